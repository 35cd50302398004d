import { addMonths, monthsBetween } from '../../base/day.ts';
import { defineRule } from '../rule.ts';
import { isScored } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const scoreOutdated = defineRule({
  id: 'score-outdated',
  severity: 'warning',
  clock: true,
  summary: 'A rating is older than the list-review cadence.',
  check: {
    plan(context) {
      const { plan, criteria, policy, elsewhere, report } = context;
      if (!isScored(plan) || !criteria) return;
      const months = policy.cadence.listMonths;
      for (const { id, scoring } of criteria.criteria) {
        const score = plan.scores?.entries.get(id)?.value;
        if (scoring?.type !== 'rating' || !score?.rating || !score.scoredOn) continue;
        const scoredOn = score.scoredOn.value;
        if (context.asOf <= addMonths(scoredOn, months)) continue;
        const age = count(monthsBetween(scoredOn, context.asOf), 'month');
        report({
          at: score.scoredOn,
          message: `"${id}" was last rated on ${scoredOn}, ${age} ago; ratings are renewed with the list, every ${count(months, 'month')}`,
          related: elsewhere('portfolio', ['cadence', 'listMonths'], 'the cadence is set here'),
        });
      }
    },
  },
});
