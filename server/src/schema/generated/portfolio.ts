// Generated from schemas/portfolio.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".
import type { Day } from '../../base/day.ts';

/**
 * How severe findings of a rule are. off: the rule does not run. information: worth knowing. warning: should be put right. error: must be put right. default: what the rule’s page says, where it would otherwise be what is set for all.
 */
export type Severity = 'off' | 'information' | 'warning' | 'error' | 'default';

/**
 * The policy that all plans below this folder live under: limits, cadences, people, products and the severity of rules. Every key is optional. The file is named portfolio.yaml.
 */
export interface Portfolio {
  /**
   * The name of the portfolio as people say it.
   */
  title?: string;
  /**
   * The id of the criteria set plans use unless they name another. Without it, a portfolio with a single criteria set uses that one.
   */
  criteria?: string;
  /**
   * The currency scores, metrics and totals are computed in, as an ISO 4217 code.
   */
  currency?: string;
  exchangeRates?: ExchangeRates;
  fiscalYear?: FiscalYearPolicy;
  totals?: Totals;
  accounts?: AccountsPolicy;
  horizon?: HorizonPolicy;
  cadence?: CadencePolicy;
  concentration?: ConcentrationPolicy;
  churn?: ChurnPolicy;
  ramp?: RampPolicy;
  overrides?: OverridesPolicy;
  performance?: PerformancePolicy;
  stakeholders?: StakeholdersPolicy;
  risks?: RisksPolicy;
  financials?: FinancialsPolicy;
  effort?: EffortPolicy;
  criteriaSets?: CriteriaSetsPolicy;
  /**
   * Everybody on our side whom plans name.
   */
  people?: Person[];
  /**
   * The market segments we sell to, with what is known about our standing there.
   */
  segments?: Segment[];
  /**
   * The products or product lines we sell.
   */
  products?: Product[];
  /**
   * The company’s own objectives, which the objectives of plans link to.
   */
  objectives?: CompanyObjective[];
  /**
   * When the list of key accounts as a whole was reviewed, by whom and with what outcome.
   */
  listReviews?: ListReview[];
  /**
   * Patterns of files below this folder that do not belong to the portfolio, relative to it. * stands for any part of a name, ** for any folders.
   *
   * Items: A file pattern relative to the portfolio’s folder.
   */
  exclude?: string[];
  rules?: Rules;
}
/**
 * What other currencies are worth in the portfolio’s currency.
 */
export interface ExchangeRates {
  /**
   * The day of the rates.
   */
  asOf?: Day;
  /**
   * Under each currency, what one unit of it is worth in the portfolio’s currency.
   */
  rates?: {
    /**
     * What one unit of this currency is worth in the portfolio’s currency.
     */
    [k: string]: number;
  };
}
/**
 * When the fiscal year starts and which one is running.
 */
export interface FiscalYearPolicy {
  /**
   * The month the fiscal year starts in, 1 (January) to 12 (December). A fiscal year is named after the calendar year it ends in.
   */
  startMonth?: number;
  /**
   * The fiscal year that is running. Without it, the one the as-of day falls into.
   */
  current?: string;
}
/**
 * The figures of the whole company in the current fiscal year.
 */
export interface Totals {
  /**
   * How many customers the company has.
   */
  customers?: number;
  /**
   * The revenue of the company in the current fiscal year, in units of the portfolio’s currency.
   */
  revenue?: number;
  /**
   * The revenue the company aims at, in units of the portfolio’s currency.
   */
  target?: number;
  /**
   * The growth of revenue the company aims at in a year, as a share: 0.1 is 10 %. Below 0 when it shrinks.
   */
  growth?: number;
  /**
   * The share of the company’s target, 0 to 1, that the targets of the key accounts must add up to. Without it, the share of the company’s revenue that they make today.
   */
  linkedShare?: number;
}
/**
 * How many active key accounts there should be, and what they are counted by.
 */
export interface AccountsPolicy {
  /**
   * The fewest active key accounts in each scope.
   */
  min?: number;
  /**
   * The most active key accounts in each scope.
   */
  max?: number;
  /**
   * The scope they are counted in: the whole portfolio, each owner, each segment or each productLine.
   */
  per?: 'portfolio' | 'owner' | 'segment' | 'productLine';
}
/**
 * How far ahead plans look.
 */
export interface HorizonPolicy {
  /**
   * The shortest horizon a plan should have, in months.
   */
  minMonths?: number;
  /**
   * The longest horizon a plan should have, in months.
   */
  maxMonths?: number;
  /**
   * A plan of this many months or fewer is a forecast, not an account plan.
   */
  transactionalMonths?: number;
  /**
   * An objective that falls due within this many months is short-term; a plan needs some that are and some that are not.
   */
  shortTermMonths?: number;
}
/**
 * How often things are reviewed.
 */
