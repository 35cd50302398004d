const MILLIONTHS = 1_000_000;

/**
 * A number as whole millionths: all comparisons of scores, shares and effort are made on these. What lies right between two of them
 * goes up; it is made out at 9 decimals, since sums in another order differ at the fifteenth.
 */
export function millionths(value: number): number {
  return Math.round(Math.round(value * MILLIONTHS * 1000) / 1000);
}

/** Negative when the first is smaller, 0 when both are equal at 6 decimals. */
export function compare(a: number, b: number): number {
  return millionths(a) - millionths(b);
}

/** At 6 decimals, as `compare`. */
export function atLeast(value: number, threshold: number): boolean {
  return compare(value, threshold) >= 0;
}

/** At 6 decimals, as `compare`. */
export function below(value: number, threshold: number): boolean {
  return compare(value, threshold) < 0;
}

/** The greatest number that is below another one at 6 decimals. */
export function justBelow(value: number): number {
  return (millionths(value) - 1) / MILLIONTHS;
}

/** Points as people read them: rounded half up to one decimal, from the number's 6 decimals. For display only. */
export function display(points: number): string {
  return (Math.round(millionths(points) / 100_000) / 10).toFixed(1);
}
