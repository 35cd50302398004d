import type { PlanFacts } from '../../model/facts.ts';
import type { FileId, Fix, Related, Severity } from '../../rules/finding.ts';
import type { Suppression } from '../../rules/suppression.ts';
import type { CategoryScore, Hold, Open, Range } from '../../score/types.ts';
import type { PlainFigures } from '../plain-figures.ts';
import type { DueReview } from '../state/due-reviews.ts';

/**
 * What a later run needs to know of a plan in order not to read it again, as plain data. It holds for the text it was made of
 * under its terms; of the other files it says what was read of them.
 */
export interface KeptPlan {
  readonly facts: PlanFacts;
  readonly suppressions: readonly Suppression[];
  /** The spans of its paths that were asked for. */
  readonly spans: readonly (readonly [path: string, start: number, end: number])[];
  /** The names of the places that were asked for. */
  readonly places: readonly (readonly [span: string, names: readonly string[]])[];
  /** Null where no criteria set is found. */
  readonly score: KeptScore | null;
  /** The place the account has; null where it has none. */
  readonly placement: KeptPlacement | null;
  /** What most runs do not ask for, as JSON: `KeptAside`. */
  readonly aside: string;
  /** What each check has read, which is the same in many plans, as JSON; and what those found that found something. */
  readonly reads: string;
  readonly found: readonly KeptOutcome[];
  /** Names what the checks of the portfolio can read of it. */
  readonly seen: string;
  readonly readings: KeptReadings;
}

/** What is only read again where somebody wants to know it. */
export interface KeptAside {
  readonly figures: PlainFigures;
  readonly due: readonly DueReview[];
}

/** A criterion is the index of it in its set. */
export interface KeptScore {
  readonly criteria: readonly (readonly [
    criterion: number,
    value: number | null,
    most: number,
    open?: Open,
  ])[];
  readonly categories: readonly CategoryScore[];
  readonly coverage: number;
  readonly total: Range | null;
}

export interface KeptOutcome {
  readonly rule: string;
  readonly findings: readonly KeptFinding[];
}

/** The edits of a fix are made again by the rule. */
export interface KeptFinding {
  readonly severity: Severity;
  readonly clock: boolean;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly about?: string | undefined;
  readonly related: readonly Related[];
  readonly fixes: readonly Omit<Fix, 'edits'>[];
}

/** What was read of the other plans, and of the disk. */
export interface KeptReadings {
  readonly namesakes: readonly FileId[];
  readonly evidence: readonly (readonly [file: FileId, present: boolean])[];
  /** Null where the account's own score decides on its tier. */
  readonly competition: KeptCompetition | null;
}

export interface KeptCompetition {
  /** Names how all accounts stood that compete. */
  readonly standings: string;
  /** Names what would have changed the tier. */
  readonly sensitivity: string;
}

/** Tiers and criteria are indexes in their set; null is below every tier. */
export interface KeptPlacement {
  readonly low: number | null;
  readonly high: number | null;
  readonly certain: boolean;
  readonly holds: readonly KeptHold[];
}

export type KeptHold = Kept<Hold>;

type Kept<H extends Hold> = H extends Hold ? KeptParts<H> : never;

type KeptParts<H extends Hold> = {
  readonly [Part in keyof H]: Part extends 'level' | 'cap' | 'criterion'
    ? number
    : Part extends 'otherwise'
      ? number | null
      : H[Part];
};
