import type { Span } from '../../../base/span.ts';
import { fingerprint } from '../../../base/stable.ts';
import {
  isAbsent,
  pairOf,
  plainOf,
  type Mapping,
  type Node,
  type Path,
  type Sequence,
} from '../../../syntax/tree.ts';
import { nameOf } from '../item-name.ts';

/** One difference between what a file said and what it says. */
export interface Edit {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where it stands now; what was removed, where it stood. */
  readonly path: Path;
  /** The items of lists on the way there by what they call themselves; without a name, by their place from 0. */
  readonly names: readonly string[];
  readonly span: Span;
  /** As JSON would have it; undefined where there was none, or is none any more. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What a file says otherwise than before, in the order of the file, what was removed first in each part. Items of lists are known
 * again by their names, or else by what they have in common; layout, comments and the order of items make no difference. What was
 * added or removed as a whole is one edit.
 */
export function editsBetween(before: Node | undefined, after: Node | undefined): readonly Edit[] {
  const edits: Edit[] = [];
  compare({ node: given(before), path: [], names: [] }, { node: given(after), path: [], names: [] }, edits);
  return edits;
}

/** A part of a file; without a node, the place where it would stand. */
interface Part {
  readonly node: Node | undefined;
  readonly path: Path;
  readonly names: readonly string[];
}

function given(node: Node | undefined): Node | undefined {
  return node && !isAbsent(node) ? node : undefined;
}

function compare(before: Part, after: Part, edits: Edit[]): void {
  const [was, is] = [before.node, after.node];
  if (!was && !is) return;
  const [then, now] = [was ?? emptyLike(is, after.path), is ?? emptyLike(was, before.path)];
  if (then?.kind === 'mapping' && now?.kind === 'mapping') compareKeys(before, then, after, now, edits);
  else if (then?.kind === 'sequence' && now?.kind === 'sequence')
    compareItems(before, then, after, now, edits);
  else if (!was || !is || printOf(was) !== printOf(is)) edits.push(editOf(before, after));
}

/** What comes or goes at the top of a file, or as a list of things, is told of thing by thing. */
function emptyLike(node: Node | undefined, path: Path): Node | undefined {
  if (node?.kind === 'mapping' && path.length <= 1) return { ...node, pairs: [] };
  const ofThings = node?.kind === 'sequence' && node.items.every(({ kind }) => kind === 'mapping');
  return ofThings ? { ...node, items: [] } : undefined;
}

function editOf(before: Part, after: Part): Edit {
  const [was, is] = [before.node, after.node];
  const { path, names, node } = is ? after : before;
  return {
    kind: !was ? 'added' : !is ? 'removed' : 'changed',
    path,
    names,
    span: { start: node?.start ?? 0, end: node?.end ?? 0 },
    before: was && plainOf(was),
    after: is && plainOf(is),
  };
}

function compareKeys(before: Part, was: Mapping, after: Part, is: Mapping, edits: Edit[]): void {
  const keys = [...was.pairs, ...is.pairs].map(({ key }) => key.value);
  for (const key of inOrder(new Set(keys), is)) {
    const inside = (part: Part, mapping: Mapping): Part => ({
      node: given(pairOf(mapping, key)?.value),
      path: [...part.path, key],
      names: [...part.names, key],
    });
    compare(inside(before, was), inside(after, is), edits);
  }
}

/** What is gone first, then the keys as the file has them now. */
function inOrder(keys: ReadonlySet<string>, { pairs }: Mapping): readonly string[] {
  const now = new Set(pairs.map(({ key }) => key.value));
  return [...[...keys].filter((key) => !now.has(key)), ...now];
}

function compareItems(before: Part, was: Sequence, after: Part, is: Sequence, edits: Edit[]): void {
  const partners = partnersIn(was.items, is.items);
  const inside = (part: Part, node: Node | undefined, index: number): Part => {
    const name = node?.kind === 'mapping' ? nameOf(node) : undefined;
    return {
      node,
      path: [...part.path, index],
      names: [...part.names, String(name?.value ?? index)],
    };
  };
  const taken = new Set(partners.values());
  for (const [index, item] of was.items.entries())
    if (!taken.has(index)) compare(inside(before, item, index), inside(after, undefined, index), edits);
  for (const [index, item] of is.items.entries()) {
    const partner = partners.get(index);
    const old = partner === undefined ? undefined : was.items[partner];
    compare(inside(before, old, partner ?? index), inside(after, item, index), edits);
  }
}

/**
 * Which item of a list was which one before, by their places: equal ones first, then those of one name, then those that have at
 * least half of what they say in common.
 */
function partnersIn(before: readonly Node[], after: readonly Node[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const free = new Set(before.keys());
  const left = new Set(after.keys());
  const pair = (now: number, then: number): void => {
    partners.set(now, then);
    free.delete(then);
    left.delete(now);
  };
  for (const keyOf of [printOf, nameAndKind]) {
    const waiting = new Map<string, number[]>();
    for (const index of free) {
      const key = keyed(before[index], keyOf);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), index]);
    }
    for (const index of [...left]) {
      const partner = waiting.get(keyed(after[index], keyOf) ?? '')?.shift();
      if (partner !== undefined) pair(index, partner);
    }
  }
  for (const index of [...left]) {
    const partner = [...free].find((then) => alike(before[then], after[index]));
    if (partner !== undefined) pair(index, partner);
  }
  return partners;
}

function keyed(node: Node | undefined, keyOf: (node: Node) => string | undefined): string | undefined {
  return node && keyOf(node);
}

function printOf(node: Node): string {
  return fingerprint(plainOf(node));
}

/** Reviews of one day are told apart by their kind. */
function nameAndKind(node: Node): string | undefined {
  if (node.kind !== 'mapping') return undefined;
  const name = nameOf(node);
  if (!name) return undefined;
  const kind = pairOf(node, 'kind')?.value;
  return `${String(name.value)}\n${kind?.kind === 'scalar' ? String(kind.value) : ''}`;
}

/** Two items with ids of their own are two things, whatever they have in common. */
function alike(a: Node | undefined, b: Node | undefined): boolean {
  if (a?.kind !== 'mapping' || b?.kind !== 'mapping') return false;
  if (pairOf(a, 'id') && pairOf(b, 'id')) return false;
  const [parts, others] = [a, b].map(
    ({ pairs }) => new Set(pairs.map(({ key, value }) => `${key.value} ${printOf(value)}`)),
  );
  const common = [...(parts ?? [])].filter((part) => others?.has(part)).length;
  return common > 0 && 2 * common >= Math.max(parts?.size ?? 0, others?.size ?? 0);
}
