import { assemble, readBlocks, type Block } from './blocks.ts';
import { blankConflicts, blanks } from './conflicts.ts';
import { problem, type SyntaxProblem } from './problem.ts';
import type { Node } from './tree.ts';

/** A file's text as a tree of located values. */
export interface SyntaxTree {
  readonly text: string;
  /** Undefined when the text holds no value at all. */
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** The stretches of text that were read one by one, kept so that the next parse reads only those that changed. */
  readonly blocks: readonly Block[];
}

/** Longer texts are named and not read: no plan comes near, and a wrong file should not cost anybody their editor. */
export const MAX_LENGTH = 10_000_000;
/** A file with more problems than this is not one that somebody mends line by line. */
const MAX_PROBLEMS = 100;

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
  const blocks = readBlocks(prepared.text, previous?.blocks);
  const { root, problems } = assemble(blocks);
  const within = blocks.flatMap((block) => block.composed.problems);
  return { text, root, problems: listed([...prepared.problems, ...within, ...problems]), blocks };
}

/** Reads no more of a file than what stands below some keys of its first column; the whole where it uses anchors. */
export function parseOnly(text: string, keys: ReadonlySet<string>): SyntaxTree['root'] {
  if (refuse(text)) return undefined;
  return assemble(readBlocks(blankOut(text).text, undefined, keys)).root;
}

function refuse(text: string): SyntaxProblem | undefined {
  if (text.length > MAX_LENGTH) {
    const megabytes = Math.ceil(text.length / 100_000) / 10;
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
function blankOut(text: string): { text: string; problems: readonly SyntaxProblem[] } {
  const { text: oneSided, problems: conflicts } = blankConflicts(text);
  const problems = [...conflicts];
  const unread = text.indexOf('\uFFFD');
  if (unread >= 0)
    problems.push(problem(unread, unread + 1, 'this character could not be read; save the file as UTF-8'));
  const versionless = oneSided.replace(/(?<![^\r\n])%YAML[^\r\n]*/g, (line: string, offset: number) => {
    if (!/^%YAML\s+1\.2\s*(#.*)?$/.test(line)) problems.push(problem(offset, offset + line.length, oldYaml));
    return blanks(line);
  });
  // A lone CR ends a line in YAML, but not for the package.
  return { text: versionless.replace(/\r(?!\n)/g, '\n'), problems };
}

const oldYaml =
  'plans are YAML 1.2; remove this line (1.1 reads words such as "no" and "on" as false and true)';

/** The problems in order, one at a place; of a file with very many the first, and how many more there are. */
function listed(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const sorted = [...problems]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => all[index - 1]?.start !== start);
  const next = sorted[MAX_PROBLEMS];
  if (!next) return sorted;
  const more = `${sorted.length - MAX_PROBLEMS} more faults from here on; mend the ones above first`;
  return [...sorted.slice(0, MAX_PROBLEMS), problem(next.start, next.end, more)];
}
