import type { Criteria, Criterion, TierLevel } from '../model/criteria.ts';
import { capOf, isKnockedOut, knockedOut, ladderOf } from './ladder.ts';
import { tierAt } from './tier.ts';
import type { Placement, Standing, TierStep, TierSteps } from './types.ts';

/** Everything about one account that stays as it is while one of its values or weights moves. */
export interface Situation {
  readonly score: number;
  readonly tier: TierLevel | undefined;
  /** The index of the best level that the knock-outs leave open now. */
  readonly cap: number;
  /** The same for all knock-outs but those of some criteria. */
  readonly capWithout: (criteria: readonly Criterion[]) => number;
  /** The index of the level a criterion's knock-out caps at, whether it does or not; 0 without one. */
  readonly capOfOwn: (criterion: Criterion) => number;
  /** The same at a value of the criterion, 0 to 1: 0 where that does not knock it out. */
  readonly capAt: (criterion: Criterion, value: number) => number;
  readonly steps: (cap: number) => readonly TierStep[];
}

/** The situation of an account; undefined while its score is a range or its tier open, when no single change can be told to flip it. */
export function situationOf(
  standing: Standing,
  criteria: Criteria,
  placement: Placement,
  steps: TierSteps,
): Situation | undefined {
  const { total } = standing.score;
  if (!total || total.low !== total.high || !placement.certain) return undefined;
  const ladder = ladderOf(criteria);
  const { levels } = ladder;
  const knocked = knockedOut(standing.score, ladder);
  const known = new Map<number, readonly TierStep[]>();
  const stepsUnder = (cap: number) => {
    const found = known.get(cap) ?? steps(cap > 0 ? levels[cap] : undefined);
    known.set(cap, found);
    return found;
  };
  const cap = capOf(knocked);
  const capOfOwn = ({ knockout }: Criterion) => (knockout && ladder.indexOf.get(knockout.cap)) ?? 0;
  return {
    score: total.low,
    tier: tierAt(stepsUnder(cap), total.low),
    cap,
    capWithout: (some) => capOf(knocked.filter(({ criterion }) => !some.includes(criterion))),
    capOfOwn,
    capAt: (criterion, value) =>
      criterion.knockout && isKnockedOut(criterion.knockout.below, value) ? capOfOwn(criterion) : 0,
    steps: stepsUnder,
  };
}
