import { spanOf, type Span } from '../base/span.ts';
import type { SyntaxTree } from './parse.ts';
import type { Node } from './tree.ts';

/** A value that has a name of its own in the file, `&team [ana, vic]`, and the aliases `*team` that repeat it. */
export interface Anchor {
  readonly name: string;
  /** The name with its sign. */
  readonly span: Span;
  readonly value: Span;
  /** From their stars on, ordered by place. */
  readonly aliases: readonly Span[];
}

/** The anchor before a value, with the tag, blanks and comments that may stand between them. */
const before = /&([^\s,[\]{}]+)(?:\s+!\S+)?(?:\s|#[^\r\n]*(?=[\r\n]))*$/;

/** No anchor stands further before its value than this many characters. */
const FAR = 1000;

/** The anchors of values, ordered by place. An alias belongs to the last anchor of its name before it. */
export function anchorsIn({ root, text }: SyntaxTree): readonly Anchor[] {
  if (!root || !text.includes('&')) return [];
  const written = [...writtenNodes(root, text)];
  const anchors = written
    .flatMap((node) => anchorOf(node, text) ?? [])
    .sort((a, b) => a.span.start - b.span.start);
  for (const node of written) {
    const name = aliasAt(text, node);
    if (name === undefined) continue;
    anchors
      .findLast((anchor) => anchor.name === name && anchor.span.start < node.start)
      ?.aliases.push(spanOf(node));
  }
  return anchors;
}

function anchorOf({ start, end }: Span, text: string): (Anchor & { readonly aliases: Span[] }) | undefined {
  const above = text.slice(Math.max(0, start - FAR), start);
  const found = before.exec(above);
  const [, name] = found ?? [];
  if (!found || name === undefined) return undefined;
  const at = start - above.length + found.index;
  return { name, span: { start: at, end: at + 1 + name.length }, value: { start, end }, aliases: [] };
}

/** Every node of a text once, from top to bottom: what an alias stands for is written elsewhere. */
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
