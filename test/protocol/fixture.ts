import { smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';

/** Two accounts: v = 0.775 and 0.75 make Acme gold with 76.5; Birch has no brand score and stays open. */
export const smallWorkspace = `#- /portfolio.yaml
${smallPortfolio}#- /core.criteria.yaml
${smallCriteria()}#- /plans/notes.md
seen
#- /plans/acme.plan.yaml
${smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' })}#- /plans/birch.plan.yaml
${smallPlan({ id: 'birch', brand: undefined, revenue: 1_000_000, tier: 'bronze' })}`;

export const acme = 'plans/acme.plan.yaml';
export const birch = 'plans/birch.plan.yaml';
export const criteria = 'core.criteria.yaml';
export const portfolio = 'portfolio.yaml';
