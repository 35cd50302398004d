import type { Spanned } from '../base/span.ts';
import type { Policy } from '../model/policy.ts';
import type { Plan } from './metrics/metric.ts';

export type Stakeholder = NonNullable<Plan['stakeholders']>['items'][number];
export type Relationship = NonNullable<Stakeholder['relationships']>['items'][number];

/** From this strength on a relationship works: somebody would take our call (2 brief, 3 regular, 4 deep). */
const WORKING = 2;

/** Whether a relationship works; one without a strength does not. */
export function isWorking({ strength }: Relationship): boolean {
  return (strength?.value ?? 0) >= WORKING;
}

/** Whether one of us has a working relationship with a stakeholder. */
export function isReached({ relationships }: Stakeholder): boolean {
  return (relationships?.items ?? []).some(isWorking);
}

/** What people call a stakeholder: the name, or the id while none is given. */
export function nameOf({ name, id }: Stakeholder): string {
  return name?.value ?? id?.value ?? 'Stakeholder';
}

/** How well the best known of our relationships with a stakeholder stands, 0 to 4; undefined where no strength is given. */
export function bestStrength({ relationships }: Stakeholder): number | undefined {
  let best: number | undefined;
  for (const { strength } of relationships?.items ?? [])
    if (strength && strength.value > (best ?? -1)) best = strength.value;
  return best;
}

/** Whether a stakeholder's word counts: by the influence given, or without one by a seat in the inner circle. */
export function isInfluential(
  { influence, political }: Stakeholder,
  { stakeholders }: Pick<Policy, 'stakeholders'>,
): boolean {
  return influence ? influence.value >= stakeholders.influentialFrom : political?.value === 'inner-circle';
}

/** Whether one of us has something in mind to do next with a stakeholder, whatever its day. */
export function hasNextMove({ relationships }: Stakeholder): boolean {
  return (relationships?.items ?? []).some(({ nextMove }) => isText(nextMove));
}

/** The opponents with whom nobody has a next move, whatever their influence. */
export function unansweredOpponents({ stakeholders }: Plan): readonly Stakeholder[] {
  return (stakeholders?.items ?? []).filter(
    (stakeholder) => stakeholder.stance?.value === 'opponent' && !hasNextMove(stakeholder),
  );
}

/** How many working relationships each of our people holds, in the order in which they are written. */
export function workingRelationships({ stakeholders }: Plan): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { relationships } of stakeholders?.items ?? []) {
    for (const relationship of relationships?.items ?? []) {
      const owner = relationship.owner?.value;
      if (owner !== undefined && isWorking(relationship)) held.set(owner, (held.get(owner) ?? 0) + 1);
    }
  }
  return held;
}

function isText(written: Spanned<string> | undefined): boolean {
  return written !== undefined && written.value.trim() !== '';
}
