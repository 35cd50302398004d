import type { Criteria } from '../model/criteria.ts';
import { placeAll } from '../score/tier.ts';
import type { Placement } from '../score/types.ts';
import { isCompetitive } from './state/competition.ts';
import type { PlanState } from './state/plan-state.ts';
import type { CriteriaEntry } from './state/portfolio-state.ts';
import type { PlanView, TierShift } from './views.ts';

/** The accounts that an edited criteria file moves to another tier, in the order of the plans. None while it is as it is saved. */
export function tierShiftsOf(
  { criteria, saved }: CriteriaEntry,
  users: readonly PlanView[],
  stateOf: (plan: PlanView) => PlanState | undefined,
): readonly TierShift[] {
  if (!saved) return [];
  const together = isCompetitive(saved.criteria) ? placeTogether(saved.criteria, users, stateOf) : undefined;
  const shifts: TierShift[] = [];
  for (const plan of users) {
    const state = stateOf(plan);
    const place = state?.saved;
    const after = state?.placement;
    // A plan that was not looked at since the edit is still where the saved criteria put it.
    if (place?.criteria !== saved.criteria || state?.scored?.criteria !== criteria) continue;
    const before = together ? together.get(plan.file) : place.placement;
    if (!before || !after || before === after || plan.role !== 'listed') continue;
    if (before.low?.id !== after.low?.id || before.high?.id !== after.high?.id)
      shifts.push({ plan, before, after });
  }
  return shifts;
}

/** Where the saved criteria put accounts that compete for places. */
function placeTogether(
  criteria: Criteria,
  users: readonly PlanView[],
  stateOf: (plan: PlanView) => PlanState | undefined,
): ReadonlyMap<string, Placement> {
  const places = users.flatMap((plan) => {
    const place = stateOf(plan)?.saved;
    return place?.criteria === criteria ? [place] : [];
  });
  const [first] = places;
  return first
    ? placeAll(
        places.map(({ standing }) => standing),
        criteria,
        first.asOf,
      )
    : new Map<string, Placement>();
}
