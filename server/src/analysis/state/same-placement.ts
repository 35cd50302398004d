import { alike } from '../../base/stable.ts';
import type { Placement } from '../../score/types.ts';

export function samePlacement(a: Placement | undefined, b: Placement | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return a.low === b.low && a.high === b.high && a.certain === b.certain && alike(a.holds, b.holds);
}
