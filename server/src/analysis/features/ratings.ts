import type { Day } from '../../base/day.ts';
import type { Criterion, Scoring } from '../../model/criteria.ts';
import type { CriterionScore } from '../../score/types.ts';
import { scalar, setValue, setValues, type Edit, type YamlLines } from '../../syntax/edit.ts';
import type { SyntaxTree } from '../../syntax/parse.ts';
import { nodeAt } from '../../syntax/tree.ts';
import type { PlanView } from '../views.ts';

export interface OpenRating {
  readonly part: CriterionScore;
  readonly scale: Extract<Scoring, { type: 'rating' }>;
}

/** What a plan's score still lacks. */
export interface OpenQuestions {
  /** What a person can rate, the weightiest first. */
  readonly ratings: readonly OpenRating[];
  /** What is read from figures that the plan does not give. */
  readonly figures: readonly Criterion[];
}

/** The criteria that have no value yet and count for something. */
export function openQuestionsOf({ score }: PlanView): OpenQuestions {
  const open = (score?.criteria ?? [])
    .filter(({ value, criterion }) => value === undefined && (criterion.share > 0 || criterion.knockout))
    .toSorted((a, b) => b.criterion.share - a.criterion.share);
  return {
    ratings: open.flatMap((part) =>
      part.criterion.scoring?.type === 'rating' ? [{ part, scale: part.criterion.scoring }] : [],
    ),
    figures: open.flatMap(({ criterion }) => (criterion.scoring?.type === 'rating' ? [] : [criterion])),
  };
}

/** A rating as it is to be written down. */
export interface GivenRating {
  readonly criterion: string;
  readonly rating: number;
  readonly scoredOn: Day;
  readonly scoredBy: string | undefined;
  /** Files and links; what the plan names already stays where none is given. */
  readonly evidence: readonly string[];
}

/** Writes a rating in a plan, in the way its other ratings are written. Nothing where something else stands in the place. */
export function rate(
  tree: SyntaxTree,
  { criterion, rating, scoredOn, scoredBy, evidence }: GivenRating,
): readonly Edit[] {
  const entries: readonly (readonly [string, YamlLines])[] = [
    ['rating', [String(rating)]],
    ['scoredOn', [scoredOn]],
    ...(scoredBy === undefined ? [] : ([['scoredBy', [scalar(scoredBy)]]] as const)),
    ...(evidence.length === 0 ? [] : ([['evidence', [`[${evidence.map(scalar).join(', ')}]`]]] as const)),
  ];
  const scores = nodeAt(tree.root, ['scores']);
  const pairs = scores?.kind === 'mapping' ? scores.pairs : [];
  const own = pairs.find(({ key }) => key.value === criterion)?.value;
  if (own?.kind === 'mapping' && own.pairs.length > 0) return setValues(tree, ['scores', criterion], entries);
  const others = pairs.map(({ value }) => value).filter((value) => value.kind === 'mapping');
  const isFlow = others.length > 0 && others.every((value) => value.flow);
  const lines = entries.map(([key, [value]]) => `${key}: ${value}`);
  const [first = '', ...rest] = isFlow ? [`{ ${lines.join(', ')} }`] : lines;
  return setValue(tree, ['scores', criterion], [first, ...rest]);
}
