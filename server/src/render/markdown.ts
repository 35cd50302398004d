import type { Block, Column, Inline, Line, Page } from './page.ts';
import { oneLine } from './words.ts';

/** Longer texts of users are cut: a hover is no place to read a book. */
const LONGEST = 600;

/** A page as GitHub-flavoured Markdown. */
export function toMarkdown({ blocks }: Page): string {
  return blocks.map(blockOf).join('\n\n');
}

/**
 * A text that somebody wrote as Markdown that shows just this text, on one line: no emphasis, link, image, HTML, theme icon or
 * bare address comes out of it.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text, LONGEST)
    .replace(/[\\`*_{}[\]<>#|~&$!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=]+)(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** A text as inline code, which shows it as it is; the fence is longer than any in the text. */
export function inlineCode(text: string): string {
  const line = oneLine(text, LONGEST);
  const fences = [...line.matchAll(/`+/g)].map(([fence]) => fence.length);
  const fence = '`'.repeat(Math.max(0, ...fences) + 1);
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${fence}${room}${line}${room}${fence}`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${lineOf(block.text)}`;
    case 'paragraph':
      return lineOf(block.text);
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'table':
      return [
        row(block.columns.map(({ title }) => escapeMarkdown(title))),
        row(block.columns.map(rule)),
        ...block.rows.map((cells) => row(cells.map(cellOf))),
      ].join('\n');
    case 'code':
      return `${fenceFor(block.text)}${block.language}\n${block.text}\n${fenceFor(block.text)}`;
  }
}

function lineOf(line: Line): string {
  return line.map((part) => inlineOf(part)).join('');
}

/** Inside a table a "|" ends the cell even in code, so it is escaped there once more. */
function cellOf(line: Line): string {
  return line
    .map((part) =>
      typeof part === 'object' && part.style === 'code'
        ? inlineOf(part).replaceAll('|', '\\|')
        : inlineOf(part),
    )
    .join('');
}

function inlineOf(part: Inline): string {
  if (typeof part === 'string') return keepingBlanks(part, escapeMarkdown);
  switch (part.style) {
    case 'code':
      return inlineCode(part.text);
    case 'strong':
      return strongly(part.text);
    case 'link':
      return `[${escapeMarkdown(part.text)}](${part.address})`;
  }
}

function strongly(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** The blanks around a part of a line separate it from its neighbours and stay. */
function keepingBlanks(text: string, change: (text: string) => string): string {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) && text.trim() !== '' ? ' ' : '';
  return before + change(text) + after;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rule({ align }: Column): string {
  return align === 'right' ? '--:' : ':--';
}

function fenceFor(text: string): string {
  const fences = [...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length);
  return '`'.repeat(Math.max(2, ...fences) + 1);
}
