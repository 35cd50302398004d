import { spanOf } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Action } from '../../schema/generated/account-plan.ts';
import { scalar, setValue } from '../../syntax/edit.ts';
import { pathOf } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { actionName, objectiveOf, openActions } from '../support/actions.ts';
import { gives } from '../support/given.ts';

export const actionUnaccountable = defineRule({
  id: 'action-unaccountable',
  severity: 'error',
  summary: 'An open action has no owner or no due day.',
  check: {
    plan(context) {
      const { plan, report } = context;
      for (const action of openActions(plan)) {
        const at = action.id ? spanOf(action.id) : action.at;
        if (!gives(action, 'owner')) {
          report({
            at,
            about: 'owner',
            message: `nobody answers for ${actionName(action)}; name the one of us who does`,
            fixes: plan.owner ? [ownedBy(action, plan.owner.value)] : [],
          });
        }
        if (!gives(action, 'due')) {
          report({
            at,
            about: 'due',
            message: `${actionName(action)} has no due day; say by when it should be done, or drop it`,
            fixes: [dueDay(context, action)],
          });
        }
      }
    },
  },
});

type LocatedAction = LocatedStruct<Action>;

function ownedBy({ at }: LocatedAction, owner: string): Fix {
  return {
    title: `Let ${owner}, the owner of the plan, answer for it`,
    safety: 'unsafe',
    edits: (tree) => setValue(tree, [...pathOf(tree.root, at), 'owner'], [scalar(owner)]),
  };
}

/** The day of the objective it serves, while that is to come. */
function dueDay(context: PlanContext, action: LocatedAction): Fix {
  const due = objectiveOf(context.plan, action)?.objective.measure?.due?.value;
  const known = due !== undefined && due >= context.asOf;
  return {
    title: known ? `Make it due on ${due}, with its objective` : 'Add the due day to fill in',
    safety: known ? 'unsafe' : 'display',
    edits: (tree) => setValue(tree, [...pathOf(tree.root, action.at), 'due'], [known ? due : '']),
  };
}
