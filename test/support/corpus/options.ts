/** The as-of day the generated plans are written for. */
export const corpusDay = '2026-11-22';

export interface CorpusFile {
  /** Relative to the portfolio's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The rule that a fault put into this file on purpose must be found by. */
  readonly planted?: PlantedFault;
}

export const plantedFaults = [
  'syntax-invalid',
  'schema-violated',
  'reference-unknown',
  'horizon-transactional',
  'review-stale',
  'score-missing',
  'score-unevidenced',
  'tier-mismatch',
] as const;
export type PlantedFault = (typeof plantedFaults)[number];

export interface CorpusOptions {
  readonly plans: number;
  readonly seed?: number;
  /** The mean size of a plan in bytes of UTF-8, about; each is grown to between 0.85 and 1.05 of it. */
  readonly planBytes?: number;
  /** The share of plans with a planted fault, 0 to 1; 0.03 when not given. */
  readonly faultShare?: number;
}

export interface PlanOptions {
  /** The size to grow the plan to, in bytes of UTF-8. The text is at least that long and at most one entry longer. */
  readonly bytes: number;
  readonly seed?: number;
  readonly id?: string;
  /** An account manager of the corpus's portfolio, counted from 0. */
  readonly ownerIndex?: number;
  readonly planted?: PlantedFault;
}
