import { isAbsent, type Pair } from './tree.ts';

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  const before = offset - (text[offset] === '\n' && text[offset - 1] === '\r' ? 2 : 1);
  return before < 0 ? 0 : Math.max(text.lastIndexOf('\n', before), text.lastIndexOf('\r', before)) + 1;
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
  const start = lineStart(text, offset);
  return offset - start - (text[start] === '\uFEFF' ? 1 : 0);
}

/** Whether only blanks stand before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** The blanks that the line of an offset begins with. */
export function indentOf(text: string, offset: number): string {
  return /^ */.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
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
