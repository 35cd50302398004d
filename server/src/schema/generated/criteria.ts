// Generated from schemas/criteria.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

/**
 * How a criterion gets its value: linear, bands, rating or lookup, told apart by type.
 */
export type Scoring = LinearScoring | BandsScoring | RatingScoring | LookupScoring;

/**
 * The weighted questions that decide who is a key account, and the tiers they lead to. One set per file, named *.criteria.yaml.
 */
export interface CriteriaSet {
  /**
   * The stable name of this set. Plans and portfolio.yaml name it by this.
   */
  id: string;
  /**
   * Counts up with each agreed change of the set.
   */
  version?: number;
  /**
   * The name of the set as people say it.
   */
  title?: string;
  /**
   * What a criterion without a score does to an account’s score. interval: the score becomes a range that holds every possible outcome. zero: it counts as 0. renormalise: the weights of the others are stretched. error: there is no score.
   */
  missing?: 'interval' | 'error' | 'zero' | 'renormalise';
  /**
   * The share of the total weight that must be scored, 0 to 1, before a score can be relied on.
   */
  minCoverage?: number;
  /**
   * The fewest criteria this set may have.
   */
  minCriteria?: number;
  /**
   * The groups the criteria fall into; each gets a score of its own. A sound set has financial and strategic ones.
   */
  categories?: Category[];
  /**
   * The weighted questions.
   */
  criteria: Criterion[];
  tiers: Tiers;
}
/**
 * One group of criteria.
 */
export interface Category {
  /**
   * The name criteria use for this category; unique in the set. financial and strategic are expected.
   */
  id: string;
  /**
   * The name of the category as people say it.
   */
  title?: string;
}
/**
 * One weighted question about an account.
 */
export interface Criterion {
  /**
   * The stable name of this criterion; unique in the set. Plans give their ratings under it.
   */
  id: string;
  /**
   * The name of the criterion as people say it.
   */
  title?: string;
  /**
   * The question a rater answers.
   */
  question?: string;
  /**
   * The id of the category of this set the criterion belongs to.
   */
  category?: string;
  /**
   * Whether the criterion looks at what the account is (current) or at what it can become (future).
   */
  outlook?: 'current' | 'future';
  /**
   * How much the criterion counts. Any scale will do: each weight is divided by the sum of all.
   */
  weight: number;
  /**
   * Whether a rating must name what it rests on: required or optional.
   */
  evidence?: 'required' | 'optional';
  scoring: Scoring;
  knockout?: Knockout;
}
/**
 * A figure of the plan on a straight line between two ends; beyond them it stays at 0 or 100 points.
 */
export interface LinearScoring {
  /**
   * linear: a figure on a straight line between zeroAt and fullAt.
   */
  type: 'linear';
  /**
   * What is measured: a path into the plan (financials.revenue) or a computed metric (metrics.netContribution). Money is converted to the portfolio’s currency first.
   */
  input: string;
  /**
   * The figure that gives 0 points, in the unit of the input. Above fullAt for a figure that should be small, such as a cost.
   */
  zeroAt: number;
  /**
   * The figure that gives 100 points, in the unit of the input.
   */
  fullAt: number;
}
/**
 * A figure of the plan in steps: it gets the points of the band it falls into.
 */
export interface BandsScoring {
  /**
   * bands: a figure that gets the points of the band it falls into.
   */
  type: 'bands';
  /**
   * What is measured: a path into the plan (financials.revenue) or a computed metric (metrics.netContribution). Money is converted to the portfolio’s currency first.
   */
  input: string;
  /**
   * The bands, lowest first. Each reaches from its own start up to, but not including, the next one’s; below the first there are 0 points.
   */
  bands: Band[];
}
/**
 * One step of a bands scoring.
 */
export interface Band {
  /**
   * The lowest figure of the band, inclusive, in the unit of the input.
   */
  from: number;
  /**
   * The points a figure in this band gets, 0 to 100.
   */
  points: number;
}
/**
 * A person rates the criterion on a fixed scale, in the scores of the plan.
 */
export interface RatingScoring {
  /**
   * rating: a person rates it on a scale from min to max.
   */
  type: 'rating';
  /**
   * The lowest rating; it gives 0 points.
   */
  min: number;
  /**
   * The highest rating; it gives 100 points.
   */
  max: number;
  /**
   * What a rating means, in words, under the rating. At least both ends should have one, so that two raters mean the same.
   */
  anchors?: {
    /**
     * What this rating means.
     */
    [k: string]: string;
  };
}
/**
 * A word of the plan with fixed points for each value.
 */
export interface LookupScoring {
  /**
   * lookup: a word that has fixed points.
   */
  type: 'lookup';
  /**
   * What is measured: a path into the plan (financials.revenue) or a computed metric (metrics.netContribution). Money is converted to the portfolio’s currency first.
   */
  input: string;
  /**
   * The points, 0 to 100, under each value the input can have. A value not listed is a missing score.
   */
  points: {
    /**
     * Points between 0 and 100.
     */
    [k: string]: number;
  };
}
/**
 * A limit on the tier where one criterion is too weak.
 */
export interface Knockout {
  /**
   * The knock-out applies when the criterion has fewer points than this, 0 to 100.
   */
  below: number;
  /**
   * The id of the best tier the account can then reach.
   */
  cap: string;
}
/**
 * How scores become tiers.
 */
export interface Tiers {
  /**
   * How tiers are filled. threshold: by score alone. top-n: the best accounts up to a number. percentile: by place among the listed accounts. capacity: in order of score while the effort fits. All of them also need the score of the level’s enter.
   */
  assign?: 'threshold' | 'top-n' | 'percentile' | 'capacity';
  /**
   * How many points a score must fall below a tier’s threshold before the account is demoted, so that tiers do not flicker.
   */
  hysteresis?: number;
  /**
   * How many months an account stays in a tier before it can leave it.
   */
  minTenureMonths?: number;
  /**
   * The tiers, best first: two or more, with any names.
   */
  levels: TierLevel[];
}
/**
 * One tier: how to enter it and what service it gets.
 */
export interface TierLevel {
  /**
   * The stable name of this tier; unique in the set. Plans name it as their assigned tier.
   */
  id: string;
  /**
   * The name of the tier as people say it.
   */
  title?: string;
  /**
   * The lowest score, 0 to 100 points, that leads into this tier.
   */
  enter: number;
  /**
   * How much the tier can hold: a number of accounts, or full-time equivalents of effort where tiers are assigned by capacity.
   */
  capacity?: number;
  /**
   * Where tiers are assigned by percentile: the tier takes accounts whose score is at or above this percentile, 0 to 100, of the listed accounts (nearest rank).
   */
  percentile?: number;
  service?: Service;
}
/**
 * What accounts of one tier are promised.
 */
export interface Service {
  /**
   * An executive reviews the plan every so many months. Without it, the cadence of portfolio.yaml.
   */
  seniorReviewMonths?: number;
  /**
   * The mentor reviews the plan every so many months. Without it, the cadence of portfolio.yaml.
   */
  mentorReviewMonths?: number;
  /**
   * The team reviews its progress every so many months. Without it, the cadence of portfolio.yaml.
   */
  progressMonths?: number;
  /**
   * A request of the customer is answered within so many hours.
   */
  responseHours?: number;
  /**
   * Whatever else accounts of this tier are promised.
   *
   * Items: One promise.
   */
  commitments?: string[];
}
