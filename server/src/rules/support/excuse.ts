import type { Day } from '../../base/day.ts';
import type { Suppression } from '../suppression.ts';

/** Whether an ignore comment says all it has to and is not over: its last day is the one after "until", inclusive. */
export function isSound({ rule, reason, until }: Suppression, asOf: Day): boolean {
  if (rule === '' || reason === undefined) return false;
  return until === undefined || (until.day !== undefined && until.day >= asOf);
}
