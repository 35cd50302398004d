import { spanOf } from '../../base/span.ts';
import { below } from '../../score/compare.ts';
import { defineRule } from '../rule.ts';
import { groupShares, revenuesOf, shareWords } from '../support/group-share.ts';
import { percentsApart } from '../support/wording.ts';

export const concentrationHigh = defineRule({
  id: 'concentration-high',
  severity: 'error',
  summary:
    'One customer or group makes more of the company’s revenue than it should: by default more than 25 %.',
  check: {
    portfolio(context) {
      const { portfolio, policy, report } = context;
      const { singleMax } = policy.concentration;
      const place = portfolio.concentration?.singleMax ?? portfolio.totals?.revenue;
      if (!place) return;
      for (const group of groupShares(context)) {
        if (!below(singleMax, group.share)) break;
        const [share, bound] = percentsApart([group.share, singleMax]);
        report({
          at: spanOf(place),
          about: group.group,
          message: `${shareWords(group, share, context)}; no customer or group should make more than ${bound}`,
          related: revenuesOf(group, context),
        });
      }
    },
  },
});
