import type { Criterion, Scoring } from '../model/criteria.ts';
import type { Span } from '../base/span.ts';
import type { Path } from '../syntax/tree.ts';
import { atLeast } from './compare.ts';
import { compileInput, type CompiledInput, type InputType } from './inputs.ts';
import type { Plan } from './metrics/metric.ts';
import { inPlan } from './money.ts';
import { ascending } from './sum.ts';
import type { Input, Open, ScoreContext, Source } from './types.ts';

/** What one criterion makes of one plan, before any weight. */
export interface Valued {
  /** 0 to 1; undefined while it is open. */
  readonly value: number | undefined;
  readonly inputs: readonly Input[];
  readonly span: Span | undefined;
  readonly open?: Open;
  readonly missing?: string;
}

export type Evaluate = (plan: Plan, context: ScoreContext) => Valued;

/** How the criterion gets its value, made ready to be asked for many plans. */
export function compileCriterion({ id, scoring, path }: Criterion): Evaluate {
  switch (scoring?.type) {
    case undefined:
      return unreadable(`the scoring of "${id}" cannot be read`);
    case 'rating':
      return rating(id, scoring, path);
    case 'linear':
      return measured(scoring.input, ['number'], linear(scoring, path));
    case 'bands':
      return measured(scoring.input, ['number'], bands(scoring, path));
    case 'lookup':
      return measured(scoring.input, ['number', 'text', 'flag'], lookup(scoring, path));
  }
}

/**
 * The value, 0 to 1, that a criterion makes of what its input has, in the unit of its scale; undefined for what has no value.
 * Nothing for ratings, and for scorings that cannot be read.
 */
export function scaleOf({
  scoring,
  path,
}: Criterion): ((read: number | string | boolean) => number | undefined) | undefined {
  const measure = measureOf(scoring, path);
  return measure && ((read) => measure(read).value);
}

function measureOf(scoring: Scoring | undefined, path: Path): Measure | undefined {
  switch (scoring?.type) {
    case undefined:
    case 'rating':
      return undefined;
    case 'linear':
      return linear(scoring, path);
    case 'bands':
      return bands(scoring, path);
    case 'lookup':
      return lookup(scoring, path);
  }
}

/** Turns what was read into a value of 0 to 1; without one, `missing` says why. */
type Measure = (read: number | string | boolean) => {
  value?: number;
  scale: readonly Input[];
  missing?: string;
};

function measured(path: string, types: readonly InputType[], measure: Measure): Evaluate {
  const input: CompiledInput | undefined = compileInput(path);
  if (!input) return unreadable(`there is no input "${path}"`);
  if (!types.includes(input.type)) return unreadable(`the input "${path}" is a ${input.type}, not a number`);
  return (plan, context) => {
    const resolved = input.resolve(plan, context);
    if (resolved.value === undefined) return { ...resolved, value: undefined };
    const { value, scale, missing } = measure(resolved.value);
    const inputs = [...resolved.inputs, ...scale];
    if (value !== undefined) return { value, inputs, span: resolved.span };
    return {
      value,
      inputs,
      span: resolved.span,
      open: 'input-unusable',
      missing: `${path} ${missing ?? 'cannot be used'}`,
    };
  };
}

/** (r − min) / (max − min). A rating outside the scale counts as none. */
function rating(id: string, { min, max }: Extract<Scoring, { type: 'rating' }>, path: Path): Evaluate {
  const scale = [
    input('Lowest rating', min, 'rating', [...path, 'scoring', 'min']),
    input('Highest rating', max, 'rating', [...path, 'scoring', 'max']),
  ];
  return (plan) => {
    const entry = plan.scores?.entries.get(id);
    const written = entry?.value?.rating;
    if (!written) {
      const span = entry && { start: entry.key.start, end: entry.key.end };
      return {
        value: undefined,
        inputs: scale,
        span,
        open: 'unscored',
        missing: `scores.${id} has no rating`,
      };
    }
    const { value, start, end } = written;
    const given: Input = {
      label: 'Rating',
      value,
      unit: 'rating',
      path: `scores.${id}.rating`,
      source: inPlan(written),
    };
    const inputs = [given, ...scale];
    if (value >= min && value <= max)
      return { value: (value - min) / (max - min), inputs, span: { start, end } };
    const missing = `the rating ${value} is outside the scale of ${min} to ${max}`;
    return { value: undefined, inputs, span: { start, end }, open: 'input-unusable', missing };
  };
}

/** clamp((x − zeroAt) / (fullAt − zeroAt)); `zeroAt` above `fullAt` makes a criterion on which less is better. */
function linear({ zeroAt, fullAt }: Extract<Scoring, { type: 'linear' }>, path: Path): Measure {
  const scale = [
    input('0 points at', zeroAt, 'number', [...path, 'scoring', 'zeroAt']),
    input('100 points at', fullAt, 'number', [...path, 'scoring', 'fullAt']),
  ];
  return (read) => ({ value: Math.min(1, Math.max(0, (Number(read) - zeroAt) / (fullAt - zeroAt))), scale });
}

/** The points of the band [from, next) that the input falls into; 0 below the first. */
function bands({ bands: written }: Extract<Scoring, { type: 'bands' }>, path: Path): Measure {
  const steps = written
    .map(({ from, points }, index) => {
      const at = [...path, 'scoring', 'bands', index];
      const scale = [
        input('Band from', from, 'number', [...at, 'from']),
        input('Points of the band', points, 'points', [...at, 'points']),
      ];
      return { from, value: points / 100, scale };
    })
    .sort((a, b) => ascending(a.from, b.from));
  const lowest = input('Below the first band', 0, 'points', [...path, 'scoring', 'bands']);
  const none = { value: 0, scale: [lowest] };
  // Computed amounts miss a round one by a hair: 100 000 × 0.29 is 28 999.999999999996.
  return (read) => steps.findLast(({ from }) => atLeast(Number(read), from)) ?? none;
}

/** The points of the value; one that is not in the table leaves the criterion open. */
function lookup({ points }: Extract<Scoring, { type: 'lookup' }>, path: Path): Measure {
  const table = new Map(
    [...points].map(([word, worth]) => {
      const scale = [input(`Points of ${word}`, worth, 'points', [...path, 'scoring', 'points', word])];
      return [word, { value: worth / 100, scale }];
    }),
  );
  const words = [...points.keys()].join(', ');
  return (read) =>
    table.get(String(read)) ?? {
      scale: [],
      missing: `is "${String(read)}", which has no points (there are ${words})`,
    };
}

function unreadable(missing: string): Evaluate {
  const nothing: Valued = {
    value: undefined,
    inputs: [],
    span: undefined,
    open: 'scoring-unreadable',
    missing,
  };
  return () => nothing;
}

function input(label: string, value: number, unit: Input['unit'], path: Path): Input {
  const source: Source = { file: 'criteria', path };
  return { label, value, unit, source };
}
