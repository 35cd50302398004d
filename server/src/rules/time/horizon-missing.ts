import { addDays, addMonths } from '../../base/day.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { wantedLength } from '../support/horizon.ts';
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
          fixes: [wholeHorizon(context)],
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
        fixes: lacks.length === 2 ? [wholeHorizon(context)] : otherDay(context),
      });
    },
  },
});

/** From the first of this month as far ahead as the portfolio lets plans look. */
function wholeHorizon({ asOf, policy }: PlanContext): Fix {
  const start = addDays(asOf, 1 - Number(asOf.slice(8)));
  const end = lastDayOf(start, policy.horizon.maxMonths);
  return {
    title: `Plan from ${start} to ${end} (${policy.horizon.maxMonths} months)`,
    safety: 'unsafe',
    edits: (tree) => setValue(tree, ['horizon'], [`{ start: ${start}, end: ${end} }`]),
  };
}

/** The day that is missing, as far from the one that is there as the portfolio lets plans look. */
function otherDay({ plan, policy }: PlanContext): readonly Fix[] {
  const { start, end } = plan.horizon ?? {};
  const months = policy.horizon.maxMonths;
  if (start) {
    const day = lastDayOf(start.value, months);
    return [
      {
        title: `End it on ${day}, after ${months} months`,
        safety: 'unsafe',
        edits: (tree) => setValue(tree, ['horizon', 'end'], [day]),
      },
    ];
  }
  if (!end) return [];
  const day = addMonths(addDays(end.value, 1), -months);
  return [
    {
      title: `Start it on ${day}, ${months} months before its end`,
      safety: 'unsafe',
      edits: (tree) => setValue(tree, ['horizon', 'start'], [day]),
    },
  ];
}
