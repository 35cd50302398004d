import type { Day } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Criteria, TierLevel } from '../model/criteria.ts';
import type { PlanFacts } from '../model/facts.ts';
import type { LocatedStruct } from '../model/located.ts';
import type { Policy } from '../model/policy.ts';
import type { ModelProblem } from '../model/problem.ts';
import type { FileTypes } from '../model/read.ts';
import type { Kind } from '../schema/shape.ts';
import type { Placement, Score, Sensitivity } from '../score/types.ts';
import type { Path } from '../syntax/tree.ts';
import type { FileId, Fix, Related, Severity } from './finding.ts';
import type { Suppression } from './suppression.ts';

/** A rule is data and its checks. Adding one touches its own file and its page. */
export interface Rule {
  /** Names the fault, so that "allow horizon-missing" reads well. */
  readonly id: string;
  readonly severity: Severity;
  /** The severity it rises to once overdue by a whole further cadence. */
  readonly escalates?: Severity;
  /** Its findings come from the passing of time alone. */
  readonly clock?: true;
  /** One sentence for the list of rules: when it fires. */
  readonly summary: string;
  /** What keeps a file from being read cannot be excused by a comment in it. */
  readonly unsuppressible?: true;
  readonly check: Checks;
}

/** The checks of a rule by what they look at. Each reports to its context and returns nothing. */
export interface Checks {
  /** How a file of any kind is written. */
  readonly file?: (context: FileContext) => void;
  readonly plan?: (context: PlanContext) => void;
  readonly criteria?: (context: CriteriaContext) => void;
  readonly portfolio?: (context: PortfolioContext) => void;
  /** The ignore comments of a file, once it is known which were used. */
  readonly suppressions?: (context: SuppressionContext) => void;
}

export interface Report {
  readonly message: string;
  readonly at: Span;
  /** Overdue by a whole further cadence: the rule's `escalates` applies. */
  readonly escalated?: boolean;
  /** Where one rule has several grades of fault; otherwise the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

interface Reporting {
  readonly report: (report: Report) => void;
}

export interface FileContext extends Reporting {
  readonly kind: Kind;
  readonly file: FileId;
  readonly problems: readonly ModelProblem[];
}

/**
 * What a check of a plan may look at. Which of the getters a check reads is recorded while it runs; it runs again only when
 * the plan, or something it read, has changed. Contexts are valid during the check alone.
 */
export interface PlanContext extends Reporting {
  readonly file: FileId;
  readonly plan: LocatedStruct<FileTypes['plan']>;
  readonly asOf: Day;
  readonly policy: Policy;
  /** The criteria set in force for the plan; undefined where none is found. */
  readonly criteria: Criteria | undefined;
  /** The ids of all criteria sets of the portfolio. */
  readonly criteriaSets: readonly string[];
  readonly score: Score | undefined;
  readonly placement: Placement | undefined;
  readonly sensitivity: Sensitivity | undefined;
  /** The level whose service the plan is owed: the assigned one, else the computed one where it is certain. */
  readonly level: TierLevel | undefined;
  /** The other plans of the portfolio with the same id, in order of their file names. */
  readonly namesakes: readonly FileId[];
  /** Whether a file, named relative to the plan's folder, is there; undefined while that is not known. */
  readonly exists: (path: string) => boolean | undefined;
  /** A place in the criteria or portfolio file in force; empty where there is no such file. */
  readonly elsewhere: (file: 'criteria' | 'portfolio', path: Path, message: string) => readonly Related[];
}

export interface CriteriaContext extends Reporting {
  readonly file: FileId;
  readonly set: LocatedStruct<FileTypes['criteria']>;
  readonly criteria: Criteria;
  readonly policy: Policy;
  /** The other sets of the portfolio with the same id. */
  readonly namesakes: readonly FileId[];
}

export interface PortfolioContext extends Reporting {
  readonly file: FileId;
  readonly portfolio: LocatedStruct<FileTypes['portfolio']>;
  readonly asOf: Day;
  readonly policy: Policy;
  readonly criteriaSets: readonly string[];
  readonly accounts: readonly Account[];
  /** The files a glob of the portfolio's settings matches nothing among: whether it matches any. */
  readonly matches: (glob: string) => boolean;
}

/** One plan as the portfolio sees it. */
export interface Account {
  readonly file: FileId;
  readonly facts: PlanFacts;
  /** In the portfolio's currency; undefined when unknown or without an exchange rate. */
  readonly revenue: number | undefined;
  readonly level: TierLevel | undefined;
}

export interface SuppressionContext extends Reporting {
  readonly asOf: Day;
  readonly suppressions: readonly { readonly suppression: Suppression; readonly used: boolean }[];
  readonly ruleIds: readonly string[];
}

/** Declares a rule, keeping its id as a literal type. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
