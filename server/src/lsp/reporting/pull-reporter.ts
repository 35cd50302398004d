import {
  DocumentDiagnosticReportKind,
  type Connection,
  type DocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Uris } from '../protocol/uris.ts';
import type { Documents } from '../workspace/documents.ts';
import { NOTHING_FOUND, type Diagnostics } from './diagnostics.ts';

/** Answers clients that ask for findings, and lets them know when it is time to ask again. */
export class PullReporter {
  readonly #connection: Connection;
  readonly #diagnostics: Diagnostics;
  readonly #documents: Documents;
  readonly #uris: Uris;
  readonly #canRefresh: boolean;
  #hasAnswered = false;
  /** What the client was last told of each open document. */
  readonly #told = new Map<FileId, string>();
  /** What it was told of other files beside the document it asked about. */
  readonly #toldBeside = new Map<FileId, string>();
  /** The workspace requests that are held open until there is news for them. */
  readonly #held = new Set<(files: Iterable<FileId>) => void>();

  constructor(
    connection: Connection,
    diagnostics: Diagnostics,
    documents: Documents,
    uris: Uris,
    canRefresh: boolean,
  ) {
    this.#connection = connection;
    this.#diagnostics = diagnostics;
    this.#documents = documents;
    this.#uris = uris;
    this.#canRefresh = canRefresh;
  }

  news(files: Iterable<FileId>): void {
    for (const tell of this.#held) tell(files);
  }

  /** True once: a client that has asked for the first time learns that all has been checked even where nothing is found. */
  isFirstAnswer(): boolean {
    const first = !this.#hasAnswered;
    this.#hasAnswered = true;
    return first;
  }

  /** Calls back with the files of each piece of news, until told to stop. */
  listen(tell: (files: Iterable<FileId>) => void): () => void {
    this.#held.add(tell);
    return () => this.#held.delete(tell);
  }

  /** The findings of one document, or that they are what the client knows already. */
  documentReport(snapshot: Snapshot, file: FileId, previous: string | undefined): DocumentDiagnosticReport {
    const view = snapshot.file(file);
    const resultId = this.#diagnostics.idOf(view, snapshot);
    if (this.#documents.has(file)) this.#told.set(file, resultId);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: view ? this.#diagnostics.of(view, snapshot) : [],
    };
  }

  /** What else has changed in the portfolio of a document since the client was told. */
  relatedReports(snapshot: Snapshot, document: FileId): Record<string, DocumentDiagnosticReport> {
    const portfolio = snapshot.portfolioOf(document);
    const files = [
      portfolio?.file,
      ...(portfolio?.criteria ?? []).map(({ file }) => file),
      ...(portfolio?.plans ?? []).map(({ file }) => file),
    ];
    const others = files.filter((file) => file !== undefined && file !== document);
    return Object.fromEntries(
      this.workspaceReports(snapshot, others as FileId[], this.#toldBeside).map(({ uri, ...report }) => [
        uri,
        report as DocumentDiagnosticReport,
      ]),
    );
  }

  /** The findings of those files of which the client knows others; remembers in `known` what it is told. */
  workspaceReports(
    snapshot: Snapshot,
    files: Iterable<FileId>,
    known: Map<FileId, string>,
  ): WorkspaceDocumentDiagnosticReport[] {
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const file of files) {
      const view = snapshot.file(file);
      const resultId = this.#diagnostics.idOf(view, snapshot);
      if (resultId === (known.get(file) ?? NOTHING_FOUND)) continue;
      known.set(file, resultId);
      reports.push({
        kind: DocumentDiagnosticReportKind.Full,
        uri: this.#uris.uriOf(file),
        version: this.#documents.version(file) ?? null,
        resultId,
        items: view ? this.#diagnostics.of(view, snapshot) : [],
      });
    }
    return reports;
  }

  forget(file: FileId): void {
    this.#told.delete(file);
  }

  /** Asks the client to ask again where an open document has other findings than it was told; true when it did. */
  refreshStale(snapshot: Snapshot): boolean {
    let stale = false;
    for (const [file, told] of this.#told) {
      const id = this.#diagnostics.idOf(snapshot.file(file), snapshot);
      if (id === told) continue;
      this.#told.set(file, id);
      stale = true;
    }
    if (!stale || !this.#canRefresh) return false;
    this.#connection.languages.diagnostics.refresh().catch(() => undefined);
    return true;
  }
}
