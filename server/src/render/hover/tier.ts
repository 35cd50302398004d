import type { CriteriaView, PlanView } from '../../analysis/views.ts';
import type { Service, TierLevel, TierScheme } from '../../model/criteria.ts';
import { holdInWords } from '../explain/holds.ts';
import { list, paragraph, strong, type Block, type Line } from '../page.ts';
import { placementTitle, standsIn, tierTitle } from '../tier-words.ts';
import { count, months, number, points, score } from '../words.ts';

/** A level of the tiers: how it is entered and left, what it promises, and who stands there. */
export function tierBlocks(level: TierLevel, view: CriteriaView): readonly Block[] {
  const { tiers } = view.criteria;
  const listed = view.users.filter(({ role }) => role === 'listed');
  const there = listed.filter((plan) => standsIn(level, plan) === 'certainly');
  const perhaps = listed.filter((plan) => standsIn(level, plan) === 'perhaps');
  return [
    paragraph(strong(tierTitle(level)), `: ${terms(level, tiers)}`),
    ...list([
      [`${count(there.length, 'account')} here${capacityWords(level, tiers)}${namesOf(there)}`],
      ...(perhaps.length > 0 ? [[`${count(perhaps.length, 'account')} undecided${namesOf(perhaps)}`]] : []),
      ...serviceOf(level.service),
    ]),
  ];
}

/** The committed tier of one plan beside what its score gives. */
export function tierOfPlan(
  { placement, score: scored, facts }: PlanView,
  level: TierLevel,
  tiers: TierScheme,
): readonly Block[] {
  if (!placement || !scored?.total) return [];
  const { low } = scored.total;
  const margin = low - level.enter;
  const distance = margin >= 0 ? `${points(margin)} above` : `${points(-margin)} under`;
  const lines: Line[] = [
    [
      `the score is ${score(scored.total)}, ${distance} the ${points(level.enter)} that ${tierTitle(level)} is entered at`,
    ],
    ...(facts.assigned === level.id && tiers.hysteresis > 0
      ? [[`it is lost under ${points(level.enter - tiers.hysteresis)}`]]
      : []),
    [`computed tier: ${placementTitle(placement)}`],
    ...placement.holds.map((hold): Line => [holdInWords(hold)]),
  ];
  return list(lines);
}

function terms(level: TierLevel, { assign, hysteresis, minTenureMonths }: TierScheme): string {
  const lost =
    hysteresis > 0 && level.enter > 0 ? `, lost under ${points(Math.max(0, level.enter - hysteresis))}` : '';
  const held = minTenureMonths > 0 ? `, held for ${months(minTenureMonths)} at least` : '';
  const share =
    assign === 'percentile' && level.percentile !== undefined
      ? ` and the percentile ${number(level.percentile)}`
      : '';
  return `entered at ${points(level.enter)}${share}${lost}${held}`;
}

function capacityWords({ capacity }: TierLevel, { assign }: TierScheme): string {
  if (capacity === undefined) return '';
  return assign === 'capacity'
    ? `, room for ${number(capacity)} FTE of effort`
    : `, room for ${number(capacity)}`;
}

function namesOf(plans: readonly PlanView[]): string {
  if (plans.length === 0) return '';
  const names = plans.slice(0, 12).map(({ name }) => name);
  return `: ${names.join(', ')}${plans.length > names.length ? ' …' : ''}`;
}

function serviceOf({
  seniorReviewMonths,
  mentorReviewMonths,
  progressMonths,
  responseHours,
  commitments,
}: Service): Line[] {
  const reviews = [
    seniorReviewMonths !== undefined && `senior every ${months(seniorReviewMonths)}`,
    mentorReviewMonths !== undefined && `mentor every ${months(mentorReviewMonths)}`,
    progressMonths !== undefined && `progress every ${months(progressMonths)}`,
  ].filter((review) => review !== false);
  return [
    ...(reviews.length > 0 ? [[`reviews: ${reviews.join(', ')}`]] : []),
    ...(responseHours === undefined ? [] : [[`an answer within ${count(responseHours, 'hour')}`]]),
    ...(commitments.length > 0 ? [[`promised: ${commitments.join(', ')}`]] : []),
  ];
}
