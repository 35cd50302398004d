import { daysBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { removeComment } from '../../syntax/edit.ts';
import { defineRule } from '../rule.ts';
import { count } from '../support/wording.ts';

export const suppressionExpired = defineRule({
  id: 'suppression-expired',
  severity: 'error',
  clock: true,
  summary: 'An ignore comment is past its day.',
  unsuppressible: true,
  check: {
    suppressions({ suppressions, asOf, report }) {
      for (const { suppression } of suppressions) {
        const { rule, reason, until, span } = suppression;
        if (!rule || !reason || !until?.day || until.day >= asOf) continue;
        const ago = count(daysBetween(until.day, asOf), 'day');
        report({
          at: spanOf(until.span),
          message: `${rule} was excused until ${until.day}, ${ago} ago; put right what it finds, or agree on a new day`,
          fixes: [
            { title: 'Remove the comment', safety: 'safe', edits: (tree) => [removeComment(tree, span)] },
          ],
        });
      }
    },
  },
});
