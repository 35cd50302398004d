import { millionths } from './compare.ts';
import { categoryOf } from './score.ts';
import type { Standing } from './types.ts';

/** The category whose sub-score breaks ties. */
const STRATEGIC = 'strategic';

/** What accounts are ordered by: the score, then the strategic sub-score, then revenue, then id; `key` tells namesakes apart. */
export interface OrderKey {
  /** In millionths of a point, as all comparisons of scores are. */
  readonly points: number;
  readonly strategic: number;
  readonly revenue: number;
  readonly id: string;
  readonly key: string;
}

/** The order key of an account at one end of its score; undefined without a score. */
export function orderKey(standing: Standing, end: 'low' | 'high' = 'low'): OrderKey | undefined {
  const { score, revenue, id, key } = standing;
  if (!score.total) return undefined;
  const strategic = categoryOf(score, STRATEGIC)?.[end] ?? 0;
  return {
    points: millionths(score.total[end]),
    strategic: millionths(strategic),
    revenue: revenue ?? -1,
    id,
    key,
  };
}

/** Negative when the first account comes before the second; best first. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  return (
    b.points - a.points ||
    b.strategic - a.strategic ||
    b.revenue - a.revenue ||
    compareText(a.id, b.id) ||
    compareText(a.key, b.key)
  );
}

/** How many of some keys, best first, come before another. */
export function countBefore(keys: readonly OrderKey[], key: OrderKey): number {
  return firstIndex(keys.length, (index) => {
    const other = keys[index];
    return other === undefined || compareKeys(other, key) >= 0;
  });
}

/** The first of 0 … end − 1 for which a condition holds that, once it holds, goes on to; `end` when it never does. */
export function firstIndex(end: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
