import { daysBetween } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { nameOf } from '../../score/stakeholders.ts';
import { defineRule } from '../rule.ts';
import { isScored } from '../support/status.ts';
import { moveMade, stakeholdersOf } from '../support/stakeholders.ts';
import { count } from '../support/wording.ts';

export const nextMoveOverdue = defineRule({
  id: 'next-move-overdue',
  severity: 'information',
  clock: true,
  summary: 'A next move with a stakeholder is past its day.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (!isScored(plan)) return;
      for (const placed of stakeholdersOf(plan)) {
        for (const relationship of placed.stakeholder.relationships?.items ?? []) {
          const { owner, nextMove, nextMoveDue: due } = relationship;
          if (!due || due.value >= context.asOf) continue;
          const move = nextMove?.value.trim() ? `, "${nextMove.value.trim()}",` : '';
          const late = count(daysBetween(due.value, context.asOf), 'day');
          const who = owner ? `"${owner.value}"` : 'somebody';
          report({
            at: spanOf(due),
            message: `the next move with ${nameOf(placed.stakeholder)}${move} was due on ${due.value}, ${late} ago; ${who} makes it, sets another day, or notes the contact where it is made`,
            fixes: [moveMade(placed, relationship, context.asOf)],
          });
        }
      }
    },
  },
});
