import { randomUUID } from 'node:crypto';
import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { folderOf, isWithin } from '../analysis/files.ts';
import type { FileId } from '../rules/finding.ts';
import { inWords } from './fault.ts';
import type { Refusal } from './rewrite.ts';

/** Writes a file that is not there yet, at once or not at all; never outside of `root`. Gives the reason where it did not. */
export async function createFile(root: FileId, file: FileId, text: string): Promise<Refusal | undefined> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const realRoot = await realpath(root || '/');
    const above = await realpath(await nearestThere(folderOf(file)));
    if (!isWithin(slashed(realRoot), slashed(above))) return { reason: 'it lies outside of the portfolio' };
    if (await isThere(file)) return { reason: 'there is such a file already' };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    return { reason: inWords(error) };
  }
}

/** The folder, or the one above it that is there. */
async function nearestThere(folder: FileId): Promise<FileId> {
  if (folder === '') return '/';
  return (await isThere(folder)) ? folder : nearestThere(folderOf(folder));
}

function isThere(file: FileId): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
