/** The sample the suite works on, and what in it the tests rely on. */
export const portfolio = 'portfolio.yaml';
export const criteria = 'core.criteria.yaml';
/** An active plan with ratings, a horizon, and a finding on its first page. */
export const plan = 'plans/helvapharm.plan.yaml';
/** The first rating of the plan, as its group. */
export const rating = /rating: (\d)/;
/** The first weight of the criteria, as its group. */
export const weight = /weight: (\d+)/;
