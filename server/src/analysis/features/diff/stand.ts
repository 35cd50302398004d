import { compare } from '../../../score/compare.ts';
import type { Placement, Range } from '../../../score/types.ts';
import type { PlanView } from '../../views.ts';

/** Where an account stands. */
export interface Stand {
  readonly total: Range | undefined;
  readonly placement: Placement | undefined;
  readonly rank: number | undefined;
}

export function standOf({ scoreFigures, placement, rank }: PlanView): Stand {
  return { total: scoreFigures?.total, placement, rank };
}

/** The tiers at both ends of a score. */
interface TierEnds {
  readonly low: { readonly id: string } | undefined;
  readonly high: { readonly id: string } | undefined;
}

/** Whether two placements are the same tier, or leave the same tiers open. */
export function sameTier(a: TierEnds | undefined, b: TierEnds | undefined): boolean {
  return a && b ? a.low?.id === b.low?.id && a.high?.id === b.high?.id : a === b;
}

/** Whether two ranges are the same at 6 decimals. */
export function sameRange(a: Range | undefined, b: Range | undefined): boolean {
  return a && b ? compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0 : a === b;
}
