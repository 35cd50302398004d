import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver';
import {
  blanksLeftBy,
  indentationAt,
  insertedAt,
  type Site,
} from '../../analysis/features/completion/site.ts';
import {
  goesOnAtEnd,
  textOf,
  type Stop,
  type Template,
} from '../../analysis/features/completion/template.ts';
import type { FileView } from '../../analysis/views.ts';
import { lineBreak } from '../../syntax/layout.ts';
import type { Completion, CompletionKind } from '../../render/completion.ts';
import type { ClientFeatures } from './client-features.ts';
import { escapeSnippet, range } from './to-proto.ts';

/** Where an item was made, so that more can be said of it later. */
export interface ItemPlace {
  readonly uri: string;
  readonly version: number | undefined;
  readonly offset: number;
}

interface ItemData extends ItemPlace {
  readonly index: number;
  readonly label: string;
}

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  form: CompletionItemKind.Struct,
  value: CompletionItemKind.EnumMember,
  rating: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  day: CompletionItemKind.Event,
  code: CompletionItemKind.Unit,
  rule: CompletionItemKind.Keyword,
  input: CompletionItemKind.Field,
  file: CompletionItemKind.File,
  word: CompletionItemKind.Text,
  'whole-file': CompletionItemKind.Snippet,
};

export function completionItem(
  completion: Completion,
  index: number,
  site: Site,
  place: ItemPlace,
  view: FileView,
  { completion: can, ownCommands }: ClientFeatures,
): CompletionItem {
  const { label, detail, description, kind, insert, leadsOn, isSelected } = completion;
  const template = insertedAt(site, insert);
  const inLines = can.asIs ? template : outdented(template, indentationAt(view.text, site));
  const isSnippet = can.snippets && !goesOnAtEnd(template);
  const text = isSnippet ? snippetOf(inLines) : textOf(inLines);
  const newText = text.replaceAll('\n', lineBreak(view.text));
  const left = blanksLeftBy(view.text, site, text);
  const data: ItemData = { ...place, index, label };
  return {
    ...(can.labelDetails
      ? { label, labelDetails: detailsOf(detail, description) }
      : { label: [label, detail, description].filter((part) => part !== '').join(' · ') }),
    kind: kinds[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: filterOf(completion, site, view.text),
    ...(isSelected && { preselect: true }),
    ...(left && { additionalTextEdits: [{ range: range(view.lines, left), newText: '' }] }),
    ...textEditOf(newText, site, place.offset, view, can.insertReplace),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(can.asIs && { insertTextMode: InsertTextMode.asIs }),
    ...(leadsOn && ownCommands && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
    ...(can.resolvesDocumentation ? { data } : documented(completion)),
  };
}

/** The part of an item that may be asked for later. */
export function documented(completion: Completion): Pick<CompletionItem, 'documentation'> {
  const value = completion.document();
  return value === '' ? {} : { documentation: { kind: MarkupKind.Markdown, value } };
}

/** What an item says of itself that comes back from a client; undefined where it is none of ours. */
export function placeOf(data: unknown): ItemData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, version, offset, index, label } = data as Partial<Record<keyof ItemData, unknown>>;
  if (typeof uri !== 'string' || typeof label !== 'string') return undefined;
  if (typeof offset !== 'number' || typeof index !== 'number') return undefined;
  return { uri, version: typeof version === 'number' ? version : undefined, offset, index, label };
}

function detailsOf(detail: string, description: string): NonNullable<CompletionItem['labelDetails']> {
  return { ...(detail !== '' && { detail: ` · ${detail}` }), ...(description !== '' && { description }) };
}

/** Clients compare it with all that the edit replaces, quotes included. */
function filterOf({ filter }: Completion, { span }: Site, text: string): string {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return quote + filter;
}

function textEditOf(
  newText: string,
  { span }: Site,
  offset: number,
  { lines, text }: FileView,
  insertReplace: boolean,
): Pick<CompletionItem, 'textEdit'> {
  // Of a text in quotes, half would be left behind; and blanks behind the caret are nothing to keep.
  const isBlank = span.end > offset && text.slice(offset, span.end).trim() === '';
  if (!insertReplace || isBlank || /["']/.test(text.charAt(span.start)))
    return { textEdit: { range: range(lines, span), newText } };
  const insert = range(lines, { start: span.start, end: Math.max(span.start, offset) });
  return { textEdit: { newText, insert, replace: range(lines, span) } };
}

/** Clients that indent what is inserted by themselves are given the lines without the indentation they add. */
function outdented(template: Template, by: number): Template {
  const shorter = (text: string): string => text.replace(new RegExp(`\\n {0,${by}}`, 'g'), '\n');
  return by === 0 ? template : template.map((part) => (typeof part === 'string' ? shorter(part) : part));
}

function snippetOf(template: Template): string {
  const numbers = new Map<string | Stop, number>();
  let next = 1;
  return template
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$]/g, '\\$&');
      const known = part.name ?? part;
      let number = part.name === undefined ? undefined : numbers.get(known);
      if (number === undefined) numbers.set(known, (number = next++));
      return part.stop === '' ? `$${number}` : `\${${number}:${escapeSnippet(part.stop)}}`;
    })
    .join('');
}
