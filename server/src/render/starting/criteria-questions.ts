import type { Day } from '../../base/day.ts';
import type { Criteria, Criterion, Scoring } from '../../model/criteria.ts';
import { count, number, percent } from '../words.ts';
import { explain, listed, waiting } from './prose.ts';

export interface Answering {
  readonly owner: string;
  readonly asOf: Day;
}

type Rating = Extract<Scoring, { type: 'rating' }>;
type Measured = Exclude<Scoring, { type: 'rating' }>;

/** The questions of a criteria set for one plan: a rating to fill in for each that a person answers, and what the others are read from. */
export function criteriaQuestions({ criteria }: Criteria, answering: Answering): readonly string[] {
  const asked = criteria.filter(({ share, knockout }) => share > 0 || knockout);
  const rated = asked.flatMap((criterion) =>
    criterion.scoring?.type === 'rating' ? [{ criterion, scale: criterion.scoring }] : [],
  );
  const measured = asked.flatMap((criterion) =>
    criterion.scoring && criterion.scoring.type !== 'rating' ? [{ criterion, scale: criterion.scoring }] : [],
  );
  return [
    ...(rated.length > 0 ? ratings(rated, answering) : []),
    ...(rated.length > 0 && measured.length > 0 ? ['#'] : []),
    ...(measured.length > 0 ? measures(measured) : []),
  ];
}

function ratings(
  rated: readonly { readonly criterion: Criterion; readonly scale: Rating }[],
  answering: Answering,
): readonly string[] {
  const many = `${count(rated.length, 'question')} of the criteria ${rated.length === 1 ? 'is' : 'are'}`;
  return [
    ...explain(`${many} yours to answer. What is left open makes the score a range instead of a number.`),
    ...waiting('scores:'),
    ...rated.flatMap(({ criterion, scale }) => rating(criterion, scale, answering)),
  ];
}

function rating(criterion: Criterion, { min, max, anchors }: Rating, { owner, asOf }: Answering) {
  const words = [...anchors].sort(([a], [b]) => a - b);
  const scale = words.length > 0 ? [] : [`${number(min)} is the worst, ${number(max)} the best`];
  const evidence = criterion.evidenceRequired ? ', evidence: []' : '';
  return [
    '#',
    ...explain(`${heading(criterion)}${criterion.evidenceRequired ? ' Evidence is required.' : ''}`),
    ...[...words.map(([value, word]) => `${number(value)}: ${word}`), ...scale].flatMap((line) =>
      explain(line, '  '),
    ),
    ...waiting(`  ${criterion.id}: { rating: , scoredOn: ${asOf}, scoredBy: ${owner}${evidence} }`),
  ];
}

function measures(
  measured: readonly { readonly criterion: Criterion; readonly scale: Measured }[],
): readonly string[] {
  return [
    ...explain('Read from this plan, with nothing to rate:'),
    ...measured.flatMap(({ criterion, scale }) =>
      explain(`${heading(criterion)} ${scale.input}: ${inWords(scale)}.`, '  '),
    ),
  ];
}

/** `Marquee brand (35.7 % of the score): does the name open doors?` */
function heading({ title, question, share, knockout }: Criterion): string {
  const weight = share > 0 ? `${percent(share)} of the score` : 'no points';
  const cap = knockout ? `; under ${count(knockout.below, 'point')} no better than ${knockout.cap}` : '';
  return `${title} (${weight}${cap})${question === undefined ? '.' : `: ${question}`}`;
}

function inWords(scale: Measured): string {
  switch (scale.type) {
    case 'linear':
      return `no points at ${amount(scale.zeroAt)}, all at ${amount(scale.fullAt)}`;
    case 'bands':
      return pointsFor(
        [...scale.bands]
          .sort((a, b) => a.from - b.from)
          .map(({ from, points }) => [points, `from ${amount(from)}`]),
      );
    case 'lookup':
      return pointsFor([...scale.points].map(([value, points]) => [points, `for ${value}`]));
  }
}

/** `0 points for declined, 50 for unsure and 100 for accepted`. */
function pointsFor(steps: readonly (readonly [points: number, condition: string])[]): string {
  return listed(
    steps.map(([points, condition], index) =>
      index === 0 ? `${count(points, 'point')} ${condition}` : `${number(points)} ${condition}`,
    ),
  );
}

/** In groups of three digits, since scales of money are long. */
function amount(value: number): string {
  const [whole = '', decimals] = number(value, 4).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
