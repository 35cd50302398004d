import type { PlanView, PortfolioView } from '../../analysis/views.ts';
import { peopleOf } from '../../model/facts.ts';
import { code, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { number, percent } from '../words.ts';

/** A person: name, role, what they are to which account, and how much of their time is spoken for. */
export function personBlocks(id: string, { policy, plans }: PortfolioView): readonly Block[] {
  const person = policy.people.get(id);
  const engaged = plans.filter(({ role, facts }) => role !== 'exited' && facts.people.includes(id));
  const spent = engaged.reduce((total, { facts }) => total + (facts.allocations[id] ?? 0), 0);
  const title: Line = person
    ? [strong(person.name), ' (', code(id), ')', person.role === undefined ? '' : `, ${person.role}`]
    : [code(id), ' is not among the people of portfolio.yaml'];
  const fte = person ? ` of ${number(person.fte)} FTE` : ' FTE';
  const time =
    spent > 0
      ? `, ${number(spent)}${fte} allocated${person && spent > person.fte + 1e-6 ? ', which is more than there is' : ''}`
      : '';
  return [
    paragraph(...title, time),
    ...table(
      [
        { title: 'Account', align: 'left' },
        { title: 'As', align: 'left' },
        { title: 'Allocation', align: 'right' },
      ],
      engaged.map((plan): Line[] => [
        [plan.name],
        [partsOf(id, plan).join(', ')],
        [allocated(plan.facts.allocations[id])],
      ]),
    ),
  ];
}

/** Whether a place in a plan names one of the company's people. */
export function namesPerson({ plan }: PlanView, start: number): boolean {
  return peopleOf(plan).some((person) => person.start === start);
}

function allocated(share: number | undefined): string {
  return share === undefined ? '' : percent(share);
}

function partsOf(id: string, { plan }: PlanView): string[] {
  const { owner, team, tier, resources } = plan;
  const members = (team?.members?.items ?? []).map(({ person }) => person?.value);
  const parts = [
    owner?.value === id && 'owner',
    team?.sponsor?.value === id && 'sponsor',
    team?.mentor?.value === id && 'mentor',
    members.includes(id) && 'team',
    (tier?.override?.approvedBy?.value === id || resources?.approvedBy?.value === id) && 'approver',
    (plan.reviews?.items ?? []).some(({ reviewers }) => reviewers?.items.some(({ value }) => value === id)) &&
      'reviewer',
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts : ['named'];
}
