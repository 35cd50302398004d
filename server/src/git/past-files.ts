import type { Day } from '../base/day.ts';
import type { Unknown } from './commit.ts';
import { repositoryOf, type Repository } from './repository.ts';
import { commitOn } from './revisions.ts';
import { textsOf } from './texts.ts';
import { treeAt } from './tree.ts';

/** The files of a folder at another time, or in words why they cannot be known. */
export type PastFiles =
  /** By their paths relative to the folder. None when the history goes back further than the files. */
  { readonly files: ReadonlyMap<string, string> } | Unknown;

/** Files that are longer than this, in bytes, are left out. */
const LONGEST = 10_000_000;

/**
 * The files below a folder as they were committed at the end of a day in UTC, on the branch that is checked out. `wanted` says by
 * a path which of them to read. Reads the objects of the repository alone: nothing is checked out or fetched.
 */
export async function filesOn(
  folder: string,
  day: Day,
  wanted: (path: string) => boolean,
): Promise<PastFiles> {
  const repository = await repositoryOf(folder);
  return 'none' in repository ? { unknown: repository.none } : filesBefore(repository, 'HEAD', day, wanted);
}

/** The same as of a commit: the files at the end of a day on the way to it. */
export async function filesBefore(
  repository: Repository,
  commit: string,
  day: Day,
  wanted: (path: string) => boolean,
): Promise<PastFiles> {
  const before = await commitOn(repository, day, commit);
  if ('unknown' in before) return before;
  return before.id === undefined ? { files: new Map() } : filesAt(repository, before.id, wanted);
}

/** The files of a commit. Links are left out: what they hold is the name of a file, and not its text. */
async function filesAt(
  repository: Repository,
  commit: string,
  wanted: (path: string) => boolean,
): Promise<PastFiles> {
  const read = await treeAt(repository, commit);
  if ('unknown' in read) return read;
  const blobs = [...read.tree].filter(([path, { kind }]) => kind === 'file' && wanted(path));
  const answer = await textsOf(
    repository,
    blobs.map(([, { id }]) => id),
    LONGEST,
  );
  if ('unknown' in answer) return answer;
  const files = new Map<string, string>();
  for (const [path, { id }] of blobs) {
    const text = answer.texts.get(id);
    if (typeof text === 'string') files.set(path, text);
  }
  return { files };
}
