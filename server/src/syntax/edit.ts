import type { Span } from '../base/span.ts';
import { insideScalar } from './comments.ts';
import { inFlow, scalar } from './flow-style.ts';
import {
  afterColon,
  beginsLine,
  blankLinesBehind,
  columnOf,
  columnOfKeys,
  endOfLines,
  endOfPair,
  indented,
  indentOf,
  isExplicit,
  keepsBlankLines,
  lineBreak,
  lineEnd,
  lineStart,
  nextLine,
} from './layout.ts';
import type { SyntaxTree } from './parse.ts';
import {
  isAbsent,
  nodeAt,
  pairAt,
  type Mapping,
  type Node,
  type Pair,
  type Path,
  type Sequence,
} from './tree.ts';

export { scalar } from './flow-style.ts';

/** Puts a text in the place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * A value to be written, as the lines of its YAML in block style, without indentation of its own; a single line may be in flow style.
 * `['24']`, `['{ start: 2026-01-01 }']`, `['date: 2026-01-01', 'kind: senior']`.
 */
export type YamlLines = readonly [string, ...string[]];

type Entry = readonly [key: string, value: YamlLines];

/**
 * Sets the value at a path: in the place of the value that is there, or as a new key of the map above it, which is made where
 * there is none. Nothing where something else than a map stands above it.
 */
export function setValue(tree: SyntaxTree, path: Path, value: YamlLines): readonly Edit[] {
  const { root, text } = tree;
  const node = nodeAt(root, path);
  const pair = pairAt(root, path);
  const parent = path.slice(0, -1);
  const above = nodeAt(root, parent);
  const inside = above !== undefined && above.kind !== 'scalar' && above.flow;
  if (pair) return [inside ? rewriteInFlow(text, pair, value) : rewrite(text, pair, value)];
  if (node) return [rewriteItem(text, node, inside, value)];
  const key = path.at(-1);
  if (typeof key !== 'string') return [];
  if (above?.kind === 'mapping') return addPairs(text, above, [[key, value]]);
  if (parent.length === 0) return root || tree.problems.length > 0 ? [] : [appendPair(text, key, value)];
  return above && !isAbsent(above) ? [] : setValue(tree, parent, nested(key, value));
}

/** Sets several keys of the map at a path, which is made where there is none. */
export function setValues(tree: SyntaxTree, path: Path, entries: readonly Entry[]): readonly Edit[] {
  const map = nodeAt(tree.root, path);
  if (map?.kind !== 'mapping' || map.pairs.length === 0)
    return setValue(tree, path, [`{ ${entries.map(pairInFlow).join(', ')} }`]);
  const isThere = ([key]: Entry): boolean => map.pairs.some((pair) => pair.key.value === key);
  const added = entries.filter((entry) => !isThere(entry));
  return [
    ...entries.filter(isThere).flatMap(([key, value]) => setValue(tree, [...path, key], value)),
    ...(added.length > 0 ? addPairs(tree.text, map, added) : []),
  ];
}

/** Adds items at the end of the list at a path; makes the list where there is none. */
export function appendItems(tree: SyntaxTree, path: Path, items: readonly YamlLines[]): readonly Edit[] {
  const node = nodeAt(tree.root, path);
  const [first, ...others] = items;
  if (!first) return [];
  if (node?.kind === 'sequence' && node.items.length > 0) return addItems(tree.text, node, items);
  const inOneLine = items.every(({ length }) => length === 1);
  return setValue(
    tree,
    path,
    inOneLine ? [`[${items.map(inFlow).join(', ')}]`] : [...asItem(first), ...others.flatMap(asItem)],
  );
}

/** Adds an item at the end of the list at a path; makes the list where there is none. */
export function appendItem(tree: SyntaxTree, path: Path, item: YamlLines): readonly Edit[] {
  return appendItems(tree, path, [item]);
}

/** Removes the pair at a path with its comment and line break, or its comma in flow style. A map that loses its last pair stays, empty. */
export function removePair(tree: SyntaxTree, path: Path): readonly Edit[] {
  const { text, root } = tree;
  const pair = pairAt(root, path);
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(root, parentPath);
  if (!pair || parent?.kind !== 'mapping') return [];
  const end = endOfLines(text, pair.value, endOfPair(text, pair));
  const isOnly = parent.pairs.length === 1;
  if (parent.flow && text[parent.start] === '{') return [removeFromFlow(text, parent, pair)];
  if (isOnly && parentPath.length > 0) return setValue(tree, parentPath, ['{}']);
  const next = parent.pairs[1];
  if (!beginsLine(text, pair.key.start) && !isExplicit(text, pair.key.start) && next)
    return [cut(pair.key.start, next.key.start)];
  const above = parent.pairs[parent.pairs.indexOf(pair) - 1];
  const gap = above && keepsBlankLines(text, above.value) ? blankLinesBehind(text, end) : end;
  return [cut(lineStart(text, pair.key.start), nextLine(text, gap))];
}

