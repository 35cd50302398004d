import fc from 'fast-check';
import {
  Alias,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import type { Workspace } from '../support/workspace.ts';

/** One of the ways in which the same can be written. */
export interface Layout {
  readonly lineBreak: '\n' | '\r\n' | '\r';
  readonly mark: boolean;
  readonly lastLineEnds: boolean;
  /** Whether braces, quotes and anchors are written anew, and by which throws of the dice. */
  readonly restyled: boolean;
  /** Whether all of it is written as JSON, by what its lines are indented with; without any in one line. */
  readonly json: '' | '\t' | undefined;
  readonly throws: readonly number[];
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  lastLineEnds: fc.boolean(),
  restyled: fc.boolean(),
  json: fc.constantFrom(undefined, undefined, '', '\t'),
  throws: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
});

/** A comment that no rule knows, with a tab in it and whatever was written into it behind; the number tells them apart. */
export const keptComment = /# keep-\d+\tas it is,*/g;

/** A workspace whose files say the same in another layout. What cannot be laid out anew without saying something else stays. */
export function laidOut(workspace: Workspace, layout: Layout): Workspace {
  const files = [...workspace.files].map(([file, text]) => [file, relaid(file, text, layout)] as const);
  return { ...workspace, files: new Map(files) };
}

function relaid(file: string, text: string, layout: Layout): string {
  if (!/\.ya?ml$/.test(file)) return text;
  const dice = diceOf(layout.throws);
  const plain = layout.json === undefined ? text : among(asJson(text, layout.json), text, text);
  const restyled = layout.restyled && plain === text ? among(restyle(text, dice), text, text) : plain;
  const commented = among(comment(restyled, dice), restyled, text);
  const ended = layout.lastLineEnds ? commented : commented.replace(/\n$/, '');
  return (layout.mark ? '\uFEFF' : '') + ended.replaceAll('\n', layout.lineBreak);
}

/** The candidate where it says what the original says, and can be read as well. */
function among(candidate: string, otherwise: string, original: string): string {
  return says(candidate) === says(original) ? candidate : otherwise;
}

function says(text: string): string {
  const { root, problems } = parse(text);
  return JSON.stringify([problems.map(({ message }) => message), root ? plainOf(root) : null]);
}

function diceOf(throws: readonly number[]): (sides: number) => number {
  let next = 0;
  return (sides) => (throws[next++ % throws.length] ?? 0) % sides;
}

/** Comments behind and between lines, and blanks at their ends. */
function comment(text: string, dice: (sides: number) => number): string {
  if (/[|>][-+]?\n/.test(text)) return text;
  let number = 0;
  const note = (): string => `# keep-${number++}\tas it is`;
  return text
    .split('\n')
    .map((line, index, lines) => {
      const isLast = index === lines.length - 1;
      const indent = ' '.repeat(dice(5));
      const above = !isLast && dice(4) === 0 ? `${indent}${note()}\n` : '';
      const behind = !line.includes('#') && line.trim() !== '' && dice(3) === 0 ? ` \t${note()}` : '';
      return above + line + behind + (isLast ? '' : ' '.repeat(dice(3) === 0 ? 2 : 0));
    })
    .join('\n');
}

/** JSON has no comments, and each key once. */
function asJson(text: string, indent: string): string {
  const { root } = parse(text);
  return root && !text.includes('#') ? JSON.stringify(plainOf(root), null, indent) + '\n' : text;
}

/** Maps and lists in braces or in blocks, words in other quotes, values with anchors and aliases of them. */
function restyle(text: string, dice: (sides: number) => number): string {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return text;
  let anchors = 0;
  const named = new Map<unknown, Scalar>();
  visit(document, {
    Node(key, node, path) {
      if (isAlias(node)) return undefined;
      if (isCollection(node) && path.length > 1) node.flow = isFlow(path) || dice(3) === 0;
      if (!isScalar(node) || key === 'key') return undefined;
      if (typeof node.value === 'string' && dice(3) === 0)
        node.type = dice(2) === 0 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
      if (dice(12) === 0) node.anchor = `a${anchors++}`;
      const same = named.get(node.value);
      if (!same) named.set(node.value, node);
      else if (dice(3) === 0) {
        same.anchor ??= `a${anchors++}`;
        return new Alias(same.anchor);
      }
      return undefined;
    },
  });
  return written(document);
}

function isFlow(path: readonly unknown[]): boolean {
  return path.some((above) => (isMap(above) || isSeq(above)) && above.flow === true);
}

function written(document: Document.Parsed): string {
  try {
    return document.toString({ lineWidth: 0, indentSeq: true });
  } catch {
    return '';
  }
}
