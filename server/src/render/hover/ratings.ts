import type { CriteriaView, PlanView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import type { Scoring } from '../../model/criteria.ts';
import { scoreWith } from '../../score/score.ts';
import { standingOf } from '../../score/standing.ts';
import { placeAmong } from '../../score/tier.ts';
import type { CriterionScore, Placement, Range, Score } from '../../score/types.ts';
import { strong, table, type Block, type Line } from '../page.ts';
import { placementTitle, tierTitle } from '../tier-words.ts';
import { tiers as english } from '../wording/english/tiers.ts';
import type { TierWording } from '../wording/tiers.ts';
import { NOTHING, number, points, score } from '../words.ts';

type RatingScale = Extract<Scoring, { type: 'rating' }>;

/** A scale of ratings, what each means and how many accounts have it. */
export function ratingTable(scale: RatingScale, parts: readonly CriterionScore[]): readonly Block[] {
  const given = parts.flatMap((part) => ratingOf(part) ?? []);
  return table(
    [
      { title: 'Rating', align: 'right' },
      { title: 'Points', align: 'right' },
      { title: 'Means', align: 'left' },
      { title: 'Accounts', align: 'right' },
    ],
    ratings(scale, given).map((rating): Line[] => {
      const accounts = given.filter((one) => one === rating).length;
      return [
        [number(rating)],
        [points(100 * valueOf(rating, scale))],
        [scale.anchors.get(rating) ?? ''],
        [accounts > 0 ? String(accounts) : ''],
      ];
    }),
  );
}

/** What each rating would contribute and make of score and tier, all else staying as it is. */
export function whatIfTable(
  plan: PlanView,
  part: CriterionScore,
  scale: RatingScale,
  asOf: Day,
): readonly Block[] {
  return table(
    [
      { title: 'Rating', align: 'right' },
      { title: 'Contributes', align: 'right' },
      { title: 'Score', align: 'right' },
      { title: 'Tier', align: 'left' },
      { title: 'Means', align: 'left' },
    ],
    ratingChoices(plan, part, scale, asOf).map(
      ({ rating, isNow, contribution, total, tier, means }): Line[] => [
        isNow ? [strong(`${number(rating)} now`)] : [number(rating)],
        [contribution === undefined ? NOTHING : points(contribution)],
        [score(total)],
        [tier ?? NOTHING],
        [means],
      ],
    ),
  );
}

/** A rating that could be given, and what would come of it. */
export interface RatingChoice {
  readonly rating: number;
  /** Whether it is given already. */
  readonly isNow: boolean;
  /** Points of the account's score. */
  readonly contribution: number | undefined;
  readonly total: Range | undefined;
  /** The tier it would make, and in words; undefined without a score. */
  readonly placement: Placement | undefined;
  readonly tier: string | undefined;
  /** The words of the scale; empty where it has none. */
  readonly means: string;
}

/** The ratings of a scale worth a choice, the best first, with what each would make of an account; none where it has no score. */
export function ratingChoices(
  plan: PlanView,
  part: CriterionScore,
  scale: RatingScale,
  asOf: Day,
  words: TierWording = english,
): readonly RatingChoice[] {
  const { criteria: set, score: scored } = plan;
  if (!set || !scored) return [];
  const now = ratingOf(part);
  const place = placing(plan, set, asOf);
  return ratings(scale, now === undefined ? [] : [now]).map((rating) => {
    const would = scoreWith(scored, set.criteria, part.criterion, valueOf(rating, scale));
    const placement = would.total && place(would);
    return {
      rating,
      isNow: rating === now,
      contribution: would.criteria.find(({ criterion }) => criterion === part.criterion)?.contribution,
      total: would.total,
      placement,
      tier: placement && tierInWords(placement, words),
      means: scale.anchors.get(rating) ?? '',
    };
  });
}

/** The tier that a score would give an account; where accounts compete, with all others as they are. */
export function placing(
  { file, facts }: PlanView,
  { criteria, users, portfolio: { policy } }: CriteriaView,
  asOf: Day,
): (score: Score) => Placement | undefined {
  const competitors = criteria.tiers.assign === 'threshold' ? [] : users;
  const standings = competitors.flatMap((plan) =>
    plan.score ? standingOf(plan.file, plan.facts, plan.score, policy) : [],
  );
  const place = placeAmong(standings, criteria, asOf);
  return (score) => place(standingOf(file, facts, score, policy));
}

/** `Gold`; `Gold until 2027-03-01, then Silver` where its tenure alone holds it. */
function tierInWords(placement: Placement, words: TierWording): string {
  const tenure = placement.holds.find((hold) => hold.kind === 'tenure');
  const title = placementTitle(placement, words);
  return tenure && placement.certain
    ? words.heldUntil(title, tenure.until, tierTitle(tenure.otherwise, words))
    : title;
}

/** The ratings worth a row: every whole one of a short scale, else those with words, the ends, and those in use. */
function ratings({ min, max, anchors }: RatingScale, used: readonly number[]): number[] {
  const whole =
    Number.isInteger(min) && max - min <= 12
      ? Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => min + step)
      : [];
  const chosen = new Set([...whole, min, max, ...anchors.keys(), ...used]);
  return [...chosen]
    .filter((rating) => rating >= min && rating <= max)
    .sort((a, b) => b - a)
    .slice(0, 25);
}

function valueOf(rating: number, { min, max }: RatingScale): number {
  return (rating - min) / (max - min);
}

/** The rating that a value came from, without the traces of computing with fractions; undefined while it is open. */
function ratingOf({ value, criterion: { scoring } }: CriterionScore): number | undefined {
  if (value === undefined || scoring?.type !== 'rating') return undefined;
  return Number((scoring.min + value * (scoring.max - scoring.min)).toFixed(6));
}
