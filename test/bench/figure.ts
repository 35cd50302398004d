/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly product: Amount;
  /** What the product is held against, measured in the same run. */
  readonly reference?: Amount & { readonly of: string };
  /** Of the product to the reference. Given where it is not simply their quotient. */
  readonly ratio?: number;
  /** Absent for figures that are told for information. */
  readonly target?: Target;
}

export interface Amount {
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '%';
  /** The value that nineteen of twenty runs stay under, in the same unit. */
  readonly p95?: number;
}

/** The most that is allowed, of the ratio or of the amount itself. */
export interface Target {
  readonly of: 'ratio' | 'amount';
  readonly most: number;
}

/** A figure that could not be measured here, and why. */
export interface Unmeasured {
  readonly name: string;
  readonly why: string;
}

export function ratioIn({ product, reference, ratio }: Figure): number | undefined {
  return ratio ?? (reference && product.value / reference.value);
}

/** Whether the target is reached; undefined when there is none. */
export function isReached(figure: Figure): boolean | undefined {
  const { target, product } = figure;
  if (!target) return undefined;
  const value = target.of === 'ratio' ? ratioIn(figure) : product.value;
  // What is no number has not been measured and is not reached either.
  return value !== undefined && value <= target.most;
}
