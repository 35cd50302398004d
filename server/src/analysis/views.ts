import type { Day } from '../base/day.ts';
import type { LineIndex } from '../base/line-index.ts';
import type { Span } from '../base/span.ts';
import type { Criteria, TierLevel } from '../model/criteria.ts';
import type { PlanFacts } from '../model/facts.ts';
import type { LocatedStruct } from '../model/located.ts';
import type { Policy } from '../model/policy.ts';
import type { FileTypes } from '../model/read.ts';
import type { Finding, FileId } from '../rules/finding.ts';
import type { Suppression } from '../rules/suppression.ts';
import type { Kind } from '../schema/shape.ts';
import type { PortfolioMetrics } from '../score/portfolio.ts';
import type {
  AccountFigures,
  Counterfactuals,
  Explained,
  Placement,
  Score,
  ScoreFigures,
} from '../score/types.ts';
import type { SyntaxTree } from '../syntax/parse.ts';
import type { Path } from '../syntax/tree.ts';
import type { Baseline } from './baseline/entries.ts';
import type { DueReview } from './state/due-reviews.ts';

/**
 * Everything known about the files at one moment. A snapshot never changes; whoever holds one across a wait keeps seeing the
 * same results, whatever happens to the files meanwhile.
 */
export interface Snapshot {
  /** Grows with every change; equal revisions are the same snapshot. */
  readonly revision: number;
  readonly asOf: Day;
  /** All files the analyser reads, ordered by name. */
  readonly files: readonly FileId[];
  readonly portfolios: readonly PortfolioView[];
  file(file: FileId): FileView | undefined;
  portfolioOf(file: FileId): PortfolioView | undefined;
  plan(file: FileId): PlanView | undefined;
  criteria(file: FileId): CriteriaView | undefined;
  /** The span of a path in a file, for related places: of the value, or of the innermost part above it that is there. */
  resolve(file: FileId, path: Path): Span;
}

export interface FileView {
  readonly file: FileId;
  readonly kind: Kind;
  readonly text: string;
  readonly lines: LineIndex;
  /** Stays the same object as long as the text does: what is computed of the text alone can be kept under it. */
  readonly source: object;
  /** Kept for open files; for others parsed again on each call. */
  tree(): SyntaxTree;
  /** Where spans stand, each as the names of the keys and items around it; remembered, so that they are only looked for once. */
  readonly placesOf: (spans: readonly Span[]) => readonly (readonly string[])[];
  /** Ordered by place. Without those that a comment in the file excuses, or the baseline. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly by: Suppression }[];
  /** Those that the baseline of the portfolio excuses. */
  readonly baselined: readonly Baselined[];
  /** What the file is known by in its portfolio wherever it stands: `plan acme`, `criteria core`, `portfolio`. */
  readonly identity: string;
}

/** A finding that was there when the baseline was written, and by which of its entries it is known. */
export interface Baselined {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** One portfolio: a folder with a `portfolio.yaml`, or an opened folder without one. */
export interface PortfolioView {
  /** The folder, without a trailing slash. */
  readonly root: FileId;
  /** Undefined where the default policy holds. */
  readonly file: FileId | undefined;
  readonly portfolio: LocatedStruct<FileTypes['portfolio']> | undefined;
  readonly policy: Policy;
  readonly title: string;
  readonly criteria: readonly CriteriaView[];
  /** All plans, listed ones in rank order first, then candidates, exited ones and plans without a score, each by id. */
  readonly plans: readonly PlanView[];
  /** How many accounts are ranked. */
  readonly ranked: number;
  /** Every figure of the portfolio with its explanation, computed when asked for. */
  readonly figures: PortfolioMetrics;
  /** The findings that were there before somebody looked; undefined where none are excused for that. */
  readonly baseline: Baseline | undefined;
  /** What the figures are computed from, by the names of the plans' files. */
  readonly accountFigures: readonly AccountFigures[];
}

export interface CriteriaView {
  readonly file: FileId;
  readonly set: LocatedStruct<FileTypes['criteria']>;
  readonly criteria: Criteria;
  readonly portfolio: PortfolioView;
  /** The plans that are scored by this set, in the portfolio's order. */
  readonly users: readonly PlanView[];
  /** The file as it is saved, while its text means something else. */
  readonly saved: SyntaxTree | undefined;
  /** The listed accounts that its text puts into another tier than the saved one does, computed when asked for. */
  readonly shifts: readonly TierShift[];
}

/** A listed account that its criteria file puts elsewhere than the same file does as it is saved. */
export interface TierShift {
  readonly plan: PlanView;
  readonly before: Placement;
  readonly after: Placement;
}

export interface PlanView {
  readonly file: FileId;
  readonly plan: LocatedStruct<FileTypes['plan']>;
  readonly facts: PlanFacts;
  /** The plan's id, or its file's name while it has none. */
  readonly id: string;
  /** The account's name, or the id. */
  readonly name: string;
  readonly role: 'listed' | 'candidate' | 'exited';
  readonly portfolio: PortfolioView;
  /** The criteria set in force; undefined where none is found. */
  readonly criteria: CriteriaView | undefined;
  readonly score: Score | undefined;
  /** The numbers of the score alone, which are kept for every plan. */
  readonly scoreFigures: ScoreFigures | undefined;
  readonly placement: Placement | undefined;
  /** The level whose service the account is owed: the assigned one, else the computed one where it is certain. */
  readonly level: TierLevel | undefined;
  /** From 1; undefined for candidates, exited accounts and those without a score. */
  readonly rank: number | undefined;
  /** Which single changes would bring it into another tier, computed when asked for. */
  readonly sensitivity: Counterfactuals | undefined;
  /** Every plan metric by its id, computed when asked for. */
  readonly metrics: ReadonlyMap<string, Explained<number | boolean | Day>>;
  /** The reviews owed and when each falls due, the soonest first. */
  readonly due: readonly DueReview[];
}

export type { DueReview };
