import { oneOf } from '../../base/suggest.ts';
import { below } from '../../score/compare.ts';
import { planMetrics } from '../../score/metrics.ts';
import { relationshipMap } from '../../score/relationship-map.ts';
import { isReached, nameOf } from '../../score/stakeholders.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { isWhole } from '../support/given.ts';
import { isListed } from '../support/status.ts';
import {
  addNextMove,
  relationshipsAreReadable,
  stakeholdersOf,
  type Placed,
} from '../support/stakeholders.ts';
import { percentsApart } from '../support/wording.ts';

export const coverageThin = defineRule({
  id: 'coverage-thin',
  severity: 'warning',
  summary: 'Our working relationships reach less than half of the influence at the customer.',
  check: {
    plan(context) {
      const { file, plan, report } = context;
      if (!isListed(plan) || !isWhole(plan, 'stakeholders') || !plan.stakeholders) return;
      if (!plan.stakeholders.items.every(isReadable)) return;
      const { value } = planMetrics.relationshipCoverage.compute(plan, context);
      if (value === undefined) return;
      const least = context.policy.stakeholders.minCoverage;
      const [first, ...others] = notReached(plan);
      if (!first?.stakeholder.influence || !below(value, least)) return;
      const [share, wanted] = percentsApart([value, least]);
      report({
        at: first.stakeholder.id ?? first.stakeholder.influence,
        message: `working relationships reach ${share} of the influence at the customer, ${wanted} are wanted; not reached: ${whom([first, ...others])}${unmapped(plan)}`,
        related: [
          ...context.elsewhere('portfolio', ['stakeholders', 'minCoverage'], 'so much is wanted'),
          ...others.slice(0, FEW - 1).map(({ stakeholder, path }) => ({
            file,
            path,
            message: `nobody has a working relationship with ${nameOf(stakeholder)} either`,
          })),
        ],
        fixes: [addNextMove(plan, first)],
      });
    },
  },
});

/** As many people as a message can name and still be read. */
const FEW = 4;

/** What cannot be read may be the influence, or the relationship, that is looked for. */
function isReadable(stakeholder: Placed['stakeholder']): boolean {
  return relationshipsAreReadable(stakeholder) && !stakeholder.unreadable?.includes('influence');
}

/** Those without a working relationship whose influence is given, the most influential first. */
function notReached(plan: PlanContext['plan']): readonly Placed[] {
  return stakeholdersOf(plan)
    .filter(({ stakeholder }) => stakeholder.influence && !isReached(stakeholder))
    .sort((a, b) => (b.stakeholder.influence?.value ?? 0) - (a.stakeholder.influence?.value ?? 0));
}

function whom(people: readonly Placed[]): string {
  const names = people
    .slice(0, FEW)
    .map(({ stakeholder }) => `${nameOf(stakeholder)} (influence ${stakeholder.influence?.value ?? 0})`);
  const rest = people.length - names.length;
  return oneOf(rest > 0 ? [...names, `${rest} more`] : names, 'and');
}

/** The places at which nobody is even known, where there are any. */
function unmapped(plan: PlanContext['plan']): string {
  const map = relationshipMap(plan);
  if (map.unmapped === 0) return '';
  const blank = map.sites.filter(({ opportunities }) => opportunities.length > 0).map(({ name }) => name);
  const where = `; nobody is known at ${map.unmapped} of ${map.levels.length * map.sites.length} levels × sites`;
  return blank.length === 0
    ? where
    : `${where}, and nobody at all at ${oneOf(blank.length > FEW ? [...blank.slice(0, FEW), 'others'] : blank, 'and')}, where something is to be won`;
}
