import type { Span } from '../../base/span.ts';
import { isAbsent, pairOf, type Node } from '../../syntax/tree.ts';
import type { FileView } from '../views.ts';
import { nameOf } from './item-name.ts';

/** One entry of a file's outline. */
export interface OutlineSymbol {
  /** A key, or what an item of a list calls itself. */
  readonly name: string;
  /** What stands there, short; empty where the parts below say it. */
  readonly detail: string;
  readonly kind: 'map' | 'list' | 'text' | 'number' | 'flag' | 'nothing';
  readonly span: Span;
  /** The place the name is written at; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** Keys that say more about an item of a list than its name. */
const telling = ['title', 'name', 'statement', 'text', 'kind', 'role', 'product', 'to', 'points', 'category'];

/** The outline of a file: its keys, with the items of lists under the names they give themselves. */
export function symbolsIn(view: FileView): readonly OutlineSymbol[] {
  const { root } = view.tree();
  return root ? partsOf(root) : [];
}

function partsOf(node: Node): readonly OutlineSymbol[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'mapping':
      return node.pairs.map(({ key, value }) => ({
        ...described(value),
        name: named(key.value),
        span: { start: key.start, end: Math.max(key.end, value.end) },
        selection: { start: key.start, end: key.end },
      }));
    case 'sequence':
      return node.items.flatMap((item, index) => (isAbsent(item) ? [] : [itemOf(item, index)]));
  }
}

function described(node: Node): Pick<OutlineSymbol, 'detail' | 'kind' | 'children'> {
  if (node.kind !== 'scalar') {
    const scalarsOnly = node.kind === 'sequence' && node.items.every(({ kind }) => kind === 'scalar');
    return {
      kind: node.kind === 'mapping' ? 'map' : 'list',
      detail: scalarsOnly ? node.items.map(textOf).join(', ') : titleOf(node),
      children: scalarsOnly ? [] : partsOf(node),
    };
  }
  const { value } = node;
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'flag'
        : value === null
          ? 'nothing'
          : 'text';
  return { kind, detail: textOf(node), children: [] };
}

function itemOf(item: Node, index: number): OutlineSymbol {
  const naming = item.kind === 'mapping' ? nameOf(item) : undefined;
  const name = naming ? textOf(naming) : item.kind === 'scalar' ? textOf(item) : '';
  const { start, end } = item;
  return {
    ...described(item),
    ...(item.kind === 'scalar' && { detail: '' }),
    name: named(name === '' ? String(index + 1) : name),
    span: { start, end },
    selection: naming ? { start: naming.start, end: naming.end } : { start, end },
  };
}

/** What a map says of itself besides its name. */
function titleOf(node: Node): string {
  if (node.kind !== 'mapping') return '';
  const name = nameOf(node);
  for (const key of telling) {
    const value = pairOf(node, key)?.value;
    if (value?.kind === 'scalar' && value.value !== null && value !== name) return textOf(value);
  }
  return '';
}

function textOf(node: Node): string {
  if (node.kind !== 'scalar' || node.value === null) return '';
  const line = String(node.value).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Editors refuse an outline in which something has no name. */
function named(name: string): string {
  return name.trim() === '' ? '""' : name;
}
