import type { Span } from '../base/span.ts';
import { isSlip, nearest, oneOf } from '../base/suggest.ts';
import type { ListShape, ScalarShape } from '../schema/shape.ts';
import { isAbsent, pairOf, type Node, type Scalar } from '../syntax/tree.ts';
import { expectation, formOf, found } from './expectation.ts';
import { dayMeant, numberMeant, shareMeant, textMeant } from './meant.ts';
import { at, changesTo, replacement, type Place } from './place.ts';
import type { ModelProblem } from './problem.ts';

/** Of a list with fewer entries than it needs. */
export function tooFew({ head, name }: Place, limit: number): ModelProblem {
  return at(head, `${name} needs at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`);
}

/** Of a map that is one of several kinds and does not say which. */
export function wrongTag({ node, head, name, shape }: Place, tag: string): ModelProblem | undefined {
  const choices = shape?.kind === 'union' ? [...shape.variants.keys()] : [];
  const written = pairOf(node, tag);
  if (!written) return at(head, `${name} lacks the key "${tag}"; it is one of ${oneOf(choices)}`);
  return wrongChoice(written.value, written.key, `"${tag}"`, choices);
}

/** Of a value that is not what its place asks for; undefined where the schema has no such place. */
export function wrongValue({ node, head, name, shape }: Place): ModelProblem | undefined {
  if (!shape) return undefined;
  if (isUnwritten(node))
    return at(isAbsent(node) ? head : node, `${name} has no value yet; expected ${expectation(shape)}`);
  if (shape.kind === 'list') return notAList(node, head, name, shape);
  if (shape.kind !== 'scalar' || node.kind !== 'scalar') {
    const target = node.kind === 'scalar' ? node : head;
    return at(target, `${name} should be ${expectation(shape)}, not ${found(node)}`);
  }
  return shape.values
    ? wrongChoice(node, head, name, shape.values.map(String))
    : wrongScalar(node, name, shape);
}

function isUnwritten(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function notAList(node: Node, head: Span, name: string, { items }: ListShape): ModelProblem {
  const message = `${name} should be a list, not ${found(node)}`;
  if (node.kind !== 'scalar') {
    const indented = node.kind === 'mapping' && !node.flow;
    return at(head, indented ? `${message}; begin each entry with "- "` : message);
  }
  const single = items.kind === 'scalar' && node.style === 'plain' && typeof node.value === 'string';
  const fits = single && !/[,[\]{}\r\n]/.test(node.value);
  return at(node, message, fits ? [replacement(node, `[${node.value}]`, 'Make it a list of one', true)] : []);
}

function wrongChoice(node: Node, head: Span, name: string, choices: readonly string[]): ModelProblem {
  const them = oneOf(choices.map(shown));
  if (isUnwritten(node))
    return at(isAbsent(node) ? head : node, `${name} has no value yet; expected ${them}`);
  if (node.kind !== 'scalar') return at(head, `${name} should be one of ${them}, not ${found(node)}`);
  const written = String(node.value);
  const meant = nearest(written, choices);
  const message = `${name} cannot be "${written}"; ${meant === undefined ? 'it is' : `did you mean "${meant}"? It is`} one of ${them}`;
  return at(
    node,
    message,
    meant === undefined ? [] : [replacement(node, meant, `Change to "${meant}"`, isSlip(written, meant))],
  );
}

/** A sign alone would be lost among the words around it. */
function shown(choice: string): string {
  return /^[\p{L}\p{N}]/u.test(choice) ? choice : JSON.stringify(choice);
}

function wrongScalar(node: Scalar, name: string, shape: ScalarShape): ModelProblem {
  const { types, format, pattern } = shape;
  const written = String(node.value);
  if (types.includes('number') || types.includes('integer')) return wrongNumber(node, name, shape);
  if (format === 'date') return notADay(node, name, written);
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  if (types.includes('string') && typeof node.value !== 'string' && (!form || form.test(written))) {
    // Of the same length it is as it was written; a longer text such as 007 or 1.0 has lost something on the way to a number.
    const asWritten = written.length === node.end - node.start;
    const quotes = asWritten ? [replacement(node, `"${written}"`, 'Put it in quotes', true)] : [];
    return at(
      node,
      `${name} should be text; put it in quotes if ${asWritten ? written : 'this'} is meant`,
      quotes,
    );
  }
  if (written === '') return at(node, `${name} is empty; expected ${expectation(shape)}`);
  const message = `${name} cannot be "${written}"; ${formOf(pattern, shape)}`;
  return at(node, message, changesTo(node, textMeant(written, pattern)));
}

function wrongNumber(node: Scalar, name: string, shape: ScalarShape): ModelProblem {
  const { value } = node;
  if (typeof value === 'number') {
    const meant = shareMeant(value, shape.maximum);
    const guess = meant ? `; did you mean ${meant.text}?` : '';
    return at(node, `${name} is ${value}; expected ${expectation(shape)}${guess}`, changesTo(node, meant));
  }
  const meant = typeof value === 'string' ? numberMeant(value, shape.maximum) : undefined;
  if (!meant) return at(node, `${name} should be ${expectation(shape)}, not ${found(node)}`);
  return at(node, `${name} should be a plain number; did you mean ${meant.text}?`, changesTo(node, meant));
}

function notADay(node: Scalar, name: string, written: string): ModelProblem {
  const meant = dayMeant(written);
  if (meant) return at(node, `${name} should be a day written ${meant.text}`, changesTo(node, meant));
  if (/^\d{4}[-/.\u2010-\u2013]\d{1,2}[-/.\u2010-\u2013]\d{1,2}$/.test(written))
    return at(node, `${name}: there is no ${written} in the calendar`);
  return at(node, `${name} should be a day written YYYY-MM-DD, not "${written}"`);
}
