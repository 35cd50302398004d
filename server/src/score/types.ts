import type { Day } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Criterion, TierLevel } from '../model/criteria.ts';
import type { Policy } from '../model/policy.ts';
import type { Path } from '../syntax/tree.ts';

/** Where a number comes from. A span stands in the plan itself, a path in the criteria or portfolio file. */
export type Source =
  | { readonly file: 'plan'; readonly span: Span }
  | { readonly file: 'criteria' | 'portfolio'; readonly path: Path };

/** One value that went into another, with the words and the unit a person would use for it. */
export interface Input {
  readonly label: string;
  readonly value: number | string | boolean;
  readonly unit: Unit;
  /** Of money; without it, the portfolio's currency. */
  readonly currency?: string;
  /** What a scoring names it by: `financials.revenue`, `metrics.netContribution`. */
  readonly path?: string;
  readonly source?: Source;
}

export type Unit =
  | 'points'
  | 'rating'
  | 'share'
  | 'money'
  | 'money-per-fte'
  | 'months'
  | 'days'
  | 'day'
  | 'fte'
  | 'count'
  | 'ratio'
  | 'number'
  | 'text'
  | 'flag';

/** A computed value with everything it was computed from. */
export interface Explained<Value extends number | boolean | Day = number> {
  readonly label: string;
  readonly unit: Unit;
  /** Undefined when it cannot be computed; `missing` says why. */
  readonly value: Value | undefined;
  readonly formula: string;
  readonly inputs: readonly Input[];
  /** Why there is no value, or what was left out of it. */
  readonly missing?: string;
}

/** What a score is computed under, besides the plan and its criteria. */
export interface ScoreContext {
  readonly policy: Policy;
  readonly asOf: Day;
}

/** Months between reviews that are in force for one account: its tier's, else the portfolio's. */
export interface Cadence {
  readonly seniorMonths: number;
  readonly mentorMonths: number;
  readonly progressMonths: number;
}

/** Metrics may look at the cadence, which depends on the tier; those that are inputs of a score never do. */
export interface MetricContext extends ScoreContext {
  readonly cadence: Cadence;
}

/** Numbers from 0 to 100; equal ends when nothing is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Why a criterion has no value. `scoring-unreadable` is a fault of the criteria file, the others are the plan's. */
export type Open = 'unscored' | 'input-missing' | 'input-unusable' | 'scoring-unreadable';

/** One criterion of one account's score, in numbers. */
export interface CriterionFigures {
  readonly criterion: Criterion;
  /** The criterion's value v, 0 to 1; undefined while it is open. */
  readonly value: number | undefined;
  /** The most it could contribute to the score, 100·w. */
  readonly most: number;
  /** Why it is open. */
  readonly open?: Open;
}

/** What one criterion adds to one account's score. */
export interface CriterionScore extends CriterionFigures {
  /**
   * Points of the account's score that it contributes, 100·w·v; undefined while it is open. The contributions add up to the
   * low end of the score; in mode `renormalise` w is therefore the share of the scored weight.
   */
  readonly contribution: number | undefined;
  /** How the value came about: the rating, or the input with its path and any conversion of money, then the scale. */
  readonly inputs: readonly Input[];
  /** Where in the plan the value stands; of an open criterion the key it would stand under, where that is written. */
  readonly span: Span | undefined;
  /** Why it is open, in words, with what would close it. */
  readonly missing?: string;
}

export interface CategoryScore extends Range {
  readonly id: string;
  readonly title: string;
  /** The category's share of the weight, 0 to 1. */
  readonly share: number;
}

/** One account's score under one criteria set, in numbers. */
export interface ScoreFigures {
  /** In the order of the criteria file. */
  readonly criteria: readonly CriterionFigures[];
  /** Those with weight, in the order of the criteria file. */
  readonly categories: readonly CategoryScore[];
  /** Share of the weight that is scored, 0 to 1. */
  readonly coverage: number;
  /**
   * The score, 0 to 100. Undefined when there is none: in mode `error` with something open, in mode `renormalise` with nothing
   * scored, and under a set without weight.
   */
  readonly total: Range | undefined;
}

/** The same with what it was computed from. */
export interface Score extends ScoreFigures {
  readonly criteria: readonly CriterionScore[];
}

/** What the tier assignment needs to know of one account. Accounts are told apart by `key`, which is unique where ids need not be. */
export interface Standing {
  readonly key: string;
  readonly id: string;
  /** Listed accounts take part in ranking and take up capacity; candidates are placed as if they joined; exited ones are not placed. */
  readonly role: Role;
  readonly score: ScoreFigures;
  /** In the portfolio's currency; undefined when unknown. */
  readonly revenue: number | undefined;
  readonly effortFte: number | undefined;
  /** The committed tier, which hysteresis and tenure hold on to. */
  readonly assigned: string | undefined;
  readonly since: Day | undefined;
}

export type Role = 'listed' | 'candidate' | 'exited';

