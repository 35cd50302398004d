import { contains, type Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { anchorAt } from '../names/anchor.ts';
import { declarationsOf } from '../names/find.ts';
import { nameOf, occurrenceAt } from '../names/name.ts';

/** Where something that somebody points at comes from. */
export interface Definition {
  /** What was pointed at. */
  readonly from: Span;
  readonly places: readonly { readonly file: FileId; readonly span: Span }[];
}

/** What an id stands for, or what an alias repeats; undefined where nobody can tell. */
export function definitionAt(snapshot: Snapshot, view: FileView, offset: number): Definition | undefined {
  const anchor = anchorAt(view, offset);
  if (anchor) {
    const from = anchor.aliases.find((alias) => contains(alias, offset)) ?? anchor.span;
    return { from, places: [{ file: view.file, span: anchor.value }] };
  }
  const occurrence = occurrenceAt(view, offset);
  const places = occurrence ? declarationsOf(snapshot, nameOf(snapshot, occurrence)) : [];
  return occurrence && places.length > 0 ? { from: occurrence.span, places } : undefined;
}
