import { addDays, daysBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { horizonOf, type WholeHorizon } from '../support/horizon.ts';
import { lastDayOf } from '../support/length.ts';
import { count } from '../support/wording.ts';

export const horizonOver = defineRule({
  id: 'horizon-over',
  severity: 'error',
  clock: true,
  summary: 'The horizon of an active plan has ended.',
  check: {
    plan({ plan, policy, asOf, report }) {
      const horizon = horizonOf(plan);
      if (!horizon || horizon.end.value >= asOf) return;
      const ago = count(daysBetween(horizon.end.value, asOf), 'day');
      report({
        at: spanOf(horizon.end),
        message: `the horizon ended on ${horizon.end.value}, ${ago} ago; plan the next one, or close the plan with status: exited`,
        fixes: [nextHorizon(horizon, policy.horizon.minMonths), closed],
      });
    },
  },
});

const closed: Fix = {
  title: 'Close the plan with status: exited',
  safety: 'unsafe',
  edits: (tree) => setValue(tree, ['status'], ['exited']),
};

/** Starts where the last one ended and is as long as it was, or as long as plans should be at least. */
function nextHorizon({ end, months }: WholeHorizon, minMonths: number): Fix {
  const first = addDays(end.value, 1);
  const last = lastDayOf(first, Math.max(Math.round(months), minMonths));
  return {
    title: `Plan from ${first} to ${last}`,
    safety: 'unsafe',
    edits: (tree) => [
      ...setValue(tree, ['horizon', 'start'], [first]),
      ...setValue(tree, ['horizon', 'end'], [last]),
    ],
  };
}
