import * as financial from './metrics/financial.ts';
import type { Metric } from './metrics/metric.ts';
import * as opportunity from './metrics/opportunity.ts';
import * as relationship from './metrics/relationship.ts';
import * as review from './metrics/review.ts';

/** Every metric of a plan under its id: `metrics.<id>` in a scoring. */
export const planMetrics = {
  revenueShare: financial.revenueShare,
  revenueGrowth: financial.revenueGrowth,
  netContribution: financial.netContribution,
  paybackMonths: financial.paybackMonths,
  paysBackInHorizon: financial.paysBackInHorizon,
  revenuePerFte: financial.revenuePerFte,
  whitespace: opportunity.whitespace,
  expectedValue: opportunity.expectedValue,
  relationshipCoverage: relationship.relationshipCoverage,
  relationshipDensity: relationship.relationshipDensity,
  supportivePlayers: relationship.supportivePlayers,
  singleThreaded: relationship.singleThreaded,
  opponentsWithoutMove: relationship.opponentsWithoutMove,
  unmappedPlaces: relationship.unmappedPlaces,
  horizonMonths: financial.horizonMonths,
  monthsSinceSeniorReview: review.monthsSinceSeniorReview,
  monthsSinceMentorReview: review.monthsSinceMentorReview,
  monthsSinceProgressReview: review.monthsSinceProgressReview,
  monthsSinceCustomerReview: review.monthsSinceCustomerReview,
  seniorReviewDue: review.seniorReviewDue,
  mentorReviewDue: review.mentorReviewDue,
  progressReviewDue: review.progressReviewDue,
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof planMetrics;

/** The metric of an id, or undefined when there is none. */
export function metricOf(id: string): Metric | undefined {
  return Object.hasOwn(planMetrics, id) ? planMetrics[id as MetricId] : undefined;
}
