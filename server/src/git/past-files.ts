import type { Day } from '../base/day.ts';
import { repositoryOf, type Repository } from './repository.ts';
import { runGit } from './run.ts';

/** The files of a folder at the end of an earlier day, or in words why they cannot be known. */
export type PastFiles =
  /** By their paths relative to the folder. None when the history goes back further than the files. */
  { readonly files: ReadonlyMap<string, string> } | { readonly unknown: string };

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
  if ('none' in repository) return { unknown: repository.none };
  const commit = await commitOn(repository, day);
  if ('unknown' in commit) return commit;
  if (commit.id === undefined) return { files: new Map() };
  const tree = await treeOf(repository, commit.id);
  if ('unknown' in tree) return tree;
  return textsOf(repository, new Map([...tree.blobs].filter(([path]) => wanted(path))));
}

/** The last commit up to the end of a day; none where the history begins later. A history that is cut off before is unknown. */
async function commitOn(
  { folder, shallow }: Repository,
  day: Day,
): Promise<{ readonly id: string | undefined } | { readonly unknown: string }> {
  const answer = await runGit({
    folder,
    arguments: ['rev-list', '--max-count=1', '--first-parent', `--before=${day}T23:59:59Z`, 'HEAD', '--'],
  });
  if ('failed' in answer)
    return { unknown: answer.failed.includes('bad revision') ? 'there is no commit yet' : answer.failed };
  const id = answer.output.toString('utf8').trim();
  if (id !== '') return { id };
  return shallow ? { unknown: `the clone is shallow and does not reach back to ${day}` } : { id: undefined };
}

async function treeOf(
  { folder, prefix }: Repository,
  commit: string,
): Promise<{ readonly blobs: ReadonlyMap<string, string> } | { readonly unknown: string }> {
  const answer = await runGit({
    folder,
    arguments: ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...(prefix === '' ? [] : [prefix])],
  });
  if ('failed' in answer) return { unknown: answer.failed };
  const blobs = new Map<string, string>();
  for (const entry of answer.output.toString('utf8').split('\0')) {
    const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
    // A link (mode 120000) holds the name of a file, and not its text.
    if (id === undefined || path === undefined || mode === '120000') continue;
    blobs.set(path.slice(prefix.length), id);
  }
  return { blobs };
}

/** Reads all blobs with one process: `<id> blob <length>\n<bytes>\n` for each, in the order they were asked for. */
async function textsOf({ folder }: Repository, blobs: ReadonlyMap<string, string>): Promise<PastFiles> {
  if (blobs.size === 0) return { files: new Map() };
  const answer = await runGit({
    folder,
    arguments: ['cat-file', '--batch'],
    input: [...blobs.values()].map((id) => `${id}\n`).join(''),
  });
  if ('failed' in answer) return { unknown: answer.failed };
  const { output } = answer;
  const files = new Map<string, string>();
  let at = 0;
  for (const path of blobs.keys()) {
    const headEnd = output.indexOf('\n', at);
    const [, length] = / blob (\d+)$/.exec(output.toString('latin1', at, headEnd)) ?? [];
    // A partial clone leaves out blobs, which would have to be fetched.
    if (headEnd < 0 || length === undefined)
      return { unknown: 'the clone is partial and lacks the files of that time' };
    const start = headEnd + 1;
    files.set(path, output.toString('utf8', start, start + Number(length)));
    at = start + Number(length) + 1;
  }
  return { files };
}
