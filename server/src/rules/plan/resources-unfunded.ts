import { defineRule } from '../rule.ts';
import { addBlanks } from '../support/blank-entries.ts';
import { inputPlace, isUnreadable } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const resourcesUnfunded = defineRule({
  id: 'resources-unfunded',
  severity: 'warning',
  summary: 'No budget, or nobody who approved it, on an active plan.',
  check: {
    plan({ plan, report }) {
      if (!isListed(plan)) return;
      const missing = (['budget', 'approvedBy'] as const).filter(
        (key) => !plan.resources?.[key] && !isUnreadable(plan, `resources.${key}`),
      );
      const [first, second] = missing;
      if (!first) return;
      report({
        at: inputPlace(plan, 'resources.budget'),
        message: second ? facts.both : facts[first],
        fixes: [
          {
            title: second
              ? 'Add a budget and its approver to fill in'
              : first === 'budget'
                ? 'Add a budget to fill in'
                : 'Add the approver to fill in',
            safety: 'display',
            edits: (tree) => addBlanks(tree, ['resources'], missing, ''),
          },
        ],
      });
    },
  },
});

const facts = {
  both: 'the plan has no budget and nobody who approved one; have it funded, with 0 where it is to cost nothing, or take the account off the list',
  budget:
    'the plan names who approved its budget, but no budget; give the amount over the whole horizon, with 0 where it is to cost nothing',
  approvedBy: 'nobody has approved the budget; name who released it, or ask for it at the next senior review',
} as const;
