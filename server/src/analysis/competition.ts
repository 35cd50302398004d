import type { Day } from '../base/day.ts';
import type { Criteria } from '../model/criteria.ts';
import { placeAll, stepsAmong } from '../score/tier.ts';
import type { Placement, Standing, TierSteps } from '../score/types.ts';
import { samePlacement } from './same-placement.ts';

/** The tiers of a criteria set in which accounts compete for places. */
export interface Competition {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly steps: (standing: Standing) => TierSteps;
}

export function isCompetitive({ tiers }: Criteria): boolean {
  return tiers.assign !== 'threshold';
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
  return { placements, steps: stepsAmong(standings, criteria, asOf) };
}
