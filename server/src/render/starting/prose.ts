import { oneOf } from '../../base/suggest.ts';
import { shapeAt, type FileKind } from '../../schema/shape.ts';
import { oneLine } from '../words.ts';

/**
 * New files are mostly comments. One with a blank behind its "#" explains; one without is a part of the file that waits for its
 * values, and becomes one when the "#" is taken away.
 */
export const howToFillIn = [
  '# A "#" with a blank behind it explains. One without waits for you: take it away and give the values that are',
  '# missing, the lines above it first. "plans lint" says what is still open.',
] as const;

/** The longest line of an explanation. */
const WIDTH = 110;

/** An explanation, one line of the file or more. Line breaks of the text itself count as blanks. */
export function explain(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = `#${indent}`;
  for (const word of oneLine(text, 1000).split(' ')) {
    if (line.length + 1 + word.length > WIDTH && line.trim().length > 1) {
      lines.push(line);
      line = `#${indent}`;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** Lines of YAML that wait for their values. */
export function waiting(...lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^ */, '$&#'));
}

/** The values that a schema allows at a place, as a comment names them: `retain | grow | expand`. */
export function choices(kind: FileKind, path: readonly (string | number)[]): string {
  const shape = shapeAt(kind, path);
  return shape?.kind === 'scalar' ? (shape.values ?? []).map(String).join(' | ') : '';
}

/** A comment behind a value that names what can stand there; nothing where that is not known. */
export function among(names: Iterable<string>): string {
  const known = [...names];
  return known.length > 0 ? ` # ${known.join(' | ')}` : '';
}

/** `one, two and three`. */
export function listed(words: readonly string[]): string {
  return oneOf(words, 'and');
}
