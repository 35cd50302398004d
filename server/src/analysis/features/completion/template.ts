import type { Shape, StructShape } from '../../../schema/shape.ts';

/** A text to be inserted: pieces of it, and places to fill in between, each with what stands there until it is. */
export type Template = readonly (string | Stop)[];

export interface Stop {
  readonly stop: string;
  /** Places of the same name are filled in together. */
  readonly name?: string;
}

export const stop: Stop = { stop: '' };

/** So many values in one line can still be read. */
const FEW = 3;

/** What follows the colon of a key, up to the first value to be written. `column` is that of the key. */
export function valueTemplate(shape: Shape, column: number, flow: boolean): Template {
  const short = inline(shape);
  if (flow || shape.kind === 'scalar' || isShort(shape)) return [' ', ...short];
  switch (shape.kind) {
    case 'struct':
      return structLines(shape, column + 2);
    case 'record':
    case 'union':
      return [newLine(column + 2), stop];
    case 'list':
      return shape.items.kind === 'scalar'
        ? [' ', ...short]
        : [newLine(column + 2), '- ', ...withoutBreak(linesOf(shape.items, column + 4))];
  }
}

/** A struct with the keys it must have, each on a line of its own; `keys` names others. */
export function entryLines(
  shape: StructShape,
  column: number,
  keys: Iterable<string> = shape.required,
): Template {
  return withoutBreak(structLines(shape, column, keys));
}

/** A struct with the keys it must have, in one line, without brackets. */
export function entryInline(shape: StructShape, keys: Iterable<string> = shape.required): Template {
  return separated(
    [...keys].flatMap((key): Template[] => {
      const part = shape.properties.get(key);
      return part ? [[`${key}: `, ...inline(part)]] : [];
    }),
  );
}

/** A shape in one line: `{ start: , end: }`. */
export function inline(shape: Shape): Template {
  switch (shape.kind) {
    case 'scalar':
      return scalarTemplate(shape);
    case 'list':
      return ['[', ...(shape.items.kind === 'scalar' ? [stop] : inline(shape.items)), ']'];
    case 'record':
    case 'union':
      return ['{ ', stop, ' }'];
    case 'struct': {
      const inside = entryInline(shape, keysInside(shape));
      return ['{ ', ...(inside.length > 0 ? inside : [stop]), ' }'];
    }
  }
}

/** The keys that are written with a struct: those it must have, or else all of a few. */
export function keysInside(shape: StructShape): Iterable<string> {
  return shape.required.size > 0 ? shape.required : fewOf(shape);
}

/** The one value that is allowed stands there at once, and so does a number that most leave as it is. */
function scalarTemplate(shape: Extract<Shape, { kind: 'scalar' }>): Template {
  const [only, ...others] = shape.values ?? [];
  if (typeof only === 'string' && others.length === 0) return [only];
  return typeof shape.default === 'number' ? [{ stop: String(shape.default) }] : [stop];
}

/** Whether all there is to say is a few plain values. */
function isShort(shape: Shape): boolean {
  if (shape.kind === 'record') return shape.values.kind === 'scalar';
  return shape.kind === 'struct' && fewOf(shape).length > 0;
}

function fewOf({ properties }: StructShape): readonly string[] {
  const isFew = properties.size <= FEW && [...properties.values()].every(({ kind }) => kind === 'scalar');
  return isFew ? [...properties.keys()] : [];
}

function linesOf(shape: Shape, column: number): Template {
  return shape.kind === 'struct' ? structLines(shape, column) : [newLine(column), stop];
}

function structLines(shape: StructShape, column: number, keys: Iterable<string> = shape.required): Template {
  const lines = [...keys].flatMap((key): Template => {
    const part = shape.properties.get(key);
    return part ? [newLine(column), `${key}:`, ...valueTemplate(part, column, false)] : [];
  });
  return lines.length > 0 ? lines : [newLine(column), stop];
}

function newLine(column: number): string {
  return `\n${' '.repeat(column)}`;
}

function withoutBreak(template: Template): Template {
  const [first, ...others] = template;
  return typeof first === 'string' ? [first.replace(/^\n */, ''), ...others] : template;
}

function separated(parts: readonly Template[]): Template {
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
}

/** The text alone, with what stands at the places to fill in. */
export function textOf(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.stop)).join('');
}

/** Whether somebody who takes it goes on writing at its very end, and nowhere else. */
export function goesOnAtEnd(template: Template): boolean {
  const stops = template.filter((part) => typeof part !== 'string');
  const [only] = stops;
  return stops.length === 0 || (stops.length === 1 && only?.stop === '' && template.at(-1) === only);
}
