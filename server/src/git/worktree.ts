import { createHash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unknown } from './commit.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';
import { treeAt, type TreeEntry } from './tree.ts';

/** What became of a file since a commit. */
export type Fate = 'added' | 'changed' | 'removed';

/**
 * What differs below the folder between a commit and the files on disk, by path relative to the folder, ordered by name: also what
 * is not added to git yet, without what git ignores, and without what a sparse checkout leaves out. Files are compared by their content here and not by git, which might run a
 * filter that a hostile repository configures; line ends that git changes when it checks files out make no difference.
 */
export async function changedIn(
  repository: Repository,
  commit: string,
  wanted: (path: string) => boolean = () => true,
): Promise<{ readonly changed: ReadonlyMap<string, Fate> } | Unknown> {
  const [read, listed] = await Promise.all([treeAt(repository, commit), filesIn(repository)]);
  if ('unknown' in read) return read;
  if ('unknown' in listed) return listed;
  const { files, leftOut } = listed;
  const paths = [...new Set([...read.tree.keys(), ...files])].filter(wanted).sort();
  const changed = new Map<string, Fate>();
  for (const path of paths) {
    const before = read.tree.get(path);
    if (before?.kind === 'submodule') continue;
    const content = await contentOf(join(repository.folder, path));
    if (!content && leftOut.has(path)) continue;
    const fate = fateOf(before, content);
    if (fate) changed.set(path, fate);
  }
  return { changed };
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

interface Listed {
  readonly files: readonly string[];
  /** Those that a sparse checkout does not put on disk. */
  readonly leftOut: ReadonlySet<string>;
}

async function filesIn({ folder }: Repository): Promise<Listed | Unknown> {
  const answer = await runGit({
    folder,
    arguments: ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'],
  });
  if ('failed' in answer) return { unknown: answer.failed };
  const entries = lines(answer.output).map((entry) => ({ tag: entry.slice(0, 2), path: entry.slice(2) }));
  return {
    files: entries.map(({ path }) => path),
    leftOut: new Set(entries.flatMap(({ tag, path }) => (tag === 'S ' ? [path] : []))),
  };
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

/** The id that git gives a content, of the same kind as another id. */
function blobId({ length }: string, bytes: Buffer): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
