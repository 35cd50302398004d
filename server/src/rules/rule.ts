import type { Day } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Criteria, TierLevel } from '../model/criteria.ts';
import type { PlanFacts } from '../model/facts.ts';
import type { LocatedStruct } from '../model/located.ts';
import type { Policy } from '../model/policy.ts';
import type { ModelProblem } from '../model/problem.ts';
import type { FileTypes } from '../model/read.ts';
import type { Kind } from '../schema/shape.ts';
import type { PortfolioMetrics } from '../score/portfolio.ts';
import type { AccountFigures, Placement, Score, Sensitivity } from '../score/types.ts';
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
  /** What it is about, by its id, where the rule may find several things at one place. */
  readonly about?: string;
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
 * What a check of a plan may look at. Which of the getters a check reads is recorded while it runs, and which keys of the plan; it
 * runs again only when something it read has changed. Whether it finds anything may depend on what stands in a plan, and not on
 * where in the text that stands. Contexts are valid during the check alone.
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
  /** The accounts that are scored by the set, by the names of their files. */
  readonly accounts: readonly Account[];
}

/** What a check of a portfolio may look at; recorded as for a plan. */
export interface PortfolioContext extends Reporting {
  readonly file: FileId;
  readonly portfolio: LocatedStruct<FileTypes['portfolio']>;
  readonly asOf: Day;
  readonly policy: Policy;
  readonly criteriaSets: readonly string[];
  /** By the names of their files. */
  readonly accounts: readonly Account[];
  /** What is computed of each account: `key` is the account's file. In the same order. */
  readonly accountFigures: readonly AccountFigures[];
  /** The figures of the portfolio, each computed when it is first asked for. */
  readonly figures: PortfolioMetrics;
  /** Undefined while nobody has looked. */
  readonly lastYear: PastList | undefined;
  /** Whether a glob of the portfolio's settings matches any of its files. */
  readonly matches: (glob: string) => boolean;
}

/** One plan as the portfolio sees it. */
export interface Account {
  readonly file: FileId;
  readonly facts: PlanFacts;
  /** The level whose service the account is owed. */
  readonly level: TierLevel | undefined;
}

/** The key accounts as they were listed at the end of an earlier day, or why that cannot be known. */
export type PastList =
  | { readonly day: Day; readonly accounts: readonly PastAccount[] }
  | { readonly day: Day; readonly unknown: string };

export interface PastAccount {
  readonly id: string;
  /** The committed tier. */
  readonly tier: string | undefined;
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
