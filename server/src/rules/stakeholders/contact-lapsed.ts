import { addMonths, daysBetween, type Day } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import { hasNextMove, isInfluential, nameOf, type Relationship } from '../../score/stakeholders.ts';
import { cadenceOf } from '../../score/standing.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { beginningOf } from '../support/beginning.ts';
import { cadencePlace, promises } from '../support/cadence-place.ts';
import { everyMonths } from '../support/length.ts';
import { isListed } from '../support/status.ts';
import {
  bestRelationship,
  ownerPair,
  relationshipPath,
  relationshipsAreReadable,
  stakeholdersOf,
  whoIs,
  type Placed,
} from '../support/stakeholders.ts';
import { count } from '../support/wording.ts';

export const contactLapsed = defineRule({
  id: 'contact-lapsed',
  severity: 'information',
  clock: true,
  summary: 'Nobody had contact with an influential stakeholder within the time of a senior review.',
  check: {
    plan(context) {
      const { plan, report } = context;
      if (!isListed(plan) || !plan.stakeholders) return;
      const { asOf, policy, level } = context;
      const { seniorMonths } = cadenceOf(level, policy);
      const beginning = beginningOf(plan);
      for (const placed of stakeholdersOf(plan)) {
        const { stakeholder } = placed;
        if (!isInfluential(stakeholder, policy) || isToldAsOpponent(stakeholder)) continue;
        if (!relationshipsAreReadable(stakeholder)) continue;
        const last = lastContact(stakeholder, asOf);
        const since = last?.lastContact?.value ?? beginning;
        if (since === undefined || asOf <= addMonths(since, seniorMonths)) continue;
        const place = last?.lastContact ?? stakeholder.id ?? stakeholder.influence ?? stakeholder.at;
        const whose = promises(level, 'senior') ? `of ${level.id} accounts` : 'of key accounts';
        report({
          at: spanOf(place),
          message: `${
            last
              ? `the last contact with ${whoIs(stakeholder)} was on ${since}, ${count(daysBetween(since, asOf), 'day')} ago`
              : `no contact with ${whoIs(stakeholder)} is recorded since ${since}, when the plan began`
          }; speak with the influential people ${whose} at least ${everyMonths(seniorMonths)}, as often as seniors review the plan`,
          related: cadencePlace(context, 'senior'),
          fixes: [recordContact(plan, placed, last, asOf)],
        });
      }
    },
  },
});

type Stakeholder = Placed['stakeholder'];

/** An opponent with whom nobody has a next move is told of as that. */
function isToldAsOpponent(stakeholder: Stakeholder): boolean {
  return stakeholder.stance?.value === 'opponent' && !hasNextMove(stakeholder);
}

/** The relationship with the last contact up to a day; later ones have not happened yet. */
function lastContact({ relationships }: Stakeholder, asOf: Day): Relationship | undefined {
  let last: Relationship | undefined;
  for (const relationship of relationships?.items ?? []) {
    const day = relationship.lastContact?.value;
    if (day === undefined || day > asOf) continue;
    if (last?.lastContact === undefined || day > last.lastContact.value) last = relationship;
  }
  return last;
}

/** Only who spoke with them knows that they did. */
function recordContact(
  plan: PlanContext['plan'],
  placed: Placed,
  last: Relationship | undefined,
  asOf: Day,
): Fix {
  const path = relationshipPath(placed, last ?? bestRelationship(placed.stakeholder));
  return {
    title: `Record a contact with ${nameOf(placed.stakeholder)} on ${asOf}`,
    safety: 'display',
    edits: (tree) =>
      path
        ? setValue(tree, [...path, 'lastContact'], [asOf])
        : appendEntry(
            tree,
            [...placed.path, 'relationships'],
            [ownerPair(plan.owner?.value), `lastContact: ${asOf}`],
          ),
  };
}