export interface CadencePolicy {
  /**
   * An executive reviews each plan every so many months.
   */
  seniorMonths?: number;
  /**
   * The mentor reviews each plan every so many months.
   */
  mentorMonths?: number;
  /**
   * Each team reviews its progress every so many months.
   */
  progressMonths?: number;
  /**
   * The list of key accounts is reviewed every so many months. Ratings older than this are out of date.
   */
  listMonths?: number;
  /**
   * How many days a review may be late before it is reported.
   */
  graceDays?: number;
  /**
   * A plan in which no action, review or performance entry moved for this many progress cadences counts as shelved.
   */
  shelvedPeriods?: number;
  /**
   * Financial facts older than this many senior cadences are out of date.
   */
  factsPeriods?: number;
}
/**
 * How much may hang on few customers.
 */
export interface ConcentrationPolicy {
  /**
   * The largest share of the company’s revenue one customer or group may have, 0 to 1.
   */
  singleMax?: number;
  /**
   * From this share of the company’s revenue on, 0 to 1, a customer or group is pointed out.
   */
  disclose?: number;
  /**
   * The share of value, 0 to 1, the best customers are expected to make.
   */
  paretoValue?: number;
  /**
   * The share of customers, 0 to 1, that counts as the best.
   */
  paretoShare?: number;
}
/**
 * How much the list of key accounts may change in a year.
 */
export interface ChurnPolicy {
  /**
   * The share of last year’s key accounts, 0 to 1, that should still be on the list.
   */
  minRetained?: number;
  /**
   * The largest share of accounts, 0 to 1, that should change tier in a year.
   */
  maxTierChanges?: number;
}
/**
 * How long it takes from designation to first revenue.
 */
export interface RampPolicy {
  /**
   * First revenue expected sooner than this many months after designation is not believable.
   */
  minMonths?: number;
  /**
   * First revenue is overdue after this many months from designation.
   */
  maxMonths?: number;
}
/**
 * How many exceptions from the computed tier there may be, and for how long.
 */
export interface OverridesPolicy {
  /**
   * The most overrides in the portfolio at one time.
   */
  max?: number;
  /**
   * The longest time an override may last, in months.
   */
  maxMonths?: number;
}
/**
 * When failing periods call for an answer.
 */
export interface PerformancePolicy {
  /**
   * After this many failing periods in a row a corrective action or an exit review is due.
   */
  failingPeriods?: number;
  /**
   * How many months a corrective action may take.
   */
  correctiveMonths?: number;
}
/**
 * How well the people of an account should be known.
 */
export interface StakeholdersPolicy {
  /**
   * The least influence-weighted share of stakeholders, 0 to 1, to whom a working relationship (strength 2 or more) should exist.
   */
  minCoverage?: number;
  /**
   * A stakeholder of at least this influence, 1 to 5, is influential.
   */
  influentialFrom?: number;
}
/**
 * Which risks need somebody to look after them.
 */
export interface RisksPolicy {
  /**
   * A risk whose likelihood times impact, 1 to 25, is at least this is high: it needs an owner, a mitigation and a day.
   */
  highFrom?: number;
}
/**
 * What the financial facts of a plan should cover.
 */
export interface FinancialsPolicy {
  /**
   * Fiscal years of revenue a plan should give of a customer that old.
   */
  historyYears?: number;
  /**
   * A gross margin that fell this many fiscal years in a row is declining.
   */
  fallingYears?: number;
}
/**
 * How effort should follow value.
 */
export interface EffortPolicy {
  /**
   * How much more effort per value, as a share of it, a lower tier or newer customers may get than a higher tier or older customers before it is reported.
   */
  tolerance?: number;
  /**
   * A customer counts as new for this many months.
   */
  newMonths?: number;
}
/**
 * What a sound criteria set looks like.
 */
export interface CriteriaSetsPolicy {
  /**
   * With fewer criteria than this, each of them decides a lot: a warning. Fewer than the set’s own minCriteria are an error.
   */
  soundCount?: number;
  /**
   * The largest share of the weight, 0 to 1, that criteria on sales size should hold together.
   */
  sizeMax?: number;
  /**
   * A tier that a change of one weight by this share of it, 0 to 1, would change is fragile.
   */
  fragileWeight?: number;
}
/**
 * Somebody on our side.
 */
export interface Person {
  /**
   * The name plans use for this person; unique in the portfolio.
   */
  id: string;
  /**
   * The name of the person.
   */
  name?: string;
  /**
   * What the person does: account-manager, executive, mentor, specialist, service or operations.
   */
  role?: 'account-manager' | 'executive' | 'mentor' | 'specialist' | 'service' | 'operations';
  /**
   * How much the person works: 1 is a full-time job. Allocations on plans must not add up to more.
   */
  fte?: number;
}
/**
 * One market segment.
 */
