import type { CriteriaView, PlanView } from '../../analysis/views.ts';
import type { Criterion, Scoring } from '../../model/criteria.ts';
import type { CriterionScore, Range } from '../../score/types.ts';
import { contributionInWords, valueInShort } from '../explain/breakdown.ts';
import { code, list, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { count, number, percent, points, score } from '../words.ts';

type RatingScale = Extract<Scoring, { type: 'rating' }>;

/** A criterion as it stands in its set: share of the weight, how it is scored, and how the accounts do on it. */
export function criterionBlocks(criterion: Criterion, view: CriteriaView): readonly Block[] {
  const users = view.users.filter(({ role }) => role !== 'exited');
  const parts = users.flatMap((plan) => partOf(plan, criterion) ?? []);
  const open = parts.filter(({ value }) => value === undefined).length;
  const values = parts
    .flatMap(({ value }) => (value === undefined ? [] : [100 * value]))
    .sort((a, b) => a - b);
  const spread =
    values.length > 0
      ? `accounts reach ${points(values[0] ?? 0)} to ${points(values.at(-1) ?? 0)} of 100 points here`
      : undefined;
  return [
    paragraph(strong(criterion.title), questionOf(criterion)),
    ...list([
      [weightInWords(criterion)],
      ...scaleOf(criterion),
      ...(spread === undefined ? [] : [[spread]]),
      ...(open > 0 ? [[`${count(open, 'account')} without a score here`]] : []),
      ...knockoutOf(criterion),
    ]),
    ...(criterion.scoring?.type === 'rating' ? ratingTable(criterion.scoring, ratingsOf(parts)) : []),
  ];
}

/** A criterion in one plan: what it contributes, and what each rating would. */
export function criterionInPlan(plan: PlanView, criterion: Criterion): readonly Block[] {
  const part = partOf(plan, criterion);
  if (!part) return [];
  const { scoring } = criterion;
  const said = part.missing === undefined ? '' : `: ${part.missing}`;
  return [
    paragraph(strong(`${criterion.title} → ${contributionInWords(part)}`), questionOf(criterion)),
    ...list([
      [`${valueInShort(part, plan.portfolio.policy.currency)}${said}`],
      [`${percent(criterion.share)} of the weight`],
      ...(scoring?.type === 'rating' ? [] : scaleOf(criterion)),
      ...knockoutOf(criterion),
    ]),
    ...(scoring?.type === 'rating' ? whatIfTable(plan, part, scoring) : []),
  ];
}

/** `weight 20 of 56: 35.7 % of the score`. */
export function weightInWords({ weight, share }: Criterion): string {
  if (share === 0) return `weight ${number(weight)}: nothing of the score`;
  return `weight ${number(weight)} of ${number(weight / share)} in all: ${percent(share)}, up to ${points(100 * share)} of the 100 points`;
}

function partOf({ score: scored }: PlanView, { id }: Criterion): CriterionScore | undefined {
  return scored?.criteria.find((part) => part.criterion.id === id);
}

function questionOf({ question }: Criterion): string {
  return question === undefined ? '' : `: ${question}`;
}

function scaleOf({ scoring }: Criterion): Line[] {
  switch (scoring?.type) {
    case undefined:
      return [['its scoring cannot be read, so it stays open']];
    case 'rating':
      return [[`rated from ${number(scoring.min)} to ${number(scoring.max)}`]];
    case 'linear':
      return [
        [code(scoring.input), `: 0 points at ${number(scoring.zeroAt)}, 100 at ${number(scoring.fullAt)}`],
      ];
    case 'bands':
      return [
        [
          code(scoring.input),
          `: ${scoring.bands.map(({ from, points: worth }) => `${points(worth)} points from ${number(from)}`).join(', ')}`,
        ],
      ];
    case 'lookup':
      return [
        [
          code(scoring.input),
          `: ${[...scoring.points].map(([word, worth]) => `${word} ${points(worth)}`).join(', ')} points`,
        ],
      ];
  }
}

function knockoutOf({ knockout }: Criterion): Line[] {
  return knockout
    ? [
        [
          'under ',
          `${count(knockout.below, 'point')} here the account gets no better tier than `,
          code(knockout.cap),
        ],
      ]
    : [];
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

function ratingsOf(parts: readonly CriterionScore[]): number[] {
  return parts.flatMap(({ value, criterion: { scoring } }) =>
    value === undefined || scoring?.type !== 'rating'
      ? []
      : [Number((scoring.min + value * (scoring.max - scoring.min)).toFixed(6))],
  );
}

function ratingTable(scale: RatingScale, used: readonly number[]): readonly Block[] {
  return table(
    [
      { title: 'Rating', align: 'right' },
      { title: 'Points', align: 'right' },
      { title: 'Means', align: 'left' },
      { title: 'Accounts', align: 'right' },
    ],
    ratings(scale, used).map((rating): Line[] => {
      const accounts = used.filter((one) => one === rating).length;
      return [
        [number(rating)],
        [points(100 * valueOf(rating, scale))],
        [scale.anchors.get(rating) ?? ''],
        [accounts > 0 ? String(accounts) : ''],
      ];
    }),
  );
}

/** What each rating would contribute and make of the score, the rest of the plan staying as it is. */
function whatIfTable(plan: PlanView, part: CriterionScore, scale: RatingScale): readonly Block[] {
  const now = part.value === undefined ? undefined : ratingsOf([part])[0];
  return table(
    [
      { title: 'Rating', align: 'right' },
      { title: 'Contributes', align: 'right' },
      { title: 'Score', align: 'right' },
      { title: 'Means', align: 'left' },
    ],
    ratings(scale, now === undefined ? [] : [now]).map((rating): Line[] => {
      const contribution = part.most * valueOf(rating, scale);
      const shown = rating === now ? [strong(`${number(rating)} now`)] : [number(rating)];
      return [
        shown,
        [points(contribution)],
        [score(totalWith(plan, part, contribution))],
        [scale.anchors.get(rating) ?? ''],
      ];
    }),
  );
}

/** The score if one criterion contributed so many points; undefined where that would move the other contributions too. */
function totalWith(
  { score: scored, criteria }: PlanView,
  part: CriterionScore,
  contribution: number,
): Range | undefined {
  const total = scored?.total;
  if (!total) return undefined;
  const { contribution: before, most } = part;
  if (before !== undefined)
    return { low: total.low - before + contribution, high: total.high - before + contribution };
  switch (criteria?.criteria.missing) {
    case 'interval':
      return { low: total.low + contribution, high: total.high - most + contribution };
    case 'zero':
      return { low: total.low + contribution, high: total.high + contribution };
    case 'error':
    case 'renormalise':
    case undefined:
      return undefined;
  }
}
