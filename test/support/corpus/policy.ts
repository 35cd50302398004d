import { capital, fullName } from './words.ts';
import { Random } from './random.ts';

export function ownerId(index: number): string {
  return `am-${String(index).padStart(3, '0')}`;
}

export function engineerId(index: number): string {
  return `eng-${String(index).padStart(3, '0')}`;
}

/** An account manager looks after so many plans. */
export const plansPerOwner = 8;

export const criteriaText = `id: core
version: 3
title: Key-account criteria 2026
missing: interval
minCoverage: 0.8
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
    title: Gross margin
    category: financial
    outlook: current
    weight: 15
    scoring:
      type: bands
      input: financials.grossMargin
      bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }]
  - id: headroom
    title: Headroom
    category: financial
    outlook: future
    weight: 15
    scoring: { type: linear, input: metrics.whitespace, zeroAt: 0, fullAt: 1500000 }
  - id: brand
    title: Marquee brand
    question: Does the name open doors in our market?
    category: strategic
    outlook: future
    weight: 20
    evidence: required
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: unknown outside its region, 5: a name every prospect knows } }
  - id: access
    title: Access to those who decide
    category: strategic
    outlook: current
    weight: 10
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: we meet buyers only, 5: the board takes our calls } }
  - id: innovation
    title: Appetite for joint development
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: rating, min: 0, max: 10, anchors: { 0: buys by catalogue number, 10: co-funds pilots with us } }
  - id: appetite
    title: Wants to be a key account
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } }
tiers:
  assign: threshold
  hysteresis: 3
  minTenureMonths: 6
  levels:
    - { id: gold, title: Gold, enter: 70, service: { seniorReviewMonths: 3, progressMonths: 1, responseHours: 4 } }
    - { id: silver, title: Silver, enter: 50, service: { seniorReviewMonths: 6, progressMonths: 3, responseHours: 8 } }
    - { id: bronze, title: Bronze, enter: 0, service: { seniorReviewMonths: 12, progressMonths: 6, responseHours: 24 } }
`;

export const weights = {
  revenue: 20,
  margin: 15,
  headroom: 15,
  brand: 20,
  access: 10,
  innovation: 10,
  appetite: 10,
};
export const exchangeRates = { EUR: 1, USD: 0.92, GBP: 1.17 };
export type Currency = keyof typeof exchangeRates;

export const segments = ['automotive', 'food', 'water', 'pharma', 'energy'] as const;
export const products = ['meters', 'sensors', 'analytics', 'service'] as const;
export const companyObjectives = ['retain-base', 'grow-services', 'enter-pharma'] as const;

export function portfolioText(plans: number, owners: number): string {
  const managers = Array.from(
    { length: owners },
    (_, index) =>
      `  - { id: ${ownerId(index)}, name: ${fullName(new Random(index + 17))}, role: account-manager, fte: 1.0 }`,
  );
  const engineers = Array.from(
    { length: owners },
    (_, index) =>
      `  - { id: ${engineerId(index)}, name: ${fullName(new Random(index + 4711))}, role: specialist, fte: 1.0 }`,
  );
  return `title: Generated portfolio of ${plans} plans
criteria: core
currency: EUR
exchangeRates: { asOf: 2026-09-30, rates: { USD: ${exchangeRates.USD}, GBP: ${exchangeRates.GBP} } }
fiscalYear: { startMonth: 1, current: FY2026 }
totals: { customers: ${plans * 12}, revenue: ${Math.max(plans, 40) * 3_000_000}, target: ${Math.max(plans, 40) * 3_200_000}, growth: 0.10 }
concentration: { paretoValue: 0.5 }
accounts: { min: 1, max: ${Math.max(20, plans)}, per: portfolio }
overrides: { max: ${Math.max(2, Math.ceil(plans / 50))}, maxMonths: 6 }
people:
${managers.join('\n')}
  - { id: vic, name: Victor Amsel, role: executive }
  - { id: noor, name: Noor de Wit, role: executive }
  - { id: lee, name: Lee Harkness, role: mentor }
${engineers.join('\n')}
segments:
${segments.map((id) => `  - { id: ${id}, source: research/${id}.md, analysedOn: 2026-02-01, ourStrengths: [local service], ourWeaknesses: [list price] }`).join('\n')}
products:
${products.map((id) => `  - { id: ${id}, name: ${capital(id)} }`).join('\n')}
objectives:
${companyObjectives.map((id) => `  - { id: ${id}, statement: ${capital(id.replace('-', ' '))} }`).join('\n')}
listReviews: [{ date: 2026-01-20, reviewers: [vic, noor], outcome: approved }]
`;
}
