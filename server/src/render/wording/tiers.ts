import type { Day } from '../../base/day.ts';

/** Tiers by the titles that the criteria give them, and what is none of them. */
export interface TierWording {
  /** Below every tier. */
  readonly none: string;
  /** Where nothing says which. */
  readonly unplaced: string;
  /** The tiers at both ends of a score. */
  either(high: string, low: string): string;
  /** A tier that only its tenure holds. */
  heldUntil(tier: string, day: Day, then: string): string;
}
