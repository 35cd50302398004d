import { isAbsent, type Key, type Node, type Pair } from './tree.ts';

/** Where the line of an offset starts, behind the byte-order mark. */
export function lineStart(text: string, offset: number): number {
  const before = offset - (text[offset] === '\n' && text[offset - 1] === '\r' ? 2 : 1);
  const start = before < 0 ? 0 : Math.max(text.lastIndexOf('\n', before), text.lastIndexOf('\r', before)) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** Where the line after that of an offset starts, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (/^(\r?\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The column that the keys of a block map stand in: that of the `?` before a key that has one. */
export function columnOfKeys(text: string, { start }: Key): number {
  const before = text.slice(lineStart(text, start), start);
  return isExplicit(text, start) ? before.lastIndexOf('?') : before.length;
}

/** Whether a key is announced by a `?`, so that its colon stands on a line of its own. */
export function isExplicit(text: string, start: number): boolean {
  return /(?:^|\s)\?[ \t]+$/.test(text.slice(lineStart(text, start), start));
}

/** Whether only blanks stand before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** The blanks that the line of an offset begins with. */
export function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** The line break the text uses. */
export function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Lines below each other, each moved to a column. */
export function indented(lines: readonly string[], column: number, text: string): string {
  return lines.map((line) => ' '.repeat(column) + line).join(lineBreak(text));
}

/** Behind the colon of a key; undefined where none is written. */
export function afterColon(text: string, { key }: Pair): number | undefined {
  const found = /^\s*:/.exec(text.slice(key.end, key.end + 1000));
  return found ? key.end + found[0].length : undefined;
}

/** Where a pair ends: with its value, or with the colon of a value that is not written yet. */
export function endOfPair(text: string, pair: Pair): number {
  if (!isAbsent(pair.value)) return Math.max(pair.key.end, pair.value.end);
  return afterColon(text, pair) ?? pair.key.end;
}

/** Whether a value ends with a text that has the blank lines behind it for its own: one that begins with `|+` or `>+`. */
export function keepsBlankLines(text: string, node: Node): boolean {
  const last =
    node.kind === 'mapping' ? node.pairs.at(-1)?.value : node.kind === 'sequence' && node.items.at(-1);
  if (last) return keepsBlankLines(text, last);
  return (
    node.kind === 'scalar' && node.style === 'block' && /^[|>]\d?\+/.test(text.slice(node.start, node.end))
  );
}

/** Where the blank lines below an offset end, or the line of the offset where there are none; before the line break. */
export function blankLinesBehind(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (/^(?:(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n]))*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Where something that ends with a value ends, with the blank lines that belong to it. */
export function endOfLines(text: string, value: Node, end: number): number {
  return keepsBlankLines(text, value) ? blankLinesBehind(text, end) : end;
}
