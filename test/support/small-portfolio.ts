/** A portfolio whose plans are as small as can be, for tests that need many, or that change them in many ways. */

export interface SmallPlan {
  readonly id: string;
  readonly brand: number | undefined;
  readonly revenue: number;
  readonly tier?: string;
  readonly name?: string;
  readonly status?: string;
}

export const smallPortfolio = `title: Test accounts
criteria: core
totals: { revenue: 90000000 }
accounts: { min: 1, max: 20000 }
people: [{ id: ana, role: account-manager }, { id: vic, role: executive }]
listReviews: [{ date: 2026-06-01, reviewers: [vic], outcome: approved }]
`;

export function smallCriteria({
  assign = 'threshold',
  brandWeight = 40,
  missing,
}: { readonly assign?: string; readonly brandWeight?: number; readonly missing?: string } = {}): string {
  return `id: core
${missing === undefined ? '' : `missing: ${missing}\n`}minCriteria: 2
categories: [{ id: financial }, { id: strategic }]
criteria:
  - id: revenue
    category: financial
    outlook: current
    weight: 60
    scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 }
  - id: brand
    category: strategic
    outlook: future
    weight: ${brandWeight}
    evidence: required
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: unknown, 5: known to all } }
tiers:
  assign: ${assign}
  hysteresis: 3
  levels:
    - { id: gold, enter: 70, capacity: 3, percentile: 80, service: { seniorReviewMonths: 3 } }
    - { id: silver, enter: 40, capacity: 5, percentile: 40, service: { seniorReviewMonths: 6 } }
    - { id: bronze, enter: 0, service: { seniorReviewMonths: 12 } }
`;
}

export function smallPlan({
  id,
  brand,
  revenue,
  tier = 'silver',
  name = id,
  status = 'active',
}: SmallPlan): string {
  const scores =
    brand === undefined
      ? 'scores: {}'
      : `scores: { brand: { rating: ${brand}, scoredOn: 2026-05-04, scoredBy: ana, evidence: [notes.md] } }`;
  return `id: ${id}
status: ${status}
owner: ana
account: { name: ${name} }
financials: { revenue: ${revenue} }
rationale: Buys across three plants.
horizon: { start: 2026-01-01, end: 2028-12-31 }
${scores}
tier: { assigned: ${tier}, since: 2026-01-15 }
reviews: [{ date: 2026-10-01, kind: senior, reviewers: [vic], topics: [plan, progress, roadblocks, funding], outcome: continue }]
`;
}

export function planFile(index: number): string {
  return `/plans/${String(Math.floor(index / 100)).padStart(3, '0')}/a${index}.plan.yaml`;
}
