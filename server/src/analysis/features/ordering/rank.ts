import { shapes, type Kind, type Shape } from '../../../schema/shape.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import type { Mapping, Node, Pair } from '../../../syntax/tree.ts';
import { structOf } from '../struct-of.ts';

/** The pairs of a map in the order of the schema. */
export type Ordered = readonly Pair[];

/** The maps whose keys stand in another order than that of the schema, outer ones first. */
export function orderOf(kind: Kind, { root, text }: SyntaxTree): ReadonlyMap<Mapping, Ordered> {
  const found = new Map<Mapping, Ordered>();
  const visit = (node: Node, shape: Shape | undefined): void => {
    if (!shape || node.kind === 'scalar' || text[node.start] === '*') return;
    if (node.kind === 'sequence') {
      if (shape.kind === 'list') for (const item of node.items) visit(item, shape.items);
      return;
    }
    const chosen = structOf(node, shape);
    const keys: ReadonlyMap<string, Shape> = chosen?.kind === 'struct' ? chosen.properties : new Map();
    const ordered = inOrder(node, [...keys.keys()]);
    if (ordered.some((pair, index) => pair !== node.pairs[index])) found.set(node, ordered);
    for (const { key, value } of node.pairs)
      visit(value, shape.kind === 'record' ? shape.values : keys.get(key.value));
  };
  if (root) visit(root, shapes[kind]);
  return found;
}

function inOrder({ pairs }: Mapping, keys: readonly string[]): Ordered {
  const rank = ({ key }: Pair): number => {
    const known = keys.indexOf(key.value);
    return known < 0 ? keys.length : known;
  };
  return pairs.toSorted((a, b) => rank(a) - rank(b));
}
