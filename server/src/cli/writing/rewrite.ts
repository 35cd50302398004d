import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileId } from '../../rules/finding.ts';
import { inWords } from '../fault.ts';
import { realWithin } from '../reading/inside.ts';
import { markBefore } from '../reading/read.ts';

/** Another content for a file on disk, byte-order marks included. */
export interface Rewriting {
  /** The file itself: where a link leads, the link stays as it is. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
}

/** Why a file is left as it is. */
export interface Refusal {
  readonly reason: string;
  /** What was to be made is there already. */
  readonly isThere?: true;
}

/** Makes ready to put another text in the place of the one that was read from a file; never outside of `root`. */
export async function prepare(
  root: FileId,
  file: FileId,
  before: string,
  after: string,
): Promise<Rewriting | Refusal> {
  try {
    const target = await realWithin(root, file);
    if (target === undefined) return { reason: 'it lies outside of the portfolio' };
    const mark = markBefore(before, await readFile(target));
    if (mark === undefined)
      return { reason: 'it has changed since it was read, or is not in UTF-8 throughout' };
    return { target, before: mark + before, after: mark + after };
  } catch (error) {
    return { reason: inWords(error) };
  }
}

/** Writes the new content at once or not at all, with the permissions that the file has; gives the reason where it did not. */
export async function carryOut({ target, after }: Rewriting): Promise<Refusal | undefined> {
  // Renaming is the one way of changing a file in which nobody ever finds half of it.
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const { mode } = await stat(target);
    await writeFile(beside, after, { flag: 'wx', mode });
    await chmod(beside, mode);
    await rename(beside, target);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    return { reason: inWords(error) };
  }
}
