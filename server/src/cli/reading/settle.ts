import type { Change } from '../../analysis/change.ts';
import type { Host } from '../../analysis/host.ts';
import type { PastListAsked } from '../../analysis/state/past-lists.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Progress } from '../progress.ts';
import { mapPooled } from './pool.ts';

/** How many files are looked for at once. */
const AT_ONCE = 32;

/** What the files stand in: the disk, or a tree of the past. */
export interface World {
  /** Whether a file that a plan names as evidence is there. */
  readonly isThere: (file: FileId) => Promise<boolean>;
  /** The list of accounts that a portfolio had on an earlier day. */
  readonly listOn: (asked: PastListAsked, snapshot: Snapshot) => Promise<Change>;
}

/** Told of each step how many of all files were looked at. */
export interface Told {
  readonly progress: Progress;
  readonly files: number;
  /** The part of a longer way that the step is, from 0 to 1, which has one count; without it, the whole. */
  readonly share?: { readonly from: number; readonly to: number };
}

const whole = { from: 0, to: 1 };

/** Analyses everything, and answers what is asked about files that plans name as evidence and about earlier lists. */
export async function settled(host: Host, { isThere, listOn }: World, told?: Told): Promise<Snapshot> {
  const answered = new Set<FileId>();
  for (;;) {
    if (told) await settleTelling(host, told);
    const snapshot = host.snapshot();
    const wanted = host.wanted().filter((file) => !answered.has(file));
    const lists = await Promise.all(host.wantedLists().map((asked) => listOn(asked, snapshot)));
    if (wanted.length === 0 && lists.length === 0) return snapshot;
    host.apply(lists);
    const present = await mapPooled(wanted, AT_ONCE, isThere);
    host.apply(
      wanted.map((file, index): Change => ({ kind: 'presence', file, present: present[index] ?? false })),
    );
    for (const file of wanted) answered.add(file);
  }
}

/** Has a host do all its work, and tells how far it has come. */
export async function settleTelling(host: Host, { progress, files, share = whole }: Told): Promise<void> {
  const seen = new Set<FileId>();
  for (const file of host.settle()) {
    seen.add(file);
    const done = share.from * files + (share.to - share.from) * Math.min(seen.size, files);
    await progress.at('Checking', Math.floor(done), files);
  }
}
