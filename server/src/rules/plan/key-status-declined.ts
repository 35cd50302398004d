import { spanOf } from '../../base/span.ts';
import { setValue } from '../../syntax/edit.ts';
import { defineRule } from '../rule.ts';
import { isListed, isScored } from '../support/status.ts';

export const keyStatusDeclined = defineRule({
  id: 'key-status-declined',
  severity: 'warning',
  summary: 'The customer does not want to be a key account.',
  check: {
    plan({ file, plan, report }) {
      const wants = plan.account?.wantsKeyStatus;
      if (wants?.value !== 'declined' || !isScored(plan)) return;
      // The review of the exit is the answer.
      if (plan.status?.value === 'exit-review') return;
      if (!isListed(plan)) {
        report({
          at: spanOf(wants),
          message:
            'the customer does not want to be a key account; win them over before the account is designated, or drop the candidate',
        });
        return;
      }
      const since = plan.account?.keyAccountSince;
      report({
        at: spanOf(wants),
        message: `the customer does not want to be a key account${since ? `, which it has been since ${since.value}` : ''}; win them over, or put the account up for an exit review`,
        related: since
          ? [{ file, path: ['account', 'keyAccountSince'], message: 'it was designated here' }]
          : [],
        fixes: [
          {
            title: 'Put the account up for an exit review',
            safety: 'unsafe',
            edits: (tree) => setValue(tree, ['status'], ['exit-review']),
          },
        ],
      });
    },
  },
});