/** Removes a comment; with its line where nothing else stands on it. */
export function removeComment({ text }: SyntaxTree, comment: Span): Edit {
  const start = lineStart(text, comment.start);
  const before = text.slice(start, comment.start);
  if (before.trim() === '') return cut(start, nextLine(text, comment.end));
  return cut(start + before.trimEnd().length, comment.end);
}

/** Puts a line of its own above the line of an offset, indented like it; above the whole of a text that runs over several lines. */
export function insertLineAbove(tree: SyntaxTree, offset: number, line: string): Edit {
  const { text } = tree;
  let start = lineStart(text, offset);
  while (start > 0 && insideScalar(tree, start - 1)) start = lineStart(text, start - 1);
  return insert(start, indentOf(text, lineEnd(text, start)) + line + lineBreak(text));
}

/** The text after the edits, which must not overlap; what is inserted at one place comes in the order of the edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let kept = 0;
  for (const { start, end, text: inserted } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    result += text.slice(kept, start) + inserted;
    kept = end;
  }
  return result + text.slice(kept);
}

/** A value in block style in the place of that of a pair. Comments stay where they are. */
function rewrite(text: string, pair: Pair, value: YamlLines): Edit {
  const { key, value: node } = pair;
  const colon = afterColon(text, pair);
  if (colon === undefined) return insert(key.end, colonFor(text, pair) + inFlow(value));
  const column = columnOf(text, key.start) + 2;
  if (isAbsent(node)) return fill(text, colon, value, column);
  const gap = text.slice(colon, node.start);
  const below = /[\r\n]/.test(gap);
  if (value.length === 1) {
    if (!below) return { start: node.start, end: node.end, text: (gap === '' ? ' ' : '') + value[0] };
    return { start: colon, end: node.end, text: ` ${value[0]}${gap.trimEnd()}` };
  }
  if (!below) {
    const end = lineEnd(text, node.end);
    const comment = text.slice(node.end, end).trimEnd();
    return { start: colon, end, text: comment + lineBreak(text) + indented(value, column, text) };
  }
  const own = columnOf(text, node.start);
  const fits = own > column - 2 || value[0].startsWith('- ');
  const start = lineStart(text, node.start);
  return { start, end: node.end, text: indented(value, fits ? own : column, text) };
}

/** The colon of a key that has none: one announced by `?` has it on the next line, below the `?`. */
function colonFor(text: string, { key }: Pair): string {
  return isExplicit(text, key.start) ? `${lineBreak(text)}${' '.repeat(columnOfKeys(text, key))}: ` : ': ';
}

/** A value behind a colon that has none yet, before the comment that may stand there. */
function fill(text: string, colon: number, value: YamlLines, column: number): Edit {
  const end = lineEnd(text, colon);
  if (value.length > 1) return insert(end, lineBreak(text) + indented(value, column, text));
  const rest = text.slice(colon, end);
  const properties = /^(?:[ \t]+[&!]\S*)*/.exec(rest)?.[0].length ?? 0;
  const blanks = rest.slice(properties).trim() === '' ? rest.length - properties : 0;
  return { start: colon + properties, end: colon + properties + blanks, text: ` ${value[0]}` };
}

function rewriteInFlow(text: string, pair: Pair, value: YamlLines): Edit {
  const written = inFlow(value);
  const colon = afterColon(text, pair);
  if (colon === undefined) return insert(pair.key.end, `: ${written}`);
  const { start, end } = pair.value;
  if (isAbsent(pair.value)) return insert(colon, ` ${written}`);
  return { start, end, text: (start === colon ? ' ' : '') + written };
}

function rewriteItem(text: string, node: Node, inside: boolean, value: YamlLines): Edit {
  const written = inside ? inFlow(value) : indented(value, columnOf(text, node.start), text).trimStart();
  const { start, end } = node;
  return { start, end, text: (text[start - 1] === '-' ? ' ' : '') + written };
}

