import type { Span } from '../../../base/span.ts';
import { applyEdits, type Edit } from '../../../syntax/edit.ts';
import { columnOf, endOfPair, lineEnd, lineStart, nextLine } from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import type { Node } from '../../../syntax/tree.ts';
import { format, keepsMeaning, type Formatting } from './format.ts';
import type { PrintOptions } from './print.ts';

/**
 * The edits that lay out the lines of a span well: of the fewest whole keys and items that hold them and can be laid out without
 * their surroundings.
 */
export async function formatPart(tree: SyntaxTree, span: Span, options: PrintOptions): Promise<Formatting> {
  const whole = await format(tree, options);
  if (whole.kind === 'refused') return whole;
  const { text } = tree;
  const after = applyEdits(text, whole.edits);
  for (const part of partsAround(tree, span)) {
    const edits = whole.edits.filter((edit) => part.start <= edit.start && edit.end <= part.end);
    const stands = columnOf(after, moved(part.start, whole.edits)) === columnOf(text, part.start);
    if (stands && keepsMeaning(tree, edits)) return { kind: 'formatted', edits };
  }
  return whole;
}

/** The runs of neighbouring keys or items that hold the lines of a span, the innermost first. */
function partsAround({ root, text }: SyntaxTree, { start, end }: Span): readonly Span[] {
  const lines = { start: lineStart(text, start), end: lineEnd(text, end) };
  const found: Span[] = [];
  let node: Node | undefined = root;
  while (node && node.kind !== 'scalar') {
    const parts: readonly Part[] = partsOf(node, text);
    const touched = parts.filter((part) => part.start <= lines.end && lines.start <= part.end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) break;
    found.unshift({ start: first.start, end: lineEnd(text, last.end) });
    const [start, end] = [startIn(first, lines, text), endIn(last, lines, text)];
    if (start > first.start || end < last.end) found.unshift({ start, end: lineEnd(text, end) });
    // Inside of brackets, or an alias, nothing stands for itself.
    if (first !== last || node.flow || text[first.value.start] === '*') break;
    node = lineStart(text, first.value.start) <= lines.start ? first.value : undefined;
  }
  if (found.length > 0) return found;
  const below = text.slice(lines.end).search(/\S|$/);
  const above = text.slice(0, lines.start).trimEnd().length;
  return [{ start: nextLine(text, above), end: lines.end + below }];
}

/** Where the first key or item in a part begins that reaches into some lines, or the part where it is one thing. */
function startIn(part: Part, lines: Span, text: string): number {
  if (part.start >= lines.start) return part.start;
  const inner = innerParts(part, text).find(({ end }) => lines.start <= end);
  return inner ? startIn(inner, lines, text) : part.start;
}

/** Where the last key or item in a part ends that reaches into some lines; those lines where none of a part's own does. */
function endIn(part: Part, lines: Span, text: string): number {
  if (part.end <= lines.end) return part.end;
  const parts = innerParts(part, text);
  const inner = parts.findLast(({ start }) => start <= lines.end);
  if (inner) return endIn(inner, lines, text);
  return parts.length > 0 ? lines.end : part.end;
}

/** The parts of a part that stand on lines of their own. */
function innerParts({ value }: Part, text: string): readonly Part[] {
  if (value.kind === 'scalar' || value.flow || text[value.start] === '*') return [];
  return partsOf(value, text);
}

interface Part extends Span {
  readonly value: Node;
}

function partsOf(node: Exclude<Node, { kind: 'scalar' }>, text: string): readonly Part[] {
  return node.kind === 'mapping'
    ? node.pairs.map((pair) => ({ start: pair.key.start, end: endOfPair(text, pair), value: pair.value }))
    : node.items.map((value) => ({ start: value.start, end: value.end, value }));
}

/** Where an offset stands after edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  const before = edits.filter(({ end }) => end <= offset);
  return before.reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}
