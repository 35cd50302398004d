import type { Span } from '../base/span.ts';
import { anchorsIn } from './anchors.ts';
import type { SyntaxTree } from './parse.ts';

/** The values that aliases repeat in other places, each with its anchor: a change of one of them changes those as well. */
export function sharedSpans(tree: SyntaxTree): readonly Span[] {
  if (!tree.text.includes('*')) return [];
  return anchorsIn(tree).flatMap(({ span, value, aliases }) =>
    aliases.length > 0 ? { start: span.start, end: value.end } : [],
  );
}
