import type { Span } from '../base/span.ts';
import { nearest } from '../base/suggest.ts';
import type { Shape, StructShape } from '../schema/shape.ts';
import { isAbsent, pairOf, type Mapping, type Node, type Sequence } from '../syntax/tree.ts';
import type { LocatedStruct } from './located.ts';

/**
 * Lowers a tree into the located form of its schema. Nodes in `broken`, keys the schema does not have and values that are not
 * written yet are left out; a tree of the wrong kind gives an object with nothing in it. The place of a whole file is its first
 * key: what is said of the file is not to be seen at every line of it.
 */
export function locate<T>(
  root: Node | undefined,
  shape: StructShape,
  broken: ReadonlySet<Node>,
): LocatedStruct<T> {
  const [first] = root?.kind === 'mapping' ? root.pairs : [];
  const at: Span = first ? { start: first.key.start, end: first.key.end } : { start: 0, end: 0 };
  const struct =
    root?.kind === 'mapping' && !broken.has(root) ? { ...structOf(root, shape, broken), at } : { at };
  return struct as LocatedStruct<T>;
}

type Plain = { at: Span; unreadable?: string[] } & Record<string, unknown>;

function structOf(node: Mapping, shape: StructShape, broken: ReadonlySet<Node>): Plain {
  const struct: Plain = { at: { start: node.start, end: node.end } };
  for (const { key, value } of node.pairs) {
    const property = shape.properties.get(key.value);
    if (!property) {
      const meant = misspelt(key.value, node, shape);
      if (meant !== undefined) (struct.unreadable ??= []).push(meant);
      continue;
    }
    if (Object.hasOwn(struct, key.value)) continue;
    const located = valueOf(value, property, broken);
    if (located !== undefined) struct[key.value] = located;
    else (struct.unreadable ??= []).push(key.value);
  }
  return struct;
}

/** The key that an unknown one stands in for. It is written, only not so that it can be read. */
function misspelt(key: string, node: Mapping, shape: StructShape): string | undefined {
  const meant = key.startsWith('x-') ? undefined : nearest(key, shape.properties.keys());
  return meant !== undefined && !pairOf(node, meant) ? meant : undefined;
}

function valueOf(node: Node, shape: Shape, broken: ReadonlySet<Node>): unknown {
  if (isAbsent(node) || broken.has(node)) return undefined;
  switch (shape.kind) {
    case 'scalar':
      return node.kind === 'scalar' && node.value !== null
        ? { value: node.value, start: node.start, end: node.end }
        : undefined;
    case 'list':
      if (node.kind !== 'sequence') return undefined;
      return listOf(node, shape.items, broken);
    case 'record':
      return node.kind === 'mapping' ? recordOf(node, shape.values, broken) : undefined;
    case 'struct':
      return node.kind === 'mapping' ? structOf(node, shape, broken) : undefined;
    case 'union': {
      const tag = pairOf(node, shape.tag)?.value;
      const variant = tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined;
      return variant && node.kind === 'mapping' ? structOf(node, variant, broken) : undefined;
    }
  }
}

function listOf(
  node: Sequence,
  shape: Shape,
  broken: ReadonlySet<Node>,
): { at: Span; items: unknown[]; leftOut?: number[] } {
  const items = node.items.map((item) => valueOf(item, shape, broken));
  const leftOut = items.flatMap((item, index) => (item === undefined ? index : []));
  return {
    at: { start: node.start, end: node.end },
    items: items.filter((item) => item !== undefined),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

function recordOf(
  node: Mapping,
  values: Shape,
  broken: ReadonlySet<Node>,
): { at: Span; entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  for (const { key, value } of node.pairs) {
    if (entries.has(key.value)) continue;
    entries.set(key.value, { key, value: valueOf(value, values, broken) });
  }
  return { at: { start: node.start, end: node.end }, entries };
}
