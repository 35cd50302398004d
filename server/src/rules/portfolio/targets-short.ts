import { spanOf } from '../../base/span.ts';
import { fewOf } from '../../base/suggest.ts';
import { below } from '../../score/compare.ts';
import { defineRule, type PortfolioContext } from '../rule.ts';
import { amount } from '../support/amount.ts';
import { firstPlaces } from '../support/related.ts';
import { percent, percentsApart } from '../support/wording.ts';

export const targetsShort = defineRule({
  id: 'targets-short',
  severity: 'warning',
  summary:
    'The targets of the key accounts do not add up to their part of the company’s target, or ask for less growth than it does.',
  check: {
    portfolio(context) {
      const { target, growth } = context.policy.totals;
      if (target !== undefined) checkSum(context);
      if (growth !== undefined) checkGrowth(context, growth);
    },
  },
});

/** Where nobody has a target yet, each plan is told so. */
function checkSum(context: PortfolioContext): void {
  const { portfolio, policy, figures, accountFigures, report } = context;
  const place = portfolio.totals?.linkedShare ?? portfolio.totals?.target;
  const { current, linked } = figures.targets;
  if (!place || linked.value === undefined || current.keys.length === 0) return;
  if (!below(current.target, linked.value)) return;
  const { target = 0, linkedShare } = policy.totals;
  const part = percent(linked.value / target);
  const why =
    linkedShare === undefined
      ? `${part} of the company's target, as much as they make of its revenue today`
      : `the ${part} of the company's target that is linked to them`;
  const lacking = new Set(current.lacking);
  const without = accountFigures.filter(({ key }) => lacking.has(key));
  const names = without.map(({ id }) => id);
  const unplanned =
    names.length === 0
      ? ''
      : `; ${fewOf(names)} ${names.length === 1 ? 'has' : 'have'} no target for the year`;
  report({
    at: spanOf(place),
    message: `the targets ${current.fiscalYear} of the key accounts add up to ${amount(current.target)} ${policy.currency}, ${amount(linked.value - current.target)} less than ${why} (${amount(linked.value)})${unplanned}; raise them, or say who else brings the rest`,
    related: firstPlaces(without, ({ key, name }) => ({
      file: key,
      path: ['financials', 'targets'],
      message: `${name} has no target for ${current.fiscalYear}`,
    })),
  });
}

function checkGrowth({ portfolio, figures, report }: PortfolioContext, wanted: number): void {
  const place = portfolio.totals?.growth;
  const { growth, current } = figures.targets;
  if (!place || growth.value === undefined || !below(growth.value, wanted)) return;
  const unknown = growth.missing === undefined ? '' : ` (${growth.missing})`;
  const [asked, needed] = percentsApart([growth.value, wanted]);
  report({
    at: spanOf(place),
    message: `the targets ${current.fiscalYear} of the key accounts ask for ${asked} more than the year before, and the company wants to grow by ${needed}${unknown}; raise them, or say who else brings the rest`,
  });
}
