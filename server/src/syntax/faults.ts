import type { Document, YAMLError } from 'yaml';
import { LineIndex } from '../base/line-index.ts';
import { describeYamlError, problem, type SyntaxProblem } from './problem.ts';

/**
 * What the `yaml` package complains of beyond what is told already. One fault often makes it stumble several times: the first is
 * the one to mend, and a line that has been spoken of is not spoken of again, nor is an offset that is `explained`.
 */
export function faultsOf(
  document: Document,
  text: string,
  told: readonly SyntaxProblem[],
  explained: ReadonlySet<number>,
): readonly SyntaxProblem[] {
  const { errors, warnings } = document;
  if (errors.length === 0 && warnings.length === 0) return [];
  const lines = new LineIndex(text);
  const spokenOf = new Set(told.map(({ start }) => lines.at(start).line));
  const describe = ({ code, pos, message }: YAMLError): SyntaxProblem => {
    const [start, end] = message.includes(' end with a ')
      ? visible(text, lastVisible(text, pos[0]), pos[1])
      : visible(text, pos[0], pos[1]);
    return problem(start, end, describeYamlError(code, message, text[start - 1]));
  };
  const isNews = ({ start }: SyntaxProblem): boolean => !spokenOf.has(lines.at(start).line);
  const first = errors.find(
    (error) => !explained.has(error.pos[0]) && !isToldElsewhere(error, text) && isNews(describe(error)),
  );
  const secondDocument = errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  const tags = errors.length > 0 ? [] : warnings.filter(({ code }) => code !== 'BAD_DIRECTIVE').map(describe);
  return [...[first, secondDocument].flatMap((error) => (error ? describe(error) : [])), ...tags];
}

/** What the conversion of the nodes tells better, and what is no fault at all. */
function isToldElsewhere({ code, message, pos }: YAMLError, text: string): boolean {
  switch (code) {
    case 'MULTILINE_IMPLICIT_KEY':
    case 'NON_STRING_KEY':
    case 'MULTIPLE_DOCS':
    case 'RESOURCE_EXHAUSTION':
      return true;
    case 'MISSING_CHAR':
      // The package asks for a space before a comment in the first column, where none can stand.
      return message.startsWith('Comments must') && isLineStart(text, pos[0]);
    default:
      return false;
  }
}

/** What is missing at the start of a line is missing at the end of what stands before it. */
function lastVisible(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return /[\r\n][ \t]*$/.test(before) ? before.trimEnd().length - 1 : offset;
}

/** The place to point at: something one can see, and not beyond one line. */
export function visible(text: string, from: number, to: number): [start: number, end: number] {
  let start = Math.min(from, text.length);
  while (text[start] === ' ') start++;
  let end = Math.max(start, Math.min(to, text.length));
  if (start === text.length || isLineBreak(text, start)) {
    start = Math.max(0, text.slice(0, from).trimEnd().length - 1);
    end = start + 1;
  } else if (start > from && start >= to) {
    end = start + (/^[\w.-]+/.exec(text.slice(start, start + 80))?.[0].length ?? 1);
  }
  for (let i = start; i < end; i++) if (isLineBreak(text, i)) end = i;
  return [start, Math.max(end, Math.min(start + 1, text.length))];
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || isLineBreak(text, offset - 1);
}

function isLineBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}
