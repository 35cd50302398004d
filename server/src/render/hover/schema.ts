import { defaultOf } from '../../schema/defaults.ts';
import type { ScalarShape, Shape } from '../../schema/shape.ts';
import { code, joined, list, paragraph, strong, type Block, type Line } from '../page.ts';
import { number } from '../words.ts';

/** What the schema says about a place: title, description, what may stand there, default and examples. */
export function documentation(shape: Shape | undefined): readonly Block[] {
  if (!shape) return [];
  const { title, description } = shape;
  const words: Line = [
    ...(title === undefined ? [] : [strong(title)]),
    title !== undefined && description !== undefined ? ': ' : '',
    description ?? '',
  ];
  return [
    ...(title === undefined && description === undefined ? [] : [paragraph(...words)]),
    ...list(details(shape)),
  ];
}

/** Title and description alone, for places whose value says more than their schema. */
export function inShort(shape: Shape | undefined): readonly Block[] {
  if (shape?.title === undefined) return [];
  return [paragraph(strong(shape.title), shape.description === undefined ? '' : `: ${shape.description}`)];
}

function details(shape: Shape): Line[] {
  const fallback = defaultOf(shape);
  return [
    ...(shape.kind === 'scalar' ? allowed(shape) : []),
    ...(shape.kind === 'union' ? [valuesLine(`"${shape.tag}" is one of`, [...shape.variants.keys()])] : []),
    ...(shape.kind === 'struct' ? keysOf(shape) : []),
    ...(fallback === undefined ? [] : [valuesLine('Default:', [fallback])]),
    ...(shape.examples && shape.examples.length > 0
      ? [valuesLine(shape.examples.length === 1 ? 'Example:' : 'Examples:', shape.examples.slice(0, 4))]
      : []),
  ];
}

function keysOf({ properties, required }: Extract<Shape, { kind: 'struct' }>): Line[] {
  const optional = [...properties.keys()].filter((key) => !required.has(key));
  return [
    ...(required.size > 0 ? [valuesLine('Required:', [...required])] : []),
    ...(optional.length > 0 ? [valuesLine(required.size > 0 ? 'Optional:' : 'Keys:', optional)] : []),
  ];
}

function allowed({ types, values, format, minimum, maximum, exclusiveMinimum }: ScalarShape): Line[] {
  if (values) return [valuesLine('One of:', values)];
  if (format === 'date') return [['A day, written ', code('YYYY-MM-DD')]];
  const low =
    minimum === undefined
      ? exclusiveMinimum === undefined
        ? undefined
        : `above ${number(exclusiveMinimum)}`
      : `from ${number(minimum)}`;
  const high = maximum === undefined ? undefined : `up to ${number(maximum)}`;
  const bounds = [low, high].filter((bound) => bound !== undefined).join(' ');
  if (bounds === '') return [];
  return [[`A ${types.includes('integer') ? 'whole number' : 'number'} ${bounds}`]];
}

function valuesLine(words: string, values: readonly unknown[]): Line {
  return [
    `${words} `,
    ...joined(
      values.map((value): Line => [code(written(value))]),
      ', ',
    ),
  ];
}

/** A value of the schema the way it is written in a file: maps and lists in flow style. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${written(part)}`);
  return `{ ${pairs.join(', ')} }`;
}
