import type { Block, Inline, Line, Page } from '../../render/page.ts';
import { oneLine } from '../../render/words.ts';
import type { Style } from './style.ts';
import { textTable } from './table.ts';
import { wrap } from './width.ts';

/** Longer texts of users are cut. */
const LONGEST = 2000;

/** A page as lines for a terminal of so many columns. */
export function textPage({ blocks }: Page, width: number, style: Style): string {
  return blocks.map((block) => linesOf(block, width, style).join('\n') + '\n').join('\n');
}

function linesOf(block: Block, width: number, style: Style): string[] {
  switch (block.kind) {
    case 'heading':
      return [style.strong(plain(block.text))];
    case 'paragraph':
      return wrap(plain(block.text), width);
    case 'list':
      return block.items.flatMap((item) =>
        wrap(plain(item), width - 2).map((line, index) => (index === 0 ? '- ' : '  ') + line),
      );
    case 'table':
      return textTable(
        block.columns,
        block.rows.map((row) => row.map(plain)),
        width,
        style,
      );
    case 'fold':
      return [
        style.strong(oneLine(block.title, LONGEST)),
        '',
        ...block.blocks.flatMap((inner, index) => [
          ...(index > 0 ? [''] : []),
          ...linesOf(inner, width, style),
        ]),
      ];
    case 'code':
      return block.text.split('\n').map((line) => `  ${style.code(line)}`);
  }
}

/** The text alone: on a terminal nothing but headings and commands stands out, so that every width can be told. */
function plain(line: Line): string {
  return line.map(textOf).join('');
}

function textOf(part: Inline): string {
  const text = typeof part === 'string' ? part : part.text;
  const edge = (at: RegExp): string => (typeof part === 'string' && at.test(text) ? ' ' : '');
  const line = oneLine(text, LONGEST);
  return line === '' ? edge(/^\s/) : edge(/^\s/) + line + edge(/\s$/);
}
