import {
  NotificationType,
  NotificationType0,
  RequestType,
  type Range,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
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
  /** Words that all have to be found in an account. */
  readonly filter?: string;
}

export interface AccountsAnswer {
  readonly items: readonly PanelItem[];
  /** What the only portfolio is called, and what accounts are compared with where one differs. */
  readonly title?: string;
  readonly all: number;
  readonly shown: number;
}

/** The accounts of all portfolios, as a tree. */
export const AccountsRequest = new RequestType<AccountsParams | null, AccountsAnswer, void>('plans/accounts');

export interface AttentionParams {
  /** The id of the only person to look for. */
  readonly person?: string;
}

export interface AttentionAnswer {
  readonly items: readonly PanelItem[];
  readonly overdue: number;
  readonly people: readonly Choice[];
}

/** What is overdue or falls due soon, as a tree; with the people it can be asked for. */
export const AttentionRequest = new RequestType<AttentionParams | null, AttentionAnswer, void>(
  'plans/attention',
);

/** To the client: what these views show is no longer what was answered last. They are not spoken of again until asked for. */
export const ViewsChanged = new NotificationType<{ readonly views: readonly PanelName[] }>(
  'plans/viewsChanged',
);

export type PanelName = 'accounts' | 'attention';

/** Where a path leads in a document; null where it is not read. */
export const PlaceRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier; readonly path: readonly (string | number)[] },
  Range | null,
  void
>('plans/place');

/** Something to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** A change to be made by the client, or why there is none, in words. */
export type Proposal = { readonly edit: WorkspaceEdit } | Fault;

export interface Fault {
  readonly fault: string;
}

/** Files to be made by the client, which overwrites none; `note` is worth telling beside it. */
export interface NewFiles {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  readonly note?: string;
}

/** What is asked in words, in the order of asking. */
export interface TextQuestion {
  readonly key: string;
  readonly message: string;
  readonly fallback: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
}

type Answers = Readonly<Record<string, string>>;

/** The next question before a portfolio is begun in a folder, by the answers there are; null when all are given. */
export const NextPortfolioQuestion = new RequestType<
  { readonly folder: string; readonly answers: Answers },
  TextQuestion | Fault | null,
  void
>('plans/nextPortfolioQuestion');

/** What is wrong with an answer, in words; null when nothing is. */
export const CheckAnswer = new RequestType<
  { readonly key: string; readonly answer: string; readonly answers: Answers },
  string | null,
  void
>('plans/checkAnswer');

export const NewPortfolioRequest = new RequestType<
  { readonly folder: string; readonly answers: Answers },
  NewFiles | Fault,
  void
>('plans/newPortfolio');

/** Where a plan can be begun, and who and what there is to choose from. */
export interface PlanHome {
  /** The folder of the portfolio. */
  readonly folder: string;
  readonly title: string;
  readonly owners: readonly Choice[];
  readonly segments: readonly Choice[];
}

/** The portfolios in which a plan can be begun; that of the document first. */
export const PlanHomesRequest = new RequestType<
  { readonly textDocument?: TextDocumentIdentifier } | null,
  PlanHome[],
  void
>('plans/planHomes');

export const NewPlanRequest = new RequestType<
  {
    readonly folder: string;
    readonly name: string;
    readonly owner: string;
    readonly segment?: string;
    readonly status: 'candidate' | 'active';
  },
  NewFiles | Fault,
  void
>('plans/newPlan');

export interface RatingQuestion {
  readonly criterion: string;
  readonly title: string;
  /** The question, or the title where the criteria ask none. */
  readonly question: string;
  /** What was noted of the rating, which is why it is open. */
  readonly note?: string;
  readonly evidenceRequired: boolean;
  /** What the account would become with each rating. */
  readonly choices: readonly Choice[];
  /** How many are open, this one among them. */
  readonly open: number;
}

export interface OpenRatings {
  /** The account. */
  readonly name: string;
  readonly next: RatingQuestion | null;
  /** What else is missing, and is read from figures that no question is asked about. */
  readonly figures: readonly string[];
  /** Who may have given a rating, the likeliest first. */
  readonly people: readonly Choice[];
}

/** The weightiest question of a plan that is open and not passed over. */
export const NextRatingRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier; readonly passedOver: readonly string[] },
  OpenRatings | Fault,
  void
>('plans/nextRating');

export const RateRequest = new RequestType<
  {
    readonly textDocument: TextDocumentIdentifier;
    readonly criterion: string;
    readonly rating: string;
    readonly scoredBy?: string;
    readonly evidence: readonly string[];
  },
  Proposal,
  void
