import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { isUnreadable } from './place.ts';

/**
 * The day from which on a plan can be asked for what should happen regularly: the later one of the start of its horizon and the
 * day the account became a key account. Undefined where neither is given, or one of them cannot be read.
 */
export function beginningOf(plan: LocatedStruct<FileTypes['plan']>): Day | undefined {
  if (isUnreadable(plan, 'horizon.start') || isUnreadable(plan, 'account.keyAccountSince')) return undefined;
  const { account, horizon } = plan;
  const [since, start] = [account?.keyAccountSince?.value, horizon?.start?.value];
  return since === undefined || (start !== undefined && start > since) ? start : since;
}
