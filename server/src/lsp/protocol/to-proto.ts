import {
  AnnotatedTextEdit,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentHighlightKind,
  FoldingRangeKind,
  MarkupKind,
  SymbolKind,
  TextEdit,
  type ChangeAnnotation,
  type CodeLens,
  type Command,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover as ProtocolHover,
  type InlayHint,
  type Position,
  type Range,
  type SelectionRange,
  type SnippetTextEdit,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Fold } from '../../analysis/features/folding/folds.ts';
import type { Link } from '../../analysis/features/navigation/links.ts';
import type { Reference } from '../../analysis/features/navigation/reference.ts';
import type { OutlineSymbol } from '../../analysis/features/symbols.ts';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { LineIndex } from '../../base/line-index.ts';
import type { Span } from '../../base/span.ts';
import type { Hint } from '../../render/hints.ts';
import type { Hover } from '../../render/hover.ts';
import type { FileLenses } from '../../render/file-lenses.ts';
import { rulePageUrl } from '../../render/links.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { Edit } from '../../syntax/edit.ts';
import { commands } from './custom-protocol.ts';
import type { Uris } from './uris.ts';

/** With `from-proto.ts` the only place where offsets and lines meet, and where the analyser's words become the protocol's. */

function position(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.at(offset);
  return { line, character: column };
}

export function range(lines: LineIndex, { start, end }: Span): Range {
  return { start: position(lines, start), end: position(lines, end) };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Findings about something that could as well not be there; editors show it faded. */
const superfluous = new Set(['suppression-unused']);

export function diagnostic(finding: Finding, view: FileView, snapshot: Snapshot, uris: Uris): Diagnostic {
  const { rule, severity, message, span, related, clock, fixes } = finding;
  const places = related.flatMap(({ file, path, message: about }) => {
    const lines = snapshot.file(file)?.lines;
    return lines
      ? [
          {
            location: { uri: uris.uriOf(file), range: range(lines, snapshot.resolve(file, path)) },
            message: about,
          },
        ]
      : [];
  });
  return {
    range: range(view.lines, span),
    severity: severities[severity],
    source: 'plans',
    code: rule,
    codeDescription: { href: rulePageUrl(rule) },
    message,
    ...(superfluous.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(places.length > 0 && { relatedInformation: places }),
    data: { clock, fixes: fixes.map(({ title, safety }) => ({ title, safety })) },
  };
}

export function inlayHint(hint: Hint, lines: LineIndex): InlayHint {
  return {
    position: position(lines, hint.offset),
    label: hint.label,
    tooltip: { kind: MarkupKind.Markdown, value: hint.tooltip },
    paddingLeft: true,
  };
}

/** The lens above the first line, and those above what plans use. Without commands of the client's own they only show their words. */
export function codeLenses({ top, usage, lines }: FileLenses, uri: string, hasCommands: boolean): CodeLens[] {
  const command = (title: string, id: string, ...args: readonly unknown[]): Command =>
    hasCommands ? { title, command: id, arguments: [...args] } : { title, command: '' };
  const start = { line: 0, character: 0 };
  const opens = top?.opens === 'explanation' ? commands.explain : commands.showPortfolio;
  return [
    ...(top ? [{ range: { start, end: start }, command: command(top.title, opens, uri) }] : []),
    ...usage.map(({ title, above, id }) => ({
      range: range(lines, { start: above, end: above }),
      command: command(title, commands.showReferences, uri, position(lines, id)),
    })),
  ];
}

export function hover({ markdown, span }: Hover, lines: LineIndex): ProtocolHover {
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: range(lines, span) };
}

const symbolKinds: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  map: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
  number: SymbolKind.Number,
  flag: SymbolKind.Boolean,
  nothing: SymbolKind.Null,
};

export function documentSymbol(
  { name, detail, kind, span, selection, children }: OutlineSymbol,
  lines: LineIndex,
): DocumentSymbol {
  return {
    name,
    ...(detail !== '' && { detail }),
    kind: symbolKinds[kind],
    range: range(lines, span),
    selectionRange: range(lines, selection),
    children: children.map((child) => documentSymbol(child, lines)),
  };
}

