/** The messages of our own that pass between client and server, as the client knows them. */
import {
  NotificationType,
  NotificationType0,
  RequestType,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';

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

/** A row of a view. All texts but the tooltip are plain. */
export interface PanelItem {
  /** Stays the same while what it stands for is there, whatever is said of it. */
  readonly id: string;
  readonly kind: 'portfolio' | 'group' | 'account' | 'obligation';
  readonly label: string;
  readonly description: string;
  /** What a screen reader says in the place of label and description. */
  readonly spoken: string;
  /** Markdown; accounts have that of their status. */
  readonly tooltip?: string;
  /** What the icon stands for, and how grave it is. */
  readonly sign: string;
  readonly tone?: string;
  readonly uri?: string;
  /** Leads to the place in the document, by `plans/place`. */
  readonly path?: readonly (string | number)[];
  /** What can be done about it, as words that menus look for. */
  readonly can: readonly string[];
  readonly children: readonly PanelItem[];
}

export interface AccountsParams {
  readonly groupBy?: string;
  readonly sortBy?: string;
  readonly filter?: string;
}

interface AccountsAnswer {
  readonly items: readonly PanelItem[];
  /** What the only portfolio is called, and what accounts are compared with where one differs. */
  readonly title?: string;
  readonly all: number;
  readonly shown: number;
}

/** The accounts of all portfolios, as a tree. */
export const accountsRequest = new RequestType<AccountsParams, AccountsAnswer, void>('plans/accounts');

interface AttentionAnswer {
  readonly items: readonly PanelItem[];
  readonly overdue: number;
  readonly people: readonly Choice[];
}

/** What is overdue or falls due soon, as a tree; with the people it can be asked for. */
export const attentionRequest = new RequestType<{ readonly person?: string }, AttentionAnswer, void>(
  'plans/attention',
);

export type PanelName = 'accounts' | 'attention';

/** From the server: what these views show is no longer what was answered last. */
export const viewsChanged = new NotificationType<{ readonly views: readonly PanelName[] }>(
  'plans/viewsChanged',
);

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where a path leads in a document; null where it is not read. */
export const placeRequest = new RequestType<
  { textDocument: TextDocumentIdentifier; path: readonly (string | number)[] },
  { readonly start: Position; readonly end: Position } | null,
  void
>('plans/place');

/** Something to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** Why something cannot be done, in words. */
export interface Fault {
  readonly fault: string;
}

/** A change to be made, or why there is none. */
export type Proposal = { readonly edit: WorkspaceEdit } | Fault;

/** Files to be made; `note` is worth telling beside it. */
export interface NewFiles {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  readonly note?: string;
}

interface TextQuestion {
  readonly key: string;
  readonly message: string;
  readonly fallback: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
}

type Answers = Readonly<Record<string, string>>;

/** The next question before a portfolio is begun in a folder, by the answers there are; null when all are given. */
export const nextPortfolioQuestion = new RequestType<
  { folder: string; answers: Answers },
  TextQuestion | Fault | null,
  void
>('plans/nextPortfolioQuestion');

/** What is wrong with an answer, in words; null when nothing is. */
export const checkAnswer = new RequestType<
  { key: string; answer: string; answers: Answers },
  string | null,
  void
>('plans/checkAnswer');

export const newPortfolioRequest = new RequestType<
  { folder: string; answers: Answers },
  NewFiles | Fault,
  void
>('plans/newPortfolio');

interface PlanHome {
  /** The folder of the portfolio. */
  readonly folder: string;
  readonly title: string;
  readonly owners: readonly Choice[];
  readonly segments: readonly Choice[];
}

/** The portfolios in which a plan can be begun; that of the document first. */
export const planHomesRequest = new RequestType<{ textDocument?: TextDocumentIdentifier }, PlanHome[], void>(
  'plans/planHomes',
);

export const newPlanRequest = new RequestType<
  { folder: string; name: string; owner: string; segment?: string; status: 'candidate' | 'active' },
  NewFiles | Fault,
  void
>('plans/newPlan');

export interface RatingQuestion {
  readonly criterion: string;
  readonly title: string;
  readonly question: string;
  /** What was noted of the rating, which is why it is open. */
  readonly note?: string;
  readonly evidenceRequired: boolean;
  /** What the account would become with each rating. */
  readonly choices: readonly Choice[];
  /** How many are open, this one among them. */
  readonly open: number;
}

interface OpenRatings {
  /** The account. */
  readonly name: string;
  readonly next: RatingQuestion | null;
  /** What else is missing, and is read from figures that no question is asked about. */
  readonly figures: readonly string[];
  /** Who may have given a rating, the likeliest first. */
  readonly people: readonly Choice[];
}

/** The weightiest question of a plan that is open and not passed over. */
export const nextRatingRequest = new RequestType<
  { textDocument: TextDocumentIdentifier; passedOver: readonly string[] },
  OpenRatings | Fault,
  void
>('plans/nextRating');

export const rateRequest = new RequestType<
  {
    textDocument: TextDocumentIdentifier;
    criterion: string;
    rating: string;
    scoredBy?: string;
    evidence: readonly string[];
  },
  Proposal,
  void
>('plans/rate');

interface ReviewForm {
  readonly kind: Choice;
  /** The ids of those who usually hold it. */
  readonly reviewers: readonly string[];
  readonly outcomes: readonly Choice[];
}

interface ReviewForms {
  /** The account, or the portfolio. */
  readonly name: string;
  readonly today: string;
  readonly forms: readonly ReviewForm[];
  readonly people: readonly Choice[];
}

/** What can be recorded in a plan or, of the review of the list, in a portfolio file. */
export const reviewFormsRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  ReviewForms | Fault,
  void
>('plans/reviewForms');

export const recordReviewRequest = new RequestType<
  {
    textDocument: TextDocumentIdentifier;
    kind: string;
    date: string;
    reviewers: readonly string[];
    outcome: string;
  },
  Proposal,
  void
>('plans/recordReview');

/** Makes the computed tier the assigned one. */
export const takeTierRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, Proposal, void>(
  'plans/takeTier',
);

interface WhatIfPlaces {
  /** The folder of the portfolio. */
  readonly folder: string;
  readonly title: string;
  /** Each `value` is a place, each `detail` the value it has. */
  readonly places: readonly Choice[];
}

/** Numbers of the criteria that can be tried otherwise. */
export const whatIfPlacesRequest = new RequestType<
  { textDocument?: TextDocumentIdentifier },
  WhatIfPlaces[],
  void
>('plans/whatIfPlaces');

/** What another value would do, as a page. Nothing is changed. */
export const whatIfRequest = new RequestType<
  { folder: string; place: string; value: string } & LinksFrom,
  MarkdownPage | Fault,
  void
>('plans/whatIf');

export interface ImportedText {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
  readonly isNew: boolean;
}

interface ImportProposal {
  /** Left out where nothing would change. */
  readonly edit?: WorkspaceEdit;
  /** What the plans would be with it. */
  readonly texts: readonly ImportedText[];
  /** In a line, as long as it is not done and once it is. */
  readonly tally: string;
  readonly done: string;
  readonly report: MarkdownPage;
  /** How many rows could not be imported. */
  readonly faults: number;
}

/** What the rows of a CSV file would make of the plans; with plans for new accounts where asked for. */
export const importRequest = new RequestType<
  { file: string; mapping: string; create: boolean } & LinksFrom,
  ImportProposal | Fault,
  void
>('plans/import');

export interface Provenance {
  /** Left out where no portfolio owns the document. */
  readonly portfolio?: string;
  readonly criteria?: string;
  readonly asOf: string;
}

/** What a document is checked by; null when it is not read. */
export const provenanceRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  Provenance | null,
  void
>('plans/provenance');

/** Why a document is checked like this, as a page. */
export const whyRequest = new RequestType<
  { textDocument: TextDocumentIdentifier } & LinksFrom,
  MarkdownPage,
  void
>('plans/why');

/** The commands that say on a terminal what is seen of a document, each as a `value`. */
export const commandLinesRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, Choice[], void>(
  'plans/commandLines',
);

/** A folder whose changes can be looked at, and what they can be compared with. */
export interface ChangesHome {
  readonly folder: string;
  readonly title: string;
  /** Revisions, the usual one first. */
  readonly revisions: readonly Choice[];
}

/** Where changes can be looked at: that of the document first; or in words why that cannot be. */
export const changesHomesRequest = new RequestType<
  { readonly textDocument?: TextDocumentIdentifier },
  readonly ChangesHome[] | Fault,
  void
>('plans/changesHomes');

/** What is wrong with a revision, in words; null when nothing is. */
export const checkRevision = new RequestType<
  { readonly folder: string; readonly revision: string },
  string | null,
  void
>('plans/checkRevision');

/** What the files of a folder, as they are in the editor, change in meaning since a revision. */
export const changesRequest = new RequestType<
  { readonly folder: string; readonly revision: string } & LinksFrom,
  MarkdownPage | Fault,
  void
>('plans/changes');