/** Why a tier is not the one the score alone would give. */
export type Hold =
  /** The score is under `enter`, but not under `threshold`, and the account is in the tier already. */
  | { readonly kind: 'hysteresis'; readonly level: TierLevel; readonly threshold: number }
  /** The tier is kept until a day; `otherwise` is what it would be without (undefined: below every level). */
  | {
      readonly kind: 'tenure';
      readonly level: TierLevel;
      readonly until: Day;
      readonly otherwise: TierLevel | undefined;
    }
  /** A criterion is too weak for more than `cap`; uncertain while the criterion is open. */
  | {
      readonly kind: 'knockout';
      readonly criterion: Criterion;
      readonly cap: TierLevel;
      readonly certain: boolean;
    }
  /** The score reaches `enter` of a level that better accounts have filled. */
  | { readonly kind: 'capacity'; readonly level: TierLevel }
  /** The score reaches `enter` of a level but not `threshold`, its percentile of the listed scores. */
  | { readonly kind: 'percentile'; readonly level: TierLevel; readonly threshold: number };

/** The place of one account in its portfolio. */
export interface Placement {
  /** The tier at the low and at the high end of the score; undefined is below every level. */
  readonly low: TierLevel | undefined;
  readonly high: TierLevel | undefined;
  /** Whether both ends are the same tier. False without a score. */
  readonly certain: boolean;
  readonly holds: readonly Hold[];
}

/** From this score (0–100) up to the next step's, exclusive: this tier; undefined is below every level. */
export interface TierStep {
  readonly from: number;
  readonly level: TierLevel | undefined;
}

/** The tier of one account as its own score alone moves, worst first, while it may get no better tier than `cap`. Tenure is over. */
export type TierSteps = (cap: TierLevel | undefined) => readonly TierStep[];

/** One change of one criterion or weight that would bring the account into another tier. */
export type Flip =
  | {
      readonly kind: 'rating';
      readonly criterion: Criterion;
      /** The rating now and the nearest whole rating of the scale that flips the tier. */
      readonly from: number;
      readonly to: number;
      readonly tier: TierLevel | undefined;
      /** It takes no more than one rating step. */
      readonly near: boolean;
    }
  | {
      readonly kind: 'weight';
      readonly criterion: Criterion;
      /** Shares of the weight, 0 to 1, the others' ratios kept. */
      readonly from: number;
      readonly to: number;
      readonly tier: TierLevel | undefined;
      /** It takes no more than the policy's fragile share of the weight as it is written. */
      readonly near: boolean;
    };

/** One value that criteria are scored by, other than a rating, which at another value would bring the account into another tier. */
export interface InputFlip {
  readonly kind: 'input';
  /** The first of the criteria that read it. */
  readonly criterion: Criterion;
  /** What scorings name it by: `financials.revenue`, `metrics.whitespace`. */
  readonly input: string;
  readonly unit: Unit;
  /** Of money; without it, the portfolio's currency. */
  readonly currency: string | undefined;
  /** The value now, and the nearest at which the tier flips, as round as people would write it. */
  readonly from: number | string | boolean;
  readonly to: number | string | boolean;
  readonly tier: TierLevel | undefined;
  /** How far that is: of numbers as a share of the value now, of words how many of the better or worse ones it takes. */
  readonly away: { readonly share: number } | { readonly words: number };
}

/** Every single change that would bring an account into another tier: those to a better one first, then the smallest first. */
export interface Counterfactuals {
  readonly flips: readonly (Flip | InputFlip)[];
  /** One rating step, or the fragile share of one weight, is enough. */
  readonly fragile: boolean;
}

export interface Sensitivity {
  readonly flips: readonly Flip[];
  /** One of the flips is near. */
  readonly fragile: boolean;
}

/** What the metrics of a portfolio need to know of one account. Money is in the portfolio's currency. */
export interface AccountFigures {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** Accounts of one group count as one customer. */
  readonly group: string;
  readonly role: Role;
  readonly owner: string | undefined;
  readonly segment: string | undefined;
  readonly customerSince: Day | undefined;
  /** The criteria set the plan names for itself. */
  readonly criteria: string | undefined;
  readonly placement: Placement | undefined;
  /** The level whose service the account is owed: the committed one, else the computed one where it is certain. */
  readonly level: TierLevel | undefined;
  /** The id of the committed tier. */
  readonly assigned: string | undefined;
  /** The low end of the score, 0–100. */
  readonly score: number | undefined;
  readonly revenue: number | undefined;
  /** Revenue of past fiscal years, by year: `FY2025`. */
  readonly history: ReadonlyMap<string, number>;
  /** Revenue aimed at, by fiscal year. */
  readonly targets: ReadonlyMap<string, number>;
  readonly effortFte: number | undefined;
  /** Shares of a full-time job, by person. */
  readonly allocations: ReadonlyMap<string, number>;
  readonly netContribution: number | undefined;
  readonly expectedValue: number | undefined;
}
