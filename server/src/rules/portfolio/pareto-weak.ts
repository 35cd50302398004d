import { spanOf } from '../../base/span.ts';
import { below } from '../../score/compare.ts';
import { defineRule, type PortfolioContext } from '../rule.ts';
import { amount } from '../support/amount.ts';
import { count, percent, percentsApart } from '../support/wording.ts';

export const paretoWeak = defineRule({
  id: 'pareto-weak',
  severity: 'information',
  summary:
    'The key accounts together make less of the company’s revenue than aimed at: by default less than 80 %.',
  check: {
    portfolio(context) {
      const { portfolio, policy, report } = context;
      const { revenue, customers } = policy.totals;
      const { paretoValue } = policy.concentration;
      const place = portfolio.concentration?.paretoValue ?? portfolio.totals?.revenue;
      if (!place || revenue === undefined || revenue <= 0) return;
      const { accounts, concentration, revenue: together } = context.figures;
      const { value: share, missing } = concentration.designatedShare;
      const { value: number } = accounts;
      if (share === undefined || number === undefined || !below(share, paretoValue)) return;
      const of =
        customers === undefined || customers < number
          ? ''
          : `, ${percent(number / customers)} of the ${count(customers, 'customer')},`;
      const sum = `${amount(together.value ?? 0)} of ${amount(revenue)} ${policy.currency}`;
      const [part, aim] = percentsApart([share, paretoValue]);
      report({
        at: spanOf(place),
        message: `the ${count(number, 'key account')}${of} ${number === 1 ? 'makes' : 'make'} ${part} of the company's revenue (${sum}), and the aim is ${aim}; ${advice(context)}${missing === undefined ? '' : ` (${missing})`}`,
      });
    },
  },
});

function advice({ figures }: PortfolioContext): string {
  const { low, high } = figures.pareto.customersForValue;
  if (low.value === undefined) return 'look for those who make the rest, or aim at what the market allows';
  const most = high.value === undefined || high.value === low.value ? '' : ` to ${high.value}`;
  return `that takes ${most === '' ? 'at least ' : ''}${low.value}${most} customers: look for those who make the rest, or aim at what the market allows`;
}
