import { addDays, daysBetween, type Day } from '../../../base/day.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { Change } from '../../change.ts';
import { kindOf } from '../../files/kinds.ts';
import { Host } from '../../host.ts';
import type { PlanView, Snapshot } from '../../views.ts';
import { isMoved, sameTier, stateOf, type AccountState } from './state.ts';

/** Files that changed, and the day on which they did. */
export interface Step {
  readonly asOf: Day;
  readonly changes: readonly Change[];
}

/** What moved an account: the passing of time, the criteria and portfolio files, its own plan, or what happened to other accounts. */
export type Cause = 'time' | 'criteria' | 'plan' | 'others';

/** One move of an account, as plain data. */
export interface Move {
  /** The step at which it happened, counted from 0. Time alone has moved the account between it and the one before. */
  readonly step: number;
  /** Of a move by time the day on which the tier became another, else the day of the step. */
  readonly day: Day;
  readonly causes: readonly Cause[];
  /** Undefined where there was no such account, or is none any more. */
  readonly before?: AccountState | undefined;
  readonly after?: AccountState | undefined;
}

/** An account, known by its id in the portfolio of a folder. */
export interface AccountKey {
  readonly root: FileId;
  readonly id: string;
}

/** Where to begin: the files as they were, and the account in them. */
export interface Beginning {
  readonly files: readonly Change[];
  readonly asOf: Day;
}

export interface Replay {
  readonly moves: readonly Move[];
  /** Accounts have at some time competed for places, so that the tier depends on all of them. */
  readonly competitive: boolean;
}

/**
 * Goes through what happened to some files and takes down each move of one account. Each step is seen from its own day: first as the
 * files were until then, which is what time alone does, then with the criteria and portfolio files of the step, then with its plans.
 * The account is known by its id, whatever file it is in.
 */
export function replay(
  account: AccountKey,
  beginning: Beginning | undefined,
  steps: readonly Step[],
): Replay {
  const player = new Player(account, beginning, steps[0]?.asOf ?? epoch);
  const moves = steps.flatMap((step, index) =>
    [...player.play(step)].map((move) => ({ step: index, ...move })),
  );
  return { moves, competitive: player.competitive };
}

/** So often a tier is looked for that time alone made another one, from one step to the next. */
const MOST_BY_TIME = 8;

class Player {
  readonly #account: AccountKey;
  readonly #host: Host;
  #asOf: Day;
  #file: FileId | undefined;
  #state: AccountState | undefined;
  competitive = false;

  constructor(account: AccountKey, beginning: Beginning | undefined, first: Day) {
    this.#account = account;
    this.#asOf = beginning?.asOf ?? first;
    this.#host = new Host({ roots: [account.root], asOf: this.#asOf });
    // What is said of all accounts together is of no interest here.
    this.#host.awaitingFiles = true;
    this.#host.apply(beginning?.files ?? []);
    this.#state = this.#look();
  }

  *play({ asOf, changes }: Step): Generator<Omit<Move, 'step'>> {
    yield* this.#wait(asOf);
    const before = this.#state;
    const causes = [
      ...this.#make(changes.filter(({ file }) => kindOf(file) !== 'plan')),
      ...this.#make(changes.filter(({ file }) => kindOf(file) === 'plan')),
    ];
    if (isMoved(before, this.#state)) yield { day: asOf, causes, before, after: this.#state };
  }

  /** Goes to a later day, and stops on the way where the tier becomes another one. */
  *#wait(until: Day): Generator<Omit<Move, 'step'>> {
    let after = this.#on(until);
    for (let found = 0; found < MOST_BY_TIME && !sameTier(this.#state, after); found++) {
      const day = this.#dayOfChange(this.#asOf, until);
      const there = this.#on(day);
      yield { day, causes: ['time'], before: this.#state, after: there };
      [this.#asOf, this.#state] = [day, there];
      after = this.#on(until);
    }
    if (isMoved(this.#state, after)) yield { day: until, causes: ['time'], before: this.#state, after };
    [this.#asOf, this.#state] = [until, after];
  }

  /** The first day after which the tier is not what it was: by halves, since it is known to differ at the end. */
  #dayOfChange(from: Day, until: Day): Day {
    let [same, other] = [from, until];
    while (daysBetween(same, other) > 1) {
      const middle = addDays(same, Math.floor(daysBetween(same, other) / 2));
      if (sameTier(this.#state, this.#on(middle))) same = middle;
      else other = middle;
    }
    return other;
  }

  /** Makes changes, and answers what they moved the account by. */
  #make(changes: readonly Change[]): readonly Cause[] {
    if (changes.length === 0) return [];
    const [before, file] = [this.#state, this.#file];
    this.#host.apply(changes);
    this.#state = this.#look();
    if (!isMoved(before, this.#state)) return [];
    if (changes.some((change) => kindOf(change.file) !== 'plan')) return ['criteria'];
    return changes.some((change) => change.file === file || change.file === this.#file)
      ? ['plan']
      : ['others'];
  }

  #on(day: Day): AccountState | undefined {
    this.#host.setAsOf(day);
    return this.#look();
  }

  #look(): AccountState | undefined {
    const snapshot = this.#host.snapshot();
    this.competitive ||= competes(snapshot);
    const view = viewOf(this.#account, snapshot);
    this.#file = view?.file;
    return view && stateOf(view);
  }
}

const epoch = '1970-01-01' as Day;

/** The account in its portfolio; the first file by name, where several have its id. */
function viewOf({ root, id }: AccountKey, { portfolios }: Snapshot): PlanView | undefined {
  const portfolio = portfolios.find((one) => one.root === root);
  const views = portfolio?.plans.filter((plan) => plan.id === id) ?? [];
  return views.toSorted((a, b) => (a.file < b.file ? -1 : 1))[0];
}

function competes({ portfolios }: Snapshot): boolean {
  return portfolios.some(({ criteria }) => criteria.some((set) => set.criteria.tiers.assign !== 'threshold'));
}
