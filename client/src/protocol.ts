/** The messages of our own that pass between client and server, as the client knows them. */
import { NotificationType, NotificationType0, RequestType } from 'vscode-languageclient/node';

interface TextDocumentIdentifier {
  readonly uri: string;
}

/** Handed over at the start of a server. */
export interface InitializationOptions {
  /** False in Restricted Mode: the server then looks for nothing on disk that a file merely names. */
  readonly trusted: boolean;
}

/** What to say of one file in the status bar. */
export interface FileStatus {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly tier?: string;
  readonly severity?: 'error' | 'warning';
}

export interface MarkdownPage {
  readonly markdown: string;
}

/** The folder, as a URI, from which a page's links to files start, as paths that begin with "/"; without it they are URIs. */
interface LinksFrom {
  readonly linksFrom?: string;
}

/** The status of one file; null when the server knows nothing of it. */
export const statusRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  FileStatus | null,
  void
>('plans/status');

/** A page per portfolio: the one that owns the document, or every portfolio when none is named. */
export const portfolioTableRequest = new RequestType<
  { textDocument?: TextDocumentIdentifier } & LinksFrom,
  MarkdownPage[],
  void
>('plans/portfolioTable');

/** How one plan got its score and tier; null when the document is no plan that could be read. */
export const explainRequest = new RequestType<
  { textDocument: TextDocumentIdentifier } & LinksFrom,
  MarkdownPage | null,
  void
>('plans/explain');

/** From the server: scores, tiers or findings of some file are no longer what they were. */
export const resultsChanged = new NotificationType<object>('plans/resultsChanged');

/** To the server: the person has left Restricted Mode. */
export const trustGranted = new NotificationType0('plans/trustGranted');
