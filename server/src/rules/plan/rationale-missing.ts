import { setValue } from '../../syntax/edit.ts';
import { defineRule } from '../rule.ts';
import { planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const rationaleMissing = defineRule({
  id: 'rationale-missing',
  severity: 'warning',
  summary: 'Nobody can see why this is a key account.',
  check: {
    plan({ plan, report }) {
      const { rationale } = plan;
      if (!isListed(plan) || plan.unreadable?.includes('rationale') || rationale?.value.trim()) return;
      report({
        at: rationale ?? planPlace(plan),
        message:
          'the plan does not say why this is a key account; give the reason as its rationale, in a sentence anybody understands',
        fixes: [
          {
            title: 'Add a rationale to fill in',
            safety: 'display',
            edits: (tree) =>
              setValue(tree, ['rationale'], ['"What this customer means to us that others do not."']),
          },
        ],
      });
    },
  },
});
