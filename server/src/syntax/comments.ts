import type { Span } from '../base/span.ts';
import type { SyntaxTree } from './parse.ts';
import type { Node } from './tree.ts';

/** The comments that hold a word, each from its "#" to the end of its line. A "#" inside a text is no comment. */
export function commentsWith(tree: SyntaxTree, word: string): readonly Span[] {
  const { text, root } = tree;
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
    const start = commentStart(text, root, lineStart, at);
    if (start === undefined || found.at(-1)?.start === start) continue;
    const end = text.slice(at).search(/[\r\n]|$/) + at;
    found.push({ start, end });
  }
  return found;
}

function commentStart(
  text: string,
  root: Node | undefined,
  lineStart: number,
  before: number,
): number | undefined {
  for (let at = text.indexOf('#', lineStart); at >= 0 && at < before; at = text.indexOf('#', at + 1)) {
    const opens = at === lineStart || /\s/.test(text.charAt(at - 1));
    if (opens && !(root && insideScalar(root, at))) return at;
  }
  return undefined;
}

function insideScalar(node: Node, offset: number): boolean {
  if (offset < node.start || offset >= node.end) return false;
  if (node.kind === 'scalar') return true;
  const children =
    node.kind === 'sequence' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
  return children.some((child) =>
    'kind' in child ? insideScalar(child, offset) : offset >= child.start && offset < child.end,
  );
}
