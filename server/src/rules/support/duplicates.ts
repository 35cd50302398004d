import type { Spanned } from '../../base/span.ts';
import { indexInFile } from '../../model/located.ts';
import type { Path } from '../../syntax/tree.ts';

/** A list whose entries have ids. */
export interface NamedList {
  readonly items: readonly { readonly id?: Spanned<string> }[];
  readonly leftOut?: readonly number[];
}

export interface Duplicate {
  readonly id: Spanned<string>;
  /** The path of the first id, from the list. */
  readonly first: Path;
  /** An id of the same kind that the list does not have. */
  readonly free: string;
}

/** The entries of a list whose id an earlier one has already. */
export function duplicatesIn(list: NamedList | undefined): readonly Duplicate[] {
  if (!list) return [];
  const free = new FreeIds(list.items.flatMap(({ id }) => id?.value ?? []));
  const first = new Map<string, number>();
  const duplicates: Duplicate[] = [];
  for (const [index, { id }] of list.items.entries()) {
    if (!id) continue;
    const before = first.get(id.value);
    if (before === undefined) first.set(id.value, indexInFile(list, index));
    else duplicates.push({ id, first: [before, 'id'], free: free.like(id.value) });
  }
  return duplicates;
}

/** Hands out ids that no entry has, none of them twice. */
class FreeIds {
  readonly #taken: ReadonlySet<string>;
  /** The next number to try, by what stands before it. */
  readonly #next = new Map<string, number>();

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /** `a3` for `a1` where `a2` is taken, `j-meier-2` for `j-meier`. */
  like(id: string): string {
    const [, numbered, number] = /^(.*?)(\d{1,9})$/.exec(id) ?? [];
    const stem = numbered ?? `${id}-`;
    let next = Math.max(this.#next.get(stem) ?? 2, Number(number ?? 1) + 1);
    while (this.#taken.has(`${stem}${next}`)) next++;
    this.#next.set(stem, next + 1);
    return `${stem}${next}`;
  }
}