>('plans/rate');

/** A kind of review, with what is usual for it. */
export interface ReviewForm {
  readonly kind: Choice;
  readonly reviewers: readonly string[];
  readonly outcomes: readonly Choice[];
}

export interface ReviewForms {
  /** The account, or the portfolio. */
  readonly name: string;
  readonly today: string;
  readonly forms: readonly ReviewForm[];
  readonly people: readonly Choice[];
}

/** What can be recorded in a plan or, of the review of the list, in a portfolio file. */
export const ReviewFormsRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  ReviewForms | Fault,
  void
>('plans/reviewForms');

export const RecordReviewRequest = new RequestType<
  {
    readonly textDocument: TextDocumentIdentifier;
    readonly kind: string;
    readonly date: string;
    readonly reviewers: readonly string[];
    readonly outcome: string;
  },
  Proposal,
  void
>('plans/recordReview');

/** Makes the computed tier the assigned one. */
export const TakeTierRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  Proposal,
  void
>('plans/takeTier');

/** Numbers of the criteria that can be tried otherwise. */
export interface WhatIfPlaces {
  /** The folder of the portfolio. */
  readonly folder: string;
  readonly title: string;
  /** Each `value` is a place, each `detail` the value it has. */
  readonly places: readonly Choice[];
}

export const WhatIfPlacesRequest = new RequestType<
  { readonly textDocument?: TextDocumentIdentifier } | null,
  WhatIfPlaces[],
  void
>('plans/whatIfPlaces');

/** What another value would do, as a page. Nothing is changed. */
export const WhatIfRequest = new RequestType<
  { readonly folder: string; readonly place: string; readonly value: string } & LinksFrom,
  MarkdownPage | Fault,
  void
>('plans/whatIf');

/** What importing a file would do, all of it to be looked at before it is done. */
export interface ImportProposal {
  /** Left out where nothing would change. */
  readonly edit?: WorkspaceEdit;
  /** What the plans would be with it, to be shown beside what they are. */
  readonly texts: readonly {
    readonly uri: string;
    readonly name: string;
    readonly text: string;
    readonly isNew: boolean;
  }[];
  /** In a line, as long as it is not done and once it is. */
  readonly tally: string;
  readonly done: string;
  /** Everything in and around it. */
  readonly report: MarkdownPage;
  /** How many rows could not be imported. */
  readonly faults: number;
}

/** What the rows of a CSV file would make of the plans, as a mapping file says; with plans for new accounts where asked for. */
export const ImportRequest = new RequestType<
  { readonly file: string; readonly mapping: string; readonly create: boolean } & LinksFrom,
  ImportProposal | Fault,
  void
>('plans/import');

/** What a document is checked by. */
export interface Provenance {
  /** Left out where no portfolio owns it. */
  readonly portfolio?: string;
  readonly criteria?: string;
  readonly asOf: string;
}

/** What a document is checked by; null when it is not read. */
export const ProvenanceRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  Provenance | null,
  void
>('plans/provenance');

/** Why a document is checked like this, as a page. */
export const WhyRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier } & LinksFrom,
  MarkdownPage,
  void
>('plans/why');

/** The commands that say on a terminal what is seen of a document, each as a `value`. */
export const CommandLinesRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  Choice[],
  void
>('plans/commandLines');

/** A folder whose changes can be looked at, and what they can be compared with. */
export interface ChangesHome {
  readonly folder: string;
  readonly title: string;
  /** Revisions, the usual one first. */
  readonly revisions: readonly Choice[];
}

/** Where changes can be looked at: that of the document first; or in words why that cannot be. */
export const ChangesHomesRequest = new RequestType<
  { readonly textDocument?: TextDocumentIdentifier } | null,
  readonly ChangesHome[] | Fault,
  void
>('plans/changesHomes');

/** What is wrong with a revision, in words; null when nothing is. */
export const CheckRevision = new RequestType<
  { readonly folder: string; readonly revision: string },
  string | null,
  void
>('plans/checkRevision');

/** What the files of a folder, as they are in the editor, change in meaning since a revision; without one, since the usual one. */
export const ChangesRequest = new RequestType<
  { readonly folder: string; readonly revision?: string } & LinksFrom,
  MarkdownPage | Fault,
  void
>('plans/changes');

/** The commands of our own client that lenses and code actions call. */
export const commands = {
  explain: 'plans.explain',
  showPortfolio: 'plans.showPortfolio',
  showRule: 'plans.showRule',
  showReferences: 'plans.showReferences',
} as const;
