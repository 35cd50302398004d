import * as fs from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { filePatterns, isWithin, kindOf } from '../analysis/files.ts';
import type { FileId } from '../rules/finding.ts';
import { inWords } from './fault.ts';
import { slashed } from './paths.ts';

/** What was found below a folder. */
export interface Found {
  /** Ordered by name. */
  readonly files: readonly FileId[];
  /** Folders that could not be looked into, and links that were not followed. */
  readonly faults: readonly WalkFault[];
}

export interface WalkFault {
  readonly path: FileId;
  readonly message: string;
  /** Whether something that should have been read was not. A link that leads elsewhere is left alone on purpose. */
  readonly incomplete: boolean;
}

const ignored = ['**/node_modules/**', '**/.git/**'];

/**
 * The analyser's files below a folder, at any depth. Links are not followed, so that a loop ends nothing and nothing outside is
 * read: a link that has the name of a plan stands for a file only where that lies in the same folder tree.
 */
export async function filesBelow(folder: FileId): Promise<Found> {
  const faults: WalkFault[] = [];
  const links: FileId[] = [];
  const patterns = [...filePatterns];
  const files = await glob(patterns, {
    cwd: folder || '/',
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ignored,
    fs: { readdir: watched(links, faults) },
  });
  const found = new Set(files.map((file) => slashed(file)));
  for (const link of links) {
    const target = await followed(folder, link);
    if ('message' in target) faults.push(target);
    else if (!found.has(target.file)) found.add(link);
  }
  return { files: [...found].sort(), faults };
}

/** The files a glob names, as the shell would have expanded it. */
export async function filesMatching(cwd: string, pattern: string): Promise<readonly FileId[]> {
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ignored,
  });
  return files.map((file) => slashed(file)).sort();
}

/** Where a link leads, or why it is left alone; a file that is no link leads to itself. */
export async function followed(root: FileId, file: FileId): Promise<{ readonly file: FileId } | WalkFault> {
  try {
    if (!(await lstat(file)).isSymbolicLink()) return { file };
    const [target, realRoot] = await Promise.all([realpath(file), realpath(root)]);
    const inside = isWithin(slashed(realRoot), slashed(target));
    if (!inside)
      return {
        path: file,
        message: 'is a link that leads out of the portfolio; it is not read',
        incomplete: false,
      };
    return { file: `${root}${slashed(target).slice(realRoot.length)}` };
  } catch (error) {
    return { path: file, message: `is a link that cannot be followed: ${inWords(error)}`, incomplete: true };
  }
}

/** Reads folders as `fs.readdir` does, and takes down what the walk would pass over in silence. */
function watched(links: FileId[], faults: WalkFault[]): typeof fs.readdir {
  const readdir = (
    path: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: fs.Dirent[]) => void,
  ): void => {
    fs.readdir(path, options, (error, entries) => {
      const folder = slashed(path).replace(/\/$/, '');
      if (error)
        faults.push({ path: folder, message: `cannot be looked into: ${inWords(error)}`, incomplete: true });
      for (const entry of entries ?? []) {
        const name = `${folder}/${entry.name}`;
        if (entry.isSymbolicLink() && kindOf(name)) links.push(name);
      }
      done(error, entries);
    });
  };
  return readdir as typeof fs.readdir;
}
