import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { blobId } from './blob.ts';
import type { Unknown } from './commit.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';
import { kindOf, treeAt, type Tree, type TreeEntry } from './tree.ts';

/** What became of a file since a commit. */
export type Fate = 'added' | 'changed' | 'removed';

export interface Changed {
  readonly changed: ReadonlyMap<string, Fate>;
  /** What a sparse checkout does not put on disk, or what cannot be found there by its name; by path relative to the folder. */
  readonly leftOut: Tree;
}

/**
 * What differs below the folder between a commit and the files on disk, by path relative to the folder, ordered by name: also what
 * is not added to git yet, without what git ignores. What a sparse checkout leaves out is as it is in the index. Files are compared by their content here and not by git, which might run a
 * filter that a hostile repository configures; line ends that git changes when it checks files out make no difference.
 */
export async function changedIn(
  repository: Repository,
  commit: string,
  wanted: (path: string) => boolean = () => true,
): Promise<Changed | Unknown> {
  const [read, listed] = await Promise.all([treeAt(repository, commit), filesIn(repository)]);
  if ('unknown' in read) return read;
  if ('unknown' in listed) return listed;
  const leftOut = new Map(listed.leftOut);
  const paths = [...new Set([...read.tree.keys(), ...listed.files])].filter(wanted).sort();
  const changed = new Map<string, Fate>();
  for (const path of paths) {
    const before = read.tree.get(path);
    if (before?.kind === 'submodule') continue;
    const content = await contentOf(join(repository.folder, path));
    const entry = leftOut.get(path);
    if (content) leftOut.delete(path);
    const fate = !content && entry ? fateBetween(before, entry) : fateOf(before, content);
    if (fate) changed.set(path, fate);
  }
  return { changed, leftOut };
}

/** The files that a merge has left with conflicts, by path relative to the folder. */
export async function unmerged({
  folder,
}: Repository): Promise<{ readonly paths: readonly string[] } | Unknown> {
  const answer = await runGit({ folder, arguments: ['ls-files', '-z', '--unmerged'] });
  if ('failed' in answer) return { unknown: answer.failed };
  const paths = lines(answer.output).map((entry) => entry.slice(entry.indexOf('\t') + 1));
  return { paths: [...new Set(paths)] };
}

/** In names that are no UTF-8, by which their files cannot be found on disk. */
const NO_UTF8 = '\uFFFD';

interface Listed {
  readonly files: readonly string[];
  /** Those that need not be found on disk. */
  readonly leftOut: Tree;
}

async function filesIn({ folder }: Repository): Promise<Listed | Unknown> {
  const answer = await runGit({
    folder,
    arguments: ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard'],
  });
  if ('failed' in answer) return { unknown: answer.failed };
  const files: string[] = [];
  const leftOut = new Map<string, TreeEntry>();
  for (const line of lines(answer.output)) {
    // `H 100644 <blob> 0\t<path>`, with an S where it is left out; `? <path>` where it is not added.
    const [, tag, mode = '', id = '', path = ''] = /^([^?]) (\d+) ([0-9a-f]+) \d\t([^]+)$/.exec(line) ?? [];
    files.push(tag === undefined ? line.slice(2) : path);
    if (tag === 'S' || (tag !== undefined && path.includes(NO_UTF8)))
      leftOut.set(path, { kind: kindOf(mode), id });
  }
  return { files, leftOut };
}

function lines(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');
}

function fateOf(before: TreeEntry | undefined, after: Content | undefined): Fate | undefined {
  if (!before) return after && 'added';
  if (!after) return 'removed';
  const same = before.kind === after.kind && isBlob(before.id, after.bytes);
  return same ? undefined : 'changed';
}

function fateBetween(before: TreeEntry | undefined, after: TreeEntry): Fate | undefined {
  if (!before) return 'added';
  return before.kind === after.kind && before.id === after.id ? undefined : 'changed';
}

interface Content {
  readonly kind: 'file' | 'link';
  readonly bytes: Buffer;
}

/** Undefined where there is nothing, or neither a file nor a link. What cannot be read counts as changed. */
async function contentOf(file: string): Promise<Content | undefined> {
  try {
    const about = await lstat(file);
    if (about.isSymbolicLink()) return { kind: 'link', bytes: Buffer.from(await readlink(file)) };
    return about.isFile() ? { kind: 'file', bytes: await readFile(file).catch(() => unread) } : undefined;
  } catch {
    return undefined;
  }
}

const unread = Buffer.from('\0');

function isBlob(id: string, bytes: Buffer): boolean {
  if (blobId(id, bytes) === id) return true;
  if (!bytes.includes('\r\n')) return false;
  return blobId(id, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) === id;
}
