import { sum } from '../sum.ts';
import type { ScoreContext } from '../types.ts';
import { Given, numberMetric, type Plan } from './metric.ts';

export const whitespace = numberMetric(
  {
    label: 'Whitespace',
    description: 'The revenue a year that is there to be won: what could be sold beyond what is sold today.',
    formula: 'Σ (potential − current)',
    unit: 'money',
  },
  (plan, context) => totalOf(plan, context, false),
);

export const expectedValue = numberMetric(
  {
    label: 'Expected value',
    description: 'The whitespace, each opportunity weighted with how likely it is to be won.',
    formula: 'Σ (potential − current) × probability',
    unit: 'money',
  },
  (plan, context) => totalOf(plan, context, true),
);

/** Nothing is sold today where `current` is not given. Opportunities without a potential, or a probability needed, are left out. */
function totalOf(plan: Plan, context: ScoreContext, weighted: boolean) {
  const given = new Given(plan, context);
  const opportunities = plan.opportunities?.items ?? [];
  if (opportunities.length === 0) return given.nothing('no opportunities are given');
  const terms: number[] = [];
  for (const { id, potential, current, probability } of opportunities) {
    const name = id?.value ?? 'opportunity';
    const most = given.money(`Potential of ${name}`, `the potential of ${name}`, potential);
    if (most === undefined) continue;
    const sold = current ? given.money(`Current of ${name}`, '', current) : 0;
    if (sold === undefined) continue;
    if (!weighted) {
      terms.push(most - sold);
      continue;
    }
    const chance = given.value(`Probability of ${name}`, 'share', `the probability of ${name}`, probability);
    if (chance !== undefined) terms.push((most - sold) * chance);
  }
  return given.result(terms.length > 0 ? sum(terms) : undefined);
}
