import type { Day } from '../../base/day.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { FileId } from '../../rules/finding.ts';
import { placeAll, stepsAmong } from '../../score/tier.ts';
import type { Placement, Standing, TierSteps } from '../../score/types.ts';
import { samePlacement } from './same-placement.ts';

/** The tiers of a criteria set in which accounts compete for places. */
export interface Competition {
  /** Of all that compete, by the names of their files. */
  readonly standings: readonly Standing[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly steps: (standing: Standing) => TierSteps;
}

export function isCompetitive({ tiers }: Criteria): boolean {
  return tiers.assign !== 'threshold';
}

/** How an account is scored. */
interface Contender {
  readonly criteria: Criteria;
  readonly standing: Standing;
}

/** The accounts that are scored by a set, by the names of their files. */
export function contendersAmong(
  plans: Iterable<FileId>,
  criteria: Criteria,
  stateOf: (plan: FileId) => { readonly scored: Contender | undefined } | undefined,
): readonly Standing[] {
  return [...plans].sort().flatMap((plan) => {
    const scored = stateOf(plan)?.scored;
    return scored?.criteria === criteria ? [scored.standing] : [];
  });
}

/** Places all accounts of a set anew; an account whose place is as before keeps the object that says so. */
export function compete(
  standings: readonly Standing[],
  criteria: Criteria,
  asOf: Day,
  before: Competition | undefined,
): Competition {
  const placed = placeAll(standings, criteria, asOf);
  const placements = new Map(
    [...placed].map(([key, now]) => {
      const then = before?.placements.get(key);
      return [key, then && samePlacement(then, now) ? then : now] as const;
    }),
  );
  return { standings, placements, steps: stepsAmong(standings, criteria, asOf) };
}
