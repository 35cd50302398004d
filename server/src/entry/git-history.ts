import type { History } from '../lsp/platform.ts';
import { pathOf } from './paths.ts';

const notHere = { unknown: 'the folder is not on this machine', none: true } as const;

/** The history that git keeps of the files of this machine. What asks it comes after everything else, and is loaded then. */
export const gitHistory: History = {
  async filesOn(folder, day, wanted) {
    const path = pathOf(folder);
    if (path === undefined) return notHere;
    const { filesOn } = await import('../git/past-files.ts');
    return filesOn(path, day, wanted);
  },

  async baseOf(folder, revision) {
    const path = pathOf(folder);
    return path === undefined ? notHere : (await import('./past.ts')).baseOf(path, revision);
  },

  async treeOf(folder, commit, wanted, known) {
    const path = pathOf(folder);
    return path === undefined ? notHere : (await import('./past.ts')).treeOf(path, commit, wanted, known);
  },

  async revisionsOf(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : (await import('./past.ts')).revisionsOf(path);
  },

  async marksOf(folder) {
    const path = pathOf(folder);
    return path === undefined ? [] : (await import('./past.ts')).marksOf(path);
  },

  async changesOf(file) {
    const path = pathOf(file);
    return path === undefined ? notHere : (await import('./past.ts')).changesOf(path);
  },
};