export interface Segment {
  /**
   * The name plans use for this segment; unique in the portfolio.
   */
  id: string;
  /**
   * The name of the segment as people say it.
   */
  name?: string;
  /**
   * Where the analysis of the segment is: a path relative to the portfolio’s folder, or a web address.
   */
  source?: string;
  /**
   * The day of the analysis.
   */
  analysedOn?: Day;
  /**
   * What we do better than others in this segment.
   *
   * Items: One short statement.
   */
  ourStrengths?: string[];
  /**
   * What others do better than we do in this segment.
   *
   * Items: One short statement.
   */
  ourWeaknesses?: string[];
}
/**
 * One product or product line.
 */
export interface Product {
  /**
   * The name plans use for this product; unique in the portfolio.
   */
  id: string;
  /**
   * The name of the product as people say it.
   */
  name?: string;
}
/**
 * One objective of the company.
 */
export interface CompanyObjective {
  /**
   * The name objectives of plans use for it; unique in the portfolio.
   */
  id: string;
  /**
   * The objective in one sentence.
   */
  statement?: string;
}
/**
 * One review of the whole list of key accounts.
 */
export interface ListReview {
  /**
   * The day of the review.
   */
  date: Day;
  /**
   * Who took part: ids of people in this file.
   *
   * Items: A stable name in kebab-case: lower-case letters and digits, words joined by single hyphens. It survives a renamed file.
   */
  reviewers?: string[];
  /**
   * What became of the list: approved as it stood, changed, or rejected.
   */
  outcome?: 'approved' | 'changed' | 'rejected';
}
/**
 * The severity of each rule: off, information, warning, error or default. What is set for all holds for every rule that is not named.
 */
export interface Rules {
  all?: Severity;
  'syntax-invalid'?: Severity;
  'schema-violated'?: Severity;
  'id-duplicated'?: Severity;
  'reference-unknown'?: Severity;
  'date-impossible'?: Severity;
  'horizon-missing'?: Severity;
  'horizon-transactional'?: Severity;
  'horizon-out-of-bounds'?: Severity;
  'horizon-over'?: Severity;
  'review-stale'?: Severity;
  'review-incomplete'?: Severity;
  'list-review-stale'?: Severity;
  'score-missing'?: Severity;
  'score-undetermined'?: Severity;
  'score-unevidenced'?: Severity;
  'score-outdated'?: Severity;
  'coverage-low'?: Severity;
  'tier-mismatch'?: Severity;
  'tier-fragile'?: Severity;
  'override-unjustified'?: Severity;
  'override-expired'?: Severity;
  'overrides-too-many'?: Severity;
  'criteria-too-few'?: Severity;
  'category-missing'?: Severity;
  'outlook-missing'?: Severity;
  'weight-uniform'?: Severity;
  'size-dominates'?: Severity;
  'scale-unanchored'?: Severity;
  'input-unknown'?: Severity;
  'bands-disordered'?: Severity;
  'tier-unreachable'?: Severity;
  'service-undifferentiated'?: Severity;
  'rationale-missing'?: Severity;
  'goal-missing'?: Severity;
  'key-status-declined'?: Severity;
  'owner-overloaded'?: Severity;
  'manager-uncommitted'?: Severity;
  'mentor-missing'?: Severity;
  'mentor-involved'?: Severity;
  'objective-unmeasured'?: Severity;
  'objectives-one-sided'?: Severity;
  'objectives-short-term'?: Severity;
  'objective-unlinked'?: Severity;
  'action-unaccountable'?: Severity;
  'action-overdue'?: Severity;
  'plan-shelved'?: Severity;
  'progress-unreported'?: Severity;
  'performance-unanswered'?: Severity;
  'corrective-overdue'?: Severity;
  'stakeholders-missing'?: Severity;
  'coverage-thin'?: Severity;
  'single-threaded'?: Severity;
  'key-player-opposed'?: Severity;
  'contact-lapsed'?: Severity;
  'next-move-overdue'?: Severity;
  'swot-missing'?: Severity;
  'risk-unowned'?: Severity;
  'resources-unfunded'?: Severity;
  'cost-to-serve-unknown'?: Severity;
  'relationship-unprofitable'?: Severity;
  'margin-declining'?: Severity;
  'history-thin'?: Severity;
  'revenue-too-soon'?: Severity;
  'revenue-overdue'?: Severity;
  'target-missing'?: Severity;
  'financials-outdated'?: Severity;
  'account-count'?: Severity;
  'capacity-exceeded'?: Severity;
  'concentration-high'?: Severity;
  'concentration-disclosable'?: Severity;
  'pareto-weak'?: Severity;
  'targets-short'?: Severity;
  'effort-inverted'?: Severity;
  'list-churned'?: Severity;
  'segment-unanalysed'?: Severity;
  'key-player-market-uncovered'?: Severity;
  'review-unsubstantiated'?: Severity;
  'rating-raised-unevidenced'?: Severity;
  'score-self-approved'?: Severity;
  'criteria-tailored'?: Severity;
  'override-self-granted'?: Severity;
  'suppression-unexplained'?: Severity;
  'suppression-unused'?: Severity;
  'suppression-expired'?: Severity;
  'setting-unmatched'?: Severity;
}
