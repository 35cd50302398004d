import type { Edit } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import type { Node, Path } from '../../syntax/tree.ts';
import { nodeAt } from '../../syntax/tree.ts';

/** Puts the items of a list in ascending order of a number each of them has; the places between them stay as they are. */
export function sortItems(
  tree: SyntaxTree,
  list: Path,
  key: (item: Node) => number | undefined,
): readonly Edit[] {
  const node = nodeAt(tree.root, list);
  if (node?.kind !== 'sequence') return [];
  const keyed = node.items.flatMap((item) => {
    const by = key(item);
    return by === undefined ? [] : [{ item, by }];
  });
  if (keyed.length !== node.items.length) return [];
  const sorted = [...keyed].sort((a, b) => a.by - b.by);
  return node.items.flatMap((place, index) => {
    const item = sorted[index]?.item ?? place;
    return item === place
      ? []
      : [{ start: place.start, end: place.end, text: tree.text.slice(item.start, item.end) }];
  });
}
