import type { FileId } from '../rules/finding.ts';
import type { Block, Column, Inline, Line, Page } from './page.ts';
import { oneLine } from './words.ts';

/** Longer texts of users are cut: a hover is no place to read a book. */
const LONGEST = 600;

/** Where a file, or a line of it counted from 0, is to be found; undefined where no link can lead there. */
export type AddressOf = (file: FileId, line: number | undefined) => string | undefined;

/** A page as GitHub-flavoured Markdown. The files it names are links where addresses are given. */
export function toMarkdown({ blocks }: Page, addressOf: AddressOf = () => undefined): string {
  return allOf(blocks, addressOf);
}

function allOf(blocks: readonly Block[], addressOf: AddressOf): string {
  return blocks.map((block) => blockOf(block, addressOf)).join('\n\n');
}

/** A text as HTML that shows just this text, on one line; no host finds the name of a user or the number of an issue in it. */
function escapeHtml(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return oneLine(text, LONGEST)
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    .replace(/@|#(?=\d)/g, '$&&#8203;');
}

/** Whatever may have to be escaped; most texts have nothing of it. */
const marked = /[\\`*_{}[\]<>#|~&$!@]|:\/\/|www\.|^[-+=\d]/i;

/**
 * A text that somebody wrote as Markdown that shows just this text, on one line: no emphasis, link, image, HTML, theme icon or
 * bare address comes out of it.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text, LONGEST);
  if (!marked.test(line)) return line;
  return line
    .replace(/[\\`*_{}[\]<>#|~&$!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=]+)(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * Markdown for where hosts look for names of users and numbers of issues, which they also do behind a backslash: none is found in
 * what users wrote.
 */
export function unlinked(markdown: string): string {
  return markdown.replaceAll('\\@', '@&#8203;').replace(/\\#(?=\d)/g, '#&#8203;');
}

/** A text as inline code, which shows it as it is; the fence is longer than any in the text. */
export function inlineCode(text: string): string {
  const line = oneLine(text, LONGEST);
  const fences = [...line.matchAll(/`+/g)].map(([fence]) => fence.length);
  const fence = '`'.repeat(Math.max(0, ...fences) + 1);
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${fence}${room}${line}${room}${fence}`;
}

function blockOf(block: Block, addressOf: AddressOf): string {
  const lineOf = (line: Line): string => line.map((part) => inlineOf(part, addressOf)).join('');
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
        ...block.rows.map((cells) => row(cells.map((cell) => cellOf(cell, addressOf)))),
      ].join('\n');
    case 'fold':
      return `<details><summary>${escapeHtml(block.title)}</summary>\n\n${allOf(block.blocks, addressOf)}\n\n</details>`;
    case 'code':
      return `${fenceFor(block.text)}${block.language}\n${block.text}\n${fenceFor(block.text)}`;
  }
}

/** Inside a table a "|" ends the cell even in code, so it is escaped there once more. */
function cellOf(line: Line, addressOf: AddressOf): string {
  return line
    .map((part) => {
      const written = inlineOf(part, addressOf);
      if (typeof part === 'string' || part.style === 'strong') return unbroken(written);
      return part.style === 'code' ? written.replaceAll('|', '\\|') : written;
    })
    .join('');
}

/** Browsers break a narrow column at the hyphens of a date; at these hyphens they do not. */
function unbroken(text: string): string {
  return text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$1\u2011$2\u2011$3');
}

function inlineOf(part: Inline, addressOf: AddressOf): string {
  if (typeof part === 'string') return keepingBlanks(part, escapeMarkdown);
  switch (part.style) {
    case 'code':
      return inlineCode(part.text);
    case 'strong':
      return strongly(part.text);
    case 'link':
      return linkTo(part.text, part.address);
    case 'file': {
      const address = addressOf(part.file, part.line);
      return address === undefined ? escapeMarkdown(part.text) : linkTo(part.text, address);
    }
  }
}

/** Whatever would end the link, or the cell of the table it stands in, is encoded. */
function linkTo(text: string, address: string): string {
  const whole = address.replace(
    /[\s()<>|\\`]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${escapeMarkdown(text)}](${whole})`;
}

function strongly(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** The blanks around a part of a line separate it from its neighbours and stay. */
function keepingBlanks(text: string, change: (text: string) => string): string {
  if (text.trim() === text) return change(text);
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
