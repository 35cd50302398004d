import { filesOn } from '../git/past-files.ts';
import type { History } from '../lsp/platform.ts';
import { pathOf } from './paths.ts';

/** The history that git keeps of the files of this machine. */
export const gitHistory: History = {
  async filesOn(folder, day, wanted) {
    const path = pathOf(folder);
    return path === undefined ? { unknown: 'the folder is not on this machine' } : filesOn(path, day, wanted);
  },
};
