import type { Beginning } from '../../analysis/features/import.ts';
import { criteriaFor } from '../../analysis/features/new-account.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import { newPlan } from './new-plan.ts';

/** The text of a candidate's plan in a portfolio, as it is begun for a row of a file that has none. */
export function begunIn(portfolio: PortfolioView, asOf: Day): (beginning: Beginning) => string {
  const criteria = criteriaFor(portfolio)?.criteria;
  const known = { policy: portfolio.policy, asOf, criteria, namesCriteria: false, segment: undefined };
  return (beginning) => newPlan({ ...beginning, ...known, status: 'candidate' });
}
