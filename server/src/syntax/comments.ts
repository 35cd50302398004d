import type { Span } from '../base/span.ts';
import type { SyntaxTree } from './parse.ts';
import type { Node } from './tree.ts';

/** The comments that hold a word, each from its "#" to the end of its line. A "#" inside a text is no comment. */
export function commentsWith(tree: SyntaxTree, word: string): readonly Span[] {
  const { text } = tree;
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
    const start = commentStart(tree, lineStart, at);
    if (start === undefined || found.at(-1)?.start === start) continue;
    const end = text.slice(at).search(/[\r\n]|$/) + at;
    found.push({ start, end });
  }
  return found;
}

function commentStart(tree: SyntaxTree, lineStart: number, before: number): number | undefined {
  const { text } = tree;
  for (let at = text.indexOf('#', lineStart); at >= 0 && at < before; at = text.indexOf('#', at + 1)) {
    const opens = at === lineStart || /\s/.test(text.charAt(at - 1));
    if (opens && !insideScalar(tree, at)) return at;
  }
  return undefined;
}

/** Whether an offset stands inside a key or a text, where a "#" is a letter like any other. */
export function insideScalar(tree: SyntaxTree, offset: number): boolean {
  return tree.root !== undefined && isInside(tree.root, offset, tree.text);
}

function isInside(node: Node, offset: number, text: string): boolean {
  if (offset < node.start || offset >= node.end) return false;
  switch (node.kind) {
    case 'scalar':
      // A comment may follow the "|" or ">" that a text begins with.
      return node.style !== 'block' || /[\r\n]/.test(text.slice(node.start, offset + 1));
    case 'sequence':
      return node.items.some((item) => isInside(item, offset, text));
    case 'mapping':
      return node.pairs.some(
        ({ key, value }) => (offset >= key.start && offset < key.end) || isInside(value, offset, text),
      );
  }
}
