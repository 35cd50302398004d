import type { PlanView } from '../../analysis/views.ts';
import { convert } from '../../score/money.ts';
import { unitAt } from '../../score/units.ts';
import { explainPlan } from '../explain.ts';
import { criteriaHeadline } from '../headline.ts';
import { paragraph, strong, type Block } from '../page.ts';
import { money } from '../words.ts';
import { criterionInPlan } from './criterion.ts';
import { dateBlocks } from './date.ts';
import { namesPerson, personBlocks } from './person.ts';
import { leadsTo, textAt, type Place } from './place.ts';
import { referenceBlocks } from './references.ts';
import { relationshipBlocks } from './relationships.ts';
import { tierBlocks, tierOfPlan } from './tier.ts';

/** What a place in a plan is and does, beyond what its schema says. */
export function planBlocks(place: Place, plan: PlanView): readonly Block[] {
  const text = textAt(place);
  if (place.onKey && leadsTo(place.path, 'stakeholders')) return relationshipBlocks(plan);
  if (text === undefined) return scoreBlocks(place, plan);
  if (leadsTo(place.path, 'id')) return explainPlan(place.snapshot, plan).blocks;
  if (leadsTo(place.path, 'criteria')) return setBlocks(plan);
  if (leadsTo(place.path, 'tier', 'assigned')) return assignedBlocks(text, plan);
  if (namesPerson(plan, place.node.start)) return personBlocks(text, plan.portfolio);
  return [
    ...dateBlocks(place, plan),
    ...converted(place, plan),
    ...scoreBlocks(place, plan),
    ...inputOf(place, plan),
    ...referenceBlocks(place, text, plan),
  ];
}

/** On a criterion's id under `scores`, and on its rating. */
function scoreBlocks({ path, onKey, snapshot }: Place, plan: PlanView): readonly Block[] {
  const onEntry =
    (onKey && leadsTo(path, 'scores', '*')) || (!onKey && leadsTo(path, 'scores', '*', 'rating'));
  const criterion = onEntry ? plan.criteria?.criteria.criteria.find(({ id }) => id === path[1]) : undefined;
  return criterion ? criterionInPlan(plan, criterion, snapshot.asOf) : [];
}

/** On a value that criteria are scored by. */
function inputOf({ path, snapshot }: Place, plan: PlanView): readonly Block[] {
  const input = path.join('.');
  const criteria = plan.criteria?.criteria.criteria ?? [];
  return criteria.flatMap((criterion) =>
    criterion.scoring && criterion.scoring.type !== 'rating' && criterion.scoring.input === input
      ? criterionInPlan(plan, criterion, snapshot.asOf)
      : [],
  );
}

function converted({ path, node }: Place, { facts, portfolio: { policy } }: PlanView): readonly Block[] {
  if (unitAt(path) !== 'money' || node.kind !== 'scalar' || typeof node.value !== 'number') return [];
  const amount = convert(node.value, facts.currency, policy);
  if (facts.currency === undefined || facts.currency === policy.currency || amount === undefined) return [];
  return [
    paragraph(
      strong(money(amount, policy.currency)),
      ` at ${String(policy.exchangeRates.get(facts.currency))} ${policy.currency} for 1 ${facts.currency}`,
    ),
  ];
}

function setBlocks({ criteria }: PlanView): readonly Block[] {
  if (!criteria) return [];
  return [
    paragraph(
      strong(criteria.criteria.title ?? criteria.criteria.id ?? 'Criteria'),
      `: ${criteriaHeadline(criteria)}`,
    ),
  ];
}

function assignedBlocks(id: string, plan: PlanView): readonly Block[] {
  const tiers = plan.criteria?.criteria.tiers;
  const level = tiers?.levels.find((one) => one.id === id);
  if (!plan.criteria || !tiers || !level) return [];
  return [...tierBlocks(level, plan.criteria), ...tierOfPlan(plan, level, tiers)];
}
