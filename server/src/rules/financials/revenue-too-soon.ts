import { addMonths, daysBetween, monthsBetween, type Day } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { setValue } from '../../syntax/edit.ts';
import { defineRule } from '../rule.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const revenueTooSoon = defineRule({
  id: 'revenue-too-soon',
  severity: 'warning',
  summary:
    'The first revenue is expected sooner after designation than is believable: by default in under 6 months.',
  check: {
    plan({ file, plan, policy, elsewhere, report }) {
      const since = plan.account?.keyAccountSince;
      const expected = plan.financials?.firstRevenueExpected;
      if (!isListed(plan) || !since || !expected) return;
      const { minMonths } = policy.ramp;
      const earliest = addMonths(since.value, minMonths);
      if (expected.value >= earliest) return;
      report({
        at: spanOf(expected),
        message: `the first revenue is expected ${distance(since.value, expected.value)} the designation on ${since.value}; what a plan for years changes is rarely paid for within ${count(minMonths, 'month')}`,
        related: [
          { file, path: ['account', 'keyAccountSince'], message: 'the designation' },
          ...elsewhere('portfolio', ['ramp', 'minMonths'], 'the shortest time that is believed'),
        ],
        fixes: [
          {
            title: `Expect it on ${earliest}, ${count(minMonths, 'month')} after the designation`,
            safety: 'unsafe',
            edits: (tree) => setValue(tree, ['financials', 'firstRevenueExpected'], [earliest]),
          },
        ],
      });
    },
  },
});

/** `3 months after`, `12 days before`, `on the day of`. */
function distance(from: Day, to: Day): string {
  if (from === to) return 'on the day of';
  const months = Math.abs(monthsBetween(from, to));
  const length = months > 0 ? count(months, 'month') : count(Math.abs(daysBetween(from, to)), 'day');
  return `${length} ${to > from ? 'after' : 'before'}`;
}
