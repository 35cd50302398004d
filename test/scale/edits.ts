import { smallPlan, smallPortfolio } from '../support/small-portfolio.ts';

/** The plan that is edited. */
export const plan = { id: 'a0', brand: 4, revenue: 2_900_000 };

/** A portfolio that gives every check of it something to compute. */
export function askingPortfolio(rules = ''): string {
  return `${smallPortfolio.replace('revenue: 90000000', 'revenue: 90000000, customers: 30000, target: 99000000, growth: 0.1')}
segments: [{ id: rail }, { id: ports }]
exclude: [drafts/**]
${rules}`;
}

/** One plan with another text, by what has changed. */
export const planEdits = {
  'a word': smallPlan(plan).replace('Buys across', 'Builds across'),
  'the name': smallPlan({ ...plan, name: 'Alder Works' }),
  'a rating': smallPlan({ ...plan, brand: 3 }),
  'the effort': `${smallPlan(plan)}resources: { effortFte: 1.5 }\n`,
  'an allocation': `${smallPlan(plan)}team: { members: [{ person: ana, allocation: 0.4 }] }\n`,
  'a target': smallPlan(plan).replace('revenue: 2900000', 'revenue: 2900000, targets: { FY2026: 3000000 }'),
  'the segment': smallPlan(plan).replace('name: a0', 'name: a0, segment: rail'),
} as const satisfies Readonly<Record<string, string>>;
