import type { Day } from '../base/day.ts';
import type { Span, Spanned } from '../base/span.ts';

/**
 * What could be read of a file, in the shape its schema describes, with the place of every part.
 *
 * Scalars become `Spanned`; maps with known keys become objects with the same keys, lists `LocatedList`, maps with free keys
 * `LocatedRecord`. Every key is optional whatever the schema requires: files are read while they are being typed, and a part
 * that is absent or breaks its schema is missing here (and named in the file's problems).
 */
export type Located<T> = T extends Day
  ? Spanned<Day>
  : T extends string | number | boolean
    ? Spanned<T>
    : T extends readonly (infer Item)[]
      ? LocatedList<Item>
      : T extends object
        ? string extends keyof T
          ? LocatedRecord<T[keyof T]>
          : LocatedStruct<T>
        : never;

export type LocatedStruct<T> = {
  readonly at: Span;
  /** Keys that are written but missing here, because their values are absent or break the schema, or they are misspelt. Never empty. */
  readonly unreadable?: readonly string[];
} & { readonly [K in keyof T]?: Located<NonNullable<T[K]>> };

export interface LocatedList<Item> {
  readonly at: Span;
  readonly items: readonly Located<NonNullable<Item>>[];
  /** Where in the file's list items are left out because they cannot be read. Never empty. */
  readonly leftOut?: readonly number[];
}

export interface LocatedRecord<Value> {
  readonly at: Span;
  readonly entries: ReadonlyMap<string, Entry<Value>>;
}

/** The index in the file's list of the item that stands at an index in `items`. */
export function indexInFile({ leftOut }: Pick<LocatedList<unknown>, 'leftOut'>, index: number): number {
  let inFile = index;
  for (const hole of leftOut ?? []) if (hole <= inFile) inFile++;
  return inFile;
}

export interface Entry<Value> {
  readonly key: Spanned<string>;
  /** Undefined where the value is not written yet or breaks the schema. */
  readonly value: Located<NonNullable<Value>> | undefined;
}
