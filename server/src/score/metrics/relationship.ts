import { relationshipMap } from '../relationship-map.ts';
import { isReached, nameOf, unansweredOpponents, workingRelationships } from '../stakeholders.ts';
import { flagMetric, Given, numberMetric, type Plan } from './metric.ts';

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
    for (const stakeholder of plan.stakeholders?.items ?? []) {
      const { influence } = stakeholder;
      if (!influence) continue;
      const works = isReached(stakeholder);
      given.add(
        `${nameOf(stakeholder)}, ${works ? 'reached' : 'not reached'}`,
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
    for (const player of players) given.value(nameOf(player), 'text', 'stance', player.stance);
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
    const held = workingRelationships(plan);
    for (const [person, count] of held) given.add(`Working relationships of ${person}`, 'count', count);
    if (held.size === 0) return given.nothing('there is no working relationship');
    return given.result(held.size === 1);
  },
);

export const opponentsWithoutMove = numberMetric(
  {
    label: 'Opponents without a next move',
    description: 'How many stakeholders are opponents with whom none of us has a next move.',
    formula: 'stakeholders who are opponents, none of whose relationships has a next move',
    unit: 'count',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    if ((plan.stakeholders?.items ?? []).length === 0) return given.nothing(noStakeholders);
    const opponents = unansweredOpponents(plan);
    for (const opponent of opponents) {
      const { influence, stance } = opponent;
      const said = influence ? `influence ${influence.value}` : 'influence not given';
      given.add(nameOf(opponent), 'text', said, influence ?? stance);
    }
    return given.result(opponents.length);
  },
);

export const unmappedPlaces = numberMetric(
  {
    label: 'Unmapped levels × sites',
    description:
      'At how many places nobody is known: levels of the hierarchy that occur at the customer × sites that occur, or where an opportunity stands.',
    formula: 'levels × sites − those where a stakeholder stands',
    unit: 'count',
  },
  (plan, context) => {
    const given = new Given(plan, context);
    if ((plan.stakeholders?.items ?? []).length === 0) return given.nothing(noStakeholders);
    const { sites, levels, unmapped } = relationshipMap(plan);
    if (levels.length === 0) return given.nothing('no stakeholder has a level');
    if (sites.length === 0) return given.nothing('no stakeholder has a site or a unit');
    given.add('Levels', 'count', levels.length);
    given.add('Sites', 'count', sites.length);
    for (const { name, cells } of sites) given.add(`Levels known at ${name}`, 'count', cells.size);
    return given.result(unmapped);
  },
);

function teamOf({ owner, team }: Plan): ReadonlySet<string> {
  const members = (team?.members?.items ?? []).map(({ person }) => person);
  return new Set([owner, team?.sponsor, ...members].flatMap((person) => person?.value ?? []));
}
