import { addMonths, monthsBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { fiscalYearOf } from '../../score/fiscal.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { historyIsReadable, pastYears } from '../support/fiscal-history.ts';
import { isUnreadable } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const revenueOverdue = defineRule({
  id: 'revenue-overdue',
  severity: 'warning',
  clock: true,
  summary: 'There is no revenue long after the designation: by default after 18 months.',
  check: {
    plan(context) {
      const { file, plan, policy, elsewhere, report } = context;
      const since = plan.account?.keyAccountSince;
      if (!isListed(plan) || !since || !revenueIsReadable(plan) || hasRevenue(context)) return;
      const { maxMonths } = policy.ramp;
      if (context.asOf <= addMonths(since.value, maxMonths)) return;
      const { revenue, firstRevenueExpected: expected } = plan.financials ?? {};
      const age = count(monthsBetween(since.value, context.asOf), 'month');
      const fact = revenue
        ? `there is no revenue ${age} after the designation`
        : `no revenue is written down ${age} after the designation`;
      const hope =
        expected === undefined
          ? ''
          : `, and the first ${expected.value < context.asOf ? 'was' : 'is'} expected on ${expected.value}`;
      report({
        at: spanOf(since),
        message: `${fact}${hope}; it should come within ${count(maxMonths, 'month')}: ${revenue ? 'find out what holds it up, or ask whether this is a key account' : 'give the revenue, or ask whether this is a key account'}`,
        related: [
          ...(revenue ? [{ file, path: ['financials', 'revenue'], message: 'the revenue' }] : []),
          ...elsewhere('portfolio', ['ramp', 'maxMonths'], 'the longest time it may take'),
        ],
      });
    },
  },
});

function revenueIsReadable(plan: PlanContext['plan']): boolean {
  return !isUnreadable(plan, 'financials.revenue') && historyIsReadable(plan);
}

/** Whether any revenue came in the fiscal year of the designation or since. */
function hasRevenue({ plan, policy }: PlanContext): boolean {
  const { account, financials } = plan;
  if ((financials?.revenue?.value ?? 0) > 0) return true;
  const designated = account?.keyAccountSince?.value;
  if (designated === undefined) return false;
  const first = fiscalYearOf(designated, policy.fiscalYear.startMonth);
  return pastYears(plan).some(({ name, revenue }) => name >= first && (revenue?.value ?? 0) > 0);
}
