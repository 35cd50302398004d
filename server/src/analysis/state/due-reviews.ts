import { addDays, type Day } from '../../base/day.ts';
import type { TierLevel } from '../../model/criteria.ts';
import type { Policy } from '../../model/policy.ts';
import { owedReviews } from '../../rules/support/reviews.ts';
import { reviewDue } from '../../score/metrics/review.ts';
import { cadenceOf } from '../../score/standing.ts';
import type { SourceFile } from '../files/source-file.ts';

export interface DueReview {
  readonly kind: 'senior' | 'mentor' | 'progress';
  /** Day of the last review of the kind that counts; undefined when there was none. */
  readonly last: Day | undefined;
  readonly due: Day;
  /** Due plus the days of grace. */
  readonly stale: Day;
  readonly cadenceMonths: number;
}

/** The reviews a listed account is owed and when each falls due, the soonest first. */
export function dueReviews(
  plan: SourceFile<'plan'>['located'],
  level: TierLevel | undefined,
  policy: Policy,
  asOf: Day,
): readonly DueReview[] {
  const cadence = cadenceOf(level, policy);
  return owedReviews(plan)
    .flatMap((kind): DueReview[] => {
      const next = reviewDue(plan, kind, { asOf, cadence });
      if (!next) return [];
      const stale = addDays(next.due, policy.cadence.graceDays);
      return [{ kind, last: next.last?.value, due: next.due, stale, cadenceMonths: next.months }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
