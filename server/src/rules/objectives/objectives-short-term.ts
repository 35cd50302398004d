import { addMonths, type Day } from '../../base/day.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { isWhole } from '../support/given.ts';
import { lastReview, type Movement } from '../support/movement.ts';
import { newObjective } from '../support/new-objective.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const objectivesShortTerm = defineRule({
  id: 'objectives-short-term',
  severity: 'warning',
  summary: 'Every objective falls due within 12 months, or none does.',
  check: {
    plan(context) {
      const { plan } = context;
      if (!isListed(plan) || !isWhole(plan, 'objectives')) return;
      const objectives = plan.objectives?.items ?? [];
      const days = objectives.flatMap(({ measure }) => measure?.due?.value ?? []);
      // One without a day is told of as unmeasured, and may fall due on either side.
      if (days.length === 0 || days.length < objectives.length) return;
      checkFar(context, days);
      checkNear(context, days);
    },
  },
});

/** Counted from the last look at the plan, so that time alone makes none short-sighted. */
function checkFar(context: PlanContext, days: readonly Day[]): void {
  const { file, plan, policy, report } = context;
  const look = lastLook(context);
  if (!look || !plan.objectives) return;
  const months = policy.horizon.shortTermMonths;
  const until = addMonths(look.day, months);
  const end = plan.horizon?.end?.value;
  // In the last stretch of a horizon there is nothing further to aim at.
  if (days.some((day) => day > until) || (end !== undefined && end <= until)) return;
  const what = days.length === 1 ? 'the only objective falls' : `all ${days.length} objectives fall`;
  report({
    at: plan.objectives.at,
    message: `${what} due within ${count(months, 'month')} of ${look.what}; a plan that looks no further than that is a forecast`,
    related: [{ file, path: look.path, message: 'counted from here' }, ...boundPlace(context)],
    fixes: [
      newObjective(
        plan,
        'Add an objective with a later due day, to fill in',
        end === undefined ? {} : { due: end },
      ),
    ],
  });
}

/** Counted from today: time alone brings the objectives nearer. */
function checkNear(context: PlanContext, days: readonly Day[]): void {
  const { asOf, plan, policy, report } = context;
  const months = policy.horizon.shortTermMonths;
  const until = addMonths(asOf, months);
  if (days.some((day) => day <= until) || !plan.objectives) return;
  const what =
    days.length === 1 ? 'the only objective does not fall' : `none of the ${days.length} objectives falls`;
  report({
    at: plan.objectives.at,
    message: `${what} due within ${count(months, 'month')}, by ${until}; without a nearer one nobody notices in time that the plan goes astray`,
    related: boundPlace(context),
    fixes: [newObjective(plan, `Add an objective due on ${until}, to fill in`, { due: until })],
  });
}

function lastLook({ plan, asOf }: PlanContext): Movement | undefined {
  const start = plan.horizon?.start?.value;
  return (
    lastReview(plan, asOf) ??
    (start && { what: `the start of the horizon on ${start}`, day: start, path: ['horizon', 'start'] })
  );
}

function boundPlace({ elsewhere }: PlanContext) {
  return elsewhere('portfolio', ['horizon', 'shortTermMonths'], 'what is short-term is set here');
}
