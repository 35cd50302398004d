import { addDays, addMonths } from '../../base/day.ts';
import type { Policy } from '../../model/policy.ts';
import { setValue, setValues } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { endAfter, wantedLength } from '../support/horizon.ts';
import { lastDayOf } from '../support/length.ts';
import { planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const horizonMissing = defineRule({
  id: 'horizon-missing',
  severity: 'error',
  summary: 'An active plan has no horizon.',
  check: {
    plan(context) {
      const { plan, report, policy } = context;
      if (!isListed(plan) || plan.unreadable?.includes('horizon')) return;
      const { horizon } = plan;
      if (!horizon) {
        report({
          at: planPlace(plan),
          message: `the plan has no horizon; a key-account plan looks ${wantedLength(policy.horizon)} ahead`,
          fixes: wholeHorizons(context),
        });
        return;
      }
      const lacks = (['start', 'end'] as const).filter(
        (day) => !horizon[day] && !horizon.unreadable?.includes(day),
      );
      if (lacks.length === 0) return;
      report({
        at: horizon.at,
        message: `the horizon has no ${lacks.join(' and no ')}; both days belong to it`,
        fixes: lacks.length === 2 ? wholeHorizons(context) : otherDay(context),
      });
    },
  },
});

/** From the first of this month as far ahead as the portfolio lets plans look, or as it wants them to at least. */
function wholeHorizons({ asOf, policy }: PlanContext): readonly Fix[] {
  const start = addDays(asOf, 1 - Number(asOf.slice(8)));
  return lengthsOf(policy).map((months) => {
    const end = lastDayOf(start, months);
    return {
      title: `Plan from ${start} to ${end} (${months} months)`,
      safety: 'unsafe',
      edits: (tree) =>
        setValues(
          tree,
          ['horizon'],
          [
            ['start', [start]],
            ['end', [end]],
          ],
        ),
    };
  });
}

/** The day that is missing, as far from the one that is there. */
function otherDay({ plan, policy }: PlanContext): readonly Fix[] {
  const { start, end } = plan.horizon ?? {};
  return lengthsOf(policy).flatMap((months): readonly Fix[] => {
    if (start) return [endAfter(start.value, months)];
    if (!end) return [];
    const day = addMonths(addDays(end.value, 1), -months);
    return [
      {
        title: `Start the horizon on ${day}, ${months} months before its end`,
        safety: 'unsafe',
        edits: (tree) => setValue(tree, ['horizon', 'start'], [day]),
      },
    ];
  });
}

function lengthsOf({ horizon: { minMonths, maxMonths } }: Policy): readonly number[] {
  return minMonths === maxMonths ? [maxMonths] : [maxMonths, minMonths];
}
