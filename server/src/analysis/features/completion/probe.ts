import type { Span } from '../../../base/span.ts';
import { columnOf } from '../../../syntax/layout.ts';
import { parse, type SyntaxTree } from '../../../syntax/parse.ts';
import {
  locate,
  nodeAt,
  type Mapping,
  type Node,
  type Pair,
  type Path,
  type Sequence,
} from '../../../syntax/tree.ts';

/** Letters that are put in at the caret and found again in the tree. */
const MARK = 'CaretHere';

/** What the reader makes of the place of the caret. */
export interface Probed {
  readonly root: Node | undefined;
  readonly path: Path;
  readonly onKey: boolean;
  /** The pair whose key or value it is; undefined for an item. */
  readonly pair: Pair | undefined;
  /** Where its key begins, in the file as it is; where it begins itself if it is an item. */
  readonly keyStart: number;
  /** The map around it. */
  readonly parent: Mapping | undefined;
  readonly flow: boolean;
  /** The column of the key. */
  readonly column: number;
  /** A key that has no colon yet. */
  readonly isNew: boolean;
  /** What is typed already, in the file as it is, with a quote that is opened before it. */
  readonly span: Span;
  /** A word in a list in brackets: as a key without braces, it would be a map that ends at the next comma. */
  readonly isBare: boolean;
  /** The blank that a colon or a dash lacks. */
  readonly before: string;
  /** The comma that what comes next lacks. */
  readonly after: string;
}

/** Where a word may begin that turns out to be a key: behind dashes, a bracket or a comma. */
const beginsPart = /(?:^[ \t]*(?:-[ \t]+)*|[{,[][ \t]*)[^\s:,{}[\]"'#&*|>]*$/;
/** A key and a value with no blank in between; addresses have slashes there. */
const colonLacksBlank = /(?:^|[\s{[,])[A-Za-z][\w.-]*:(?![/\s])[^\s,{}[\]]*$/;
/** A dash and a word with no blank in between; numbers begin so, and whole documents. */
const dashLacksBlank = /^ *(?:- +)*-(?=(?:[A-Za-z][\w.-]*)?$)/;
/** A key behind a blank. */
const nextKey = /^[ \t]+(?:"[^"]*"|'[^']*'|[A-Za-z][\w.-]*)[ \t]*:(?=[\s,\]}]|$)/;

/** Puts a word in at the caret and asks the reader what it is. Undefined where it is a part of something longer. */
export function probe(tree: SyntaxTree, offset: number, line: Span): Probed | undefined {
  const { text } = tree;
  const before = text.slice(line.start, offset);
  const [rest = ''] = /^[^\s:,{}[\]"'#]*/.exec(text.slice(offset, line.end)) ?? [];
  const wordEnd = offset + rest.length;
  const follows = text.slice(wordEnd, line.end);
  const blank = lackingBlank(before);
  const leads = nextKey.test(follows);
  const comma = commaBehind(tree, offset, { start: wordEnd, end: line.end });
  // Behind a dash another key cannot come before the first one on the same line.
  if (leads && /^ *(?:- *)+$/.test(before)) return undefined;
  const isPart = beginsPart.test(
    blank === undefined ? before : `${before.slice(0, blank)} ${before.slice(blank)}`,
  );
  const hasColon = /^:(?=[\s,\]}]|$)/.test(follows);
  const isNew = isPart && !hasColon;
  // What is written there already would become the value of the key, or a part of it.
  if (isNew && comma === '' && /^[ \t]*[^\s,\]}#]/.test(follows)) return undefined;
  const behind = (isNew ? ':' : '') + comma + (text[wordEnd] === '#' ? ' ' : '');
  const probing = new Probing([
    ...(blank === undefined ? [] : [{ at: line.start + blank, text: ' ' }]),
    { at: offset, text: MARK },
    ...(behind === '' ? [] : [{ at: wordEnd, text: behind }]),
  ]);
  const probed = parse(probing.applied(text), tree);
  const mark = offset + (blank === undefined ? 0 : 1);
  const found = locate(probed.root, mark);
  if (!found) return undefined;
  const { path, pair, onKey, node } = found;
  const at = onKey && pair ? pair.key : node;
  if (mark < at.start || mark + MARK.length > at.end) return undefined;
  if (!onKey && (node.kind !== 'scalar' || node.style === 'block')) return undefined;
  const written = probed.text.slice(at.start, at.end);
  if (/[\r\n]|^-\D/.test(written)) return undefined;
  const above = nodeAt(probed.root, path.slice(0, -1));
  const start = probing.back(at.start);
  const isOpened = !/^["']/.test(written) && /["']/.test(text.charAt(start - 1));
  return {
    root: probed.root,
    path,
    onKey,
    pair,
    keyStart: probing.back((pair?.key ?? at).start),
    parent: above?.kind === 'mapping' ? above : undefined,
    flow: above !== undefined && above.kind !== 'scalar' && above.flow,
    column: columnOf(probed.text, (pair?.key ?? at).start),
    isNew,
    span: { start: isOpened ? start - 1 : start, end: probing.back(at.end) },
    isBare: isNew && onKey && above?.kind === 'mapping' && above.flow && probed.text[above.start] !== '{',
    before: blank === undefined ? '' : ' ',
    after: comma,
  };
}

/** Where a blank is missing in what stands before the caret: behind its last colon, or a dash. */
function lackingBlank(before: string): number | undefined {
  if (colonLacksBlank.test(before)) return before.lastIndexOf(':') + 1;
  return dashLacksBlank.exec(before)?.[0].length;
}

/** The comma that is missing before what comes next inside of the brackets around a place. */
function commaBehind({ text, root }: SyntaxTree, offset: number, rest: Span): string {
  const around = bracketsAround(root, offset);
  if (!around) return '';
  const follows = text.slice(rest.start, rest.end);
  if (nextKey.test(follows)) return around.kind === 'mapping' ? ',' : '';
  if (!/^[ \t]*(?:#|$)/.test(follows) || !/[}\]]/.test(text.charAt(around.end - 1))) return '';
  const next = rest.end + (/^(?:\s+(?:#[^\r\n]*)?)*/.exec(text.slice(rest.end, around.end))?.[0].length ?? 0);
  return next < around.end - 1 && text[next] !== ',' ? ',' : '';
}

/** The innermost map in braces or list in brackets that a place is inside of. */
function bracketsAround(root: Node | undefined, offset: number): Mapping | Sequence | undefined {
  const { path = [] } = locate(root, offset) ?? {};
  for (const around of [path, path.slice(0, -1)]) {
    const node = root && nodeAt(root, around);
    if (node && node.kind !== 'scalar' && node.flow && node.start < offset && offset < node.end) return node;
  }
  return undefined;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A text with some words put in, and the way back to the places of the one without. */
class Probing {
  readonly #insertions: readonly Insertion[];

  constructor(insertions: readonly Insertion[]) {
    this.#insertions = insertions;
  }

  applied(text: string): string {
    let result = '';
    let kept = 0;
    for (const { at, text: inserted } of this.#insertions) {
      result += text.slice(kept, at) + inserted;
      kept = at;
    }
    return result + text.slice(kept);
  }

  back(offset: number): number {
    let moved = 0;
    for (const { at, text } of this.#insertions) {
      if (offset <= at + moved) break;
      moved += Math.min(text.length, offset - at - moved);
    }
    return offset - moved;
  }
}
