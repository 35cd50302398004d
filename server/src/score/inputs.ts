import type { Span, Spanned } from '../base/span.ts';
import { shapeAt, shapes, type RecordShape, type Shape } from '../schema/shape.ts';
import type { LocatedRecord } from '../model/located.ts';
import { metricOf, planMetrics } from './metrics.ts';
import type { Plan } from './metrics/metric.ts';
import { explainMoney, inPlan, missingRate } from './money.ts';
import type { Input, Open, ScoreContext, Unit } from './types.ts';
import { unitAt } from './units.ts';

export type InputType = 'number' | 'text' | 'flag';

/** A path a scoring can read, for completion and for finding what a misspelt one meant. */
export interface KnownInput {
  /** Keys of the writer's own, such as fiscal years, are shown by an example: `financials.targets.FY2026`. */
  readonly path: string;
  readonly type: InputType;
  readonly unit: Unit;
  readonly title: string;
  readonly description: string | undefined;
  /** The values a text can have, where the schema lists them. */
  readonly values: readonly string[] | undefined;
}

/** What an input has in one plan. */
export interface Resolved {
  /** Money in the portfolio's currency. Undefined while it is open. */
  readonly value: number | string | boolean | undefined;
  readonly inputs: readonly Input[];
  /** Undefined for metrics, and where the value is not written. */
  readonly span: Span | undefined;
  readonly open?: Open;
  readonly missing?: string;
}

/** An input path made ready to be read from many plans. */
export interface CompiledInput {
  readonly path: string;
  readonly type: InputType;
  readonly unit: Unit;
  readonly resolve: (plan: Plan, context: ScoreContext) => Resolved;
}

/**
 * Makes a path ready to be read: `financials.revenue` in the plan, or `metrics.netContribution` computed from it. Undefined
 * when there is no such number, text or flag. What stands in a list has no path of its own.
 */
export function compileInput(path: string): CompiledInput | undefined {
  const steps = path.split('.');
  return steps[0] === 'metrics' ? compileMetric(path, steps) : compilePlanPath(path, steps);
}

/** What an input gives: a number, a text or a flag; undefined when there is no such input. */
export function inputType(path: string): InputType | undefined {
  return compileInput(path)?.type;
}

/** The value of an input in one plan; undefined when there is no such input. */
export function resolveInput(path: string, plan: Plan, context: ScoreContext): Resolved | undefined {
  return compileInput(path)?.resolve(plan, context);
}

function compileMetric(path: string, steps: readonly string[]): CompiledInput | undefined {
  const metric = steps.length === 2 ? metricOf(steps[1] ?? '') : undefined;
  if (!metric || metric.type === 'day') return undefined;
  const { type, unit } = metric;
  const resolve = (plan: Plan, context: ScoreContext): Resolved => {
    const { label, value, inputs, missing } = metric.compute(plan, context);
    if (value === undefined) {
      return {
        value,
        inputs,
        span: undefined,
        open: 'input-missing',
        missing: `${path} cannot be computed: ${missing ?? label}`,
      };
    }
    return { value, inputs: [{ label, value, unit, path }, ...inputs], span: undefined };
  };
  return { path, type, unit, resolve };
}

function compilePlanPath(path: string, steps: readonly string[]): CompiledInput | undefined {
  const shape = shapeAt('plan', steps);
  if (shape?.kind !== 'scalar') return undefined;
  const type = typeOf(shape.types);
  const unit = unitOf(type, shape, steps);
  const label = titleAt(steps);
  const read = reader(steps);
  const resolve = (plan: Plan, context: ScoreContext): Resolved => {
    const found = read(plan);
    if (!found)
      return {
        value: undefined,
        inputs: [],
        span: undefined,
        open: 'input-missing',
        missing: `${path} is not given`,
      };
    const span = { start: found.start, end: found.end };
    if (unit !== 'money' || typeof found.value !== 'number') {
      return {
        value: found.value,
        inputs: [{ label, value: found.value, unit, path, source: inPlan(found) }],
        span,
      };
    }
    const currency = plan.financials?.currency?.value;
    const { value, inputs } = explainMoney(label, found as Spanned<number>, currency, context.policy);
    const [written, ...rates] = inputs;
    const named = written ? [{ ...written, path }, ...rates] : [];
    if (value !== undefined) return { value, inputs: named, span };
    return {
      value,
      inputs: named,
      span,
      open: 'input-unusable',
      missing: missingRate(currency, context.policy),
    };
  };
  return { path, type, unit, resolve };
}

type Leaf = Spanned<string | number | boolean>;
type Part = Readonly<Record<string, unknown>>;

/** Reads one place of a plan. The path is one the schema has, so each step finds what the step before it promised. */
function reader(steps: readonly string[]): (plan: Plan) => Leaf | undefined {
  const inRecord = steps.map((_, depth) => shapeAt('plan', steps.slice(0, depth))?.kind === 'record');
  return (plan) => {
    let part: unknown = plan;
    for (let depth = 0; depth < steps.length && part !== undefined; depth++) {
      const key = steps[depth] ?? '';
      part = inRecord[depth] ? (part as LocatedRecord<unknown>).entries.get(key)?.value : (part as Part)[key];
    }
    return part as Leaf | undefined;
  };
}

function typeOf(types: readonly string[]): InputType {
  if (types.includes('boolean')) return 'flag';
  return types.includes('number') || types.includes('integer') ? 'number' : 'text';
}

function unitOf(type: InputType, shape: Shape, steps: readonly string[]): Unit {
  if (type !== 'number') return shape.kind === 'scalar' && shape.format === 'date' ? 'day' : type;
  return unitAt(steps);
}

/** What people call the place; under a key of the writer's own the key is said too: "Revenue FY2025". */
function titleAt(steps: readonly string[]): string {
  const title = shapeAt('plan', steps)?.title ?? steps.at(-1) ?? '';
  const keys = steps.filter((_, depth) => shapeAt('plan', steps.slice(0, depth))?.kind === 'record');
  const named = keys.includes(steps.at(-1) ?? '')
    ? (shapeAt('plan', steps.slice(0, -1))?.title ?? title)
    : title;
  return [named, ...keys].join(' ');
}

let known: readonly KnownInput[] | undefined;

/** Every input there is, the plan's in the order of its schema, then the metrics. */
export function knownInputs(): readonly KnownInput[] {
  known ??= [...inputsIn(shapes.plan, []), ...metricInputs()];
  return known;
}

function inputsIn(shape: Shape, steps: readonly string[]): KnownInput[] {
  switch (shape.kind) {
    case 'struct':
      return [...shape.properties].flatMap(([key, part]) => inputsIn(part, [...steps, key]));
    case 'record':
      return inputsIn(shape.values, [...steps, exampleKey(shape)]);
    case 'scalar': {
      const type = typeOf(shape.types);
      const values = shape.values?.map(String);
      const { description } = shape;
      return [
        {
          path: steps.join('.'),
          type,
          unit: unitOf(type, shape, steps),
          title: titleAt(steps),
          description,
          values,
        },
      ];
    }
    case 'list':
    case 'union':
      return [];
  }
}

/** A key out of the record's own examples. */
function exampleKey({ examples }: RecordShape): string {
  const [example] = examples ?? [];
  const [key] = typeof example === 'object' && example !== null ? Object.keys(example) : [];
  return key ?? '<key>';
}

function metricInputs(): KnownInput[] {
  return Object.entries(planMetrics).flatMap(([id, { type, unit, label, description }]): KnownInput[] =>
    type === 'day'
      ? []
      : [{ path: `metrics.${id}`, type, unit, title: label, description, values: undefined }],
  );
}
