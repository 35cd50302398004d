/** The value below which a share (0 to 1) of the values lies, between two of them in proportion; NaN when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Two values that were measured one directly after the other. */
export interface Pair {
  readonly product: number;
  readonly reference: number;
}

/**
 * How many times the reference the product takes. The clock of a shared machine drifts within minutes, so each run is held
 * against the one beside it, and the median of these ratios counts.
 */
export function ratioOf(pairs: readonly Pair[]): number {
  return median(pairs.map(({ product, reference }) => product / reference));
}

/** Measures both in turn, each of them first every other time, so that no drift favours one. */
export async function inTurn(
  rounds: number,
  product: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await product();
      pairs.push({ product: first, reference: await reference() });
    } else {
      const first = await reference();
      pairs.push({ product: await product(), reference: first });
    }
  }
  return pairs;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
