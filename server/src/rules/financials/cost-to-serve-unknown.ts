import { setValue } from '../../syntax/edit.ts';
import { defineRule } from '../rule.ts';
import { inputPlace, isUnreadable } from '../support/place.ts';
import { isListed } from '../support/status.ts';

const path = 'financials.costToServe';

export const costToServeUnknown = defineRule({
  id: 'cost-to-serve-unknown',
  severity: 'information',
  summary: 'The plan does not say what serving the account costs.',
  check: {
    plan({ plan, report }) {
      if (!isListed(plan) || plan.financials?.costToServe || isUnreadable(plan, path)) return;
      report({
        at: inputPlace(plan, path),
        message:
          'what serving the account costs is not given, so nobody knows what its gross margin leaves; an estimate of service hours, travel and special stock is enough to begin with',
        fixes: [
          {
            title: 'Add the cost to serve to fill in',
            safety: 'display',
            edits: (tree) => setValue(tree, path.split('.'), ['']),
          },
        ],
      });
    },
  },
});
