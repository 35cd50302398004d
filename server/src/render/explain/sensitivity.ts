import { addMonths, type Day } from '../../base/day.ts';
import type { PlanView } from '../../analysis/views.ts';
import type { Flip } from '../../score/types.ts';
import type { Line } from '../page.ts';
import { number, percent } from '../words.ts';

/** The single changes that would bring the account into another tier: `brand 3 would make it silver (4 now)`. */
export function flipsOf(plan: PlanView, asOf: Day): Line[] {
  const { sensitivity } = plan;
  if (!sensitivity) return [];
  const after = tenureEnd(plan, asOf);
  const flips = sensitivity.flips.map((flip): Line => [
    `${flipInWords(flip)}${after === undefined ? '' : `, once its tenure is over on ${after}`}`,
  ]);
  const { fragileWeight } = plan.portfolio.policy.criteriaSets;
  const fragile = `the tier is fragile: one rating step, or ${percent(fragileWeight)} of one weight, changes it`;
  return sensitivity.fragile ? [...flips, [fragile]] : flips;
}

export function flipInWords({ kind, criterion, from, to, tier }: Flip): string {
  const outcome = tier ? `would make it ${tier.id}` : 'would leave it below every tier';
  return kind === 'rating'
    ? `${criterion.id} ${number(to)} ${outcome} (${number(from)} now)`
    : `a weight of ${percent(to)} on ${criterion.id} ${outcome} (${percent(from)} now)`;
}

/** The day until which the assigned tier is held whatever the score; undefined when it is not. */
function tenureEnd({ facts: { assigned, since }, criteria }: PlanView, asOf: Day): Day | undefined {
  const months = criteria?.criteria.tiers.minTenureMonths ?? 0;
  if (assigned === undefined || since === undefined || months === 0) return undefined;
  const end = addMonths(since, months);
  return end > asOf ? end : undefined;
}
