import { oneOf } from '../../base/suggest.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { inputPlace, isUnreadable } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { mentorsFor, nameMentor } from '../support/team.ts';

export const mentorMissing = defineRule({
  id: 'mentor-missing',
  severity: 'warning',
  summary: 'The plan has no mentor.',
  check: {
    plan({ plan, policy, elsewhere, report }) {
      if (!isListed(plan) || plan.team?.mentor || isUnreadable(plan, 'team.mentor')) return;
      const mentors = mentorsFor(plan, policy.people);
      report({
        at: inputPlace(plan, 'team.mentor'),
        message: `nobody looks at the plan from outside; name a mentor without a part in the account${mentors.length > 0 ? `, such as ${oneOf(mentors.map(({ id }) => id))}` : ''}`,
        related: mentors.length > 0 ? elsewhere('portfolio', ['people'], 'the mentors are listed here') : [],
        fixes: mentors.length > 0 ? mentors.map(nameMentor) : [mentorToFillIn],
      });
    },
  },
});

const mentorToFillIn: Fix = {
  title: 'Add a mentor to fill in',
  safety: 'display',
  edits: (tree) => setValue(tree, ['team', 'mentor'], ['']),
};
