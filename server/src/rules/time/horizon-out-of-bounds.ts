import { below } from '../../score/compare.ts';
import { defineRule } from '../rule.ts';
import { endAfter, horizonOf, wantedLength } from '../support/horizon.ts';
import { lengthWords } from '../support/length.ts';

export const horizonOutOfBounds = defineRule({
  id: 'horizon-out-of-bounds',
  severity: 'warning',
  summary: 'The horizon is shorter or longer than the portfolio wants: by default outside 24 to 36 months.',
  check: {
    plan({ plan, policy, report, elsewhere }) {
      const horizon = horizonOf(plan);
      const { minMonths, maxMonths, transactionalMonths } = policy.horizon;
      // A horizon as short as that is horizon-transactional's.
      if (!horizon || horizon.months <= transactionalMonths) return;
      const { at, start, end, months } = horizon;
      const tooShort = below(months, minMonths);
      if (!tooShort && !below(maxMonths, months)) return;
      const bound = tooShort ? 'minMonths' : 'maxMonths';
      report({
        at,
        message: `the horizon is ${lengthWords(start.value, end.value)}; plans look ${wantedLength(policy.horizon)} ahead`,
        related: elsewhere('portfolio', ['horizon', bound], 'the bound of the portfolio'),
        fixes: [endAfter(start.value, tooShort ? minMonths : maxMonths)],
      });
    },
  },
});
