import { LineIndex } from '../../server/src/base/line-index.ts';

/** Something said about a place of a text. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What may be written in its place; the ones that only may have been meant end in "?". */
  readonly fixes?: readonly string[];
}

/**
 * A text with what is said about it drawn below its lines, as a person would see it:
 *
 *     horizn: { start: 2026-01-01 }
 *     ^^^^^^ unknown key "horizn"; did you mean "horizon"? => horizon
 *
 * A place that goes on over several lines is drawn to the end of its first.
 */
export function annotated(text: string, remarks: readonly Remark[]): string {
  const lines = new LineIndex(text);
  const notes = new Map<number, string[]>();
  for (const { start, end, message, fixes = [] } of remarks) {
    const { line, column } = lines.at(start);
    const length = Math.max(1, Math.min(end, lines.line(line)?.end ?? end) - start);
    const note = `${' '.repeat(column)}${'^'.repeat(length)} ${[message, ...fixes].join(' => ')}`;
    notes.set(line, [...(notes.get(line) ?? []), note]);
  }
  return text
    .split('\n')
    .flatMap((content, line) => [content, ...(notes.get(line) ?? [])])
    .join('\n');
}

/** The text alone. */
export function withoutNotes(drawing: string): string {
  return drawing
    .split('\n')
    .filter((line) => !/^ *\^+ /.test(line))
    .join('\n');
}

/** A drawing as it stands in a test: without the line break it begins with. */
export function drawing(fixture: string): string {
  return fixture.replace(/^\n/, '');
}
