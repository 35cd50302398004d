import type { Span } from '../../../base/span.ts';
import { insideScalar } from '../../../syntax/comments.ts';
import { lineEnd, lineStart } from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';

/** In a comment that excuses a finding, or becomes one. */
export interface CommentSite {
  readonly kind: 'comment';
  /** The word that makes it one, the rule, or the day until which it holds. */
  readonly part: 'opening' | 'rule' | 'until';
  readonly span: Span;
  readonly before: '';
  readonly after: '';
  /** Where the comment begins. */
  readonly start: number;
  /** It speaks of the whole file. */
  readonly wholeFile: boolean;
  /** What follows on the line. */
  readonly rest: string;
}

/** What can be completed in the comment around an offset; undefined outside of comments. */
export function commentSite(tree: SyntaxTree, offset: number): CommentSite | 'in-comment' | undefined {
  const { text } = tree;
  const start = commentAround(tree, offset);
  if (start === undefined) return undefined;
  const written = text.slice(start, offset);
  const behind = text.slice(offset, lineEnd(text, offset));
  const word = /^[\w-]*/.exec(behind)?.[0] ?? '';
  const site = (part: CommentSite['part'], typed: string, wholeFile = false): CommentSite => ({
    kind: 'comment',
    part,
    span: { start: offset - typed.length, end: offset + word.length },
    before: '',
    after: '',
    start,
    wholeFile,
    rest: behind.slice(word.length),
  });
  const [, opening] = /^#\s*([\w-]*)$/.exec(written) ?? [];
  if (opening !== undefined)
    return 'plans-ignore-file'.startsWith(opening) ? site('opening', opening) : 'in-comment';
  const [, file, rule] = /^#\s*plans-ignore(-file)?\s+([\w-]*)$/.exec(written) ?? [];
  if (rule !== undefined) return site('rule', rule, file !== undefined);
  const [, until] = /^#\s*plans-ignore(?:-file)?\s.*\suntil\s+([\w-]*)$/.exec(written) ?? [];
  return until === undefined ? 'in-comment' : site('until', until);
}

function commentAround(tree: SyntaxTree, offset: number): number | undefined {
  const { text } = tree;
  const begin = lineStart(text, offset);
  for (let at = text.indexOf('#', begin); at >= 0 && at < offset; at = text.indexOf('#', at + 1)) {
    if ((at === begin || /\s/.test(text.charAt(at - 1))) && !insideScalar(tree, at)) return at;
  }
  return undefined;
}
