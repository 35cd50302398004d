import assert from 'node:assert/strict';
import type { Day } from '../../server/src/base/day.ts';
import { criteriaOf, type Criteria, type TierLevel } from '../../server/src/model/criteria.ts';
import { locate } from '../../server/src/model/locate.ts';
import { policyOf, type Policy } from '../../server/src/model/policy.ts';
import type { AccountPlan } from '../../server/src/schema/generated/account-plan.ts';
import type { CriteriaSet } from '../../server/src/schema/generated/criteria.ts';
import type { Portfolio } from '../../server/src/schema/generated/portfolio.ts';
import { shapes, type Kind } from '../../server/src/schema/shape.ts';
import type { Plan } from '../../server/src/score/metrics/metric.ts';
import type { Cadence, MetricContext, Placement, Score, Standing } from '../../server/src/score/types.ts';
import { parse } from '../../server/src/syntax/parse.ts';

export function planOf(yaml: string): Plan {
  return located<AccountPlan>('plan', yaml);
}

export function setOf(yaml: string): Criteria {
  return criteriaOf(located<CriteriaSet>('criteria', yaml));
}

export function policy(yaml = ''): Policy {
  return policyOf(located<Portfolio>('portfolio', yaml));
}

function located<T>(kind: Kind, yaml: string) {
  return locate<T>(parse(yaml).root, shapes[kind], new Set());
}

export function day(text: string): Day {
  return text as Day;
}

export const cadence: Cadence = { seniorMonths: 3, mentorMonths: 4, progressMonths: 1 };

export function contextOf(portfolio = '', asOf = '2026-11-20'): MetricContext {
  return { policy: policy(portfolio), asOf: day(asOf), cadence };
}

/** The worked example of the criteria: one criterion of each kind, three tiers. */
export const coreCriteria = `
id: core
categories:
  - { id: financial, title: Financial significance }
  - { id: strategic, title: Strategic significance }
criteria:
  - id: revenue
    title: Revenue
    category: financial
    outlook: current
    weight: 20
    scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 }
  - id: margin
    title: Margin
    category: financial
    outlook: current
    weight: 15
    scoring:
      type: bands
      input: financials.grossMargin
      bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }]
  - id: brand
    title: Marquee brand
    category: strategic
    outlook: future
    weight: 25
    scoring: { type: rating, min: 1, max: 5 }
  - id: appetite
    title: Appetite
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } }
tiers:
  assign: threshold
  hysteresis: 3
  minTenureMonths: 6
  levels:
    - { id: gold, title: Gold, enter: 70 }
    - { id: silver, title: Silver, enter: 50 }
    - { id: bronze, title: Bronze, enter: 0 }
`;

export const acmePlan = `
id: acme
owner: ana
account: { name: Acme AG, wantsKeyStatus: accepted }
financials: { currency: EUR, revenue: 3100000, grossMargin: 0.38, costToServe: 310000 }
scores:
  brand: { rating: 4 }
tier: { assigned: gold, since: 2026-01-15 }
`;

/** The tiers of a criteria set without criteria, for accounts whose scores are given. */
export function tiersOf(yaml: string): Criteria {
  return setOf(`id: core\ncriteria: []\ntiers:\n${yaml.replace(/^/gm, '  ')}`);
}

export const threeTiers = `
levels:
  - { id: gold, enter: 70 }
  - { id: silver, enter: 50 }
  - { id: bronze, enter: 20 }
`;

/** A score that is given: one number, or both ends of a range. */
export function scored(low: number | undefined, high = low, strategic?: number): Score {
  const total = low === undefined || high === undefined ? undefined : { low, high };
  const categories =
    strategic === undefined
      ? []
      : [{ id: 'strategic', title: 'Strategic', share: 0.5, low: strategic, high: strategic }];
  return { criteria: [], categories, coverage: 1, total };
}

/** An account with a score of its own, listed and without any history unless told otherwise. */
export function account(id: string, score: Score | number, rest: Partial<Standing> = {}): Standing {
  return {
    key: id,
    id,
    role: 'listed',
    score: typeof score === 'number' ? scored(score) : score,
    revenue: undefined,
    effortFte: undefined,
    assigned: undefined,
    since: undefined,
    ...rest,
  };
}

/** A placement in short: `gold`, `silver–gold` where it is open, `none` below every level. */
export function tierOf(placement: Placement | undefined): string {
  if (!placement) return 'not placed';
  const name = (level: TierLevel | undefined) => level?.id ?? 'none';
  if (placement.certain) assert.equal(placement.low, placement.high);
  return placement.certain ? name(placement.low) : `${name(placement.low)}–${name(placement.high)}`;
}
