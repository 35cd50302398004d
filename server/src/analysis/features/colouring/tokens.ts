import { overlaps, type Span } from '../../../base/span.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { inputTokens } from './inputs.ts';
import { nameTokens } from './names.ts';
import { overdueTokens } from './overdue.ts';
import type { Token } from './token.ts';
import { unknownKeyTokens } from './unknown-keys.ts';

/** The coloured words of a file, or of a span of it, ordered by place and apart from each other. */
export function tokensIn(snapshot: Snapshot, view: FileView, within?: Span): readonly Token[] {
  const found = [
    ...nameTokens(snapshot, view),
    ...inputTokens(view),
    ...overdueTokens(snapshot, view),
    ...unknownKeyTokens(view),
  ];
  const ordered = found
    .filter((token) => isOnOneLine(view, token) && (!within || overlaps(token, within)))
    .sort((a, b) => a.start - b.start);
  return ordered.filter(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0));
}

function isOnOneLine({ text }: FileView, { start, end }: Span): boolean {
  return end > start && !/[\r\n]/.test(text.slice(start, end));
}
