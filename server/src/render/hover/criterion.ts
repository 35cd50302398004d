import type { CriteriaView, PlanView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import type { Criterion } from '../../model/criteria.ts';
import type { CriterionScore } from '../../score/types.ts';
import { contributionInWords, valueInShort } from '../explain/breakdown.ts';
import { code, list, paragraph, strong, type Block, type Line } from '../page.ts';
import { count, number, percent, points } from '../words.ts';
import { ratingTable, whatIfTable } from './ratings.ts';

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
    ...(criterion.scoring?.type === 'rating' ? ratingTable(criterion.scoring, parts) : []),
  ];
}

/** A criterion in one plan: what it contributes, and what each rating would. */
export function criterionInPlan(plan: PlanView, criterion: Criterion, asOf: Day): readonly Block[] {
  const part = partOf(plan, criterion);
  if (!part) return [];
  const { scoring } = criterion;
  const said = part.missing === undefined ? '' : `: ${part.missing}`;
  const contribution = contributionInWords(part, plan.criteria?.criteria.missing);
  return [
    paragraph(strong(`${criterion.title} → ${contribution}`), questionOf(criterion)),
    ...list([
      [`${valueInShort(part, plan.portfolio.policy.currency)}${said}`],
      [`${percent(criterion.share)} of the weight`],
      ...(scoring?.type === 'rating' ? [] : scaleOf(criterion)),
      ...knockoutOf(criterion),
    ]),
    ...(scoring?.type === 'rating' ? whatIfTable(plan, part, scoring, asOf) : []),
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
