import type { Span } from '../base/span.ts';

/** A place inside a file's tree: keys of mappings and indexes of sequences, from the root. */
export type Path = readonly (string | number)[];

/** What a file says, with the place of every key and value. Aliases are followed; the tree has no cycles. */
export type Node = Scalar | Mapping | Sequence;

export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: 'plain' | 'quoted' | 'block' | 'absent';
}

export interface Mapping extends Span {
  readonly kind: 'mapping';
  readonly pairs: readonly Pair[];
  readonly flow: boolean;
}

export interface Sequence extends Span {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
  readonly flow: boolean;
}

/** A key and its value. A value that is not written yet is a scalar of style `absent` and no length. */
export interface Pair {
  readonly key: Key;
  readonly value: Node;
}

export interface Key extends Span {
  readonly value: string;
}

export function isAbsent(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'absent';
}

/** The pair of a key; where a key is written twice, the first. */
export function pairOf(node: Node | undefined, key: string): Pair | undefined {
  return node?.kind === 'mapping' ? node.pairs.find((pair) => pair.key.value === key) : undefined;
}

/** The node at a path, or undefined where the file has none. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    if (!node) return undefined;
    node =
      node.kind === 'sequence' && typeof step === 'number'
        ? node.items[step]
        : pairOf(node, String(step))?.value;
  }
  return node;
}

/** The pair whose value stands at a path, or undefined for the root, an item of a sequence, or nothing. */
export function pairAt(root: Node | undefined, path: Path): Pair | undefined {
  const last = path.at(-1);
  return typeof last === 'string' ? pairOf(nodeAt(root, path.slice(0, -1)), last) : undefined;
}

/** Where an offset stands: the path of the innermost pair or item around it, and whether it is on the pair's key. */
export interface Location {
  readonly path: Path;
  readonly node: Node;
  readonly pair?: Pair;
  readonly onKey: boolean;
}

/** The innermost place that holds an offset; undefined outside the root. */
export function locate(root: Node | undefined, offset: number): Location | undefined {
  if (!root || offset < root.start || offset > root.end) return undefined;
  const path: (string | number)[] = [];
  let found: Location = { path: [], node: root, onKey: false };
  for (;;) {
    const { node } = found;
    if (node.kind === 'mapping') {
      const pair = node.pairs.find(
        ({ key, value }) => offset >= key.start && offset <= Math.max(key.end, value.end),
      );
      if (!pair) return found;
      path.push(pair.key.value);
      const onKey = offset <= pair.key.end;
      found = { path: [...path], node: pair.value, pair, onKey };
      if (onKey || offset < pair.value.start) return found;
    } else if (node.kind === 'sequence') {
      const index = node.items.findIndex((item) => offset >= item.start && offset <= item.end);
      const item = node.items[index];
      if (!item) return found;
      path.push(index);
      found = { path: [...path], node: item, onKey: false };
    } else return found;
  }
}

/** The path of the innermost node or key that covers a span exactly, or else the innermost one around it. */
export function pathOf(root: Node | undefined, { start, end }: Span): Path {
  const path: (string | number)[] = [];
  let node = root;
  while (node && !(node.start === start && node.end === end)) {
    const step: readonly [string | number, Node, exact: boolean] | undefined =
      node.kind === 'mapping'
        ? stepInto(node.pairs, start, end)
        : node.kind === 'sequence'
          ? itemAround(node.items, start, end)
          : undefined;
    if (!step) break;
    path.push(step[0]);
    if (step[2]) break;
    node = step[1];
  }
  return path;
}

function stepInto(pairs: readonly Pair[], start: number, end: number): [string, Node, boolean] | undefined {
  for (const { key, value } of pairs) {
    if (key.start <= start && end <= key.end) return [key.value, value, true];
    if (value.start <= start && end <= value.end) return [key.value, value, false];
    if (key.start <= start && end <= value.end) return [key.value, value, true];
  }
  return undefined;
}

function itemAround(items: readonly Node[], start: number, end: number): [number, Node, boolean] | undefined {
  const index = items.findIndex((item) => item.start <= start && end <= item.end);
  const item = items[index];
  return item && [index, item, false];
}

/** The values alone, as JSON would have them. Safe for keys such as `__proto__`; of a key written twice the first counts. */
export function plainOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plainOf);
  const plain: Record<string, unknown> = {};
  for (const { key, value } of node.pairs) {
    if (Object.hasOwn(plain, key.value)) continue;
    if (key.value === '__proto__')
      Object.defineProperty(plain, key.value, { value: plainOf(value), enumerable: true });
    else plain[key.value] = plainOf(value);
  }
  return plain;
}

/** A path as RFC 6901 writes it: `/scores/brand/rating`; the root is the empty text. */
export function toPointer(path: Path): string {
  return path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
