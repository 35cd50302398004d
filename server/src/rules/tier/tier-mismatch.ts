import { addMonths } from '../../base/day.ts';
import { oneOf } from '../../base/suggest.ts';
import type { TierLevel, TierScheme } from '../../model/criteria.ts';
import { below, display } from '../../score/compare.ts';
import type { Placement, Range } from '../../score/types.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { voidBecause } from '../support/override.ts';
import { tierPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { takeOver } from '../support/take-over.ts';
import { holdWords, scoreWords, tierName } from '../support/wording.ts';

export const tierMismatch = defineRule({
  id: 'tier-mismatch',
  severity: 'error',
  summary: 'The assigned tier is not the computed one, and no valid override stands.',
  check: {
    plan(context) {
      const { plan, criteria, report } = context;
      if (
        !isListed(plan) ||
        !criteria ||
        plan.unreadable?.includes('tier') ||
        plan.tier?.unreadable?.includes('assigned')
      )
        return;
      const { score, placement } = context;
      if (!score?.total || !placement?.certain) return;
      const written = plan.tier?.assigned?.value;
      const assigned = criteria.tiers.levels.find(({ id }) => id === written);
      if (written !== undefined && !assigned) return; // A tier that the criteria do not have is reported as a reference.
      const computed = placement.low;
      if (assigned?.id === computed?.id) return;
      const lapses = plan.tier?.override ? voidBecause(plan, context.asOf) : [];
      if (plan.tier?.override && lapses.length === 0) return;
      report({
        at: tierPlace(plan),
        message: [
          `${assigned ? `${assigned.id} is assigned` : 'no tier is assigned'}, but ${computedWords(score.total, computed)}`,
          ...reasons(placement, score.total, assigned, criteria.tiers),
          ...(lapses.length > 0 ? [`the override does not count, it ${oneOf(lapses, 'and')}`] : []),
          computed
            ? `take ${computed.id} over, or have it overridden for a while`
            : 'let the account go, or have it overridden for a while',
        ].join('; '),
        related: related(context, placement, assigned),
        fixes: [
          ...(computed ? [takeOver(plan, computed, context.asOf)] : []),
          ...overrideSkeleton(context, assigned),
        ],
      });
    },
  },
});

function computedWords(total: Range, computed: TierLevel | undefined): string {
  return computed
    ? `${scoreWords(total)} makes it ${computed.id} (from ${display(computed.enter)})`
    : `${scoreWords(total)} is below every tier`;
}

/** What else decided, besides where the computed tier starts. */
function reasons(
  { holds, low }: Placement,
  total: Range,
  assigned: TierLevel | undefined,
  { levels, hysteresis }: TierScheme,
): string[] {
  if (holds.length > 0) return holds.map(holdWords);
  if (!assigned) return [];
  const least = assigned.enter - hysteresis;
  const demoted = !low || levels.indexOf(low) > levels.indexOf(assigned);
  return demoted && below(total.high, least)
    ? [`${assigned.id} is lost under ${display(least)}${missedBy(least, total.high)}`]
    : [];
}

/** By how many points a score misses a threshold that it reads like; nothing where both read differently. */
function missedBy(least: number, score: number): string {
  if (display(score) !== display(least)) return '';
  return `, which the score misses by ${Number((least - score).toPrecision(2))}`;
}

function related({ elsewhere }: PlanContext, { low, holds }: Placement, assigned: TierLevel | undefined) {
  return [
    ...(low ? elsewhere('criteria', [...low.path, 'enter'], `${low.id} starts here`) : []),
    ...(assigned
      ? elsewhere('criteria', [...assigned.path, 'enter'], `${tierName(assigned)} starts here`)
      : []),
    ...holds.flatMap((hold) =>
      hold.kind === 'knockout'
        ? elsewhere(
            'criteria',
            [...hold.criterion.path, 'knockout'],
            `"${hold.criterion.id}" caps the tier here`,
          )
        : [],
    ),
  ];
}

function overrideSkeleton({ plan, policy, asOf }: PlanContext, assigned: TierLevel | undefined): Fix[] {
  if (!assigned || plan.tier?.override) return [];
  const expires = addMonths(asOf, policy.overrides.maxMonths);
  return [
    {
      title: `Keep ${assigned.id} until ${expires} by an override to fill in`,
      safety: 'display',
      edits: (tree) =>
        setValue(
          tree,
          ['tier', 'override'],
          [`{ reason: , approvedBy: , approvedOn: ${asOf}, expires: ${expires} }`],
        ),
    },
  ];
}
