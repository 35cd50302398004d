/** A half-open range [start, end) of UTF-16 code units in one file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that remembers the place it was written at. */
export interface Spanned<T> extends Span {
  readonly value: T;
}

/** The span alone, without the value that may ride on it. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether an offset is in a span, or right at one of its ends. */
export function contains(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}

/** Whether two spans share a place; touching is enough. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
