import { insideScalar } from '../../../syntax/comments.ts';
import { applyEdits, type Edit } from '../../../syntax/edit.ts';
import { parse, type SyntaxTree } from '../../../syntax/parse.ts';

/**
 * The printed text with those comments further right again that stood further right than the comment above them: keys that are
 * commented out keep the indentation they will need. Prettier puts all comments of a block below each other.
 */
export function withSteppedComments(before: SyntaxTree, printed: string): string {
  const old = commentLines(before);
  if (!old.some((comment, index) => stepsOut(old[index - 1], comment))) return printed;
  const made = commentLines(parse(printed));
  if (made.length !== old.length) return printed;
  const indents = made.map(({ indent }) => indent);
  const edits: Edit[] = [];
  for (const [index, comment] of old.entries()) {
    const above = parentOf(old, index);
    const [parent, own, place] = [old[above], indents[index], made[index]];
    if (!parent || own === undefined || !place) continue;
    const indent = (indents[above] ?? 0) + comment.indent - parent.indent;
    indents[index] = indent;
    if (indent !== own) edits.push({ start: place.start, end: place.start + own, text: ' '.repeat(indent) });
  }
  return applyEdits(printed, edits);
}

/** A comment on a line of its own. */
interface CommentLine {
  /** Where its line starts. */
  readonly start: number;
  readonly indent: number;
  /** Whether there is one on the line above, too. */
  readonly follows: boolean;
}

function commentLines(tree: SyntaxTree): readonly CommentLine[] {
  const found: CommentLine[] = [];
  let end = -1;
  for (const { index, 0: line, 1: indent = '' } of tree.text.matchAll(/^([ \t]*)#.*$/gm)) {
    if (insideScalar(tree, index + indent.length)) continue;
    found.push({ start: index, indent: indent.length, follows: index === end + 1 && end >= 0 });
    end = index + line.length;
  }
  return found;
}

function stepsOut(above: CommentLine | undefined, { follows, indent }: CommentLine): boolean {
  return follows && above !== undefined && indent > above.indent;
}

/** The nearest comment of the block above that is less indented; -1 where there is none. */
function parentOf(comments: readonly CommentLine[], index: number): number {
  const indent = comments[index]?.indent ?? 0;
  for (let at = index; comments[at]?.follows; at--)
    if ((comments[at - 1]?.indent ?? 0) < indent) return at - 1;
  return -1;
}
