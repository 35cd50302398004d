import { addMonths, daysBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Action } from '../../schema/generated/account-plan.ts';
import { cadenceOf } from '../../score/standing.ts';
import { setValue, type Edit } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import { pathOf } from '../../syntax/tree.ts';
import type { Fix, Related } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { actionName, objectiveOf, openActions } from '../support/actions.ts';
import { count } from '../support/wording.ts';

export const actionOverdue = defineRule({
  id: 'action-overdue',
  severity: 'warning',
  clock: true,
  summary: 'An open action is past its day.',
  check: {
    plan(context) {
      for (const action of openActions(context.plan)) {
        const { due, status } = action;
        const { asOf } = context;
        if (!due || asOf <= due.value) continue;
        const late = count(daysBetween(due.value, asOf), 'day');
        context.report({
          at: spanOf(due),
          message: `${actionName(action)} was due on ${due.value}, ${late} ago, and is ${status?.value ?? 'open'}; finish it, agree a new day, or drop it`,
          related: objectivePlace(context, action),
          fixes: fixesOf(context, action),
        });
      }
    },
  },
});

type LocatedAction = LocatedStruct<Action>;

function objectivePlace({ file, plan }: PlanContext, action: LocatedAction): readonly Related[] {
  const found = objectiveOf(plan, action);
  return found ? [{ file, path: [...found.path, 'id'], message: 'the objective it serves' }] : [];
}

function fixesOf({ asOf, level, policy }: PlanContext, { at }: LocatedAction): readonly Fix[] {
  const later = addMonths(asOf, cadenceOf(level, policy).progressMonths);
  const set = (tree: SyntaxTree, key: keyof Action, value: string): readonly Edit[] =>
    setValue(tree, [...pathOf(tree.root, at), key], [value]);
  const end = (tree: SyntaxTree, status: string) => [
    ...set(tree, 'status', status),
    ...set(tree, 'updatedOn', asOf),
  ];
  return [
    { title: `Mark it done on ${asOf}`, safety: 'display', edits: (tree) => end(tree, 'done') },
    {
      title: `Give it until ${later}, one progress cadence from ${asOf}`,
      safety: 'unsafe',
      edits: (tree) => set(tree, 'due', later),
    },
    { title: 'Drop it', safety: 'unsafe', edits: (tree) => end(tree, 'dropped') },
  ];
}
