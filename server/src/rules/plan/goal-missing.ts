import { oneOf } from '../../base/suggest.ts';
import type { RelationshipLevel } from '../../schema/generated/account-plan.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { inputPlace, isUnreadable, planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const goalMissing = defineRule({
  id: 'goal-missing',
  severity: 'warning',
  summary: 'No long-term goal, or no wanted relationship.',
  check: {
    plan(context) {
      if (!isListed(context.plan)) return;
      checkGoal(context);
      checkRelationship(context);
    },
  },
});

function checkGoal({ file, plan, report }: PlanContext): void {
  const { longTermGoal: goal, horizon } = plan;
  if (isUnreadable(plan, 'longTermGoal') || goal?.value.trim()) return;
  const end = horizon?.end;
  const when = end ? `on ${end.value}` : 'at the end of the horizon';
  report({
    at: goal ?? planPlace(plan),
    about: 'longTermGoal',
    message: `the plan has no long-term goal; say in one sentence where we and the customer want to stand ${when}`,
    related: end ? [{ file, path: ['horizon', 'end'], message: 'the plan looks as far as this' }] : [],
    fixes: [
      {
        title: 'Add a long-term goal to fill in',
        safety: 'display',
        edits: (tree) =>
          setValue(tree, ['longTermGoal'], ['"Where we and the customer want to stand in three years."']),
      },
    ],
  });
}

/** From the loosest to the closest. */
const levels = [
  'vendor',
  'credible-source',
  'problem-solver',
  'trusted-advisor',
] as const satisfies readonly RelationshipLevel[];

function checkRelationship({ plan, report }: PlanContext): void {
  const { current, target } = plan.relationship ?? {};
  if (target || isUnreadable(plan, 'relationship.target')) return;
  const aims = current ? aimsFrom(current.value) : levels;
  report({
    at: inputPlace(plan, 'relationship.target'),
    about: 'relationship',
    message: `the plan does not say which relationship is wanted; ${current ? `we are seen as ${current.value} today, ` : ''}aim at ${oneOf(aims)}`,
    fixes: current ? aims.map(aimAt) : [relationshipToFillIn],
  });
}

/** What there is to aim at: something better, or to stay what is best. */
function aimsFrom(current: RelationshipLevel): readonly RelationshipLevel[] {
  const better = levels.slice(levels.indexOf(current) + 1);
  return better.length > 0 ? better : [current];
}

function aimAt(level: RelationshipLevel): Fix {
  return {
    title: `Aim at ${level}`,
    safety: 'unsafe',
    edits: (tree) => setValue(tree, ['relationship', 'target'], [level]),
  };
}

const relationshipToFillIn: Fix = {
  title: 'Add the wanted relationship to fill in',
  safety: 'display',
  edits: (tree) => setValue(tree, ['relationship'], ['{ current: , target: }']),
};
