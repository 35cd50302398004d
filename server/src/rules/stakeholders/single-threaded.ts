import { spanOf } from '../../base/span.ts';
import { planMetrics } from '../../score/metrics.ts';
import { isReached, isWorking, nameOf } from '../../score/stakeholders.ts';
import type { Fix } from '../finding.ts';
import { appendEntry } from '../support/append-entry.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { isWhole } from '../support/given.ts';
import { isListed } from '../support/status.ts';
import {
  ownerPair,
  relationshipsAreReadable,
  stakeholdersOf,
  whoIs,
  type Placed,
} from '../support/stakeholders.ts';

export const singleThreaded = defineRule({
  id: 'single-threaded',
  severity: 'warning',
  summary: 'One person of ours holds every working relationship.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (!isListed(plan) || !isWhole(plan, 'stakeholders') || !allReadable(plan)) return;
      if (planMetrics.singleThreaded.compute(plan, context).value !== true) return;
      const reached = stakeholdersOf(plan).filter(({ stakeholder }) => isReached(stakeholder));
      const holder = holderOf(reached);
      const next = mostInfluential(reached);
      if (!holder || !next) return;
      const all =
        reached.length === 1
          ? 'the only working relationship'
          : `the working relationships with ${reached.length === 2 ? 'both' : `all ${reached.length}`} stakeholders we reach`;
      report({
        at: spanOf(holder),
        message: `"${holder.value}" holds ${all}; bring a colleague or the sponsor together with ${whoIs(next.stakeholder)} first, so that more than one of us is known`,
        fixes: [secondPerson(plan, next, holder.value)],
      });
    },
  },
});

/** A relationship that cannot be read, or has no owner yet, may be the second person's. */
function allReadable({ stakeholders }: PlanContext['plan']): boolean {
  return (stakeholders?.items ?? []).every(
    (stakeholder) =>
      relationshipsAreReadable(stakeholder) &&
      (stakeholder.relationships?.items ?? []).every(({ owner }) => owner),
  );
}

/** The one person who holds the working relationships, where the file first says so. */
function holderOf(reached: readonly Placed[]) {
  return reached[0]?.stakeholder.relationships?.items.find(isWorking)?.owner;
}

function mostInfluential(reached: readonly Placed[]): Placed | undefined {
  const influence = ({ stakeholder }: Placed) => stakeholder.influence?.value ?? 0;
  return reached.reduce<Placed | undefined>(
    (most, one) => (most && influence(most) >= influence(one) ? most : one),
    undefined,
  );
}

/** A relationship of somebody else on the team, the sponsor before others, with its first move to be filled in. */
function secondPerson(plan: PlanContext['plan'], { stakeholder, path }: Placed, holder: string): Fix {
  const known = new Set((stakeholder.relationships?.items ?? []).map(({ owner }) => owner?.value));
  const team = [
    plan.team?.sponsor?.value,
    ...(plan.team?.members?.items ?? []).map(({ person }) => person?.value),
    plan.owner?.value,
  ];
  const second = team.find((person) => person !== undefined && person !== holder && !known.has(person));
  return {
    title: `Add a second relationship with ${nameOf(stakeholder)} to fill in`,
    safety: 'display',
    edits: (tree) =>
      appendEntry(
        tree,
        [...path, 'relationships'],
        [ownerPair(second), 'strength:', 'nextMove:', 'nextMoveDue:'],
      ),
  };
}
