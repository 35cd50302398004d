import type { Span } from '../../base/span.ts';
import { widthOfText } from './width.ts';

const segmenter = new Intl.Segmenter();

/** A line of a file as it is shown, and the carets to put below it. */
export interface Snippet {
  readonly line: string;
  readonly carets: string;
}

/**
 * Shows a line of text with carets below a part of it (UTF-16 columns, from 0), within so many terminal columns. Tabs become
 * blanks, what cannot be seen becomes a dot, wide characters get two carets, and a long line is cut around the carets.
 */
export function snippet(text: string, { start, end }: Span, columns: number): Snippet {
  // Whatever is this far away cannot be in sight, and lines may be megabytes long.
  const from = boundary(text, Math.max(0, start - columns * 2));
  const to = boundary(text, Math.min(text.length, start + columns * 4));
  const before = visible(text.slice(from, start));
  const marked = visible(text.slice(start, Math.min(Math.max(end, start), to)));
  const after = visible(text.slice(Math.min(Math.max(end, start), to), to));
  const room = Math.max(20, columns);

  const all = before + marked + after;
  if (from === 0 && to === text.length && widthOfText(all) <= room) return withCarets(before, marked, after);

  const kept = lastOf(before, Math.floor(room / 3));
  const left = kept === before && from === 0 ? '' : '…';
  const rest = firstOf(marked + after, room - widthOfText(kept) - 2);
  const right = rest === marked + after && to === text.length ? '' : '…';
  const shown = rest.length < marked.length ? rest : marked;
  return withCarets(left + kept, shown, rest.slice(shown.length) + right);
}

function withCarets(before: string, marked: string, after: string): Snippet {
  const carets = '^'.repeat(Math.max(1, widthOfText(marked)));
  return { line: (before + marked + after).trimEnd(), carets: ' '.repeat(widthOfText(before)) + carets };
}

/** Text without what moves the cursor, colours what follows or turns the direction of writing: a name may be anybody's. */
export function visible(text: string): string {
  return text.replaceAll('\t', '  ').replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·');
}

function firstOf(text: string, columns: number): string {
  let kept = '';
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += widthOfText(segment);
    if (width > columns) break;
    kept += segment;
  }
  return kept;
}

function lastOf(text: string, columns: number): string {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  let width = 0;
  let at = segments.length;
  while (at > 0) {
    width += widthOfText(segments[at - 1] ?? '');
    if (width > columns) break;
    at--;
  }
  return segments.slice(at).join('');
}

/** The nearest place at or before an index that does not part a surrogate pair. */
function boundary(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return index > 0 && code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
