import { parse, type SyntaxTree } from '../../../syntax/parse.ts';
import { nodeAt, plainOf } from '../../../syntax/tree.ts';
import { inOneLine, putValues, withValues, type Plain, type Values } from './put-values.ts';

/**
 * A plan that has just been begun, with values filled in: those that wait for it in a comment (`  #revenue:`) take the place of
 * that comment. Undefined where a value did not get to its place.
 */
export function fillIn(text: string, values: Values): string | undefined {
  const lines = text.split('\n');
  for (const [key, value] of Object.entries(withValues({}, missing(parse(text), values)))) {
    if (typeof value === 'object') fillSection(lines, key, value);
    else fillLine(lines, '', key, inOneLine(value));
  }
  const filled = parse(lines.join('\n'));
  const open = missing(filled, values);
  return open.size === 0 ? filled.text : putValues(filled, open);
}

/** The values that are not in their places. */
function missing({ root }: SyntaxTree, values: Values): Values {
  return new Map(
    [...values].filter(([place, value]) => {
      const node = nodeAt(root, place.split('.'));
      return !node || plainOf(node) !== value;
    }),
  );
}

function fillSection(lines: string[], key: string, section: Plain): void {
  const head = lines.findIndex((line) => line === `${key}:` || line === `#${key}:`);
  if (head < 0) return;
  const length = lines.slice(head + 1).findIndex((line) => !line.startsWith('  '));
  const inner = lines.splice(head + 1, length < 0 ? lines.length : length);
  for (const [name, value] of Object.entries(section)) fillLine(inner, '  ', name, inOneLine(value));
  const isFilled = inner.some((line) => /^ {2}[^ #]/.test(line));
  lines.splice(head, 1, isFilled ? `${key}:` : (lines[head] ?? ''), ...inner);
}

function fillLine(lines: string[], indent: string, key: string, value: string): void {
  const at = lines.findIndex((line) => line.startsWith(`${indent}#${key}:`));
  if (at >= 0) lines[at] = `${indent}${key}: ${value}`;
}
