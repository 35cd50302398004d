import type { Span } from '../../../base/span.ts';
import { columnOf, lineEnd, nextLine } from '../../../syntax/layout.ts';
import { parse, type SyntaxTree } from '../../../syntax/parse.ts';
import { isAbsent, type Mapping, type Node, type Pair, type Path } from '../../../syntax/tree.ts';

/** What a line belongs to by its column. */
export interface Open {
  readonly root: Node | undefined;
  /** Of the map, or of the item or value that is begun. */
  readonly path: Path;
  /** The column that keys, or the dash of an item, have there. */
  readonly column: number;
  /** The map that has keys already. */
  readonly map: Mapping | undefined;
  /** A new item of a list, which needs a dash. */
  readonly isItem: boolean;
}

/** A map, a list, or the place of a value that is not written, that stands open above a line. */
interface Level {
  readonly column: number;
  readonly path: Path;
  readonly node: Node | undefined;
}

interface Chain {
  readonly levels: readonly Level[];
  /** What stands last above the line: a plain text that a line further in goes on with, or a text that has its own lines. */
  readonly ends: 'open' | 'text' | 'lines';
}

/**
 * What a line with nothing but a word belongs to, and the column it should have: one at which something above stands open, and
 * not so far left that the lines below would come to stand inside of it. Undefined where the line goes on with a text.
 */
export function openAt(
  tree: SyntaxTree,
  line: Span,
  column: number,
  isList: (root: Node | undefined, path: Path) => boolean,
): Open | 'in-flow' | undefined {
  const { text } = tree;
  const blank = text.slice(0, line.start) + ' '.repeat(line.end - line.start) + text.slice(line.end);
  const { root } = parse(blank, tree);
  if (!root) return { root, path: [], column: 0, map: undefined, isItem: false };
  const chain = chainTo(root, blank, line.start);
  if (chain === undefined || chain === 'in-flow') return chain;
  const below = lineBelow(blank, line.end);
  const candidates = chain.levels
    .map((level) => (level.node ? level : { ...level, column: Math.max(level.column, column) }))
    .filter((level) => level.column >= below.column);
  const deepest = Math.max(...candidates.map((level) => level.column));
  const owner = chain.levels.findLast(({ node }) => node?.kind === 'mapping');
  if (chain.ends === 'lines' && column > (owner?.column ?? -1)) return undefined;
  if (chain.ends === 'text' && column > deepest) return undefined;
  const fitting = candidates.filter((level) => level.column <= column);
  const wanted =
    fitting.length > 0
      ? Math.max(...fitting.map((level) => level.column))
      : Math.min(...candidates.map((level) => level.column));
  const there = candidates.filter((level) => level.column === wanted);
  const inList = below.isItem && below.column === wanted;
  const level = there.findLast(({ node }) => (node?.kind === 'sequence') === inList) ?? there.at(-1);
  if (!level) return undefined;
  const { path, node } = level;
  if (node?.kind === 'sequence') {
    const index = node.items.filter((item) => item.start < line.start).length;
    return { root, path: [...path, index], column: wanted, map: undefined, isItem: true };
  }
  if (node?.kind === 'mapping') return { root, path, column: wanted, map: node, isItem: false };
  const isItem = isList(root, path);
  return { root, path: isItem ? [...path, 0] : path, column: wanted, map: undefined, isItem };
}

/** Everything that stands open where a line begins, from the outside in. */
function chainTo(root: Node, text: string, at: number): Chain | 'in-flow' | undefined {
  const levels: Level[] = [];
  let node = root;
  let path: Path = [];
  for (;;) {
    if (node.kind === 'scalar') {
      if (node.style === 'block') return { levels, ends: 'lines' };
      return node.start < at && node.end > at ? undefined : { levels, ends: 'text' };
    }
    if (node.flow) return isUnclosedAt(node, text, at) ? 'in-flow' : { levels, ends: 'open' };
    levels.push({ column: columnOf(text, firstOf(node)), path, node });
    if (node.kind === 'sequence') {
      const index = node.items.findLastIndex((item) => item.start < at);
      const item = node.items[index];
      if (!item) return { levels, ends: 'open' };
      path = [...path, index];
      if (isAbsent(item)) {
        levels.push({ column: columnOf(text, firstOf(node)) + 2, path, node: undefined });
        return { levels, ends: 'open' };
      }
      node = item;
      continue;
    }
    const pair: Pair | undefined = node.pairs.findLast(({ key }) => key.start < at);
    if (!pair) return { levels, ends: 'open' };
    const { key, value } = pair;
    path = [...path, key.value];
    if (isAbsent(value)) {
      levels.push({ column: columnOf(text, key.start) + 2, path, node: undefined });
      return { levels, ends: 'open' };
    }
    // What an alias repeats stands above its key; what is not written in block style has no lines of its own to stand between.
    const isElsewhere = value.start < key.start;
    const isLater = value.start > at && (value.kind === 'scalar' || value.flow);
    if (isElsewhere || isLater) return { levels, ends: 'open' };
    node = value;
  }
}

function firstOf(node: Node): number {
  return node.kind === 'mapping' ? (node.pairs[0]?.key.start ?? node.start) : node.start;
}

function isUnclosedAt({ start, end }: Span, text: string, at: number): boolean {
  if (start >= at) return false;
  if (end > at) return true;
  const isClosed = end > start + 1 && /[}\]]/.test(text.charAt(end - 1));
  return !isClosed && text.slice(end, at).trim() === '';
}

/** How far the next line with something on it is indented, and whether that is an item; nothing is below column 0. */
function lineBelow(text: string, offset: number): { readonly column: number; readonly isItem: boolean } {
  for (let at = nextLine(text, offset); at < text.length; at = nextLine(text, at)) {
    const content = text.slice(at, lineEnd(text, at));
    const column = content.search(/[^ ]/);
    if (column >= 0 && content[column] !== '#') return { column, isItem: /^ *-(\s|$)/.test(content) };
    if (nextLine(text, at) === at) break;
  }
  return { column: 0, isItem: false };
}
