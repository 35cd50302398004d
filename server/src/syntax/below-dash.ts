import { columnOf, columnOfKeys, beginsLine } from './layout.ts';
import type { Key, Mapping, Pair, Sequence } from './tree.ts';

/**
 * Keys of a block map that stand in the column of the dashes of the list before them, where editors put the caret behind the first
 * line of an item. To YAML they belong nowhere; whoever writes them goes on with the item, so that is where they are read.
 */
export function intoItems(
  text: string,
  pairs: readonly Pair[],
): { readonly pairs: readonly Pair[]; readonly moved: readonly Key[] } {
  const [first] = pairs;
  if (!first) return { pairs, moved: [] };
  const column = columnOfKeys(text, first.key);
  const kept: Pair[] = [];
  const moved: Key[] = [];
  for (const pair of pairs) {
    const before = kept.at(-1);
    const own = beginsLine(text, pair.key.start) ? columnOf(text, pair.key.start) : column;
    const list = own > column && before ? listAt(text, before, own) : undefined;
    if (before && list) {
      kept[kept.length - 1] = { ...before, value: longer(list.sequence, list.item, pair) };
      moved.push(pair.key);
    } else kept.push(pair);
  }
  return { pairs: moved.length > 0 ? kept : pairs, moved };
}

/** The list that a key has, its dashes in a column, with the map that is its last item. */
function listAt(
  text: string,
  { value }: Pair,
  column: number,
): { readonly sequence: Sequence; readonly item: Mapping } | undefined {
  if (value.kind !== 'sequence' || value.flow || columnOf(text, value.start) !== column) return undefined;
  const item = value.items.at(-1);
  return item?.kind === 'mapping' && !item.flow ? { sequence: value, item } : undefined;
}

function longer(sequence: Sequence, item: Mapping, pair: Pair): Sequence {
  const end = Math.max(pair.key.end, pair.value.end);
  const known = item.pairs.some(({ key }) => key.value === pair.key.value);
  const grown: Mapping = { ...item, pairs: known ? item.pairs : [...item.pairs, pair], end };
  return { ...sequence, items: [...sequence.items.slice(0, -1), grown], end };
}
