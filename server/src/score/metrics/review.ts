import { addMonths, monthsBetween, type Day } from '../../base/day.ts';
import type { Spanned } from '../../base/span.ts';
import type { Cadence, MetricContext } from '../types.ts';
import { dayMetric, Given, numberMetric, type DayMetric, type NumberMetric, type Plan } from './metric.ts';

export type ReviewKind = 'senior' | 'mentor' | 'progress' | 'customer';

/** The kinds that have a cadence, and so a next due day. */
export type DueKind = Exclude<ReviewKind, 'customer'>;

/** When a review is due: so many months after an anchor, which is the last review or, before the first, the horizon's start. */
export interface ReviewDue {
  readonly kind: DueKind;
  readonly last: Spanned<Day> | undefined;
  readonly anchor: Spanned<Day>;
  readonly months: number;
  readonly due: Day;
}

/** The last review of a kind up to the as-of day; later ones do not count. */
function lastReview(plan: Plan, kind: ReviewKind, asOf: Day): Spanned<Day> | undefined {
  let last: Spanned<Day> | undefined;
  for (const review of plan.reviews?.items ?? []) {
    const { date } = review;
    if (review.kind?.value !== kind || !date || date.value > asOf) continue;
    if (!last || date.value > last.value) last = date;
  }
  return last;
}

/** When the next review of a kind is due; undefined with no review and no start of the horizon to count from. */
export function reviewDue(
  plan: Plan,
  kind: DueKind,
  { asOf, cadence }: Pick<MetricContext, 'asOf' | 'cadence'>,
): ReviewDue | undefined {
  const last = lastReview(plan, kind, asOf);
  const anchor = last ?? plan.horizon?.start;
  if (!anchor) return undefined;
  const months = cadence[`${kind}Months` satisfies keyof Cadence];
  return { kind, last, anchor, months, due: addMonths(anchor.value, months) };
}

export const monthsSinceSeniorReview = monthsSince('senior', 'senior review');
export const monthsSinceMentorReview = monthsSince('mentor', 'mentor review');
export const monthsSinceProgressReview = monthsSince('progress', 'progress review');
export const monthsSinceCustomerReview = monthsSince('customer', 'review with the customer');

export const seniorReviewDue = dueDay('senior');
export const mentorReviewDue = dueDay('mentor');
export const progressReviewDue = dueDay('progress');

function monthsSince(kind: ReviewKind, name: string): NumberMetric {
  return numberMetric(
    {
      label: `Months since the last ${name}`,
      description: `Whole months from the last ${name} to the as-of day; reviews after that day do not count.`,
      formula: `months from the last ${name} to the as-of day`,
      unit: 'months',
    },
    (plan, context) => {
      const given = new Given(plan, context);
      const last = lastReview(plan, kind, context.asOf);
      if (!last) return given.nothing(`there has been no ${name}`);
      given.add(`Last ${name}`, 'day', last.value, last);
      given.add('As of', 'day', context.asOf);
      return given.result(monthsBetween(last.value, context.asOf));
    },
  );
}

function dueDay(kind: DueKind): DayMetric {
  return dayMetric(
    {
      label: `Next ${kind} review due`,
      description: `The day the next ${kind} review is due, by the cadence of the tier or of the portfolio.`,
      formula: `last ${kind} review, or else the start of the horizon, + months between ${kind} reviews`,
    },
    (plan, context) => {
      const given = new Given(plan, context);
      const next = reviewDue(plan, kind, context);
      if (!next) return given.nothing(`there has been no ${kind} review, and the horizon has no start`);
      given.add(
        next.last ? `Last ${kind} review` : 'Start of the horizon',
        'day',
        next.anchor.value,
        next.anchor,
      );
      given.add(`Months between ${kind} reviews`, 'months', next.months);
      return given.result(next.due);
    },
  );
}
