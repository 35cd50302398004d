import { indexInFile, type LocatedStruct } from '../../model/located.ts';
import type { Person, Policy } from '../../model/policy.ts';
import type { FileTypes } from '../../model/read.ts';
import { scalar, setValue } from '../../syntax/edit.ts';
import type { Path } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** A part somebody has in the work on an account, and where the plan says so. */
export interface Part {
  /** As a verb with its object: `owns the plan`. */
  readonly does: string;
  readonly path: Path;
}

/** What somebody does on an account: its team is the owner, the sponsor and the members. */
export function partsOf({ owner, team }: Plan, person: string): readonly Part[] {
  const parts: Part[] = [];
  if (owner?.value === person) parts.push({ does: 'owns the plan', path: ['owner'] });
  if (team?.sponsor?.value === person)
    parts.push({ does: 'sponsors the account', path: ['team', 'sponsor'] });
  const index = team?.members?.items.findIndex((member) => member.person?.value === person) ?? -1;
  if (team?.members && index >= 0) {
    const path = ['team', 'members', indexInFile(team.members, index), 'person'];
    parts.push({ does: 'is a member of the team', path });
  }
  return parts;
}

/** The mentors of the portfolio who have no part in the work on an account. */
export function mentorsFor(plan: Plan, people: Policy['people']): readonly Person[] {
  return [...people.values()].filter(({ id, role }) => role === 'mentor' && partsOf(plan, id).length === 0);
}

export function nameMentor({ id, name }: Person): Fix {
  return {
    title: `Make ${name} the mentor`,
    safety: 'unsafe',
    edits: (tree) => setValue(tree, ['team', 'mentor'], [scalar(id)]),
  };
}
