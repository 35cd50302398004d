import type { Span } from '../../../base/span.ts';
import type { Kind, Shape } from '../../../schema/shape.ts';
import { columnOf, lineEnd, lineStart } from '../../../syntax/layout.ts';
import type { SyntaxTree } from '../../../syntax/parse.ts';
import { isAbsent, locate, type Mapping, type Node, type Path } from '../../../syntax/tree.ts';
import { shapeIn } from '../shape-in.ts';
import { commentSite, type CommentSite } from './comment-site.ts';
import { openAt } from './open.ts';
import { probe, type Probed } from './probe.ts';
import type { Template } from './template.ts';

/** Where something can be completed. */
export type Site = KeySite | ValueSite | CommentSite;

interface InFile {
  /** What is typed there already; the caret stands in it or at one of its ends. It never runs over a line break. */
  readonly span: Span;
  /** What has to come before: the blank behind a colon, the dash or brace of an item, blanks up to the right column. */
  readonly before: string;
  /** What has to come behind: the other brace, the comma before what is next in brackets, the blank before a comment. */
  readonly after: string;
  /** The file as it is with what is being typed. */
  readonly root: Node | undefined;
  readonly path: Path;
  readonly shape: Shape;
  /** Inside { } or [ ]. */
  readonly flow: boolean;
  /** The column of the key, or of the key of the value: what stands below it is indented further. */
  readonly column: number;
}

/** A key of the map at the path. */
export interface KeySite extends InFile {
  readonly kind: 'key';
  /** The other keys of the map. */
  readonly present: ReadonlySet<string>;
  /** It has no colon yet. */
  readonly isNew: boolean;
}

/** The value at the path. */
export interface ValueSite extends InFile {
  readonly kind: 'value';
  /** Nothing but blanks and comments stands on the line behind it, and it stands behind its key. */
  readonly canRunOn: boolean;
}

/**
 * What can be completed at an offset; undefined inside texts, between values, and where the schema has nothing. The file is read
 * as it would be once the word at the caret is finished, so that half a line does not change what stands around it.
 */
