import { addMonths, daysBetween, type Day } from '../../base/day.ts';
import { removePair, setValue, setValues } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { isListed } from '../support/status.ts';
import { takeOver } from '../support/take-over.ts';
import { count } from '../support/wording.ts';

export const overrideExpired = defineRule({
  id: 'override-expired',
  severity: 'error',
  clock: true,
  summary: 'An override is past its last day, or lasts longer than an override may.',
  check: {
    plan(context) {
      const { plan, report } = context;
      const override = plan.tier?.override;
      if (!override || !isListed(plan) || override.unreadable?.includes('expires')) return;
      const { expires } = override;
      if (expires && expires.value < context.asOf) {
        const days = count(daysBetween(expires.value, context.asOf), 'day');
        report({
          at: expires,
          message: `the override ran out on ${expires.value}, ${days} ago; decide again: take the computed tier, or have a new override approved`,
          fixes: settle(context),
        });
        return;
      }
      const { maxMonths } = context.policy.overrides;
      const began = override.approvedOn ?? plan.tier.since;
      const last = addMonths(began?.value ?? context.asOf, maxMonths);
      if (expires && expires.value <= last) return;
      const from = began ? `from ${began.value}` : 'from today';
      report({
        at: expires ?? override.at,
        message: expires
          ? `the override lasts ${from} to ${expires.value}; it may last ${count(maxMonths, 'month')}, to ${last}`
          : `the override never ends; it may last ${count(maxMonths, 'month')}, ${from} to ${last}`,
        related: context.elsewhere('portfolio', ['overrides', 'maxMonths'], 'the longest time is set here'),
        fixes: [endOn(last)],
      });
    },
  },
});

/** Where the computed tier is the assigned one by now, the override is a leftover; elsewhere somebody has to decide. */
function settle(context: PlanContext): Fix[] {
  const { plan, placement, asOf } = context;
  const computed = placement?.certain ? placement.low : undefined;
  if (!computed) return [renewed(context)];
  if (computed.id !== plan.tier?.assigned?.value) return [takeOver(plan, computed, asOf), renewed(context)];
  return [
    {
      title: `Remove the override; the computed tier is ${computed.id} as well`,
      safety: 'safe',
      edits: (tree) => removePair(tree, ['tier', 'override']),
    },
  ];
}

/** Whether those who approved it do so again, only they know. */
function renewed({ asOf, policy }: PlanContext): Fix {
  const last = addMonths(asOf, policy.overrides.maxMonths);
  return {
    title: `Record that the override was approved again on ${asOf}, until ${last}`,
    safety: 'display',
    edits: (tree) =>
      setValues(
        tree,
        ['tier', 'override'],
        [
          ['approvedOn', [asOf]],
          ['expires', [last]],
        ],
      ),
  };
}

function endOn(day: Day): Fix {
  return {
    title: `Let the override end on ${day}`,
    safety: 'unsafe',
    edits: (tree) => setValue(tree, ['tier', 'override', 'expires'], [day]),
  };
}
