import { oneOf } from '../../base/suggest.ts';
import { below } from '../../score/compare.ts';
import { defineRule } from '../rule.ts';
import { criteriaAsWritten } from '../support/as-written.ts';
import { percentsApart } from '../support/wording.ts';

/** Inputs that say how much an account buys, or is to buy; not how well it pays or what could still be won. */
const size = /^(financials\.(revenue|history\..+\.revenue|targets\..+)|metrics\.revenueShare)$/;

export const sizeDominates = defineRule({
  id: 'size-dominates',
  severity: 'warning',
  summary: 'Criteria on sales size hold more than half of the weight.',
  check: {
    criteria(context) {
      const most = context.policy.criteriaSets.sizeMax;
      const onSize = criteriaAsWritten(context)
        .filter(
          ([{ scoring, share }]) => share > 0 && scoring && 'input' in scoring && size.test(scoring.input),
        )
        .sort(([a], [b]) => b.share - a.share);
      const [heaviest, ...others] = onSize;
      const share = onSize.reduce((sum, [criterion]) => sum + criterion.share, 0);
      if (!heaviest?.[1].weight || !below(most, share)) return;
      const names = oneOf(
        onSize.map(([{ id }]) => `"${id}"`),
        'and',
      );
      const [part, limit] = percentsApart([share, most]);
      context.report({
        at: heaviest[1].weight,
        message: `${part} of the weight is on sales size (${names}); the largest customers are not always the ones to invest in, so keep it to ${limit}`,
        related: others.map(([{ id, path }]) => ({
          file: context.file,
          path: [...path, 'weight'],
          message: `"${id}" is on sales size too`,
        })),
      });
    },
  },
});
