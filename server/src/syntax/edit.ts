import type { Span } from '../base/span.ts';
import type { SyntaxTree } from './parse.ts';
import { isAbsent, nodeAt, pairAt, type Mapping, type Node, type Path, type Sequence } from './tree.ts';

/** Puts a text in the place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * A value to be written, as the lines of its YAML in block style, without indentation of its own; a single line may be in flow style.
 * `['24']`, `['{ start: 2026-01-01 }']`, `['date: 2026-01-01', 'kind: senior']`.
 */
export type YamlLines = readonly [string, ...string[]];

/** Sets the value at a path: in the place of the value that is there, or as a new key of the map above it; nothing where that is no map. */
export function setValue(tree: SyntaxTree, path: Path, value: YamlLines): readonly Edit[] {
  const node = nodeAt(tree.root, path);
  const pair = pairAt(tree.root, path);
  const single = value.length === 1;
  if (node && !isAbsent(node)) {
    const indent = indentOf(tree.text, pair?.key.start ?? node.start) + '  ';
    return [
      {
        start: node.start,
        end: node.end,
        text: single ? value[0] : (flow(value) ?? indented(value, indent, tree.text).trimStart()),
      },
    ];
  }
  if (node && pair) {
    const gap = tree.text.slice(pair.key.end, node.start);
    const at = pair.key.end + (gap.startsWith(':') ? 1 : 0);
    return [{ start: at, end: at, text: (gap.startsWith(':') ? ' ' : ': ') + value.join(' ') }];
  }
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  if (typeof key !== 'string') return [];
  const above = nodeAt(tree.root, parent);
  if (above?.kind === 'mapping') return [addPair(tree, above, key, value)];
  if (parent.length === 0) return [];
  const nested: YamlLines = single
    ? [`{ ${key}: ${value[0]} }`]
    : [`${key}:`, ...value.map((line) => `  ${line}`)];
  return setValue(tree, parent, nested);
}

/** Adds an item at the end of the list at a path; makes the list where there is none. */
export function appendItem(tree: SyntaxTree, path: Path, item: YamlLines): readonly Edit[] {
  const node = nodeAt(tree.root, path);
  if (node?.kind === 'sequence' && node.items.length > 0) return [addItem(tree, node, item)];
  return setValue(tree, path, item.length === 1 ? [`[${item[0]}]`] : asList(item));
}

/** Removes the pair at a path with its comment and line break, or its comma in flow style. */
export function removePair(tree: SyntaxTree, path: Path): readonly Edit[] {
  const pair = pairAt(tree.root, path);
  const parent = nodeAt(tree.root, path.slice(0, -1));
  if (!pair || parent?.kind !== 'mapping') return [];
  const { start } = pair.key;
  const end = Math.max(pair.key.end, pair.value.end);
  if (!parent.flow) return [removeLines(tree.text, start, end)];
  const index = parent.pairs.indexOf(pair);
  const next = parent.pairs[index + 1];
  const previous = parent.pairs[index - 1];
  if (next) return [{ start, end: next.key.start, text: '' }];
  return [{ start: previous ? Math.max(previous.key.end, previous.value.end) : start, end, text: '' }];
}

/** Removes a comment; with its line where nothing else stands on it. */
export function removeComment(tree: SyntaxTree, comment: Span): Edit {
  const before = tree.text.slice(lineStart(tree.text, comment.start), comment.start);
  if (before.trim() === '') return removeLines(tree.text, comment.start, comment.end);
  return { start: comment.start - (before.length - before.trimEnd().length), end: comment.end, text: '' };
}

/** Puts a line of its own above the line of an offset, indented like it. */
export function insertLineAbove(tree: SyntaxTree, offset: number, line: string): Edit {
  const start = lineStart(tree.text, offset);
  return { start, end: start, text: indentOf(tree.text, offset) + line + lineBreak(tree.text) };
}

/** A text as a plain or, where it must be, a double-quoted YAML scalar. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z][^:#\[\]{},&*!|>'"%@`\n\r\t\\]*$/.test(text) && text === text.trim();
  return plain && !/^(true|false|null|~|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}

/** The text after the edits, which must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: inserted } of [...edits].sort(
    (a, b) => b.start - a.start || b.end - a.end,
  )) {
    result = result.slice(0, start) + inserted + result.slice(end);
  }
  return result;
}

function addPair({ text }: SyntaxTree, map: Mapping, key: string, value: YamlLines): Edit {
  const last = map.pairs.at(-1);
  if (map.flow || !last) {
    const written = `${key}: ${value.length === 1 ? value[0] : (flow(value) ?? value.join(' '))}`;
    if (!last) return { start: map.start, end: map.end, text: `{ ${written} }` };
    const end = Math.max(last.key.end, last.value.end);
    return { start: end, end, text: `, ${written}` };
  }
  const indent = indentOf(text, last.key.start, last.key.start);
  const lines =
    value.length === 1
      ? `${key}: ${value[0]}`
      : `${key}:${lineBreak(text)}${indented(value, indent + '  ', text)}`;
  return afterLine(text, Math.max(last.key.end, last.value.end), indent + lines);
}

function addItem({ text }: SyntaxTree, list: Sequence, item: YamlLines): Edit {
  const last = list.items.at(-1) as Node;
  if (list.flow) {
    const separator = text.slice(list.start, last.start).includes('\n')
      ? `,${lineBreak(text)}${indentOf(text, last.start)}`
      : ', ';
    return {
      start: last.end,
      end: last.end,
      text: separator + (item.length === 1 ? item[0] : (flow(item) ?? item.join(' '))),
    };
  }
  const dash = text.lastIndexOf('-', last.start - 1);
  const indent = indentOf(text, dash, dash);
  const lines = [`- ${item[0]}`, ...item.slice(1).map((line) => `  ${line}`)];
  return afterLine(text, last.end, indented(lines, indent, text));
}

function asList(item: YamlLines): YamlLines {
  return [`- ${item[0]}`, ...item.slice(1).map((line) => `  ${line}`)];
}

/** Lines of `key: value` as one flow map; undefined where a line is more than that. */
function flow(lines: YamlLines): string | undefined {
  return lines.every((line) => /^[\w-]+: \S/.test(line)) ? `{ ${lines.join(', ')} }` : undefined;
}

/** New lines below the line on which something ends, after the comment that may stand there. */
function afterLine(text: string, offset: number, lines: string): Edit {
  const open = offset > 0 && (text[offset - 1] === '\n' || text[offset - 1] === '\r');
  if (open) return { start: offset, end: offset, text: lines + lineBreak(text) };
  const found = text.slice(offset).search(/\r?\n|\r/);
  const end = found < 0 ? text.length : offset + found;
  return { start: end, end, text: lineBreak(text) + lines };
}

function removeLines(text: string, from: number, to: number): Edit {
  const start = lineStart(text, from);
  const rest = /^[^\r\n]*(\r?\n|\r)?/.exec(text.slice(to))?.[0] ?? '';
  return { start, end: to + rest.length, text: '' };
}

function indented(lines: readonly string[], indent: string, text: string): string {
  return lines.map((line) => indent + line).join(lineBreak(text));
}

/** The blanks a line begins with; up to a column where one is given, so that an item's "- " counts as indentation. */
function indentOf(text: string, offset: number, upTo?: number): string {
  const start = lineStart(text, offset);
  if (upTo !== undefined) return ' '.repeat(upTo - start);
  return /^[ ]*/.exec(text.slice(start))?.[0] ?? '';
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
