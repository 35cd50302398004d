import { addDays, type Day } from '../../base/day.ts';
import type { PlanView, PortfolioView } from '../views.ts';
import { calendarOf, concerns, type Obligation } from './calendar.ts';

/** How near something is: past its day, due within a week, or within the days that are looked ahead. */
export type Nearness = 'overdue' | 'week' | 'later';

export interface AttentionRequest {
  readonly asOf: Day;
  /** How far to look ahead. */
  readonly days: number;
  /** The id of the only person it is for. */
  readonly person: string | undefined;
  /** What a plan has given a day. */
  readonly dated: (plan: PlanView) => readonly Obligation[];
}

export interface AttentionGroup {
  readonly nearness: Nearness;
  /** The longest overdue or the soonest first. */
  readonly items: readonly AttentionItem[];
}

export interface AttentionItem {
  readonly obligation: Obligation;
  readonly portfolio: PortfolioView;
}

const order: readonly Nearness[] = ['overdue', 'week', 'later'];

/** What is overdue or falls due soon in some portfolios, by how near it is. Without groups in which there is nothing. */
export function attentionIn(
  portfolios: readonly PortfolioView[],
  { asOf, days, person, dated }: AttentionRequest,
): readonly AttentionGroup[] {
  const items = portfolios
    .flatMap((portfolio) =>
      calendarOf(portfolio, { asOf, days, everything: true, dated }).map((obligation): AttentionItem => ({
        obligation,
        portfolio,
      })),
    )
    .filter(({ obligation }) => person === undefined || concerns(obligation, person))
    .sort((a, b) => compareDays(a.obligation.due, b.obligation.due));
  return order
    .map((nearness) => ({
      nearness,
      items: items.filter(({ obligation }) => nearnessOf(obligation.due, asOf) === nearness),
    }))
    .filter((group) => group.items.length > 0);
}

export function nearnessOf(due: Day, asOf: Day): Nearness {
  if (due < asOf) return 'overdue';
  return due <= addDays(asOf, 7) ? 'week' : 'later';
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
