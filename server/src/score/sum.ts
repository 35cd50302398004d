/**
 * The sum of some numbers, the same to the last bit in whatever order they come: they are added smallest first. Raising one
 * of them never lowers it.
 */
export function sum(terms: readonly number[]): number {
  let total = 0;
  for (const term of terms.length > 1 ? Float64Array.from(terms).sort() : terms) total += term;
  return total;
}

/** For sorting numbers, the smallest first. */
export function ascending(a: number, b: number): number {
  return a - b;
}