function addPairs(text: string, map: Mapping, entries: readonly Entry[]): readonly Edit[] {
  const last = map.pairs.at(-1);
  if (map.flow) {
    const written = entries.map(pairInFlow).join(', ');
    const inner = text.slice(map.start + 1, map.end - 1);
    if (text[map.start] !== '{')
      return [{ start: map.start, end: map.end, text: `{ ${text.slice(map.start, map.end)}, ${written} }` }];
    if (last) return addInFlow(text, last.key.start, endOfPair(text, last), written);
    return [
      inner.trim() === ''
        ? { start: map.start, end: map.end, text: `{ ${written} }` }
        : insert(map.start + 1, ` ${written}`),
    ];
  }
  if (!last) return [];
  const column = columnOfKeys(text, last.key);
  return [
    addBelow(text, last.value, endOfPair(text, last), indented(entries.flatMap(pairLines), column, text)),
  ];
}

/** A pair at the end of a file that says nothing yet. */
function appendPair(text: string, key: string, value: YamlLines): Edit {
  const lines = indented(pairLines([key, value]), 0, text) + lineBreak(text);
  return insert(text.length, (beginsLine(text, text.length) ? '' : lineBreak(text)) + lines);
}

function addItems(text: string, list: Sequence, items: readonly YamlLines[]): readonly Edit[] {
  const last = list.items.at(-1);
  if (!last) return [];
  if (list.flow) return addInFlow(text, last.start, last.end, items.map(inFlow).join(', '));
  return [addBelow(text, last, last.end, indented(items.flatMap(asItem), columnOf(text, list.start), text))];
}

/** Something more behind the last thing inside { } or [ ]: on a line of its own where that has one. */
function addInFlow(text: string, lastStart: number, lastEnd: number, written: string): readonly Edit[] {
  if (!beginsLine(text, lastStart)) return [insert(lastEnd, `, ${written}`)];
  const line = lineBreak(text) + indentOf(text, lastStart) + written;
  const comma = /^\s*,/.exec(text.slice(lastEnd))?.[0] ?? '';
  const end = lineEnd(text, lastEnd + comma.length);
  const rest = text.slice(lastEnd + comma.length, end).trim();
  if (rest !== '' && !rest.startsWith('#')) return [insert(lastEnd, `,${line}`)];
  if (comma) return [insert(end, `${line},`)];
  return end === lastEnd ? [insert(end, `,${line}`)] : [insert(lastEnd, ','), insert(end, line)];
}

/** New lines below the line on which a value ends, after the comment that may stand there. */
function addBelow(text: string, value: Node, end: number, lines: string): Edit {
  return insert(lineEnd(text, endOfLines(text, value, end)), lineBreak(text) + lines);
}

function removeFromFlow(text: string, map: Mapping, pair: Pair): Edit {
  const { start } = pair.key;
  const pairEnd = endOfPair(text, pair);
  const end = pairEnd + (/^\s*,/.exec(text.slice(pairEnd))?.[0].length ?? 0);
  if ((text.slice(map.start + 1, start) + text.slice(end, map.end - 1)).trim() === '')
    return { start: map.start, end: map.end, text: '{}' };
  const rest = text.slice(end, lineEnd(text, end)).trim();
  if (beginsLine(text, start) && (rest === '' || rest.startsWith('#')))
    return cut(lineStart(text, start), nextLine(text, end));
  const index = map.pairs.indexOf(pair);
  const next = map.pairs[index + 1];
  if (next) return cut(start, next.key.start);
  const previous = map.pairs[index - 1];
  return previous ? cut(endOfPair(text, previous), pairEnd) : cut(start, end);
}

function nested(key: string, value: YamlLines): YamlLines {
  return value.length === 1 ? [`{ ${pairInFlow([key, value])} }`] : pairLines([key, value]);
}

function pairInFlow([key, value]: Entry): string {
  return `${keyOf(key)}: ${inFlow(value)}`;
}

function pairLines([key, value]: Entry): YamlLines {
  if (value.length === 1) return [`${keyOf(key)}: ${value[0]}`];
  return [`${keyOf(key)}:`, ...value.map((line) => `  ${line}`)];
}

function asItem(item: YamlLines): YamlLines {
  return [`- ${item[0]}`, ...item.slice(1).map((line) => `  ${line}`)];
}

function keyOf(key: string): string {
  return /^\w[\w.-]*$/.test(key) ? key : scalar(key);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function cut(start: number, end: number): Edit {
  return { start, end, text: '' };
}
