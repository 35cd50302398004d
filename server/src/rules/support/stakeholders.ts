import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import { indexInFile } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { nameOf, type Relationship, type Stakeholder } from '../../score/stakeholders.ts';
import { scalar, setValue } from '../../syntax/edit.ts';
import type { Path } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { appendEntry } from './append-entry.ts';
import { addBlanks } from './blank-entries.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** A stakeholder with the place in the file. */
export interface Placed {
  readonly stakeholder: Stakeholder;
  readonly path: Path;
}

/** The stakeholders of a plan as far as they can be read. */
export function stakeholdersOf({ stakeholders: list }: Plan): readonly Placed[] {
  if (!list) return [];
  return list.items.map((stakeholder, index) => ({
    stakeholder,
    path: ['stakeholders', indexInFile(list, index)],
  }));
}

/** Whether all that is written of a stakeholder's relationships can be read; otherwise nothing can be said to be missing. */
export function relationshipsAreReadable({ relationships, unreadable }: Stakeholder): boolean {
  if (unreadable?.includes('relationships') || relationships?.leftOut) return false;
  return !(relationships?.items ?? []).some((relationship) => relationship.unreadable);
}

/** `Dele Okafor (influence 5)`. */
export function whoIs(stakeholder: Stakeholder): string {
  const { influence, political } = stakeholder;
  const weight = influence
    ? ` (influence ${influence.value})`
    : political?.value === 'inner-circle'
      ? ' (inner circle)'
      : '';
  return `${nameOf(stakeholder)}${weight}`;
}

/** The path of one of a stakeholder's relationships that can be read; undefined where there is none of the kind looked for. */
export function relationshipPath(
  { stakeholder: { relationships }, path }: Placed,
  relationship: Relationship | undefined,
): Path | undefined {
  const index = relationship && relationships ? relationships.items.indexOf(relationship) : -1;
  return relationships && index >= 0
    ? [...path, 'relationships', indexInFile(relationships, index)]
    : undefined;
}

/** The relationship that is best, the first of several. */
export function bestRelationship({ relationships }: Stakeholder): Relationship | undefined {
  let best: Relationship | undefined;
  for (const relationship of relationships?.items ?? [])
    if (!best || (relationship.strength?.value ?? 0) > (best.strength?.value ?? 0)) best = relationship;
  return best;
}

/** A next move to be filled in: of the best relationship there is, else of a new one that the account manager would hold. */
export function addNextMove(plan: Plan, placed: Placed): Fix {
  const best = bestRelationship(placed.stakeholder);
  const path = relationshipPath(placed, best);
  const keys = best?.nextMoveDue ? ['nextMove'] : ['nextMove', 'nextMoveDue'];
  return {
    title: `Add a next move with ${nameOf(placed.stakeholder)} to fill in`,
    safety: 'display',
    edits: (tree) =>
      path && !best?.nextMove
        ? addBlanks(tree, path, keys, '')
        : path
          ? setValue(tree, [...path, 'nextMove'], [''])
          : appendEntry(
              tree,
              [...placed.path, 'relationships'],
              [ownerPair(plan.owner?.value), 'nextMove:', 'nextMoveDue:'],
            ),
  };
}

export function ownerPair(person: string | undefined): string {
  return person === undefined ? 'owner:' : `owner: ${scalar(person)}`;
}

/** Notes that a next move was made on a day, which was a contact, and leaves room for another. */
export function moveMade(placed: Placed, relationship: Relationship, day: Day): Fix {
  return {
    title: `Note that it was made on ${day}`,
    safety: 'display',
    edits: (tree) => {
      const path = relationshipPath(placed, relationship);
      if (!path) return [];
      return [
        ...setValue(tree, [...path, 'lastContact'], [day]),
        ...(relationship.nextMove ? setValue(tree, [...path, 'nextMove'], ['']) : []),
        ...setValue(tree, [...path, 'nextMoveDue'], ['']),
      ];
    },
  };
}
