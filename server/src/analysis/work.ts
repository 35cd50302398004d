/** Counts of work done, ever growing. Tests hold that the work of an edit does not depend on the size of the portfolio. */
export interface Work {
  /** Texts read. */
  parses: number;
  /** Scores computed. */
  scores: number;
  /** Tiers assigned: once per account, or once per criteria set where accounts compete for places. */
  placements: number;
  /** Checks run: one rule over one file. */
  ruleRuns: number;
}

export function noWork(): Work {
  return { parses: 0, scores: 0, placements: 0, ruleRuns: 0 };
}
