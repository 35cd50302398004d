import { lstat, readdir, realpath } from 'node:fs/promises';
import { isRead, isWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { inWords } from '../fault.ts';
import { slashed } from './paths.ts';

/** What was found below a folder. */
export interface Found {
  /** Ordered by name. */
  readonly files: readonly FileId[];
  /** The folders that were looked into, with the outermost one. */
  readonly folders: readonly FileId[];
  /** Folders that could not be looked into, and links that were not followed. */
  readonly faults: readonly WalkFault[];
}

export interface WalkFault {
  readonly path: FileId;
  readonly message: string;
  /** Whether something that should have been read was not. A link that leads elsewhere is left alone on purpose. */
  readonly incomplete: boolean;
}

/** Folders that hold nothing a person has written. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Whether a file or folder stands in a folder that is not looked into, or is one. */
export function isPassedOver(path: FileId): boolean {
  return path.split('/').some((part) => passedOver.has(part));
}

/**
 * The analyser's files below a folder, at any depth. Links are not followed, so that a loop ends nothing and nothing outside is
 * read: a link that has the name of a plan stands for a file only where that lies in the same folder tree.
 */
export async function filesBelow(folder: FileId): Promise<Found> {
  const files = new Set<FileId>();
  const faults: WalkFault[] = [];
  const links: FileId[] = [];
  const folders: FileId[] = [];
  const look = async (at: FileId): Promise<void> => {
    folders.push(at);
    const entries = await readdir(at || '/', { withFileTypes: true }).catch((error: unknown) => {
      faults.push({ path: at, message: `cannot be looked into: ${inWords(error)}`, incomplete: true });
      return [];
    });
    const below: Promise<void>[] = [];
    for (const entry of entries) {
      const path = `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!passedOver.has(entry.name)) below.push(look(path));
      } else if (isRead(path)) {
        if (entry.isSymbolicLink()) links.push(path);
        else if (entry.isFile()) files.add(path);
      }
    }
    await Promise.all(below);
  };
  await look(folder);
  for (const link of links.sort()) {
    const target = await followed(folder, link);
    if ('message' in target) faults.push(target);
    else if (!files.has(target.file)) files.add(link);
  }
  return {
    files: [...files].sort(),
    folders,
    faults: faults.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The files a glob names, as the shell would have expanded it. */
export async function filesMatching(cwd: string, pattern: string): Promise<readonly FileId[]> {
  // Only a glob needs it, and few are given.
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...passedOver].map((name) => `**/${name}/**`),
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
