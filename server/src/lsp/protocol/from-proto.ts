import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../../base/line-index.ts';
import type { Span } from '../../base/span.ts';

/** The offset of a position; one outside the text is moved to its nearest end. */
export function offset(lines: LineIndex, { line, character }: Position): number {
  return lines.offset({ line, column: character });
}

export function span(lines: LineIndex, { start, end }: Range): Span {
  const [from, to] = [offset(lines, start), offset(lines, end)];
  return from <= to ? { start: from, end: to } : { start: to, end: from };
}
