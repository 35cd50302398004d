import {
  NotificationType,
  NotificationType0,
  RequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';

/** The messages of our own that pass between client and server, as the server knows them. */

export interface FileStatus {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly tier?: string;
  readonly severity?: 'error' | 'warning';
}

export interface MarkdownPage {
  readonly title: string;
  readonly markdown: string;
}

/**
 * The folder, as a URI, from which a page's links to files start, as paths that begin with "/"; without it they are URIs.
 * Previews follow no link that names another scheme than the web's.
 */
interface LinksFrom {
  readonly linksFrom?: string;
}

/** What to say of one file in the status bar; null when the server knows nothing of it. */
export const StatusRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  FileStatus | null,
  void
>('plans/status');

/** A page per portfolio: the one that owns the document, or every portfolio when none is named. */
export const PortfolioTableRequest = new RequestType<
  ({ textDocument?: TextDocumentIdentifier } & LinksFrom) | null,
  MarkdownPage[],
  void
>('plans/portfolioTable');

/** How one plan got its score and tier; null when the document is no plan that could be read. */
export const ExplainRequest = new RequestType<
  { textDocument: TextDocumentIdentifier } & LinksFrom,
  MarkdownPage | null,
  void
>('plans/explain');

/** To the client: scores, tiers or findings of some file are no longer what they were. */
export const ResultsChanged = new NotificationType<object>('plans/resultsChanged');

/** From the client: the person has left Restricted Mode. */
export const TrustGranted = new NotificationType0('plans/trustGranted');

/** The commands of our own client that lenses and code actions call. */
export const commands = {
  explain: 'plans.explain',
  showPortfolio: 'plans.showPortfolio',
  showRule: 'plans.showRule',
} as const;
