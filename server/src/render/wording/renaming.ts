import type { NameKind } from '../../analysis/features/names/places.ts';

/** What the parts of a renaming are shown under, before it is made. */
export interface RenamingWording {
  readonly movedLinks: string;
  readonly wouldLeadNowhere: string;
  becomes(before: string, after: string): string;
  /** Follows upon what becomes of it, and begins with a semicolon. */
  readonly historyKnowsTheOld: string;
  readonly anchorItself: string;
  readonly itsAliases: string;
  itself(kind: NameKind): string;
  whereNamed(kind: NameKind): string;
  readonly writtenOut: string;
  readonly saysOtherwise: string;
}
