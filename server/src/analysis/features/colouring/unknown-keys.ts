import { shapes, type Shape } from '../../../schema/shape.ts';
import type { Node } from '../../../syntax/tree.ts';
import type { FileView } from '../../views.ts';
import { structOf } from '../struct-of.ts';
import type { Token } from './token.ts';

/** Keys that the schema does not have where they stand. */
export function unknownKeyTokens(view: FileView): readonly Token[] {
  const tokens: Token[] = [];
  const visit = (node: Node, shape: Shape | undefined): void => {
    // What an alias stands for is written elsewhere.
    if (!shape || node.kind === 'scalar' || view.text[node.start] === '*') return;
    if (node.kind === 'sequence') {
      if (shape.kind === 'list') for (const item of node.items) visit(item, shape.items);
      return;
    }
    const struct = structOf(node, shape);
    for (const { key, value } of node.pairs) {
      if (struct?.kind === 'record') visit(value, struct.values);
      if (struct?.kind !== 'struct' || key.value.startsWith('x-')) continue;
      const inside = struct.properties.get(key.value);
      if (!inside) tokens.push({ start: key.start, end: key.end, type: 'property', modifiers: ['unknown'] });
      visit(value, inside);
    }
  };
  const { root } = view.tree();
  if (root) visit(root, shapes[view.kind]);
  return tokens;
}
