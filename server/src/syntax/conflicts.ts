import { problem, type SyntaxProblem } from './problem.ts';

interface Marker {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Overwrites with blanks the markers of merge conflicts and the side that was merged in: one side is enough to go on checking
 * the rest. All offsets stay. Each conflict is one problem, as is each marker that belongs to none.
 */
export function blankConflicts(text: string): { text: string; problems: readonly SyntaxProblem[] } {
  const markers = /[<|=>]{7}/.test(text) ? markersIn(text) : [];
  if (markers.length === 0) return { text, problems: [] };
  const problems: SyntaxProblem[] = [];
  let result = '';
  let kept = 0;
  const blank = (start: number, end: number): void => {
    result += text.slice(kept, start) + blanks(text.slice(start, end));
    kept = end;
  };
  for (let i = 0; i < markers.length;) {
    const conflict = conflictAt(markers, i);
    const [first, ...others] = conflict;
    if (!first) break;
    const message =
      others.length > 0
        ? 'a merge conflict is not resolved here; keep one side and remove the markers'
        : 'a marker of a merge conflict was left here; remove the line';
    problems.push(problem(first.start, first.end, message));
    blank(first.start, first.end);
    if (others[0]) blank(others[0].start, others.at(-1)?.end ?? others[0].end);
    i += conflict.length;
  }
  return { text: result + text.slice(kept), problems };
}

export function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Markers start in the first column; nothing that belongs to a plan does so with these signs. */
function markersIn(text: string): readonly Marker[] {
  const line = /(?<![^\r\n])(<{7}|\|{7}|={7}|>{7})(?![^ \r\n])[^\r\n]*/g;
  return [...text.matchAll(line)].map(({ 0: content, 1: sign = '', index }) => ({
    sign: sign.charAt(0),
    start: index,
    end: index + content.trimEnd().length,
  }));
}

/** The markers of the whole conflict that begins at an index, or the one marker there that begins none. */
function conflictAt(markers: readonly Marker[], index: number): readonly Marker[] {
  for (const signs of ['<=>', '<|=>']) {
    const found = markers.slice(index, index + signs.length);
    if (found.map(({ sign }) => sign).join('') === signs) return found;
  }
  return markers.slice(index, index + 1);
}
