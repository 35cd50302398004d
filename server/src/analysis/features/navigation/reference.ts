import type { Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';

/** A place that has to do with what somebody points at. */
export interface Reference {
  readonly file: FileId;
  readonly span: Span;
  readonly role: 'declaration' | 'reference';
}