export function siteAt(kind: Kind, tree: SyntaxTree, offset: number): Site | undefined {
  const { text } = tree;
  const comment = commentSite(tree, offset);
  if (comment) return comment === 'in-comment' ? undefined : comment;
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  if (offset < line.start) return undefined;
  const before = text.slice(line.start, offset);
  const after = text.slice(offset, line.end);
  // A tab is no indentation, and whatever stands behind one at no column.
  if (/^ *\t/.test(before)) return undefined;
  // A mark such as "&boss" belongs to the value behind it.
  if (/^[ \t]*[&!]/.test(after)) return undefined;
  // Before a dash there is no place for anything, and what stands behind the end of a document is in another one.
  if (/^-(?:-|\s|$)/.test(after) && !/\w$/.test(before)) return undefined;
  if (tree.root && /^(?:---|\.\.\.)(?:\s|$)/m.test(text.slice(tree.root.end, line.start))) return undefined;
  if (/^ *(?:\w[\w.-]*)?$/.test(before) && /^[\w.-]*[ \t]*(#.*)?$/.test(after)) {
    const found = siteOnLine(kind, tree, line, offset);
    if (found !== 'in-flow') return found;
  }
  return siteInside(kind, tree, offset, line);
}

/** On a line that holds no more than a word, whose column says what it belongs to. */
function siteOnLine(
  kind: Kind,
  tree: SyntaxTree,
  line: Span,
  offset: number,
): KeySite | ValueSite | 'in-flow' | undefined {
  const { text } = tree;
  const [indent = '', word = ''] = /^( *)([\w.-]*)/.exec(text.slice(line.start, line.end))?.slice(1) ?? [];
  const column = word === '' ? offset - line.start : indent.length;
  const open = openAt(tree, line, column, (root, path) => shapeIn(kind, root, path)?.kind === 'list');
  if (open === undefined || open === 'in-flow') return open;
  const start = line.start + Math.min(column, open.column);
  const span = { start, end: Math.max(offset, line.start + column + word.length) };
  const before = ' '.repeat(Math.max(0, open.column - column)) + (open.isItem ? '- ' : '');
  const shape = shapeIn(kind, open.root, open.path);
  const place = {
    span,
    before,
    after: blankBeforeComment(text, span),
    root: open.root,
    path: open.path,
    flow: false,
    column: open.column + (open.isItem ? 2 : 0),
  };
  if (!shape || shape.kind === 'list') return undefined;
  if (shape.kind !== 'scalar')
    return { ...place, kind: 'key', shape, present: keysOf(open.map), isNew: true };
  return open.map ? undefined : { ...place, kind: 'value', shape, canRunOn: false };
}

/** Behind a dash, a colon, a bracket or a comma. */
function siteInside(kind: Kind, tree: SyntaxTree, offset: number, line: Span): Site | undefined {
  const found = probe(tree, offset, line);
  if (!found) return undefined;
  const { root, span, before, pair, parent, column } = found;
  // What follows a value that has been begun belongs to it, such as the last part of an address.
  const blank = span.start === span.end ? blankBeforeComment(tree.text, span) : '';
  const place = { span, before, after: found.after + blank, root, column, flow: found.flow };
  if (found.onKey) {
    const path = found.path.slice(0, -1);
    const shape = shapeIn(kind, root, path);
    if (!shape || shape.kind === 'list') return undefined;
    if (shape.kind !== 'scalar') {
      const present = new Set(keysOf(parent));
      if (pair) present.delete(pair.key.value);
      const { isNew, isBare } = found;
      const [open, close] = isBare ? ['{ ', ' }'] : ['', ''];
      const after = close + found.after + blankBeforeComment(tree.text, span);
      return { ...place, kind: 'key', before: before + open, after, path, shape, present, isNew };
    }
    if (!found.isNew || parent?.pairs.length !== 1) return undefined;
    return { ...place, kind: 'value', path, shape, canRunOn: false };
  }
  const { path } = found;
  if (pair && isWrittenBehind(tree, found, span)) return undefined;
  const shape = path.length > 0 ? shapeIn(kind, root, path) : undefined;
  if (!shape) return undefined;
  const rest = tree.text.slice(span.end, line.end);
  const isBehindKey = typeof path.at(-1) === 'string' && pair !== undefined && pair.key.end > line.start;
  const canRunOn = !found.flow && isBehindKey && /^\s*(?:#|$)/.test(rest);
  // A value that was left out takes the place of the blanks before the comma.
  const blanks = span.start === span.end ? (/^[ \t]+(?=,)/.exec(rest)?.[0].length ?? 0) : 0;
  return {
    ...place,
    kind: 'value',
    path,
    shape,
    span: { start: span.start, end: span.end + (found.flow ? blanks : 0) },
    canRunOn,
  };
}

function blankBeforeComment(text: string, { end }: Span): string {
  return text[end] === '#' ? ' ' : '';
}

/** Whether the value of a key stands behind the place where one would be put in: in brackets, or on the lines below. */
function isWrittenBehind({ root }: SyntaxTree, { keyStart, flow }: Probed, { start, end }: Span): boolean {
  const value = locate(root, keyStart)?.pair?.value;
  if (!value || isAbsent(value)) return false;
  // In braces, the next key is taken for a value where a comma is missing.
  return value.kind === 'scalar' ? !flow && value.start >= end && value.end > end : value.start >= start;
}

function keysOf(map: Mapping | undefined): ReadonlySet<string> {
  return new Set(map?.pairs.map(({ key }) => key.value));
}

/** What is inserted at a site, with what has to come around it; a value on the lines below needs no blank behind its colon. */
export function insertedAt({ before, after }: Pick<Site, 'before' | 'after'>, insert: Template): Template {
  const [first] = insert;
  const isBelow = typeof first === 'string' && first.startsWith('\n');
  const begun = before === '' || isBelow ? insert : [before, ...insert];
  return after === '' ? begun : [...begun, after];
}

/** The blanks behind a colon that would be left at the end of their line by what begins on the next. */
export function blanksLeftBy(text: string, { span }: Pick<Site, 'span'>, inserted: string): Span | undefined {
  if (!inserted.startsWith('\n')) return undefined;
  const blanks = /[ \t]*$/.exec(text.slice(lineStart(text, span.start), span.start))?.[0].length ?? 0;
  return blanks > 0 ? { start: span.start - blanks, end: span.start } : undefined;
}

/** The blanks that the line of a site begins with: editors indent what is inserted below by as many. */
export function indentationAt(text: string, { span }: Pick<Site, 'span'>): number {
  const start = lineStart(text, span.start);
  return Math.min(columnOf(text, span.start), /^ */.exec(text.slice(start))?.[0].length ?? 0);
}
