import { spanOf } from '../../base/span.ts';
import { below } from '../../score/compare.ts';
import { defineRule } from '../rule.ts';
import { groupShares, revenuesOf, shareWords } from '../support/group-share.ts';
import { percentsApart } from '../support/wording.ts';

export const concentrationDisclosable = defineRule({
  id: 'concentration-disclosable',
  severity: 'information',
  summary:
    'One customer or group makes so much of the company’s revenue that it should be disclosed: by default 10 %.',
  check: {
    portfolio(context) {
      const { portfolio, policy, report } = context;
      const { disclose, singleMax } = policy.concentration;
      const place = portfolio.concentration?.disclose ?? portfolio.totals?.revenue;
      if (!place) return;
      for (const group of groupShares(context)) {
        if (below(group.share, disclose)) break;
        // What is too much is told of as such.
        if (below(singleMax, group.share)) continue;
        const [share, bound] = percentsApart([group.share, disclose]);
        report({
          at: spanOf(place),
          about: group.group,
          message: `${shareWords(group, share, context)}; whoever makes ${bound} or more is to be disclosed`,
          related: revenuesOf(group, context),
        });
      }
    },
  },
});
