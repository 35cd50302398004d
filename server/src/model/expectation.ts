import { oneOf } from '../base/suggest.ts';
import type { ScalarShape, Shape } from '../schema/shape.ts';
import type { Node } from '../syntax/tree.ts';

/** What a place asks for, to stand after "should be" or "expected". */
export function expectation(shape: Shape): string {
  switch (shape.kind) {
    case 'list':
      return 'a list';
    case 'record':
      return 'a map of keys and values';
    case 'struct':
      return shape.properties.size <= 6
        ? `a map with ${oneOf([...shape.properties.keys()], 'and')}`
        : 'a map of keys and values';
    case 'union':
      return `a map whose "${shape.tag}" is ${oneOf([...shape.variants.keys()])}`;
    case 'scalar':
      return scalarExpectation(shape);
  }
}

function scalarExpectation(shape: ScalarShape): string {
  const { types, values, format, minimum, maximum, exclusiveMinimum } = shape;
  if (values) return `one of ${oneOf(values.map(String))}`;
  if (format === 'date') return 'a day written YYYY-MM-DD';
  if (types.includes('boolean')) return 'true or false';
  if (types.includes('string')) {
    const example = exampleOf(shape);
    return example === undefined ? 'text' : `text such as "${example}"`;
  }
  const kind = types.includes('integer') && !types.includes('number') ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  if (exclusiveMinimum !== undefined) return `${kind} above ${exclusiveMinimum}`;
  if (minimum !== undefined) return `${kind} of ${minimum} or more`;
  return maximum === undefined ? kind : `${kind} of ${maximum} or less`;
}

/** What stands at a place instead, to stand after "not". */
export function found(node: Node): string {
  switch (node.kind) {
    case 'mapping':
      return 'a map';
    case 'sequence':
      return 'a list';
    case 'scalar':
      return typeof node.value === 'string' ? `the text "${shortened(node.value)}"` : String(node.value);
  }
}

/** The form that a text or key must have, as a clause of its own. */
export function formOf(pattern: string | undefined, shape?: ScalarShape): string {
  switch (pattern) {
    case '^[a-z0-9]+(-[a-z0-9]+)*$':
      return 'ids are lower-case letters and digits, joined by hyphens';
    case '^[A-Z]{3}$':
      return 'a currency is its three-letter ISO 4217 code, such as "EUR"';
    case '^FY\\d{4}$':
      return 'a fiscal year is written "FY2026"';
    case '^-?\\d+(\\.\\d+)?$':
      return 'the keys here are the ratings, as numbers';
    case '^https?://':
      return 'a web address begins with "https://"';
    default: {
      const example = shape && exampleOf(shape);
      return example === undefined
        ? 'it does not have the form expected here'
        : `expected something like "${example}"`;
    }
  }
}

function exampleOf({ examples }: ScalarShape): string | undefined {
  const [example] = examples ?? [];
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
