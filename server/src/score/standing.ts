import type { TierLevel } from '../model/criteria.ts';
import type { PlanFacts, PlanStatus } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import { convert } from './money.ts';
import type { Cadence, Role, ScoreFigures, Standing } from './types.ts';

/** How a plan takes part in ranking and tiers: by its status. */
export function roleOf(status: PlanStatus): Role {
  return status === 'candidate' || status === 'exited' ? status : 'listed';
}

/** How an account stands for the tier assignment. Revenue whose currency has no exchange rate is unknown. */
export function standingOf(key: string, facts: PlanFacts, score: ScoreFigures, policy: Policy): Standing {
  const { id, status, revenue, currency, effortFte, assigned, since } = facts;
  return {
    key,
    id: id ?? key,
    role: roleOf(status),
    score,
    revenue: revenue === undefined ? undefined : convert(revenue, currency, policy),
    effortFte,
    assigned,
    since,
  };
}

/** The cadence in force: that of the tier the account is served by, where it promises one, else the portfolio's. */
export function cadenceOf(level: TierLevel | undefined, { cadence }: Policy): Cadence {
  return {
    seniorMonths: level?.service.seniorReviewMonths ?? cadence.seniorMonths,
    mentorMonths: level?.service.mentorReviewMonths ?? cadence.mentorMonths,
    progressMonths: level?.service.progressMonths ?? cadence.progressMonths,
  };
}
