import type { Edit } from '../../../syntax/edit.ts';

/** What may stand between two words that stay: blanks, line breaks, and the commas of lists and maps in brackets. */
const gap = /[ \t\r\n,]*/y;

/**
 * The edits that turn a text, which stands at an offset, into another of a different layout. As small as can be: where a
 * person's caret stands stays untouched. Undefined where more than the layout differs.
 */
export function layoutChanges(before: string, after: string, at: number): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [old, made] = [gapAt(before, i), gapAt(after, j)];
    if (old !== made) edits.push(replacement(old, made, at + i));
    i += old.length;
    j += made.length;
    if (before[i] !== after[j]) return undefined;
    if (i === before.length) return edits;
    i++;
    j++;
  }
}

function gapAt(text: string, at: number): string {
  gap.lastIndex = at;
  return gap.exec(text)?.[0] ?? '';
}

/** One text in the place of another that stands at an offset, without what they begin and end with alike. */
export function replacement(old: string, made: string, at: number): Edit {
  const shorter = Math.min(old.length, made.length);
  let head = 0;
  while (head < shorter && old[head] === made[head]) head++;
  // A line break of two characters is one.
  if (old[head - 1] === '\r' && (old[head] === '\n' || made[head] === '\n')) head--;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++;
  if (tail > 0 && old.at(-tail) === '\n' && (old.at(-tail - 1) === '\r' || made.at(-tail - 1) === '\r'))
    tail--;
  return { start: at + head, end: at + old.length - tail, text: made.slice(head, made.length - tail) };
}
