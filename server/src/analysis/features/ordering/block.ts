import type { Edit } from '../../../syntax/edit.ts';
import {
  beginsLine,
  columnOf,
  endOfLines,
  endOfPair,
  lineBreak,
  lineEnd,
  lineStart,
  nextLine,
} from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import type { Mapping } from '../../../syntax/tree.ts';
import { editedPart } from './flow.ts';
import type { Ordered } from './rank.ts';

/** A key with what belongs to it, as whole lines without the last line break. */
interface Chunk {
  /** Blank lines above it, each with its line break. */
  readonly blank: string;
  /** Comments above it and the blank lines among them, each with its line break. */
  readonly comments: string;
  /** Its own lines, the comment behind it, and comments below it that are indented further. */
  readonly start: number;
  readonly end: number;
}

/**
 * The edits that put a map in block style into an order, with those in its values. Blank lines go with the key below them.
 * Undefined where its first key shares its line with more than the dash of an item.
 */
export function blockMoves(
  tree: SyntaxTree,
  map: Mapping,
  ordered: Ordered,
  within: readonly Edit[],
): readonly Edit[] | undefined {
  const { text } = tree;
  const [first] = map.pairs;
  if (!first) return undefined;
  const chunks = chunksOf(tree, map);
  const end = chunks.at(-1)?.end ?? map.end;
  const dash = text.slice(lineStart(text, first.key.start), first.key.start);
  const behindDash = !beginsLine(text, first.key.start);
  if (behindDash && !/^ *- +$/.test(dash)) return undefined;
  const order = ordered.map((pair) => map.pairs.indexOf(pair));
  const moved = order.flatMap((from, to): string[] => {
    const chunk = chunks[from];
    if (!chunk) return [];
    // The first key has no blank lines above it; whoever stood there takes those of the key that does now.
    const blank = to === 0 ? '' : ((from === 0 ? chunks[order[0] ?? 0] : chunk)?.blank ?? '');
    const lines = editedPart(text, chunk.start, chunk.end, within);
    if (!behindDash) return [blank + chunk.comments + lines];
    const indent = ' '.repeat(dash.length);
    const own = from === 0 ? lines : lines.trimStart();
    if (to > 0) return [blank + chunk.comments + indent + own];
    const above = chunk.comments.replace(/^[ \t]+(?=#)/gm, dash.replace(/- +$/, ''));
    return [above + dash + own];
  });
  const start = behindDash ? lineStart(text, first.key.start) : startOf(chunks[0], first.key.start);
  return [{ start, end, text: moved.join(lineBreak(text)) }];
}

function startOf(chunk: Chunk | undefined, otherwise: number): number {
  return chunk ? chunk.start - chunk.comments.length - chunk.blank.length : otherwise;
}

function chunksOf({ text }: SyntaxTree, { pairs }: Mapping): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const [index, pair] of pairs.entries()) {
    const { key } = pair;
    const begins = beginsLine(text, key.start);
    const start = begins ? lineStart(text, key.start) : key.start;
    const before = chunks.at(-1);
    const floor = before ? nextLine(text, before.end) : firstLineAbove(text, start);
    const above = begins ? text.slice(floor, start) : '';
    const comments = index === 0 ? ownComments(text, above, floor) : above.slice(blankLines(above).length);
    const blank = index === 0 ? '' : blankLines(above);
    chunks.push({ blank, comments, start, end: endWithComments(text, pair, columnOf(text, key.start)) });
  }
  return chunks;
}

/** Where the blank lines and comments begin that stand right above a line. */
function firstLineAbove(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (above === start || !/^[ \t]*(#.*)?$/.test(text.slice(above, lineEnd(text, above)))) break;
    start = above;
  }
  return start;
}

function blankLines(above: string): string {
  return /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(above)?.[0] ?? '';
}

/** The comments above the first key of a map that go with it. What a file begins with is about the file. */
function ownComments(text: string, above: string, floor: number): string {
  const right = /(?:[ \t]*#[^\r\n]*(?:\r\n|\n|\r))*$/.exec(above)?.[0] ?? '';
  const beginsFile = text.slice(0, floor).trim() === '' && right.length === above.trimStart().length;
  return beginsFile ? '' : right;
}

/** The end of the last line of a pair, and of the comments below it that are indented further than its key. */
function endWithComments(text: string, pair: Mapping['pairs'][number], column: number): number {
  let end = lineEnd(text, endOfLines(text, pair.value, endOfPair(text, pair)));
  for (;;) {
    const next = nextLine(text, end);
    const line = text.slice(next, lineEnd(text, next));
    const indent = /^[ \t]*(?=#)/.exec(line)?.[0].length;
    if (next === end || indent === undefined || indent <= column) return end;
    end = next + line.length;
  }
}
