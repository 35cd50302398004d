import type { Span } from '../../../base/span.ts';
import type { FileView } from '../../views.ts';

/** Tells of a span whether a rule has found something right there, excused or not. */
export function foundAt({ findings, suppressed }: FileView, rule: string): (span: Span) => boolean {
  const places = new Set(
    [...findings, ...suppressed.map(({ finding }) => finding)]
      .filter((finding) => finding.rule === rule)
      .map(({ span }) => keyOf(span)),
  );
  return (span) => places.has(keyOf(span));
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
