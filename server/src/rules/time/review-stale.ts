import { addDays, addMonths, daysBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import type { TierLevel } from '../../model/criteria.ts';
import { reviewDue, type DueKind } from '../../score/metrics/review.ts';
import { cadenceOf } from '../../score/standing.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { cadencePlace, promises } from '../support/cadence-place.ts';
import { everyMonths } from '../support/length.ts';
import { planPlace } from '../support/place.ts';
import { owedReviews, reviewEntry } from '../support/reviews.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const reviewStale = defineRule({
  id: 'review-stale',
  severity: 'warning',
  escalates: 'error',
  clock: true,
  summary: 'A senior, mentor or progress review is overdue by the cadence of the tier or of the portfolio.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (!isListed(plan) || !reviewsAreReadable(plan)) return;
      const { asOf, policy, level } = context;
      const cadence = cadenceOf(level, policy);
      for (const kind of owedReviews(plan)) {
        const next = reviewDue(plan, kind, { asOf, cadence });
        if (!next || asOf <= addDays(next.due, policy.cadence.graceDays)) continue;
        const { anchor, last, due, months } = next;
        const since = `${due}, ${count(daysBetween(due, asOf), 'day')} ago`;
        const fact = last
          ? `${kind} review was due on ${since}`
          : `no ${kind} review since the horizon began on ${anchor.value}; the first was due on ${since}`;
        report({
          at: last ? spanOf(last) : planPlace(plan),
          about: kind,
          message: `${fact}; ${whoHasOne(kind, level)} ${everyMonths(months)}`,
          escalated: asOf > addMonths(anchor.value, 2 * months),
          related: cadencePlace(context, kind),
          fixes: [
            {
              title: `Record a ${kind} review held on ${asOf}`,
              safety: 'display',
              edits: (tree) => appendEntry(tree, ['reviews'], reviewEntry(plan, kind, asOf)),
            },
          ],
        });
      }
    },
  },
});

/** A review that cannot be read may be the very one that is looked for. */
function reviewsAreReadable({ reviews, unreadable }: PlanContext['plan']): boolean {
  if (unreadable?.includes('reviews') || reviews?.leftOut) return false;
  return !reviews?.items.some(({ date, kind }) => !date || !kind);
}

function whoHasOne(kind: DueKind, level: TierLevel | undefined): string {
  return promises(level, kind) ? `${level.id} accounts have one` : 'key accounts have one';
}
