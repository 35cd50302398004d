import type { Change } from '../../analysis/change.ts';
import { standingsIn, type Standings } from '../../analysis/features/delta/standing.ts';
import { isRead, isWithin } from '../../analysis/files/kinds.ts';
import type { Host } from '../../analysis/host.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { History, PastTree, Timers } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';
import { settledInSlices } from '../scheduling/settling.ts';

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

/** Reads what a folder was in a commit, as if its files stood where they stand today; what is as it is now is not read again. */
export async function pastFilesOf(
  { history, uris, isExcluded }: PastWorkspace,
  root: FileId,
  commit: string,
  now: Snapshot,
): Promise<PastFiles | { readonly unknown: string }> {
  const wanted = (path: string): boolean =>
    isRead(`/${path}`) && !/(^|\/)(node_modules|\.git)\//.test(path) && !isExcluded(`${root}/${path}`);
  const known = (path: string): string | undefined => now.file(`${root}/${path}`)?.text;
  const tree = await history.treeOf(uris.uriOf(root), commit, wanted, known);
  return 'unknown' in tree ? tree : placed(tree, root);
}

function placed({ changes, isThere }: PastTree, root: FileId): PastFiles {
  return {
    changes: changes.map((change) => ({ ...change, file: `${root}/${change.file}` })),
    isThere: async (file) => isWithin(root, file) && isThere(file.slice(root.length + 1)),
  };
}

/**
 * Where the accounts of a folder stood in another version of it, judged as of the same day as now, so that edits alone make a
 * difference. The host, a branch of the one that knows the present version, is led to the other: what is the same in both is not
 * looked at again. `next` is called before each slice of work.
 */
export async function standingsOf(
  { changes, isThere }: PastFiles,
  { host, root }: { readonly host: Host; readonly root: FileId },
  timers: Timers,
  next: () => Promise<void>,
): Promise<Standings> {
  // What is said of all accounts together is of no account.
  host.awaitingFiles = true;
  const then = new Set(changes.map(({ file }) => file));
  const gone = host.known.filter((file) => isWithin(root, file) && !then.has(file));
  host.apply([...gone.map((file) => ({ kind: 'removed', file }) as const), ...changes]);
  const answered = new Set<FileId>();
  for (;;) {
    const past = await settledInSlices(host, timers, next);
    const asked = host.evidence().filter((file) => isWithin(root, file) && !answered.has(file));
    if (asked.length === 0) return standingsIn(past, root);
    for (const file of asked) {
      answered.add(file);
      const present = await isThere(file);
      if (host.isThere(file) !== present) host.apply([{ kind: 'presence', file, present }]);
    }
  }
}
