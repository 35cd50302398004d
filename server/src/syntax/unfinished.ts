import { plainScalar } from './core-schema.ts';
import { describeUnfinished, problem, type SyntaxProblem } from './problem.ts';
import type { Pair } from './tree.ts';

/** What a line that is still being typed says already, and what it lacks. */
export interface Unfinished {
  readonly pair: Pair;
  readonly problem: SyntaxProblem;
}

/** Reads `owner`, and `owner:ana` without the space that would make it a key and a value. */
export function readUnfinished(line: string, start: number, flow = false): Unfinished {
  const end = start + line.length;
  const colon = /^[\w-]+(?=:\S)/.exec(line)?.[0].length ?? line.length;
  const valueStart = Math.min(start + colon + 1, end);
  return {
    pair: {
      key: { value: line.slice(0, colon), start, end: start + colon },
      value: {
        kind: 'scalar',
        value: plainScalar(line.slice(colon + 1)),
        style: valueStart === end ? 'absent' : 'plain',
        start: valueStart,
        end,
      },
    },
    problem: problem(start, end, describeUnfinished(line, flow)),
  };
}

/** The lines of a stretch of text that say anything, without the blanks around them, and where each starts. */
export function linesOf(
  text: string,
  start: number,
): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const indentation = line.length - line.trimStart().length;
    return line.trim() === '' ? [] : [{ text: line.trim(), start: start + index + indentation }];
  });
}
