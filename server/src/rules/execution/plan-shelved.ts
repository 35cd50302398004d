import { addMonths, daysBetween } from '../../base/day.ts';
import { cadenceOf } from '../../score/standing.ts';
import { defineRule } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { beginningOf } from '../support/beginning.ts';
import { cadencePlace } from '../support/cadence-place.ts';
import { lastMovement, movementsAreReadable } from '../support/movement.ts';
import { planPlace } from '../support/place.ts';
import { reviewEntry } from '../support/reviews.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const planShelved = defineRule({
  id: 'plan-shelved',
  severity: 'warning',
  clock: true,
  summary: 'No action, review or performance entry moved for three progress cadences.',
  check: {
    plan(context) {
      const { file, plan, elsewhere, report } = context;
      if (!isListed(plan) || !movementsAreReadable(plan)) return;
      const { asOf, policy, level } = context;
      const beginning = beginningOf(plan);
      const moved = lastMovement(plan, asOf, policy.fiscalYear.startMonth);
      // What moved before the plan began moved in another one.
      const last = moved && (beginning === undefined || moved.day >= beginning) ? moved : undefined;
      const since = last?.day ?? beginning;
      if (since === undefined) return;
      const { shelvedPeriods } = policy.cadence;
      const months = shelvedPeriods * cadenceOf(level, policy).progressMonths;
      if (asOf <= addMonths(since, months)) return;
      report({
        at: planPlace(plan),
        message: `nothing has moved in this plan for ${count(daysBetween(since, asOf), 'day')}, since ${last?.what ?? `it began on ${since}`}; after ${count(months, 'month')} without an action, a review or a performance entry it is shelved: take it up again, or ask whether this is still a key account`,
        related: [
          ...(last ? [{ file, path: last.path, message: 'the last thing that moved' }] : []),
          ...elsewhere(
            'portfolio',
            ['cadence', 'shelvedPeriods'],
            `after ${count(shelvedPeriods, 'cadence')}`,
          ),
          ...cadencePlace(context, 'progress'),
        ],
        fixes: [
          {
            title: `Record a progress review held on ${asOf}`,
            safety: 'display',
            edits: (tree) => appendEntry(tree, ['reviews'], reviewEntry(plan, 'progress', asOf)),
          },
        ],
      });
    },
  },
});
