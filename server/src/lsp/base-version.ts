import type { Change } from '../analysis/change.ts';
import { standingsIn, type Standings } from '../analysis/features/delta/standing.ts';
import { isRead, isWithin } from '../analysis/files.ts';
import { Host } from '../analysis/host.ts';
import type { Snapshot } from '../analysis/views.ts';
import type { FileId } from '../rules/finding.ts';
import type { History, PastTree, Timers } from './platform.ts';
import { settledInSlices } from './settling.ts';
import type { Uris } from './uris.ts';

/** A commit as the files of a folder were in it. */
export interface PastFiles {
  readonly changes: readonly Change[];
  readonly isThere: (file: FileId) => Promise<boolean>;
}

/** What is needed to look at another version of a folder. */
export interface PastWorkspace {
  readonly history: History;
  readonly timers: Timers;
  readonly uris: Uris;
  /** Whether the settings exclude a file. */
  readonly isExcluded: (file: FileId) => boolean;
}

/** Reads what a folder was in a commit, as if its files stood where they stand today. */
export async function pastFilesOf(
  { history, uris, isExcluded }: PastWorkspace,
  root: FileId,
  commit: string,
): Promise<PastFiles | { readonly unknown: string }> {
  const wanted = (path: string): boolean =>
    isRead(`/${path}`) && !/(^|\/)(node_modules|\.git)\//.test(path) && !isExcluded(`${root}/${path}`);
  const tree = await history.treeOf(uris.uriOf(root), commit, wanted);
  return 'unknown' in tree ? tree : placed(tree, root);
}

function placed({ changes, isThere }: PastTree, root: FileId): PastFiles {
  return {
    changes: changes.map((change) => ({ ...change, file: `${root}/${change.file}` })),
    isThere: async (file) => isWithin(root, file) && isThere(file.slice(root.length + 1)),
  };
}

/**
 * Where the accounts of a folder stood in another version of it, judged as of the day of the snapshot, so that edits alone make a
 * difference. A version that is no other than the present one is not analysed again. `next` is called before each slice of work.
 */
export async function standingsOf(
  { changes, isThere }: PastFiles,
  {
    snapshot,
    root,
    roots,
  }: { readonly snapshot: Snapshot; readonly root: FileId; readonly roots: readonly FileId[] },
  timers: Timers,
  next: () => Promise<void>,
): Promise<Standings> {
  if (isSame(changes, snapshot, root)) return within(standingsIn(snapshot), root);
  const host = new Host({ roots, asOf: snapshot.asOf });
  host.apply(changes);
  const answered = new Set<FileId>();
  for (;;) {
    const past = await settledInSlices(host, timers, next);
    const wanted = host.wanted().filter((file) => !answered.has(file));
    if (wanted.length === 0) return within(standingsIn(past), root);
    for (const file of wanted) {
      answered.add(file);
      host.apply([{ kind: 'presence', file, present: await isThere(file) }]);
    }
  }
}

function within(standings: Standings, root: FileId): Standings {
  return new Map([...standings].filter(([folder]) => isWithin(root, folder)));
}

function isSame(changes: readonly Change[], snapshot: Snapshot, root: FileId): boolean {
  const files = snapshot.files.filter((file) => isWithin(root, file));
  const texts = new Map(
    changes.map((change) => [change.file, change.kind === 'written' ? change.text : undefined]),
  );
  return (
    files.length === texts.size &&
    files.every((file) => texts.get(file) !== undefined && texts.get(file) === snapshot.file(file)?.text)
  );
}
