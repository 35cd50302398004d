import { spanOf } from '../../base/span.ts';
import { isSlip, nearest } from '../../base/suggest.ts';
import { removeComment } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type Report } from '../rule.ts';
import type { Suppression } from '../suppression.ts';
import { isSound } from '../support/excuse.ts';

export const suppressionUnused = defineRule({
  id: 'suppression-unused',
  severity: 'warning',
  summary: 'An ignore comment excuses nothing.',
  unsuppressible: true,
  check: {
    suppressions({ suppressions, ruleIds, asOf, report }) {
      for (const { suppression, used } of suppressions) {
        if (used || !isSound(suppression, asOf)) continue;
        report(ruleIds.includes(suppression.rule) ? needless(suppression) : misspelt(suppression, ruleIds));
      }
    },
  },
});

function needless(suppression: Suppression): Report {
  const { rule, line, span } = suppression;
  return {
    at: spanOf(span),
    message: `${rule} finds nothing ${line === undefined ? 'in this file' : 'on this line'} that the comment could excuse; remove it`,
    fixes: [removal(suppression)],
  };
}

function misspelt(suppression: Suppression, ruleIds: readonly string[]): Report {
  const { rule, ruleSpan } = suppression;
  const meant = nearest(rule, ruleIds);
  const renamed: readonly Fix[] = meant
    ? [
        {
          title: `Change to "${meant}"`,
          safety: isSlip(rule, meant) ? 'safe' : 'unsafe',
          edits: () => [{ ...spanOf(ruleSpan), text: meant }],
        },
      ]
    : [];
  return {
    at: spanOf(ruleSpan),
    message: `there is no rule "${rule}"${meant ? `; did you mean "${meant}"?` : ', so the comment excuses nothing'}`,
    fixes: renamed.length > 0 ? renamed : [removal(suppression)],
  };
}

function removal({ span }: Suppression): Fix {
  return { title: 'Remove the comment', safety: 'safe', edits: (tree) => [removeComment(tree, span)] };
}
