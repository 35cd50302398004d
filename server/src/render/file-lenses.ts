import type { DeltaOf } from '../analysis/features/delta/delta.ts';
import type { FileView, Snapshot } from '../analysis/views.ts';
import { LineIndex } from '../base/line-index.ts';
import type { FileId } from '../rules/finding.ts';
import type { Kind } from '../schema/shape.ts';
import { lensAtFirst, lensOf, type Lens } from './lenses.ts';
import { usageLenses, usageLensesAtFirst, type UsageLens } from './usage-lenses.ts';

/** All lenses of a file: the line at the top, and those above what plans use. */
export interface FileLenses {
  readonly top: Lens | undefined;
  readonly usage: readonly UsageLens[];
  /** Of the text that they stand in. */
  readonly lines: LineIndex;
}

/** `allKnown` says whether all plans have been read. */
export function lensesOf(
  snapshot: Snapshot,
  view: FileView,
  allKnown: boolean,
  deltaOf?: DeltaOf,
): FileLenses {
  return {
    top: lensOf(snapshot, view, allKnown, deltaOf),
    usage: usageLenses(snapshot, view, allKnown),
    lines: view.lines,
  };
}

/** The lenses of a file while it is not known yet what it is judged by: they keep the lines that the later ones stand on. */
export function lensesAtFirst(file: FileId, kind: Kind, text: string): FileLenses {
  return {
    top: lensAtFirst(kind),
    usage: usageLensesAtFirst(file, kind, text),
    lines: new LineIndex(text),
  };
}

/** What lenses say, to be compared. */
export function contentOfLenses({ top, usage }: FileLenses): string {
  return [top?.title ?? '', ...usage.map(({ title, above }) => `${above} ${title}`)].join('\n');
}
