import { spanOf } from '../../base/span.ts';
import { scalar, setValue } from '../../syntax/edit.ts';
import { pathOf } from '../../syntax/tree.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { gives } from '../support/given.ts';
import { isUnreadable } from '../support/place.ts';
import { isListed } from '../support/status.ts';

export const managerUncommitted = defineRule({
  id: 'manager-uncommitted',
  severity: 'warning',
  summary: 'The owner is not on the team, or a member of it has no commitment date.',
  check: {
    plan(context) {
      if (!isListed(context.plan)) return;
      checkOwner(context);
      checkMembers(context);
    },
  },
});

function checkOwner(context: PlanContext): void {
  const { file, plan, report } = context;
  const { owner, team } = plan;
  const members = team?.members;
  if (!owner || isUnreadable(plan, 'team.members') || members?.leftOut) return;
  if (members?.items.some(({ person }) => !person || person.value === owner.value)) return;
  const { asOf } = context;
  report({
    at: spanOf(owner),
    message: `"${owner.value}" owns the plan and is not on its team; add the owner with the day of the commitment, or give the plan to a member`,
    related: members ? [{ file, path: ['team', 'members'], message: 'the members of the team' }] : [],
    fixes: [
      {
        title: `Add ${owner.value} to the team, committed on ${asOf}`,
        safety: 'display',
        edits: (tree) =>
          appendEntry(tree, ['team', 'members'], [`person: ${scalar(owner.value)}`, `committedOn: ${asOf}`]),
      },
    ],
  });
}

function checkMembers(context: PlanContext): void {
  for (const member of context.plan.team?.members?.items ?? []) {
    const { at, person } = member;
    if (!person || gives(member, 'committedOn')) continue;
    const { asOf } = context;
    context.report({
      at: spanOf(person),
      message: `"${person.value}" has not committed to the account; note the day of the commitment, or take them off the team`,
      fixes: [
        {
          title: `Note that ${person.value} committed on ${asOf}`,
          safety: 'display',
          edits: (tree) => setValue(tree, [...pathOf(tree.root, at), 'committedOn'], [asOf]),
        },
      ],
    });
  }
}
