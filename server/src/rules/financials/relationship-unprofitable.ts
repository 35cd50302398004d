import { spanOf } from '../../base/span.ts';
import { below } from '../../score/compare.ts';
import { planMetrics } from '../../score/metrics.ts';
import { defineRule } from '../rule.ts';
import { amount } from '../support/amount.ts';
import { isListed } from '../support/status.ts';
import { percent } from '../support/wording.ts';

export const relationshipUnprofitable = defineRule({
  id: 'relationship-unprofitable',
  severity: 'warning',
  summary: 'The net contribution of the account is below zero: serving it costs more than it leaves.',
  check: {
    plan(context) {
      const { file, plan, report } = context;
      const { revenue, grossMargin, costToServe } = plan.financials ?? {};
      if (!isListed(plan) || !revenue || !grossMargin || !costToServe) return;
      const { value } = planMetrics.netContribution.compute(plan, context);
      if (value === undefined || !below(value, 0)) return;
      const loss = `${amount(-value)} ${context.policy.currency}`;
      const margin = `a gross margin of ${percent(grossMargin.value)}`;
      const reason =
        grossMargin.value < 0
          ? `${margin} loses money before anybody has served it`
          : `${margin} on ${amount(revenue.value)} does not pay the ${amount(costToServe.value)} that serving it costs`;
      report({
        at: spanOf(costToServe),
        message: `the account loses ${loss} a year: ${reason}; raise the price, serve it with less, or say with a date when it turns`,
        related: [
          { file, path: ['financials', 'revenue'], message: 'the revenue' },
          { file, path: ['financials', 'grossMargin'], message: 'its gross margin' },
        ],
      });
    },
  },
});
