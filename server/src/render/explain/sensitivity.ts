import { addMonths, type Day } from '../../base/day.ts';
import type { PlanView } from '../../analysis/views.ts';
import type { Flip, InputFlip } from '../../score/types.ts';
import type { Line } from '../page.ts';
import { number, percent, valueInWords } from '../words.ts';

/** So many changes into each tier are told; the JSON has them all. */
const MOST_TOLD = 5;

/**
 * The smallest single changes that would bring the account into another tier, those into a better one first:
 * `brand 3 would make it silver (4 now)`.
 */
export function flipsOf(plan: PlanView, asOf: Day): Line[] {
  const { sensitivity } = plan;
  if (!sensitivity) return [];
  const after = tenureEnd(plan, asOf);
  const told = new Map<string, number>();
  const smallest = sensitivity.flips.filter(({ tier }) => {
    const many = (told.get(tier?.id ?? '') ?? 0) + 1;
    told.set(tier?.id ?? '', many);
    return many <= MOST_TOLD;
  });
  const currency = plan.portfolio.policy.currency;
  const flips = smallest.map((flip): Line => [
    `${flipInWords(flip, currency)}${after === undefined ? '' : `, once its tenure is over on ${after}`}`,
  ]);
  const { fragileWeight } = plan.portfolio.policy.criteriaSets;
  const fragile = `the tier is fragile: one rating step, or ${percent(fragileWeight)} of one weight, changes it`;
  return sensitivity.fragile ? [...flips, [fragile]] : flips;
}

/** A change in a sentence; money that says no currency of its own is in `currency`. */
export function flipInWords(flip: Flip | InputFlip, currency: string): string {
  const { kind, criterion, from, to, tier } = flip;
  const outcome = tier ? `would make it ${tier.id}` : 'would leave it below every tier';
  switch (kind) {
    case 'rating':
      return `${criterion.id} ${number(to)} ${outcome} (${number(from)} now)`;
    case 'weight':
      return `a weight of ${percent(to)} on ${criterion.id} ${outcome} (${percent(from)} now)`;
    case 'input': {
      const { input, unit, currency: own = currency } = flip;
      const [now, then] = [from, to].map((value) => valueInWords(value, unit, own));
      return `${input} ${then} ${outcome} (${now} now)`;
    }
  }
}

/** The day until which the assigned tier is held whatever the score; undefined when it is not. */
function tenureEnd({ facts: { assigned, since }, criteria }: PlanView, asOf: Day): Day | undefined {
  const months = criteria?.criteria.tiers.minTenureMonths ?? 0;
  if (assigned === undefined || since === undefined || months === 0) return undefined;
  const end = addMonths(since, months);
  return end > asOf ? end : undefined;
}
