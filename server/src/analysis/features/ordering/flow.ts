import { applyEdits, type Edit } from '../../../syntax/edit.ts';
import { beginsLine, endOfPair, lineBreak } from '../../../syntax/layout.ts';
import type { Mapping, Pair } from '../../../syntax/tree.ts';
import type { Ordered } from './rank.ts';

/**
 * The edits that put a map in braces into an order, with those in its values. Undefined where it cannot be said which comments
 * belong to which key.
 */
export function flowMoves(
  text: string,
  map: Mapping,
  ordered: Ordered,
  within: readonly Edit[],
): readonly Edit[] | undefined {
  const written = (pair: Pair): string => editedPart(text, pair.key.start, endOfPair(text, pair), within);
  const gaps = gapsOf(text, map);
  if (!gaps.some((gap) => gap.includes('#'))) {
    const [first, last] = [map.pairs[0], map.pairs.at(-1)];
    if (!first || !last) return undefined;
    const inner = ordered.map((pair, index) => (index === 0 ? '' : (gaps[index] ?? '')) + written(pair));
    return [{ start: first.key.start, end: endOfPair(text, last), text: inner.join('') }];
  }
  const lines = linesOf(text, map, gaps);
  if (!lines) return undefined;
  const { opening, entries, closing } = lines;
  const endsWithComma = entries.at(-1)?.comma ?? false;
  const inner = ordered.flatMap((pair, index) => {
    const entry = entries[map.pairs.indexOf(pair)];
    if (!entry) return [];
    const comma = index < ordered.length - 1 || endsWithComma ? ',' : '';
    return [`${entry.above}${entry.indent}${written(pair)}${comma}${entry.behind}`];
  });
  const body = [opening, ...inner, closing].join(lineBreak(text));
  return [{ start: map.start + 1, end: map.end - 1, text: body }];
}

/** What stands before the first pair, between the pairs, and behind the last one. */
function gapsOf(text: string, { pairs, start, end }: Mapping): readonly string[] {
  const ends = [start + 1, ...pairs.map((pair) => endOfPair(text, pair))];
  const starts = [...pairs.map(({ key }) => key.start), end - 1];
  return ends.map((from, index) => text.slice(from, starts[index]));
}

interface Entry {
  /** Comments on lines of their own above it, and blank lines, each with its line break. */
  readonly above: string;
  readonly indent: string;
  readonly comma: boolean;
  /** The comment on its line, with the blanks before it. */
  readonly behind: string;
}

interface FlowLines {
  /** The rest of the line of the brace. */
  readonly opening: string;
  readonly entries: readonly Entry[];
  /** The lines below the last entry, without the first line break. */
  readonly closing: string;
}

/** A map with an entry to a line; undefined where it is written in another way. */
function linesOf(text: string, { pairs }: Mapping, gaps: readonly string[]): FlowLines | undefined {
  if (!pairs.every(({ key }) => beginsLine(text, key.start))) return undefined;
  const parts = gaps.map((gap) => /^([ \t]*)(,?)([^\r\n]*)(?:\r\n|\n|\r)([^]*)$/.exec(gap));
  const entries: Entry[] = [];
  for (const [index] of pairs.entries()) {
    const [before, behind] = [parts[index], parts[index + 1]];
    if (!before || !behind || !isComment(behind[3])) return undefined;
    const above = before[4] ?? '';
    if (!isComments(above)) return undefined;
    const indent = /[ \t]*$/.exec(above)?.[0] ?? '';
    entries.push({
      above: above.slice(0, above.length - indent.length),
      indent,
      comma: behind[2] === ',',
      behind: `${behind[1] ?? ''}${behind[3] ?? ''}`,
    });
  }
  const [opening, closing] = [parts[0], parts.at(-1)];
  if (!opening || !closing || opening[2] === ',' || !isComment(opening[3])) return undefined;
  return { opening: `${opening[1] ?? ''}${opening[3] ?? ''}`, entries, closing: closing[4] ?? '' };
}

function isComment(rest = ''): boolean {
  return /^\s*(#.*)?$/.test(rest);
}

function isComments(lines: string): boolean {
  return lines.split(/\r\n|\n|\r/).every(isComment);
}

/** A stretch of a text after the edits inside of it. */
export function editedPart(text: string, start: number, end: number, edits: readonly Edit[]): string {
  const inside = edits.filter((edit) => start <= edit.start && edit.end <= end);
  return applyEdits(
    text.slice(start, end),
    inside.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  );
}
