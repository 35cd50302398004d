import { parseDay, type Day } from '../base/day.ts';
import type { LineIndex } from '../base/line-index.ts';
import type { Span } from '../base/span.ts';
import { commentsWith } from '../syntax/comments.ts';
import type { SyntaxTree } from '../syntax/parse.ts';

/** A comment that excuses one rule: `# plans-ignore rule-id: reason until 2026-12-31`, or `# plans-ignore-file …`. */
export interface Suppression {
  /** The comment, from its "#" to the end of its line. */
  readonly span: Span;
  readonly rule: string;
  readonly ruleSpan: Span;
  readonly reason: string | undefined;
  readonly until:
    { readonly written: string; readonly day: Day | undefined; readonly span: Span } | undefined;
  /** The line it excuses, from 0; undefined for the whole file. */
  readonly line: number | undefined;
}

const form = /^#\s*plans-ignore(-file)?(?:\s+([^\s:]+))?\s*(?::\s*(.*))?$/s;

/** The ignore comments of a file, in order. A comment on a line of its own speaks of the next line that is not a comment. */
export function suppressionsIn(tree: SyntaxTree, lines: LineIndex): readonly Suppression[] {
  return commentsWith(tree, 'plans-ignore').flatMap((span): Suppression[] => {
    const text = tree.text.slice(span.start, span.end);
    const match = form.exec(text.trimEnd());
    if (!match) return [];
    const [, wholeFile, rule = '', rest = ''] = match;
    const ruleStart =
      span.start + (rule ? text.indexOf(rule, text.indexOf('plans-ignore') + 'plans-ignore'.length) : 0);
    const until = /(?:^|\s)until\s+(\S+)\s*$/.exec(rest);
    const untilStart = until ? span.start + text.lastIndexOf(until[1] ?? '') : 0;
    const reason = (until ? rest.slice(0, until.index) : rest).trim();
    return [
      {
        span,
        rule,
        ruleSpan: rule ? { start: ruleStart, end: ruleStart + rule.length } : span,
        reason: reason || undefined,
        until: until?.[1]
          ? {
              written: until[1],
              day: parseDay(until[1]),
              span: { start: untilStart, end: untilStart + until[1].length },
            }
          : undefined,
        line: wholeFile ? undefined : excusedLine(tree.text, lines, span),
      },
    ];
  });
}

function excusedLine(text: string, lines: LineIndex, comment: Span): number {
  const { line } = lines.at(comment.start);
  const content = (at: number): string | undefined => {
    const place = lines.line(at);
    return place && text.slice(place.start, place.end).trim();
  };
  if (!content(line)?.startsWith('#')) return line;
  let next = line + 1;
  while (content(next)?.startsWith('#')) next++;
  return next;
}
