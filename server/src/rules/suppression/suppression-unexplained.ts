import { spanOf } from '../../base/span.ts';
import { dayMeant, type Meant } from '../../model/meant.ts';
import { removeComment } from '../../syntax/edit.ts';
import { defineRule } from '../rule.ts';

export const suppressionUnexplained = defineRule({
  id: 'suppression-unexplained',
  severity: 'error',
  summary: 'An ignore comment names no rule, gives no reason, or ends on something that is no day.',
  unsuppressible: true,
  check: {
    suppressions({ suppressions, report }) {
      for (const { suppression } of suppressions) {
        const { rule, reason, until, span } = suppression;
        if (rule === '') {
          report({
            at: spanOf(span),
            message: 'the comment names no rule; write "# plans-ignore rule-id: the reason"',
            fixes: [
              { title: 'Remove the comment', safety: 'unsafe', edits: (tree) => [removeComment(tree, span)] },
            ],
          });
        } else if (reason === undefined) {
          report({
            at: spanOf(span),
            message: `the comment does not say why ${rule} is excused here; add the reason after a colon, "${rule}: the reason"`,
          });
        } else if (until && !until.day) {
          report({
            at: spanOf(until.span),
            message: `"${until.written}" is no day; an excuse ends with "until" and a day written YYYY-MM-DD`,
            fixes: meantBy(until.written).map(({ text, certain }) => ({
              title: `Change to ${text}`,
              safety: certain ? 'safe' : 'unsafe',
              edits: () => [{ ...spanOf(until.span), text }],
            })),
          });
        }
      }
    },
  },
});

function meantBy(written: string): readonly Meant[] {
  const meant = dayMeant(written);
  return meant ? [meant] : [];
}
