import type { Span } from '../../../base/span.ts';

/** What words are coloured as; the names that editors and themes know. */
export const tokenTypes = [
  'namespace',
  'class',
  'type',
  'enumMember',
  'property',
  'variable',
  'number',
] as const;

/**
 * What is said of coloured words besides. `declaration` and `deprecated` are known to editors; ours are `unknown` for a name that
 * stands for nothing, `overdue` for a day that has passed, and `computed` for a figure that no file holds.
 */
export const tokenModifiers = ['declaration', 'deprecated', 'unknown', 'overdue', 'computed'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** Words of a file, on one line, that a theme can give a colour of their own. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}
