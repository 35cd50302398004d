import type { Day } from '../../server/src/base/day.ts';
import { criteriaOf, type Criteria } from '../../server/src/model/criteria.ts';
import { locate } from '../../server/src/model/locate.ts';
import { policyOf, type Policy } from '../../server/src/model/policy.ts';
import type { AccountPlan } from '../../server/src/schema/generated/account-plan.ts';
import type { CriteriaSet } from '../../server/src/schema/generated/criteria.ts';
import type { Portfolio } from '../../server/src/schema/generated/portfolio.ts';
import { shapes, type Kind } from '../../server/src/schema/shape.ts';
import type { Plan } from '../../server/src/score/metrics/metric.ts';
import type { Cadence, MetricContext } from '../../server/src/score/types.ts';
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
