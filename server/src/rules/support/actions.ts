import { indexInFile, type LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { Action, Objective } from '../../schema/generated/account-plan.ts';
import type { Path } from '../../syntax/tree.ts';
import { gives } from './given.ts';
import { isScored } from './status.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/**
 * The actions somebody still has to do. One that does not say how far it is is open. Candidates have work to do as key accounts
 * have; what an exited account has left over is nobody's concern.
 */
export function openActions(plan: Plan): readonly LocatedStruct<Action>[] {
  if (!isScored(plan)) return [];
  return (plan.actions?.items ?? []).filter((action) => {
    if (!action.status) return !gives(action, 'status');
    return action.status.value !== 'done' && action.status.value !== 'dropped';
  });
}

/** What a message calls an action: `the action "Audit line 3"`. */
export function actionName({ title, id }: LocatedStruct<Action>): string {
  const name = [title?.value.trim(), id?.value].find(Boolean);
  return name === undefined ? 'the action' : `the action "${name}"`;
}

/** The objective an action serves, and where it is; undefined where it names none, or one that the plan does not have. */
export function objectiveOf(
  { objectives }: Plan,
  { objective: served }: LocatedStruct<Action>,
): { readonly objective: LocatedStruct<Objective>; readonly path: Path } | undefined {
  if (!objectives || !served) return undefined;
  const index = objectives.items.findIndex(({ id }) => id?.value === served.value);
  const objective = objectives.items[index];
  return objective && { objective, path: ['objectives', indexInFile(objectives, index)] };
}
