import { spanOf } from '../../base/span.ts';
import { oneOf } from '../../base/suggest.ts';
import { defineRule } from '../rule.ts';
import { isScored } from '../support/status.ts';
import { mentorsFor, nameMentor, partsOf } from '../support/team.ts';

export const mentorInvolved = defineRule({
  id: 'mentor-involved',
  severity: 'warning',
  summary: 'The mentor is on the account’s own team.',
  check: {
    plan({ file, plan, policy, report }) {
      const mentor = plan.team?.mentor;
      if (!mentor || !isScored(plan)) return;
      const parts = partsOf(plan, mentor.value);
      if (parts.length === 0) return;
      const others = mentorsFor(plan, policy.people);
      report({
        at: spanOf(mentor),
        message: `the mentor "${mentor.value}" ${oneOf(
          parts.map(({ does }) => does),
          'and',
        )}; a mentor looks at the plan from outside${others.length > 0 ? `, as ${oneOf(others.map(({ id }) => id))} could` : ''}`,
        related: parts.map(({ does, path }) => ({ file, path, message: `"${mentor.value}" ${does}` })),
        fixes: others.map(nameMentor),
      });
    },
  },
});
