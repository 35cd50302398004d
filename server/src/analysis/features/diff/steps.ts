import type { Day } from '../../../base/day.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { Change } from '../../change.ts';
import { kindOf } from '../../files/kinds.ts';
import { Host } from '../../host.ts';
import type { PastListAsked } from '../../state/past-lists.ts';
import type { Snapshot } from '../../views.ts';
import { standsAlone } from './alone.ts';
import type { Stand } from './stand.ts';

/** One of the two trees of a diff: everything the analyser reads, at one time. */
export interface End {
  readonly asOf: Day;
  /** Every file, with its text or the reason why that cannot be had. */
  readonly changes: readonly Change[];
  /** Whether a file that a plan names as evidence is there. */
  readonly isThere: (file: FileId) => Promise<boolean>;
  /** The list of accounts that a portfolio had on an earlier day. */
  readonly listOn: (asked: PastListAsked, snapshot: Snapshot) => Promise<Change>;
}

/** The way from one tree to the other in steps, each of which has one cause. */
export interface Steps {
  readonly base: Snapshot;
  /** The base on the day of the head: time alone. */
  readonly later: Snapshot;
  /** The same under the criteria and portfolio files of the head. */
  readonly ruled: Snapshot;
  /** The same with what was done to one plan alone, by the file of the plan as the head has it. */
  readonly alone: ReadonlyMap<FileId, Stand>;
  readonly head: Snapshot;
}

/**
 * Goes from the base to the head: first to the day of the head, then to its criteria and portfolio files, then to all of its plans.
 * What each of these would have done on its own is computed from where the accounts stand.
 */
export async function stepsBetween(
  base: End,
  head: End,
  roots: readonly FileId[],
  settle?: Settle,
): Promise<Steps> {
  return (await WayFrom.begin(base, head.asOf, roots, settle)).to(head);
}

/** What a host is brought to on the way, in this order. */
export const passes = ['base', 'later', 'ruled', 'head'] as const;

export type Pass = (typeof passes)[number];

/** Has a host do all its work, at once or in between something else; more than once in a pass where there was something to ask. */
export type Settle = (host: Host, pass: Pass) => Snapshot | Promise<Snapshot>;

/** The way from one base to any number of heads, one after the other: for each of them only what is different is read. */
export class WayFrom {
  readonly #base: End;
  readonly #host: Host;
  readonly #settle: Settle;
  /** Which evidence was there in the base. */
  readonly #evidence: Map<FileId, boolean>;
  readonly #first: Snapshot;
  readonly #later: Snapshot;

  private constructor(
    base: End,
    host: Host,
    settle: Settle,
    evidence: Map<FileId, boolean>,
    [first, later]: readonly [Snapshot, Snapshot],
  ) {
    this.#base = base;
    this.#host = host;
    this.#settle = settle;
    this.#evidence = evidence;
    this.#first = first;
    this.#later = later;
  }

  /** Analyses the base, as of its own day and as of the day of the heads. */
  static async begin(
    base: End,
    asOf: Day,
    roots: readonly FileId[],
    settle: Settle = (host) => host.snapshot(),
  ): Promise<WayFrom> {
    const host = new Host({ roots, asOf: base.asOf });
    const evidence = new Map<FileId, boolean>();
    host.apply(base.changes);
    const first = await settled(host, inPass(settle, 'base'), base, evidence);
    host.setAsOf(asOf);
    const later = await settled(host, inPass(settle, 'later'), base, evidence);
    return new WayFrom(base, host, settle, evidence, [first, later]);
  }

  /** Goes to a head, whose day is the one it was begun for, and back. One at a time. */
  async to(head: End): Promise<Steps> {
    const [base, host] = [this.#base, this.#host];
    const changes = changesBetween(base, head);
    const edits = changes.filter(({ file }) => kindOf(file) === 'plan');
    const evidence = new Map(this.#evidence);
    try {
      host.apply(changes.filter(({ file }) => kindOf(file) !== 'plan'));
      const ruled = await settled(host, inPass(this.#settle, 'ruled'), base, evidence);
      host.apply(edits);
      for (const [file, before] of evidence) {
        const present = await head.isThere(file);
        if (present !== before) host.apply([{ kind: 'presence', file, present }]);
      }
      const last = await settled(host, inPass(this.#settle, 'head'), head, evidence);
      const alone = standsAlone(ruled, last, new Set(edits.map(({ file }) => file)));
      return { base: this.#first, later: this.#later, ruled, alone, head: last };
    } finally {
      host.apply(changesBetween(head, base));
      for (const file of evidence.keys())
        if (!this.#evidence.has(file)) this.#evidence.set(file, await base.isThere(file));
      for (const [file, present] of this.#evidence) host.apply([{ kind: 'presence', file, present }]);
    }
  }
}

function inPass(settle: Settle, pass: Pass): (host: Host) => Snapshot | Promise<Snapshot> {
  return (host) => settle(host, pass);
}

/** Analyses what a host was told, and answers what it asks about other files and earlier lists. */
async function settled(
  host: Host,
  settle: (host: Host) => Snapshot | Promise<Snapshot>,
  { isThere, listOn }: End,
  evidence: Map<FileId, boolean>,
): Promise<Snapshot> {
  for (;;) {
    const snapshot = await settle(host);
    // A plan that has left took along what was known of its evidence, and asks again where it stands now.
    const wanted = host.wanted();
    const lists = host.wantedLists();
    if (wanted.length === 0 && lists.length === 0) return snapshot;
    for (const asked of lists) host.apply([await listOn(asked, snapshot)]);
    for (const file of wanted) {
      const present = await isThere(file);
      evidence.set(file, present);
      host.apply([{ kind: 'presence', file, present }]);
    }
  }
}

/** What has to be told to somebody who knows the one tree so that he knows the other. */
function changesBetween(from: End, to: End): readonly Change[] {
  const known = new Map(from.changes.map((change) => [change.file, change]));
  const left = new Set(to.changes.map(({ file }) => file));
  return [
    ...from.changes
      .filter(({ file }) => !left.has(file))
      .map(({ file }): Change => ({ kind: 'removed', file })),
    ...to.changes.filter((now) => saysOf(known.get(now.file)) !== saysOf(now)),
  ];
}

function saysOf(change: Change | undefined): string | undefined {
  return change?.kind === 'written' ? `= ${change.text}` : change && JSON.stringify(change);
}
