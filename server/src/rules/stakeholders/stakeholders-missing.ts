import { oneOf } from '../../base/suggest.ts';
import type { Fix, Related } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { gives, isWhole } from '../support/given.ts';
import { planPlace } from '../support/place.ts';
import { isListed } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const stakeholdersMissing = defineRule({
  id: 'stakeholders-missing',
  severity: 'warning',
  summary: 'An active plan has no stakeholders, no economic buyer or no coach.',
  check: {
    plan({ file, plan, report }) {
      if (!isListed(plan) || !isWhole(plan, 'stakeholders')) return;
      const people = plan.stakeholders?.items ?? [];
      const missing = rolesMissing(people);
      if (missing.length === 0) return;
      report({
        at: planPlace(plan),
        message:
          people.length === 0
            ? 'the plan names no stakeholders; begin with the economic buyer, who releases the money, and a coach, who guides us'
            : `among ${count(people.length, 'stakeholder')} there is no ${oneOf(missing.map(titleOf), 'and no')}; find out ${oneOf(
                missing.map((role) => questions[role]),
                'and',
              )}`,
        related: people.length === 0 ? [] : whereTheyAre(file),
        fixes: missing.map(stakeholderToFillIn),
      });
    },
  },
});

type People = NonNullable<PlanContext['plan']['stakeholders']>['items'];

const questions = {
  'economic-buyer': 'who releases the money',
  coach: 'who would guide us',
} as const;

type Role = keyof typeof questions;

/** A role that is written and cannot be read may be the one that is looked for. */
function rolesMissing(people: People): readonly Role[] {
  if (people.some((person) => !person.role && gives(person, 'role'))) return [];
  return (['economic-buyer', 'coach'] as const).filter(
    (wanted) => !people.some(({ role }) => role?.value === wanted),
  );
}

function titleOf(role: Role): string {
  return role.replace('-', ' ');
}

function whereTheyAre(file: string): readonly Related[] {
  return [{ file, path: ['stakeholders'], message: 'who is known so far' }];
}

function stakeholderToFillIn(role: Role): Fix {
  return {
    title: `Add ${role === 'coach' ? 'a coach' : 'an economic buyer'} to fill in`,
    safety: 'display',
    edits: (tree) =>
      appendEntry(
        tree,
        ['stakeholders'],
        ['id:', 'name:', 'unit:', 'site:', 'level:', `role: ${role}`, 'influence:', 'political:', 'stance:'],
      ),
  };
}
