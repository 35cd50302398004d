import { LineIndex } from '../../../base/line-index.ts';
import type { Span } from '../../../base/span.ts';
import { applyEdits, type Edit } from '../../../syntax/edit.ts';
import { insideScalar } from '../../../syntax/comments.ts';
import { lineBreak } from '../../../syntax/layout.ts';
import { parse, type SyntaxTree } from '../../../syntax/parse.ts';
import { plainOf, type Node } from '../../../syntax/tree.ts';
import { layoutChanges } from './changes.ts';
import { withSteppedComments } from './comments.ts';
import { print, type PrintOptions } from './print.ts';
import { excusedIn } from './said.ts';

/** What formatting a file comes to. */
export type Formatting =
  | { readonly kind: 'formatted'; readonly edits: readonly Edit[] }
  /** Why it is left as it is, in words, and the offset that has to do with it. */
  | { readonly kind: 'refused'; readonly reason: string; readonly at: number };

/**
 * The edits that lay a file out well; none where it is. They change blanks, line breaks and commas, and nothing that is said:
 * a file with faults is refused, and so is one that would say something else afterwards.
 */
export async function format(tree: SyntaxTree, options: PrintOptions): Promise<Formatting> {
  const [fault] = tree.problems;
  if (fault) return refused(fault.message, fault.start);
  const mark = tree.text.startsWith('\uFEFF') ? 1 : 0;
  const unbroken = tree.text.slice(mark).replace(/\r\n?/g, '\n');
  const normal = withIndentedComments(unbroken === tree.text ? tree : parse(unbroken));
  let printed: string;
  try {
    printed = await print(normal.text, options, excusedLines(normal));
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return refused(`the formatter cannot read it: ${words}`, 0);
  }
  const laidOut =
    tree.text.slice(0, mark) + withSteppedComments(normal, printed).replaceAll('\n', lineBreak(tree.text));
  const blocks = blockChanges(tree, parse(laidOut));
  const all = blocks.flat();
  const edits = keepsMeaning(tree, all) ? all : blocks.filter((block) => keepsMeaning(tree, block)).flat();
  return keepsMeaning(tree, edits)
    ? { kind: 'formatted', edits }
    : refused('it would not say the same any more', 0);
}

/** The edits of each key of the first column. One that differs in more than its layout, as where a comment has moved, has none. */
function blockChanges(before: SyntaxTree, after: SyntaxTree): readonly (readonly Edit[])[] {
  const [starts, made] = [blockStarts(before), blockStarts(after)];
  if (starts.length !== made.length) return [];
  return starts.map((start, index) => {
    const old = before.text.slice(start, starts[index + 1]);
    return layoutChanges(old, after.text.slice(made[index], made[index + 1]), start) ?? [];
  });
}

function blockStarts({ root }: SyntaxTree): readonly number[] {
  return root?.kind === 'mapping' && !root.flow ? [0, ...root.pairs.map(({ key }) => key.start)] : [0];
}

/** In brackets, Prettier reads a comment in the first column as a fault; one column further right it does not. */
function withIndentedComments(tree: SyntaxTree): SyntaxTree {
  const { text, root } = tree;
  const found = [...text.matchAll(/^#/gm)].map(({ index }) => index);
  const inBrackets = found.filter((at) => root && isInBrackets(root, at) && !insideScalar(tree, at));
  if (inBrackets.length === 0) return tree;
  return parse(
    applyEdits(
      text,
      inBrackets.map((at) => ({ start: at, end: at, text: ' ' })),
    ),
  );
}

function isInBrackets(node: Node, offset: number): boolean {
  if (node.kind === 'scalar' || offset <= node.start || offset >= node.end) return false;
  if (node.flow) return true;
  const inner = node.kind === 'mapping' ? node.pairs.map(({ value }) => value) : node.items;
  return inner.some((one) => isInBrackets(one, offset));
}

/** Whether a file says the same after edits of its layout, and its ignore comments excuse the same places. */
export function keepsMeaning(tree: SyntaxTree, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  const after = parse(applyEdits(tree.text, edits));
  return after.problems.length === 0 && said(after) === said(tree);
}

function said(tree: SyntaxTree): string {
  return JSON.stringify([tree.root && plainOf(tree.root), excusedIn(tree).map(({ places }) => places)]);
}

function excusedLines(tree: SyntaxTree): readonly Span[] {
  const lines = new LineIndex(tree.text);
  return excusedIn(tree).flatMap(({ line }) => lines.line(line) ?? []);
}

function refused(reason: string, at: number): Formatting {
  return { kind: 'refused', reason, at };
}