/** The outline for clients that know no nesting. */
export function symbolInformation(
  symbols: readonly OutlineSymbol[],
  lines: LineIndex,
  uri: string,
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, span, children }) => [
    {
      name,
      kind: symbolKinds[kind],
      location: { uri, range: range(lines, span) },
      ...(container !== undefined && { containerName: container }),
    },
    ...symbolInformation(children, lines, uri, name),
  ]);
}

export function highlight({ role, span }: Reference, lines: LineIndex): DocumentHighlight {
  const kind = role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
  return { range: range(lines, span), kind };
}

/** A fragment leads to a place in the file for those editors that know what it means. */
export function documentLink({ span, to, written }: Link, lines: LineIndex, uris: Uris): DocumentLink {
  const target =
    'page' in to
      ? to.page
      : uris.uriOf(to.file) + (to.fragment === '' ? '' : `#${encodeURIComponent(to.fragment)}`);
  return { range: range(lines, span), target, tooltip: `Open ${written}` };
}

export function textEdit(edit: Edit, lines: LineIndex): TextEdit {
  return TextEdit.replace(range(lines, edit), edit.text);
}

const foldKinds: Readonly<Record<Fold['kind'], FoldingRangeKind | undefined>> = {
  block: undefined,
  comment: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
};

export function foldingRange({ kind, start, end }: Fold, lines: LineIndex): FoldingRange {
  const protocolKind = foldKinds[kind];
  return {
    startLine: lines.at(start).line,
    endLine: lines.at(end).line,
    ...(protocolKind && { kind: protocolKind }),
  };
}

/** Steps of a widening selection as ranges, each with the next one; the offset itself where there are none. */
export function selectionRange(steps: readonly Span[], offset: number, lines: LineIndex): SelectionRange {
  const around = steps.reduceRight<SelectionRange | undefined>(
    (parent, step) => ({ range: range(lines, step), ...(parent && { parent }) }),
    undefined,
  );
  return around ?? { range: range(lines, { start: offset, end: offset }) };
}

/** Edits of one file, and the version they were made for where the client asks for that. */
export interface FileEdit {
  readonly uri: string;
  readonly version: number | undefined;
  readonly lines: LineIndex;
  readonly edits: readonly Edit[];
}

/** `versioned` says whether the client knows files by their versions. */
export function workspaceEdit(files: readonly FileEdit[], versioned: boolean): WorkspaceEdit {
  const changed = files.map(({ uri, version, lines, edits }) => ({
    textDocument: { uri, version: version ?? null },
    edits: edits.map((edit) => textEdit(edit, lines)),
  }));
  return versioned
    ? { documentChanges: changed }
    : { changes: Object.fromEntries(changed.map(({ textDocument: { uri }, edits }) => [uri, edits])) };
}

/** Edits of one file, each with the key of the annotation that it is shown under. */
export interface AnnotatedFileEdit extends Omit<FileEdit, 'edits'> {
  readonly edits: readonly (Edit & { readonly annotation: string })[];
}

/** An edit whose parts a person can look through before they are made; for clients that know annotations. */
export function annotatedEdit(
  files: readonly AnnotatedFileEdit[],
  annotations: Readonly<Record<string, ChangeAnnotation>>,
): WorkspaceEdit {
  return {
    documentChanges: files.map(({ uri, version, lines, edits }) => ({
      textDocument: { uri, version: version ?? null },
      edits: edits.map((edit) => AnnotatedTextEdit.replace(range(lines, edit), edit.text, edit.annotation)),
    })),
    changeAnnotations: annotations,
  };
}

/** An edit that leaves the caret on a stretch of its text to be typed over; the stretch is found in the edit's own text. */
export function snippetEdit(
  edit: Edit,
  placeholder: string,
  { uri, version, lines }: FileEdit,
): WorkspaceEdit {
  const [before = '', after = ''] = edit.text.split(placeholder).map(escapeSnippet);
  const snippet: SnippetTextEdit = {
    range: range(lines, edit),
    snippet: { kind: 'snippet', value: `${before}\${1:${escapeSnippet(placeholder)}}${after}` },
  };
  return { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits: [snippet] }] };
}

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
