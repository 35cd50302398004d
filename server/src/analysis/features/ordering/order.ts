import { fingerprint } from '../../../base/stable.ts';
import type { Kind } from '../../../schema/shape.ts';
import { applyEdits, type Edit } from '../../../syntax/edit.ts';
import { parse, type SyntaxTree } from '../../../syntax/parse.ts';
import { plainOf, type Node } from '../../../syntax/tree.ts';
import { replacement } from '../formatting/changes.ts';
import { excusedIn } from '../formatting/said.ts';
import { blockMoves } from './block.ts';
import { flowMoves } from './flow.ts';
import { orderOf, type Ordered } from './rank.ts';

/**
 * The edits that put the keys of a file into the order of its schema, each with the comments that belong to it; keys the schema
 * does not know follow in their own order, and maps whose keys are the writer's own stay as they are. None where all is in order,
 * and none in files with faults. A map stays as it is where another order would say something else: where an alias would come
 * before what it repeats, say.
 */
export function orderKeys(kind: Kind, tree: SyntaxTree): readonly Edit[] {
  if (!tree.root || tree.problems.length > 0) return [];
  const unordered = orderOf(kind, tree);
  if (unordered.size === 0) return [];
  const all = moves(tree, tree.root, unordered);
  if (saysTheSame(tree, all)) return smaller(tree, all);
  const ordered = oneByOne(kind, tree);
  return ordered.text === tree.text ? [] : [replacement(tree.text, ordered.text, 0)];
}

/** The file with those maps in order that can be; what one of them leaves behind may let another follow. */
function oneByOne(kind: Kind, tree: SyntaxTree): SyntaxTree {
  const { root } = tree;
  if (!root) return tree;
  for (const [map, ordered] of orderOf(kind, tree)) {
    const edits = moves(tree, root, new Map([[map, ordered]]));
    if (edits.length > 0 && saysTheSame(tree, edits))
      return oneByOne(kind, parse(applyEdits(tree.text, edits)));
  }
  return tree;
}

/** The same edits without what they leave as it is at their ends. */
function smaller({ text }: SyntaxTree, edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => replacement(text.slice(edit.start, edit.end), edit.text, edit.start));
}

/** The edits of a node and everything in it. */
function moves(tree: SyntaxTree, node: Node, unordered: ReadonlyMap<Node, Ordered>): readonly Edit[] {
  // What an alias stands for is written elsewhere.
  if (node.kind === 'scalar' || tree.text[node.start] === '*') return [];
  if (node.kind === 'sequence') return node.items.flatMap((item) => moves(tree, item, unordered));
  const within = node.pairs.flatMap(({ value }) => moves(tree, value, unordered));
  const ordered = unordered.get(node);
  if (!ordered) return within;
  const moved = node.flow
    ? flowMoves(tree.text, node, ordered, within)
    : blockMoves(tree, node, ordered, within);
  return moved ?? within;
}

function saysTheSame(tree: SyntaxTree, edits: readonly Edit[]): boolean {
  const after = parse(applyEdits(tree.text, edits));
  return after.problems.length === 0 && said(after) === said(tree);
}

function said(tree: SyntaxTree): string {
  return fingerprint([tree.root && plainOf(tree.root), excusedIn(tree).map(({ places }) => places)]);
}
