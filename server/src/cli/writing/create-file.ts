import { lstat, realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { folderOf, isWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { inWords } from '../fault.ts';
import { slashed } from '../reading/paths.ts';
import { makeFolder } from './make-folder.ts';
import type { Refusal } from './rewrite.ts';

/** Writes a file that is not there yet, with the folders it stands in; never outside of `root`, not by way of a link either. */
export async function createFile(root: FileId, file: FileId, text: string): Promise<Refusal | undefined> {
  try {
    const [realRoot, above] = await Promise.all([realNearest(root), realNearest(folderOf(file))]);
    if (!isWithin(realRoot, above)) return { reason: 'it lies outside of the portfolio' };
    await makeFolder(dirname(file));
    await writeFile(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return { reason: inWords(error) };
    return { reason: 'there is such a file already', isThere: true };
  }
}

/** Where a folder, or the nearest one above it that is there, really is. */
async function realNearest(folder: FileId): Promise<FileId> {
  if (folder === '') return slashed(await realpath('/'));
  const isThere = await lstat(folder).then(
    () => true,
    () => false,
  );
  return isThere ? slashed(await realpath(folder)) : realNearest(folderOf(folder));
}
