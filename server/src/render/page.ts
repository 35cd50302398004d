import type { FileId } from '../rules/finding.ts';

/**
 * A text with structure, before it is Markdown or lines on a terminal. Whatever stands in it is plain text: what users wrote
 * is put in as it is, and each writer of pages escapes it in its own way.
 */
export interface Page {
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Line }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | Table
  /** What is shown when somebody asks for it; where nothing can be folded it stands open under its title. */
  | { readonly kind: 'fold'; readonly title: string; readonly blocks: readonly Block[] }
  /** Something to copy, such as a command. */
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Line[])[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Columns that may be left out where there is little room, those with the highest number first. */
  readonly expendable?: number;
}

/** One line: texts and marked-up texts. */
export type Line = readonly Inline[];

export type Inline = string | Styled;

export type Styled =
  | { readonly text: string; readonly style: 'strong' | 'code' }
  /** To an address of ours, never to one that a user wrote. */
  | { readonly text: string; readonly style: 'link'; readonly address: string }
  /** Something in one of the user's files: a link where the writer of the page knows an address for it. */
  | { readonly text: string; readonly style: 'file'; readonly file: FileId; readonly line?: number };

export function strong(text: string): Inline {
  return { text, style: 'strong' };
}

export function code(text: string): Inline {
  return { text, style: 'code' };
}

export function link(text: string, address: string): Inline {
  return { text, style: 'link', address };
}

/** Names a file, or a line of it, counted from 0. */
export function inFile(text: string, file: FileId, line?: number): Inline {
  return { text, style: 'file', file, ...(line !== undefined && { line }) };
}

export function heading(level: 1 | 2, ...text: Line): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(...text: Line): Block {
  return { kind: 'paragraph', text };
}

/** A list, or nothing where there are no items. */
export function list(items: readonly Line[]): readonly Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** A table, or nothing where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly Line[])[]): readonly Block[] {
  return rows.length > 0 ? [{ kind: 'table', columns, rows }] : [];
}

/** Blocks under a title that can be folded away, or nothing where there are none. */
export function fold(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [{ kind: 'fold', title, blocks }] : [];
}

/** Sentences in one paragraph. */
export function joined(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}
