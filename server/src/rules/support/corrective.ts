import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileTypes } from '../../model/read.ts';
import type { PlanStatus } from '../../model/facts.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { lastDayOf } from './length.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** Whether a corrective action is written that runs on a day. One without an end runs until somebody gives it one. */
export function isRunning({ corrective }: Plan, asOf: Day): boolean {
  const { openedOn, dueBy } = corrective ?? {};
  if (!openedOn && !dueBy) return false;
  return (!openedOn || openedOn.value <= asOf) && (!dueBy || dueBy.value >= asOf);
}

/** Starts a corrective action on a day, for as long as the policy allows. Steps that are written already stay. */
export function openCorrective(plan: Plan, asOf: Day, { performance }: Policy): Fix {
  const until = lastDayOf(asOf, performance.correctiveMonths);
  return {
    title: `Open a corrective action from ${asOf} to ${until}`,
    safety: 'unsafe',
    edits: (tree) => [
      ...setValue(tree, ['status'], ['corrective']),
      ...(plan.corrective?.openedOn || plan.corrective?.dueBy || plan.corrective?.steps
        ? [
            ...setValue(tree, ['corrective', 'openedOn'], [asOf]),
            ...setValue(tree, ['corrective', 'dueBy'], [until]),
          ]
        : setValue(tree, ['corrective'], [`{ openedOn: ${asOf}, dueBy: ${until} }`])),
    ],
  };
}

/** Gives the plan another status. */
export function become(status: PlanStatus, title: string): Fix {
  return { title, safety: 'unsafe', edits: (tree) => setValue(tree, ['status'], [status]) };
}
