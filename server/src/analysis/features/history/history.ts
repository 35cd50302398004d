import type { Day } from '../../../base/day.ts';
import type { Move } from './replay.ts';
import {
  criterionMoves,
  sameTier,
  standsElsewhere,
  type AccountState,
  type CriterionMove,
  type CriterionState,
} from './state.ts';

/** A commit, as far as people want to know of it. Names and subject are as somebody wrote them. */
export interface CommitName {
  readonly id: string;
  readonly day: Day;
  readonly author: string;
  readonly subject: string;
}

/** A move of an account with the commit that made it. */
export interface AccountEvent {
  readonly move: Move;
  /** Undefined for the passing of time, and for what is not committed yet. */
  readonly commit: CommitName | undefined;
  /** Of a merge the commits it brought in that may have moved the account, newest first. */
  readonly brought: readonly CommitName[];
}

export interface AccountHistory {
  /** Oldest first. */
  readonly events: readonly AccountEvent[];
  /** How many commits changed any file of the portfolio that the analyser reads. */
  readonly commits: number;
  /** Where the clone is shallow, the day of the first commit it has: that one only seems to have made everything. */
  readonly cutAt: Day | undefined;
}

/** Whether an event is of a commit, of time alone, or of what is not committed. */
export function kindOfEvent({ move, commit }: AccountEvent): 'commit' | 'time' | 'uncommitted' {
  if (commit) return 'commit';
  return move.causes.includes('time') ? 'time' : 'uncommitted';
}

/** The events that moved the score or the tier, oldest first. */
export function movesOfStanding({ events }: AccountHistory): readonly AccountEvent[] {
  return events.filter(({ move }) => standsElsewhere(move.before, move.after));
}

/** Fewer points than that are none with one decimal. */
export const SLIGHT = 0.05;

/** Whether an event moved the score so little, and each criterion of it, that with one decimal nothing is seen of it. */
export function isSlight(event: AccountEvent): boolean {
  const { before, after } = event.move;
  const [was, is] = [before?.total, after?.total];
  if (!was || !is || !sameTier(before, after) || before?.assigned !== after?.assigned) return false;
  const moves = [{ low: is.low - was.low, high: is.high - was.high }, ...criteriaMoved(event)];
  return moves.every(({ low, high }) => Math.max(Math.abs(low), Math.abs(high)) < SLIGHT);
}

/** The criteria that an event moved, those that move the score most first; none where the account came or went. */
export function criteriaMoved({ move: { before, after } }: AccountEvent): readonly CriterionMove[] {
  return before && after ? criterionMoves(before, after) : [];
}

/** What set the points that one criterion brings today. */
export interface Blame {
  readonly criterion: CriterionState;
  readonly event: AccountEvent;
  /** Undefined where the account came with the criterion as it is. */
  readonly moved: CriterionMove | undefined;
}

/** For each criterion of an account as it stands today the last event that moved what it brings to the score. */
export function blame(today: AccountState, { events }: AccountHistory): readonly Blame[] {
  return today.criteria.flatMap((criterion): Blame[] => {
    for (const event of events.toReversed()) {
      const { before, after } = event.move;
      const moved = criteriaMoved(event).find(({ id }) => id === criterion.id);
      const came = before === undefined && after !== undefined;
      if (moved || came) return [{ criterion, event, moved }];
    }
    return [];
  });
}
