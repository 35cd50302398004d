import { daysBetween, type Day } from '../../base/day.ts';
import { spanOf, type Span, type Spanned } from '../../base/span.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { become } from '../support/corrective.ts';
import { lastDayOf } from '../support/length.ts';
import { count } from '../support/wording.ts';

export const correctiveOverdue = defineRule({
  id: 'corrective-overdue',
  severity: 'error',
  clock: true,
  summary: 'A corrective action is past its day, and there was no exit review.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (plan.status?.value !== 'corrective') return;
      const end = endOf(context);
      if (!end || context.asOf <= end.day || wasExitReviewed(context)) return;
      report({
        at: end.at,
        message: `the corrective action was to end on ${end.day}, ${count(daysBetween(end.day, context.asOf), 'day')} ago${end.by}; put the account up for an exit review, or make it active again if it has recovered`,
        related: end.isWritten
          ? []
          : context.elsewhere('portfolio', ['performance', 'correctiveMonths'], 'how long one may take'),
        fixes: [
          become('exit-review', 'Put the account up for an exit review'),
          become('active', 'Make the account active again'),
        ],
      });
    },
  },
});

interface End {
  readonly day: Day;
  readonly at: Span;
  readonly isWritten: boolean;
  /** Why it is this day, where the plan does not give it. */
  readonly by: string;
}

/** The last day of a corrective action: the one given, else as long after its beginning as the policy allows. */
function endOf({ plan, policy }: PlanContext): End | undefined {
  const { openedOn, dueBy, unreadable } = plan.corrective ?? {};
  if (dueBy) return { day: dueBy.value, at: spanOf(dueBy), isWritten: true, by: '' };
  if (unreadable?.some((key) => key !== 'steps') || plan.unreadable?.includes('corrective')) return undefined;
  const begun = openedOn ?? decisionOf(plan);
  if (!begun) return undefined;
  const { correctiveMonths } = policy.performance;
  return {
    day: lastDayOf(begun.value, correctiveMonths),
    at: spanOf(begun),
    isWritten: false,
    by: `, ${count(correctiveMonths, 'month')} after it began on ${begun.value}`,
  };
}

/** The day of the last review that decided on a corrective action. */
function decisionOf({ reviews }: PlanContext['plan']): Spanned<Day> | undefined {
  return (reviews?.items ?? [])
    .flatMap(({ date, outcome }) => (date && outcome?.value === 'corrective' ? [date] : []))
    .reduce<Spanned<Day> | undefined>(
      (last, date) => (last && last.value >= date.value ? last : date),
      undefined,
    );
}

/** Whether a review since the corrective action began has decided on the exit. */
function wasExitReviewed({ plan, asOf }: PlanContext): boolean {
  const begun = plan.corrective?.openedOn?.value;
  return (plan.reviews?.items ?? []).some(
    ({ date, outcome }) =>
      date && outcome?.value === 'exit' && date.value <= asOf && (begun === undefined || date.value >= begun),
  );
}
