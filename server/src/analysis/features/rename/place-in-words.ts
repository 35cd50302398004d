import type { Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import { fileName } from '../../../rules/support/file-name.ts';
import type { Snapshot } from '../../views.ts';

/** A place as a sentence names it: `acme.plan.yaml:12`, with the line counted from 1. */
export function placeInWords(
  snapshot: Snapshot,
  { file, span }: { readonly file: FileId; readonly span: Span },
): string {
  const line = snapshot.file(file)?.lines.at(span.start).line ?? 0;
  return `${fileName(file)}:${line + 1}`;
}
