import { setImmediate } from 'node:timers/promises';
import type { Change } from '../../analysis/change.ts';
import { folderOf, isRead, isWithin, resolveWithin } from '../../analysis/files/kinds.ts';
import { concernsList, listOf } from '../../analysis/state/past-list.ts';
import type { PastListAsked } from '../../analysis/state/past-lists.ts';
import type { Snapshot } from '../../analysis/views.ts';
import { isTextOf } from '../../git/blob.ts';
import type { Unknown } from '../../git/commit.ts';
import { filesBefore } from '../../git/past-files.ts';
import type { Repository } from '../../git/repository.ts';
import { textsOf, type Text } from '../../git/texts.ts';
import { treeAt, type Tree } from '../../git/tree.ts';
import type { FileId } from '../../rules/finding.ts';
import { MAX_LENGTH } from '../../syntax/parse.ts';
import { fileIdOf } from './paths.ts';
import { tooLarge } from './read.ts';
import type { World } from './settle.ts';

/** Everything below a folder as it was in a commit: the analyser's files, and what else is to be known of that time. */
export interface PastTree extends World {
  /** The files that the analyser reads, ordered by name. Links are not followed. */
  readonly changes: readonly Change[];
  /** All paths, relative to the folder the repository is seen from. */
  readonly tree: Tree;
  /** The list of a portfolio on an earlier day; `folder` is the one it had then, where that is another than today's. */
  readonly listOn: (asked: PastListAsked, snapshot: Snapshot, folder?: FileId) => Promise<Change>;
}

/**
 * Reads a commit as if its files stood where they would stand today: `new Host(…)`, `host.apply(past.changes)`, then
 * `settled(host, past)` for the snapshot. Nothing is checked out. Earlier lists come from the history that led to the commit.
 * A text that `known` gives for a file is not read again where it is the one of the commit.
 */
export async function pastTree(
  repository: Repository,
  commit: string,
  wanted: (file: FileId) => boolean = () => true,
  known: (file: FileId) => string | undefined = () => undefined,
): Promise<PastTree | Unknown> {
  const read = await treeAt(repository, commit);
  if ('unknown' in read) return read;
  const { tree } = read;
  const top = fileIdOf(repository.folder, '.');
  const blobs = [...tree]
    .filter(([path, { kind }]) => kind === 'file' && isOurs(path))
    .map(([path, { id }]) => ({ file: `${top}/${path}`, id }))
    .filter(({ file }) => wanted(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const texts = await textsAmong(blobs, known);
  const others = blobs.filter(({ file }) => !texts.has(file));
  const answer = await textsOf(
    repository,
    others.map(({ id }) => id),
    MAX_LENGTH,
  );
  if ('unknown' in answer) return answer;
  const { isThere } = new Presence(repository, top, tree);
  return {
    changes: blobs.flatMap(({ file, id }) => {
      const text = texts.get(file) ?? answer.texts.get(id);
      return text === undefined ? [] : [changeOf(file, text)];
    }),
    tree,
    isThere,
    listOn: (asked, snapshot, folder = asked.root) =>
      listBefore(repository, commit, { ...asked, folder }, snapshot),
  };
}

/** So many blobs are compared before others get a turn. */
const AT_ONCE = 100;

/** The texts of blobs that are known, by their files. */
async function textsAmong(
  blobs: readonly { readonly file: FileId; readonly id: string }[],
  known: (file: FileId) => string | undefined,
): Promise<ReadonlyMap<FileId, string>> {
  const texts = new Map<FileId, string>();
  for (const [index, { file, id }] of blobs.entries()) {
    const text = known(file);
    if (text === undefined) continue;
    if (index % AT_ONCE === 0) await setImmediate();
    if (Buffer.byteLength(text) <= MAX_LENGTH && isTextOf(id, text)) texts.set(file, text);
  }
  return texts;
}

/** What a text of the past is to the analyser. */
export function changeOf(file: FileId, text: Text): Change {
  return typeof text === 'string' ? { kind: 'written', file, text } : tooLarge(file, text.bytes);
}

/** Whether the analyser reads a file by this name; the walk over the disk passes over the same folders. */
export function isOurs(path: string): boolean {
  return isRead(path) && !/(^|\/)(node_modules|\.git)\//.test(path);
}

/** How many links may lead from one to another. */
const MOST_LINKS = 8;

class Presence {
  readonly #repository: Repository;
  readonly #top: FileId;
  readonly #tree: Tree;
  #folders: ReadonlySet<string> | undefined;

  constructor(repository: Repository, top: FileId, tree: Tree) {
    this.#repository = repository;
    this.#top = top;
    this.#tree = tree;
  }

  readonly isThere = async (file: FileId): Promise<boolean> => {
    let at: FileId | undefined = file;
    for (let followed = 0; at !== undefined && followed <= MOST_LINKS; followed++) {
      if (!isWithin(this.#top, at)) return false;
      const path = at.slice(this.#top.length + 1);
      const entry = this.#tree.get(path);
      if (entry?.kind !== 'link') return entry !== undefined || this.#isFolder(path);
      const target = await textsOf(this.#repository, [entry.id], MAX_LENGTH);
      const name: Text | undefined = 'texts' in target ? target.texts.get(entry.id) : undefined;
      at = typeof name === 'string' ? resolveWithin(this.#top, folderOf(at), name) : undefined;
    }
    return false;
  };

  #isFolder(path: string): boolean {
    this.#folders ??= new Set([...this.#tree.keys()].flatMap(foldersOf));
    return this.#folders.has(path);
  }
}

/** `a/b/c.md` stands in `a` and in `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function listBefore(
  repository: Repository,
  commit: string,
  { root, day, folder }: PastListAsked & { readonly folder: FileId },
  snapshot: Snapshot,
): Promise<Change> {
  const within = folder.slice(fileIdOf(repository.folder, '.').length + 1);
  const prefix = within === '' ? '' : `${within}/`;
  const policy = snapshot.portfolios.find((portfolio) => portfolio.root === root)?.policy;
  const past = await filesBefore(
    repository,
    commit,
    day,
    (path) => path.startsWith(prefix) && concernsList(path),
  );
  if ('unknown' in past) return { kind: 'past-list', file: root, list: { day, ...past } };
  const files = new Map([...past.files].map(([path, text]) => [path.slice(prefix.length), text]));
  const accounts = listOf(files, policy ?? { exclude: [] });
  return { kind: 'past-list', file: root, list: { day, accounts } };
}
