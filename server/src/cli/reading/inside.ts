import { realpath } from 'node:fs/promises';
import { isWithin } from '../../analysis/files/kinds.ts';
import { slashed } from './paths.ts';

/** Where a file really is, links followed; undefined where that is outside of a folder. Rejects for what is not there. */
export async function realWithin(folder: string, file: string): Promise<string | undefined> {
  const [target, realFolder] = await Promise.all([realpath(file), realpath(folder || '/')]);
  return isWithin(slashed(realFolder), slashed(target)) ? target : undefined;
}
