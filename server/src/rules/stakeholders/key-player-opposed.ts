import { spanOf } from '../../base/span.ts';
import { isInfluential, nameOf, unansweredOpponents } from '../../score/stakeholders.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { isListed } from '../support/status.ts';
import {
  addNextMove,
  relationshipsAreReadable,
  stakeholdersOf,
  whoIs,
  type Placed,
} from '../support/stakeholders.ts';

export const keyPlayerOpposed = defineRule({
  id: 'key-player-opposed',
  severity: 'warning',
  summary: 'An influential stakeholder is an opponent, and nobody has a next move.',
  check: {
    plan(context) {
      const { file, plan, report } = context;
      const opponents = new Set(isListed(plan) ? unansweredOpponents(plan) : []);
      if (opponents.size === 0) return;
      const allies = alliesOf(plan);
      for (const placed of stakeholdersOf(plan)) {
        const { stakeholder } = placed;
        const { stance, id } = stakeholder;
        if (!stance || !opponents.has(stakeholder) || !isInfluential(stakeholder, context.policy)) continue;
        if (!relationshipsAreReadable(stakeholder)) continue;
        const ally = id && allies.get(id.value)?.[0];
        report({
          at: spanOf(stance),
          message: `${whoIs(stakeholder)} is an opponent, and none of us has a next move; ${
            ally
              ? `plan one, perhaps with the help of ${nameOf(ally.stakeholder)}, whose word counts with them`
              : 'plan one, or win somebody whose word counts with them'
          }`,
          related: [
            ...(ally
              ? [{ file, path: ally.path, message: `${nameOf(ally.stakeholder)} is on our side` }]
              : []),
            ...context.elsewhere(
              'portfolio',
              ['stakeholders', 'influentialFrom'],
              'from here on a stakeholder is influential',
            ),
          ],
          fixes: [addNextMove(plan, placed)],
        });
      }
    },
  },
});

/** Those on our side who influence a stakeholder, or to whom the stakeholder reports, by the stakeholder's id. */
function alliesOf(plan: PlanContext['plan']): ReadonlyMap<string, readonly Placed[]> {
  const friends = new Map<string, Placed>();
  for (const placed of stakeholdersOf(plan)) {
    const { id, stance } = placed.stakeholder;
    if (id && (stance?.value === 'mentor' || stance?.value === 'supporter')) friends.set(id.value, placed);
  }
  const allies = new Map<string, Placed[]>();
  for (const { from, to, kind } of plan.links?.items ?? []) {
    if (!from || !to) continue;
    const [listener, voice] = kind?.value === 'influences' ? [to, from] : [from, to];
    const friend = friends.get(voice.value);
    if (!friend || (kind?.value !== 'influences' && kind?.value !== 'reports-to')) continue;
    (allies.get(listener.value) ?? allies.set(listener.value, []).get(listener.value))?.push(friend);
  }
  return allies;
}
