import { flagMetric, Given, numberMetric, type Plan } from './metric.ts';

/** From this strength on a relationship works: somebody would take our call (2 brief, 3 regular, 4 deep). */
const WORKING = 2;

const noStakeholders = 'no stakeholders are given';

export const relationshipCoverage = numberMetric(
  {
    label: 'Relationship coverage',
    description:
      'How much of the influence at the customer we reach with a working relationship (strength 2 or more), 0 to 1.',
    formula: 'Σ influence of those reached ÷ Σ influence',
    unit: 'share',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    let reached = 0;
    let all = 0;
    for (const { name, id, influence, relationships } of plan.stakeholders?.items ?? []) {
      if (!influence) continue;
      const works = (relationships?.items ?? []).some(({ strength }) => (strength?.value ?? 0) >= WORKING);
      given.add(
        `${name?.value ?? id?.value ?? 'Stakeholder'}, ${works ? 'reached' : 'not reached'}`,
        'number',
        influence.value,
        influence,
      );
      all += influence.value;
      if (works) reached += influence.value;
    }
    if (all === 0) return given.nothing('no stakeholder has an influence');
    return given.result(reached / all);
  },
);

export const supportivePlayers = numberMetric(
  {
    label: 'Supportive key players',
    description:
      'How many stakeholders near power (inner-circle or political-structure) are mentors or supporters.',
    formula: 'stakeholders in the inner circle or the political structure who are mentors or supporters',
    unit: 'count',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const stakeholders = plan.stakeholders?.items ?? [];
    if (stakeholders.length === 0) return given.nothing(noStakeholders);
    const players = stakeholders.filter(({ political, stance }) => {
      const near = political?.value === 'inner-circle' || political?.value === 'political-structure';
      return near && (stance?.value === 'mentor' || stance?.value === 'supporter');
    });
    for (const { id, name, stance } of players) {
      given.value(name?.value ?? id?.value ?? 'Stakeholder', 'text', 'stance', stance);
    }
    return given.result(players.length);
  },
);

/** The team is the owner, the sponsor and the members; a person and a stakeholder count once. */
export const relationshipDensity = numberMetric(
  {
    label: 'Relationship density',
    description:
      'How many of the possible relationships between our team and the stakeholders there are (strength 1 or more), 0 to 1.',
    formula: 'relationships of the team ÷ (people on the team × stakeholders)',
    unit: 'share',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const team = teamOf(plan);
    const stakeholders = plan.stakeholders?.items ?? [];
    if (stakeholders.length === 0) return given.nothing(noStakeholders);
    if (team.size === 0) return given.nothing('nobody is on the team');
    let held = 0;
    for (const { relationships } of stakeholders) {
      const known = (relationships?.items ?? []).filter(({ strength }) => (strength?.value ?? 0) >= 1);
      held += new Set(known.flatMap(({ owner }) => (owner && team.has(owner.value) ? owner.value : []))).size;
    }
    given.add('Relationships', 'count', held);
    given.add('People on the team', 'count', team.size);
    given.add('Stakeholders', 'count', stakeholders.length);
    return given.result(held / (team.size * stakeholders.length));
  },
);

export const singleThreaded = flagMetric(
  {
    label: 'Single-threaded',
    description: 'Whether one person of ours holds every working relationship (strength 2 or more).',
    formula: 'people who hold a working relationship = 1',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    const held = new Map<string, number>();
    for (const { relationships } of plan.stakeholders?.items ?? []) {
      for (const { owner, strength } of relationships?.items ?? []) {
        if (owner && (strength?.value ?? 0) >= WORKING)
          held.set(owner.value, (held.get(owner.value) ?? 0) + 1);
      }
    }
    for (const [person, count] of held) given.add(`Working relationships of ${person}`, 'count', count);
    if (held.size === 0) return given.nothing('there is no working relationship');
    return given.result(held.size === 1);
  },
);

function teamOf({ owner, team }: Plan): ReadonlySet<string> {
  const members = (team?.members?.items ?? []).map(({ person }) => person);
  return new Set([owner, team?.sponsor, ...members].flatMap((person) => person?.value ?? []));
}
