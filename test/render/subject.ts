import assert from 'node:assert/strict';
import type { CriteriaView, PlanView, PortfolioView, Snapshot } from '../../server/src/analysis/views.ts';
import { hoverAt } from '../../server/src/render/hover.ts';
import { analyse } from '../support/analyse.ts';
import { parseWorkspace } from '../support/workspace.ts';

export const portfolioFile = `#- /portfolio.yaml
title: Northern yards
criteria: core
totals: { customers: 90, revenue: 20000000 }
people:
  - { id: ana, name: Ana Ruiz, role: account-manager, fte: 0.5 }
  - { id: vic, name: Victor Lund, role: executive }
segments: [{ id: yards, name: Ship yards, analysedOn: 2026-02-01 }]
rules: { review-stale: error }
`;

export const criteriaFile = `#- /core.criteria.yaml
id: core
version: 3
title: Key-account criteria
categories: [{ id: financial, title: Financial significance }, { id: strategic, title: Strategic significance }]
criteria:
  - { id: revenue, title: Revenue, category: financial, outlook: current, weight: 20, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 } }
  - { id: margin, title: Gross margin, category: financial, outlook: current, weight: 15, scoring: { type: bands, input: financials.grossMargin, bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }] } }
  - id: brand
    title: Marquee brand
    question: Does the name open doors?
    category: strategic
    outlook: future
    weight: 25
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: unknown, 5: known to every prospect } }
  - id: appetite
    title: Wants to be one
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } }
    knockout: { below: 1, cap: silver }
tiers:
  hysteresis: 3
  minTenureMonths: 6
  levels:
    - { id: gold, title: Gold, enter: 70, capacity: 6, service: { seniorReviewMonths: 3, responseHours: 4 } }
    - { id: silver, title: Silver, enter: 50, service: { seniorReviewMonths: 6 } }
    - { id: bronze, title: Bronze, enter: 0 }
`;

/** The worked example: 73.9 points, gold. */
export const acmeFile = `#- /plans/acme.plan.yaml
id: acme
owner: ana
account: { name: Acme AG, segment: yards, wantsKeyStatus: accepted }
financials: { revenue: 3100000, grossMargin: 0.38 }
horizon: { start: 2026-01-01, end: 2028-12-31 }
scores:
  brand: { rating: 4, scoredOn: 2026-09-12, scoredBy: ana }
tier: { assigned: gold, since: 2026-01-15 }
team: { sponsor: vic, members: [{ person: ana, allocation: 0.4, committedOn: 2026-01-20 }] }
reviews: [{ date: 2026-09-04, kind: senior, reviewers: [vic] }]
`;

/** Brand is not rated: 47.1 to 82.9... the tier is open. */
export const openFile = `#- /plans/borg.plan.yaml
id: borg
owner: ana
account: { name: Borg Werft, wantsKeyStatus: accepted }
financials: { revenue: 3100000, grossMargin: 0.38 }
scores:
  brand: { note: after the visit }
`;

const candidateFile = `#- /plans/cetus.plan.yaml
id: cetus
status: candidate
owner: ana
account: { name: Cetus Line, wantsKeyStatus: declined }
financials: { revenue: 3900000, grossMargin: 0.45 }
scores:
  brand: { rating: 5 }
`;

export const workspace = portfolioFile + criteriaFile + acmeFile + openFile + candidateFile;

export function snapshotOf(text: string): Snapshot {
  return analyse(parseWorkspace(text));
}

export function planIn(snapshot: Snapshot, file: string): PlanView {
  const plan = snapshot.plan(file);
  assert.ok(plan, `${file} is a plan`);
  return plan;
}

export function criteriaIn(snapshot: Snapshot): CriteriaView {
  const criteria = snapshot.criteria('/core.criteria.yaml');
  assert.ok(criteria);
  return criteria;
}

export function portfolioIn(snapshot: Snapshot): PortfolioView {
  const [portfolio] = snapshot.portfolios;
  assert.ok(portfolio);
  return portfolio;
}

/** The Markdown over the place that `‸` marks, which stands in one of the files; undefined where there is nothing. */
export function hoverIn(text: string): string | undefined {
  const { file, offset, snapshot } = pointed(text);
  return hoverAt(snapshot, file, offset)?.markdown;
}

/** The text a hover speaks of. */
export function hoveredIn(text: string): string | undefined {
  const { file, offset, snapshot } = pointed(text);
  const span = hoverAt(snapshot, file, offset)?.span;
  return span && snapshot.file(file)?.text.slice(span.start, span.end);
}

function pointed(text: string): { snapshot: Snapshot; file: string; offset: number } {
  for (const [file, content] of parseWorkspace(text).files) {
    const offset = content.indexOf('‸');
    if (offset >= 0) return { snapshot: snapshotOf(text.replace('‸', '')), file, offset };
  }
  throw new Error('no place is marked with ‸');
}
