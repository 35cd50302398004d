import type { FileView } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';

/** A place in a file: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface JsonRange {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

export function rangeOf({ lines }: Pick<FileView, 'lines'>, { start, end }: Span): JsonRange {
  return { start: positionOf(lines, start), end: positionOf(lines, end) };
}

function positionOf(lines: FileView['lines'], offset: number): JsonPosition {
  const { line, column } = lines.at(offset);
  return { line: line + 1, column: column + 1 };
}
