import { addMonths, monthsBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { cadenceOf } from '../../score/standing.ts';
import type { Related } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const financialsOutdated = defineRule({
  id: 'financials-outdated',
  severity: 'warning',
  clock: true,
  summary: 'The financial facts are older than two senior cadences.',
  check: {
    plan(context) {
      const { plan, policy, level, report } = context;
      const taken = plan.financials?.asOf;
      if (!isListed(plan) || !taken) return;
      const { seniorMonths } = cadenceOf(level, policy);
      const { factsPeriods } = policy.cadence;
      const months = seniorMonths * factsPeriods;
      if (context.asOf <= addMonths(taken.value, months)) return;
      const age = count(monthsBetween(taken.value, context.asOf), 'month');
      const reviews = factsPeriods === 1 ? 'the senior review' : `${factsPeriods} senior reviews`;
      report({
        at: spanOf(taken),
        message: `the figures are of ${taken.value}, ${age} ago; renew them at least every ${count(months, 'month')}, the time of ${reviews}, since score and targets rest on them`,
        related: boundPlaces(context),
      });
    },
  },
});

function boundPlaces({ level, elsewhere }: PlanContext): readonly Related[] {
  return [
    ...(level?.service.seniorReviewMonths === undefined
      ? elsewhere('portfolio', ['cadence', 'seniorMonths'], 'the cadence of the portfolio')
      : elsewhere('criteria', [...level.path, 'service', 'seniorReviewMonths'], 'what the tier is promised')),
    ...elsewhere('portfolio', ['cadence', 'factsPeriods'], 'how many cadences figures may last'),
  ];
}
