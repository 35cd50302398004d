import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/**
 * What an override lacks to be somebody's answerable decision, as clauses; empty for a justified one. What is written and cannot
 * be read is told of as such, and taken to be there.
 */
export function unjustified(plan: Plan): readonly string[] {
  const override = plan.tier?.override;
  if (!override) return [];
  const isWritten = (key: string) => override.unreadable?.includes(key) === true;
  const lacks: string[] = [];
  if (!override.reason?.value.trim() && !isWritten('reason')) lacks.push('gives no reason');
  if (!override.approvedBy && !isWritten('approvedBy')) lacks.push('names no approver');
  if (isSelfApproved(plan))
    lacks.push(`is approved by ${override.approvedBy?.value ?? ''}, the owner of the plan`);
  return lacks;
}

export function isSelfApproved({ owner, tier }: Plan): boolean {
  const approver = tier?.override?.approvedBy?.value;
  return approver !== undefined && approver === owner?.value;
}

/**
 * Why an override does not count on a day, as clauses; empty while it does. It counts when it is justified and has a last day,
 * that day included, which is not over.
 */
export function voidBecause(plan: Plan, asOf: Day): readonly string[] {
  const { expires: last, unreadable } = plan.tier?.override ?? {};
  const expires = last?.value;
  if (expires === undefined)
    return unreadable?.includes('expires') ? unjustified(plan) : [...unjustified(plan), 'has no end'];
  return expires < asOf ? [...unjustified(plan), `ran out on ${expires}`] : unjustified(plan);
}
