import { compose, type Composed } from './compose.ts';
import { describeUnfinished, keyRepeated, problem, type SyntaxProblem } from './problem.ts';
import { composeQuickly } from './quick.ts';
import { shift } from './shift.ts';
import type { Key, Node, Pair } from './tree.ts';

/** A file's text as a tree of located values. */
export interface SyntaxTree {
  readonly text: string;
  /** Undefined when the text holds no value at all. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** The stretches of text that were read one by one, kept so that the next parse reads only those that changed. */
  readonly blocks: readonly Block[];
}

interface Block {
  readonly text: string;
  readonly start: number;
  readonly composed: Composed;
}

/** Longer texts are named and not read: no plan comes near, and a wrong file should not cost anybody their editor. */
export const MAX_LENGTH = 10_000_000;

/**
 * Reads a file. Total: it never throws, and whatever is readable is in the tree however broken the rest is.
 *
 * A plan is a mapping whose keys start in the first column; each of them is read as a block of its own. A fault therefore stays
 * in its block, and a block whose text has not changed since `previous` is not read again. Files that use anchors, or more
 * than one document, are read in one piece.
 */
export function parse(text: string, previous?: SyntaxTree): SyntaxTree {
  const unreadable = refuse(text);
  if (unreadable) return { text, root: undefined, problems: [unreadable], blocks: [] };
  const prepared = blankOut(text);
  const blocks = readBlocks(prepared.text, previous);
  const root = rootOf(blocks);
  const within = blocks.flatMap((block) => block.composed.problems);
  const between = blocks.length > 1 ? [...straysIn(blocks), ...repeatedKeys(root)] : [];
  return { text, root, problems: [...prepared.problems, ...within, ...between], blocks };
}

function refuse(text: string): SyntaxProblem | undefined {
  if (text.length > MAX_LENGTH) {
    const megabytes = Math.round(text.length / 1_000_000);
    return problem(
      0,
      1,
      `the file is too large to be a plan (${megabytes} MB; up to ${MAX_LENGTH / 1_000_000} MB are read)`,
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return problem(0, Math.min(1, text.length), 'this is not a text file (it holds NUL bytes)');
  return undefined;
}

/** Overwrites with blanks what is reported and must not disturb the rest, so that all offsets stay. */
function blankOut(text: string): { text: string; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  let result = text;
  if (text.includes('\uFFFD')) {
    const at = text.indexOf('\uFFFD');
    problems.push(problem(at, at + 1, 'this character could not be read; save the file as UTF-8'));
  }
  if (text.includes('<<<<<<<')) {
    // Ours is read, theirs is not: one side is enough to go on checking the rest.
    const conflict = /^<<<<<<<(?: .*)?(\r?\n[^]*?)^=======$[^]*?(?:^>>>>>>>(?: .*)?$|(?![^]))/gm;
    result = result.replace(conflict, (whole: string, ours: string, offset: number) => {
      const marker = whole.length - whole.trimStart().length + (/^[^\r\n]*/.exec(whole)?.[0].length ?? 0);
      problems.push(
        problem(
          offset,
          offset + marker,
          'a merge conflict is not resolved here; keep one side and remove the markers',
        ),
      );
      return blanks(whole.slice(0, marker)) + ours + blanks(whole.slice(marker + ours.length));
    });
  }
  if (text.includes('%YAML')) {
    result = result.replace(/^%YAML[^\r\n]*/gm, (line: string, offset: number) => {
      if (!/^%YAML\s+1\.2\s*(#.*)?$/.test(line)) {
        problems.push(
          problem(
            offset,
            offset + line.length,
            'plans are YAML 1.2; remove this line (1.1 reads words such as "no" and "on" as false and true)',
          ),
        );
      }
      return blanks(line);
    });
  }
  return { text: result, problems };
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function readBlocks(text: string, previous: SyntaxTree | undefined): Block[] {
  const known = new Map(previous?.blocks.map((block) => [block.text, block]));
  return splitBlocks(text).map(({ start, end }) => {
    const blockText = text.slice(start, end);
    const before = known.get(blockText);
    if (before?.start === start) return before;
    const composed = before
      ? shift(before.composed, start - before.start)
      : shift(composeQuickly(blockText) ?? compose(blockText), start);
    return { text: blockText, start, composed };
  });
}

const wholeFileOnly = /^(---|\.\.\.|%)|(^|[\s,[{])[&*][^\s,\]}]/m;
const topLevelKey = /^[A-Za-z_][\w.-]*[ \t]*:(?=\s|$)/gm;

function splitBlocks(text: string): { start: number; end: number }[] {
  if (wholeFileOnly.test(text)) return [{ start: 0, end: text.length }];
  const starts = [...text.matchAll(topLevelKey)].map((match) => match.index);
  if (
    starts[0] !== 0 &&
    text
      .slice(0, starts[0])
      .replace(/^\uFEFF/, '')
      .replace(/^[ \t]*(#.*)?$/gm, '')
      .trim() !== ''
  )
    starts.unshift(0);
  if (starts.length === 0) return [{ start: 0, end: text.length }];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** What stands in the first column between the keys and is none itself. */
function straysIn(blocks: readonly Block[]): SyntaxProblem[] {
  return blocks.flatMap(({ text, start, composed: { root, problems } }) => {
    if (!root || root.kind === 'mapping' || problems.length > 0) return [];
    const line = /^[^\r\n]*/.exec(text.slice(root.start - start))?.[0].trimEnd() ?? '';
    const message = root.kind === 'scalar' ? describeUnfinished(line) : 'a key is missing before this list';
    return problem(root.start, root.start + line.length, message);
  });
}

/** Keys that two blocks have in common; inside a block they are found as it is read. */
function repeatedKeys(root: Node | undefined): SyntaxProblem[] {
  if (root?.kind !== 'mapping') return [];
  const seen = new Map<string, Key>();
  return root.pairs.flatMap(({ key }) => {
    const first = seen.get(key.value);
    if (first) return keyRepeated(key, first);
    seen.set(key.value, key);
    return [];
  });
}

function rootOf(blocks: readonly Block[]): Node | undefined {
  const roots = blocks.flatMap(({ composed: { root } }) =>
    root && (blocks.length === 1 || root.kind === 'mapping') ? root : [],
  );
  const [first] = roots;
  if (roots.length <= 1 || !first) return first;
  const pairs: Pair[] = roots.flatMap((root) => (root.kind === 'mapping' ? root.pairs : []));
  return { kind: 'mapping', flow: false, pairs, start: first.start, end: roots.at(-1)?.end ?? first.end };
}
