import type { Criteria, Criterion, MissingMode } from '../model/criteria.ts';
import { atLeast } from './compare.ts';
import type { Plan } from './metrics/metric.ts';
import { sum } from './sum.ts';
import type {
  CategoryScore,
  CriterionFigures,
  CriterionScore,
  Range,
  Score,
  ScoreContext,
  ScoreFigures,
} from './types.ts';
import { compileCriterion, type Evaluate } from './value.ts';

interface Compiled {
  readonly criteria: readonly { readonly criterion: Criterion; readonly evaluate: Evaluate }[];
  readonly categories: readonly CompiledCategory[];
  /** The share of the weight that no criterion of the set can answer for, because its id is not written yet. */
  readonly unnamed: number;
}

interface CompiledCategory {
  readonly id: string;
  readonly title: string;
  readonly share: number;
  readonly members: readonly number[];
}

const compiled = new WeakMap<Criteria, Compiled>();

/**
 * The score of a plan, 0 to 100: S = 100 · Σ w·v, with w the criterion's share of the weight and v its value. Compensatory: a
 * weak criterion is made up for elsewhere. Equal plans score equally, to the last bit and whatever the order of the criteria.
 */
export function scorePlan(plan: Plan, set: Criteria, context: ScoreContext): Score {
  const { criteria } = compile(set);
  return addUp(
    criteria.map(({ criterion, evaluate }) => ({ criterion, ...evaluate(plan, context) })),
    set,
  );
}

/** What a score would be with one criterion at another value v, 0 to 1, and all else as it is. */
export function scoreWith(score: Score, set: Criteria, criterion: Criterion, value: number): Score {
  return addUp(
    score.criteria.map((part): Part => {
      if (part.criterion !== criterion) return part;
      const { open: _open, missing: _missing, ...closed } = part;
      return { ...closed, value };
    }),
    set,
  );
}

/** A criterion with what was found out about it, before it is known what the whole comes to. */
type Part = Omit<CriterionScore, 'contribution' | 'most'>;

function addUp(parts: readonly Part[], set: Criteria): Score {
  const { categories, unnamed } = compile(set);
  const weights = parts.map(({ criterion, value }) => ({ share: criterion.share, value }));
  const all = totalOf(weights, unnamed, set.missing);
  const stretch = set.missing === 'renormalise' && all.coverage > 0 ? 1 / all.coverage : 1;
  return {
    criteria: parts.map(({ criterion, value, ...origin }): CriterionScore => {
      const known = value !== undefined;
      const most = 100 * criterion.share * (known ? stretch : 1);
      return { ...origin, criterion, value, contribution: known ? most * value : undefined, most };
    }),
    categories: categories.map(({ id, title, share, members }): CategoryScore => {
      const own = weights
        .filter((_, index) => members.includes(index))
        .map((part) => ({ ...part, share: part.share / share }));
      return { id, title, share, ...(totalOf(own, 0, set.missing).total ?? rangeOf(own, 0)) };
    }),
    coverage: all.coverage,
    total: all.total,
  };
}

interface Weighted {
  readonly share: number;
  readonly value: number | undefined;
}

function totalOf(
  parts: readonly Weighted[],
  unnamed: number,
  mode: MissingMode,
): { coverage: number; total: Range | undefined } {
  if (parts.every(({ share }) => share === 0)) return { coverage: 0, total: undefined };
  const complete = unnamed === 0 && parts.every(({ share, value }) => share === 0 || value !== undefined);
  const coverage = complete ? 1 : sum(parts.map(({ share, value }) => (value === undefined ? 0 : share)));
  const { low, high } = rangeOf(parts, unnamed);
  switch (mode) {
    case 'interval':
      return { coverage, total: { low, high } };
    case 'zero':
      return { coverage, total: { low, high: low } };
    case 'error':
      return { coverage, total: complete ? { low, high: low } : undefined };
    case 'renormalise': {
      if (coverage === 0) return { coverage, total: undefined };
      const score = Math.min(100, low / coverage);
      return { coverage, total: { low: score, high: score } };
    }
  }
}

/** From every open criterion at 0 to every open one at 1. */
function rangeOf(parts: readonly Weighted[], unnamed: number): Range {
  const low = sum(parts.map(({ share, value }) => 100 * share * (value ?? 0)));
  const high = sum([...parts.map(({ share, value }) => 100 * share * (value ?? 1)), 100 * unnamed]);
  return { low: Math.min(100, low), high: Math.min(100, high) };
}

function compile(set: Criteria): Compiled {
  const known = compiled.get(set);
  if (known) return known;
  const criteria = set.criteria.map((criterion) => ({ criterion, evaluate: compileCriterion(criterion) }));
  const result = { criteria, categories: categoriesOf(set), unnamed: unnamedShare(set) };
  compiled.set(set, result);
  return result;
}

function unnamedShare({ criteria }: Criteria): number {
  const named = sum(criteria.map(({ share }) => share));
  return named > 0 && !atLeast(named, 1) ? 1 - named : 0;
}

/** The categories of the set, then those that criteria name without the set listing them. */
function categoriesOf({ categories, criteria }: Criteria): CompiledCategory[] {
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const unlisted = new Set(criteria.flatMap(({ category }) => category ?? []));
  for (const id of [...unlisted].sort()) if (!titles.has(id)) titles.set(id, id);
  return [...titles].flatMap(([id, title]) => {
    const members = criteria.flatMap(({ category }, index) => (category === id ? index : []));
    const share = sum(members.map((index) => criteria[index]?.share ?? 0));
    return share > 0 ? [{ id, title, share, members }] : [];
  });
}

/** The numbers of a score alone, which are a fifth of it, to be kept of many accounts. */
export function withoutOrigins({ criteria, ...totals }: Score): ScoreFigures {
  return {
    ...totals,
    criteria: criteria.map(({ criterion, value, most, open }): CriterionFigures => ({
      criterion,
      value,
      most,
      ...(open !== undefined && { open }),
    })),
  };
}

/** The sub-score of a category; undefined where the set has none of that id with weight. */
export function categoryOf(score: ScoreFigures, id: string): CategoryScore | undefined {
  return score.categories.find((category) => category.id === id);
}
