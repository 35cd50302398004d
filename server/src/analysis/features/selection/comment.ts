import type { Span } from '../../../base/span.ts';
import { insideScalar } from '../../../syntax/comments.ts';
import { lineEnd, lineStart, nextLine } from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';

/** The comment at an offset and, inside of it, what it says; around it the comments on neighbouring lines. Wide to narrow. */
export function commentAt(tree: SyntaxTree, offset: number): readonly Span[] {
  const { text } = tree;
  const comment = commentOn(tree, lineStart(text, offset));
  if (!comment || offset < comment.start) return [];
  const said = /^#+\s*/.exec(text.slice(comment.start, comment.end))?.[0].length ?? 0;
  return [
    ...(comment.isAlone ? [blockAround(tree, comment)] : []),
    comment,
    { start: comment.start + said, end: comment.end },
  ];
}

interface Comment extends Span {
  /** Nothing else stands on its line. */
  readonly isAlone: boolean;
}

function commentOn(tree: SyntaxTree, line: number): Comment | undefined {
  const { text } = tree;
  const end = lineEnd(text, line);
  for (let at = text.indexOf('#', line); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    const opens = at === line || /\s/.test(text.charAt(at - 1));
    if (opens && !insideScalar(tree, at))
      return { start: at, end, isAlone: text.slice(line, at).trim() === '' };
  }
  return undefined;
}

function blockAround(tree: SyntaxTree, comment: Comment): Span {
  const { text } = tree;
  let { start, end } = comment;
  for (let line = lineStart(text, start); line > 0;) {
    line = lineStart(text, line - 1);
    const above = commentOn(tree, line);
    if (!above?.isAlone) break;
    start = above.start;
  }
  for (let line = nextLine(text, end); line > end; line = nextLine(text, end)) {
    const below = commentOn(tree, line);
    if (!below?.isAlone) break;
    end = below.end;
  }
  return { start, end };
}
