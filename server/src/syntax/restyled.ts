import type { Span } from '../base/span.ts';
import { scalar } from './flow-style.ts';
import type { Edit } from './edit.ts';

/** A path that no reader of YAML takes for anything but a text. */
const plainPath = /^[\w.][\w./-]*\/[\w./-]*$/;

/** Puts another text in the place of a key or a text, in the quotes that it stands in; without any where it needs none. */
export function restyled(file: string, { start, end }: Span, text: string): Edit {
  return { start, end, text: written(file.slice(start, end), text) };
}

function written(before: string, text: string): string {
  switch (before[0]) {
    case '"':
      return JSON.stringify(text);
    case "'":
      return `'${text.replaceAll("'", "''")}'`;
    case '|':
    case '>':
      return scalar(text) + (/\s*$/.exec(before)?.[0] ?? '');
    default:
      return plainPath.test(text) ? text : scalar(text);
  }
}
