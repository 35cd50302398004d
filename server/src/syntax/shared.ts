import type { Span } from '../base/span.ts';
import type { SyntaxTree } from './parse.ts';
import type { Node } from './tree.ts';

/** The anchor before a value, with the tag, blanks and comments that may stand between them. */
const anchor = /&([^\s,[\]{}]+)(?:\s+!\S+)?(?:\s|#[^\r\n]*(?=[\r\n]))*$/;

/** No anchor stands further before its value than this many characters. */
const FAR = 1000;

/** The values that aliases repeat in other places, each with its anchor: a change of one of them changes those as well. */
export function sharedSpans({ root, text }: SyntaxTree): readonly Span[] {
  if (!root || !text.includes('*') || !text.includes('&')) return [];
  const written = [...writtenNodes(root, text)];
  const names = new Set(written.flatMap((node) => aliasAt(text, node) ?? []));
  return written.flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - FAR), start);
    const found = anchor.exec(before);
    return found && names.has(found[1] ?? '') ? { start: start - before.length + found.index, end } : [];
  });
}

/** Every node of a text once: what an alias stands for is written elsewhere. */
function* writtenNodes(node: Node, text: string): Generator<Node> {
  yield node;
  if (node.kind === 'scalar' || aliasAt(text, node) !== undefined) return;
  const inside = node.kind === 'mapping' ? node.pairs.map(({ value }) => value) : node.items;
  for (const child of inside) yield* writtenNodes(child, text);
}

/** The name of the anchor that an alias refers to; no value begins with a star of its own. */
function aliasAt(text: string, { start, end }: Span): string | undefined {
  return text[start] === '*' ? text.slice(start + 1, end) : undefined;
}
