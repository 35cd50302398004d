import type { Span } from '../../../base/span.ts';
import { insideScalar } from '../../../syntax/comments.ts';
import { beginsLine, lineStart } from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import type { Node } from '../../../syntax/tree.ts';
import type { FileView } from '../../views.ts';

/** What can be folded away, from somewhere on the line that stays to somewhere on the last one that goes. */
export interface Fold extends Span {
  readonly kind: 'block' | 'comment' | 'region';
}

/** Lines between these comments fold together, as they do in VS Code for any YAML. */
const regionStart = /^[ \t]*#\s*region\b/;
const regionEnd = /^[ \t]*#\s*endregion\b/;

/**
 * What can be folded in a file, ordered by place, one for a line: keys with what stands below them, items of lists, what runs over
 * several lines in brackets, comments of several lines, and regions.
 */
export function foldsIn(view: FileView): readonly Fold[] {
  const tree = view.tree();
  const lineOf = (offset: number): number => view.lines.at(offset).line;
  const found = [...(tree.root ? foldsOf(tree.root, tree.text) : []), ...commentFolds(view, tree)];
  const longest = new Map<number, Fold>();
  for (const fold of found) {
    const line = lineOf(fold.start);
    if (lineOf(fold.end) > Math.max(line, lineOf(longest.get(line)?.end ?? 0))) longest.set(line, fold);
  }
  return [...longest.values()].sort((a, b) => a.start - b.start);
}

function* foldsOf(node: Node, text: string): Generator<Fold> {
  // What an alias stands for is written elsewhere.
  if (node.kind === 'scalar' || text[node.start] === '*') return;
  if (node.flow) yield { kind: 'block', start: node.start, end: beforeBracket(text, node) };
  if (node.kind === 'mapping')
    for (const pair of node.pairs) {
      yield { kind: 'block', start: pair.key.start, end: lastOf(text, pair.key.start, pair.value) };
      yield* foldsOf(pair.value, text);
    }
  else
    for (const item of node.items) {
      yield { kind: 'block', start: item.start, end: lastOf(text, item.start, item) };
      yield* foldsOf(item, text);
    }
}

/** Where a value ends that is folded up to the line of an offset; a bracket that opened on that line closes on one that stays. */
function lastOf(text: string, from: number, value: Node): number {
  const opened =
    value.kind !== 'scalar' && value.flow && lineStart(text, value.start) === lineStart(text, from);
  return opened ? beforeBracket(text, value) : value.end;
}

/** The end of the last line before the closing bracket, where that has a line of its own; else the bracket. */
function beforeBracket(text: string, { end }: Node): number {
  return beginsLine(text, end - 1) ? lineStart(text, end - 1) - 1 : end;
}

function commentFolds({ lines }: FileView, tree: SyntaxTree): readonly Fold[] {
  const { text } = tree;
  if (!text.includes('#')) return [];
  const folds: Fold[] = [];
  const regions: number[] = [];
  let first: Span | undefined;
  let last: Span | undefined;
  const close = (): void => {
    if (first && last) folds.push({ kind: 'comment', start: first.start, end: last.end });
    first = last = undefined;
  };
  for (let line = 0; line < lines.lineCount; line++) {
    const place = lines.line(line);
    if (!place) break;
    const content = text.slice(place.start, place.end);
    const isComment =
      /^\uFEFF?[ \t]*#/.test(content) && !insideScalar(tree, place.start + content.indexOf('#'));
    if (!isComment) close();
    else if (regionStart.test(content)) {
      close();
      regions.push(place.start);
    } else if (regionEnd.test(content)) {
      close();
      const start = regions.pop();
      if (start !== undefined) folds.push({ kind: 'region', start, end: place.end });
    } else {
      first ??= place;
      last = place;
    }
  }
  close();
  return folds;
}
