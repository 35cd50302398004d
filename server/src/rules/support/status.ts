import type { PlanStatus } from '../../model/facts.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { roleOf } from '../../score/standing.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** The status of a plan; a plan that does not say is active. */
function statusOf(plan: Plan): PlanStatus {
  return plan.status?.value ?? 'active';
}

/** Whether the account is a key account today. Candidates are not yet, exited ones no longer. */
export function isListed(plan: Plan): boolean {
  return !saysNothing(plan) && isListedStatus(statusOf(plan));
}

export function isListedStatus(status: PlanStatus): boolean {
  return roleOf(status) === 'listed';
}

/** Whether anybody still decides about the account: key accounts and candidates are scored, exited ones are not. */
export function isScored(plan: Plan): boolean {
  return !saysNothing(plan) && statusOf(plan) !== 'exited';
}

/** An empty file is told so once and owes nothing else. */
function saysNothing({ at }: Plan): boolean {
  return at.end === at.start;
}
