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
  const taken = new Set((list?.items ?? []).flatMap(({ id }) => id?.value ?? []));
  const first = new Map<string, number>();
  const duplicates: Duplicate[] = [];
  for (const [index, { id }] of (list?.items ?? []).entries()) {
    if (!list || !id) continue;
    const before = first.get(id.value);
    if (before === undefined) {
      first.set(id.value, indexInFile(list, index));
      continue;
    }
    const free = freeId(id.value, taken);
    taken.add(free);
    duplicates.push({ id, first: [before, 'id'], free });
  }
  return duplicates;
}

/** `a3` after `a1` where `a2` is taken, `j-meier-2` after `j-meier`. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const [, stem = '', number] = /^(.*?)(\d{1,9})$/.exec(id) ?? [];
  const candidate = (n: number): string => (number === undefined ? `${id}-${n}` : `${stem}${n}`);
  let next = number === undefined ? 2 : Number(number) + 1;
  while (taken.has(candidate(next))) next++;
  return candidate(next);
}
