import { addDays, type Day } from '../../base/day.ts';
import type { PlanView, PortfolioView } from '../views.ts';
import { datedObligations } from './calendar/dated.ts';
import type { Obligation } from './calendar/obligation.ts';
import { listReviewOwed, reviewsOwed } from './calendar/reviews.ts';

export type { Obligation, ObligationKind } from './calendar/obligation.ts';

export interface CalendarRequest {
  readonly asOf: Day;
  /** How far to look ahead; what is overdue is always in. */
  readonly days: number;
  /** Whether what plans give a day themselves belongs in, besides the reviews. */
  readonly everything: boolean;
  /** The accounts to look at; without them all of the portfolio, with the review of the list itself. */
  readonly plans?: readonly PlanView[];
  /** What a plan has given a day, for whoever knows it already. */
  readonly dated?: (plan: PlanView) => readonly Obligation[];
}

/** What falls due in a portfolio up to a day, the longest overdue first; of one day in the order of the accounts. */
export function calendarOf(
  portfolio: PortfolioView,
  { asOf, days, everything, plans, dated = datedObligations }: CalendarRequest,
): readonly Obligation[] {
  const last = addDays(asOf, days);
  const list = plans ? undefined : listReviewOwed(portfolio, asOf);
  const accounts = (plans ?? portfolio.plans).flatMap((plan) => [
    ...reviewsOwed(plan),
    ...(everything ? dated(plan) : []),
  ]);
  return [...(list ? [list] : []), ...accounts]
    .filter(({ due }) => due <= last)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Whether a person has to see to something or takes part in it. */
export function concerns({ responsible, others }: Obligation, person: string): boolean {
  return responsible === person || others.includes(person);
}
