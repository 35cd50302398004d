import { defineRule } from '../rule.ts';
import { endAfter, horizonOf, wantedLength } from '../support/horizon.ts';
import { lengthWords } from '../support/length.ts';

export const horizonTransactional = defineRule({
  id: 'horizon-transactional',
  severity: 'error',
  summary: 'The horizon is so short that the plan is a forecast: by default 12 months or less.',
  check: {
    plan({ plan, policy, report, elsewhere }) {
      const horizon = horizonOf(plan);
      if (!horizon || horizon.months > policy.horizon.transactionalMonths) return;
      const { at, start, end } = horizon;
      report({
        at,
        message: `the horizon is ${lengthWords(start.value, end.value)}; a key-account plan looks ${wantedLength(policy.horizon)} ahead, a forecast belongs elsewhere`,
        related: elsewhere(
          'portfolio',
          ['horizon', 'transactionalMonths'],
          'what the portfolio takes for a forecast',
        ),
        fixes: [endAfter(start.value, policy.horizon.minMonths)],
      });
    },
  },
});
