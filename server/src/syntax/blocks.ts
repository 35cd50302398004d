import type { Span } from '../base/span.ts';
import { compose, type Composed } from './compose.ts';
import { keyRepeated, problem, type SyntaxProblem } from './problem.ts';
import { composeQuickly } from './quick.ts';
import { shift } from './shift.ts';
import type { Key, Mapping, Node, Pair } from './tree.ts';
import { linesOf, readUnfinished } from './unfinished.ts';

/** A key of the first column with all that stands below it. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly composed: Composed;
}

/**
 * Reads a text block by block, taking over what has been read of the same blocks before. With `keys`, of several blocks only
 * those below these keys.
 */
export function readBlocks(
  text: string,
  previous?: readonly Block[],
  keys?: ReadonlySet<string>,
): readonly Block[] {
  const all = splitBlocks(text);
  const atOnce = previous || keys ? undefined : readAtOnce(text, all);
  if (atOnce) return atOnce;
  const known = new Map(previous?.map((block) => [block.text, block]));
  const asked = keys && all.length > 1 ? all.filter(({ start }) => keys.has(keyAt(text, start))) : all;
  return asked.map(({ start, end }) => {
    const blockText = text.slice(start, end);
    const before = known.get(blockText);
    if (before?.start === start) return before;
    const composed = before
      ? shift(before.composed, start - before.start)
      : shift(composeQuickly(blockText) ?? compose(blockText), start);
    return { text: blockText, start, composed };
  });
}

/** Reads a faultless text in one go, in half the time. Undefined where that does not give the same as reading block by block. */
function readAtOnce(text: string, stretches: readonly Span[]): readonly Block[] | undefined {
  const root = stretches.length > 1 ? composeQuickly(text)?.root : undefined;
  if (root?.kind !== 'mapping' || root.flow || root.pairs.length !== stretches.length) return undefined;
  const blocks: Block[] = [];
  for (const [index, pair] of root.pairs.entries()) {
    const stretch = stretches[index];
    if (pair.key.start !== stretch?.start || pair.value.end > stretch.end) return undefined;
    const { start, end } = stretch;
    const alone: Mapping = { ...root, pairs: [pair], start, end: Math.max(start, pair.value.end) };
    blocks.push({ text: text.slice(start, end), start, composed: { root: alone, problems: [] } });
  }
  return blocks;
}

const wholeFileOnly = /^(---|\.\.\.|%)|(^|[\s,[{])[&*][^\s,\]}]/m;
const topLevelKey = /(?<![^\r\n])[A-Za-z_][\w.-]*[ \t]*:(?=\s|$)/g;

function keyAt(text: string, start: number): string {
  return /^[\w.-]*/.exec(text.slice(start, start + 100))?.[0] ?? '';
}

function splitBlocks(text: string): Span[] {
  if (wholeFileOnly.test(text)) return [{ start: 0, end: text.length }];
  const starts = [...text.matchAll(topLevelKey)].map((match) => match.index);
  const before = text.slice(0, starts[0]).replace(/^\uFEFF/, '');
  if (starts[0] !== 0 && before.replace(/^[ \t]*(#.*)?$/gm, '').trim() !== '') starts.unshift(0);
  if (starts.length === 0) return [{ start: 0, end: text.length }];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** Puts the blocks together, and tells what stands between the keys of the first column and is none itself. */
export function assemble(blocks: readonly Block[]): {
  root: Node | undefined;
  problems: readonly SyntaxProblem[];
} {
  const [only] = blocks;
  if (blocks.length === 1) return { root: only?.composed.root, problems: [] };
  const parts = blocks.map(partOf);
  const pairs = parts.flatMap((part) => part.pairs);
  const problems = [...parts.flatMap((part) => part.problems), ...repeatedKeys(pairs)];
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return { root: undefined, problems };
  const end = Math.max(last.key.end, last.value.end);
  return { root: { kind: 'mapping', flow: false, pairs, start: first.key.start, end }, problems };
}

interface Part {
  readonly pairs: readonly Pair[];
  readonly problems: readonly SyntaxProblem[];
}

function partOf({ text, start, composed: { root, problems } }: Block): Part {
  if (!root) return { pairs: [], problems: [] };
  if (root.kind === 'mapping') {
    const { key } = root.pairs[0] ?? {};
    const outOfLine = !root.flow && /[ \t]$/.test(text.slice(0, root.start - start));
    const fault = root.flow
      ? problem(root.start, root.end, keysBelowFlow)
      : outOfLine && key && problem(key.start, key.end, sameColumn);
    return { pairs: root.pairs, problems: fault ? [fault] : [] };
  }
  if (problems.length > 0) return { pairs: [], problems: [] };
  if (root.kind === 'scalar' && root.style === 'plain') {
    const unfinished = linesOf(text.slice(root.start - start, root.end - start), root.start).map((line) =>
      readUnfinished(line.text, line.start),
    );
    return { pairs: unfinished.map((line) => line.pair), problems: unfinished.map((line) => line.problem) };
  }
  const line = /^[^\r\n]*/.exec(text.slice(root.start - start))?.[0].trimEnd() ?? '';
  const what = root.kind === 'scalar' ? 'text' : 'list';
  return {
    pairs: [],
    problems: [problem(root.start, root.start + line.length, `a key is missing before this ${what}`)],
  };
}

const keysBelowFlow = 'the file goes on below this map; write its keys without { }, one to a line';
const sameColumn = 'all keys of one map must start at the same column';

/** Keys that two blocks have in common; inside a block they are found as it is read. */
function repeatedKeys(pairs: readonly Pair[]): SyntaxProblem[] {
  const seen = new Map<string, Key>();
  return pairs.flatMap(({ key }) => {
    const first = seen.get(key.value);
    if (first) return keyRepeated(key, first);
    seen.set(key.value, key);
    return [];
  });
}
