import type { TierLevel } from '../../model/criteria.ts';
import type { DueKind } from '../../score/metrics/review.ts';
import type { Related } from '../finding.ts';
import type { PlanContext } from '../rule.ts';

const serviceKeys = {
  senior: 'seniorReviewMonths',
  mentor: 'mentorReviewMonths',
  progress: 'progressMonths',
} as const satisfies Record<DueKind, keyof TierLevel['service']>;

/** Whether a tier promises a cadence of its own for a kind of review. */
export function promises(level: TierLevel | undefined, kind: DueKind): level is TierLevel {
  return level?.service[serviceKeys[kind]] !== undefined;
}

/** Where the cadence in force for an account is set: at its tier, else in the portfolio. */
export function cadencePlace({ level, elsewhere }: PlanContext, kind: DueKind): readonly Related[] {
  return promises(level, kind)
    ? elsewhere('criteria', [...level.path, 'service', serviceKeys[kind]], 'what the tier is promised')
    : elsewhere('portfolio', ['cadence', `${kind}Months`], 'the cadence of the portfolio');
}
