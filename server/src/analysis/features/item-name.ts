import type { Span } from '../../base/span.ts';
import { pairOf, pathOf, type Mapping, type Node, type Path, type Scalar } from '../../syntax/tree.ts';

/** Keys by which an item of a list is told from its neighbours, the best first. */
const naming = ['id', 'name', 'person', 'owner', 'period', 'date', 'from'];

/** What an item of a list calls itself; undefined where it has no such key. */
export function nameOf(item: Mapping): Scalar | undefined {
  for (const key of naming) {
    const value = pairOf(item, key)?.value;
    if (value?.kind === 'scalar' && value.value !== null) return value;
  }
  return undefined;
}

/** A path with the items of lists by what they call themselves: it stays as it is when items before them come and go. */
export function namedPath(root: Node | undefined, path: Path): readonly string[] {
  let node = root;
  return path.map((step) => {
    if (node?.kind === 'sequence' && typeof step === 'number') {
      node = node.items[step];
      const name = node?.kind === 'mapping' ? nameOf(node) : undefined;
      return String(name?.value ?? step);
    }
    node = pairOf(node, String(step))?.value;
    return String(step);
  });
}

/** Where a span stands, in words that stay as they are when lines or items before it come and go. */
export function namedPlace(root: Node | undefined, span: Span): readonly string[] {
  return namedPath(root, pathOf(root, span));
}
