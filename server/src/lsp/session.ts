import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import type { Change } from '../analysis/change.ts';
import { kindOf } from '../analysis/files/kinds.ts';
import { Host } from '../analysis/host.ts';
import type { FileView, Snapshot } from '../analysis/views.ts';
import type { Day } from '../base/day.ts';
import { wordingFor } from '../render/wording.ts';
import type { Wording } from '../render/wording/wording.ts';
import type { FileId } from '../rules/finding.ts';
import type { Kind } from '../schema/shape.ts';
import { BaseVersions } from './versions/base-versions.ts';
import { BaselineFaults } from './reporting/baseline-faults.ts';
import { featuresOf, type ClientFeatures } from './protocol/client-features.ts';
import { unlessCancelled } from './scheduling/deferred.ts';
import { Diagnostics } from './reporting/diagnostics.ts';
import { Documents } from './workspace/documents.ts';
import { describe, type Log } from './log.ts';
import type { Cancel, Platform } from './platform.ts';
import { LoadingProgress } from './reporting/progress.ts';
import { PullReporter } from './reporting/pull-reporter.ts';
import { ShownPanels } from './reporting/shown-panels.ts';
import { PastLists } from './workspace/past-lists.ts';
import { PushReporter } from './reporting/push-reporter.ts';
import { Refreshes } from './reporting/refreshes.ts';
import { SavedTexts } from './workspace/saved-texts.ts';
import { Scheduler } from './scheduling/scheduler.ts';
import { SettingsInForce } from './settings/settings-in-force.ts';
import { Uris } from './protocol/uris.ts';
import { Watching } from './workspace/watching.ts';
import { Workspace } from './workspace/workspace.ts';

/** Milliseconds, from the first question on, that answers are held back while a portfolio is still being read. */
const FIRST_PAINT = 500;
/** Milliseconds after which the day is looked at again, since a computer that slept does not wake up at midnight. */
const DAY_CHECK = 30 * 60_000;

/** What a request about a file is answered from. */
export interface Look {
  readonly uri: string;
  readonly file: FileId;
  readonly view: FileView;
  readonly snapshot: Snapshot;
}

/**
 * How much a request waits for while a workspace is being read: the policies and criteria a file is judged by; for a moment
 * also for everything else, to show a rank that does not change at once; or for all of it, however long that takes.
 */
export type Patience = 'policies' | 'first-paint' | 'everything';

/** One client's conversation: what it has open, what it is shown, and the analyser behind it. */
export class Session {
  readonly connection: Connection;
  readonly features: ClientFeatures;
  /** The language that the client speaks to the person. */
  readonly locale: string;
  /** What is said to the person in that language. */
  readonly words: Wording;
  readonly log: Log;
  readonly uris = new Uris();
  readonly documents = new Documents();
  readonly settings: SettingsInForce;
  readonly workspace: Workspace;
  readonly refreshes: Refreshes;
  readonly panels: ShownPanels;
  readonly baseVersions: BaseVersions;
  readonly savedTexts: SavedTexts;
  /** Present for clients that ask for findings; the others are sent them. */
  readonly pull: PullReporter | undefined;
  readonly #push: PushReporter | undefined;
  readonly #platform: Platform;
  readonly #host: Host;
  readonly #scheduler: Scheduler;
  readonly #pastLists: PastLists;
  readonly #watching: Watching;
  readonly #baselineFaults: BaselineFaults;
  readonly #progress: LoadingProgress;
  readonly #pending = new Set<FileId>();
  readonly #opened: readonly FileId[];
  #sent: unknown;
  /** Resolves when answers are not held back any longer; there while something is being read and was asked about. */
  #firstPaint: Promise<void> | undefined;
  #learnt = false;
  #clock: Cancel | undefined;

  constructor(connection: Connection, platform: Platform, params: InitializeParams) {
    const { timers } = platform;
    const { uris, documents } = this;
    const log = connection.console;
    this.connection = connection;
    this.log = log;
    this.features = featuresOf(params);
    this.locale = params.locale ?? 'en';
    this.words = wordingFor(this.locale);
    this.#platform = platform;
    this.#host = new Host({
      roots: [],
      asOf: platform.today(),
      onBug: (error, file) => log.error(`checking ${file} failed: ${describe(error)}`),
    });
    this.#scheduler = new Scheduler(this.#host, timers, log, (...news) => this.#report(...news));
    this.#pastLists = new PastLists(platform.history, uris, (changes) => this.#apply(changes, false));
    this.savedTexts = new SavedTexts(platform.files, uris, documents, (changes) =>
      this.#apply(changes, false),
    );
    this.settings = new SettingsInForce(
      connection,
      uris,
      log,
      timers,
      this.words.server.settings,
      this.features.configuration,
    );
    this.#watching = new Watching(connection, this.features, uris, log);
    this.#progress = new LoadingProgress(connection, timers, this.words.server);
    this.#baselineFaults = new BaselineFaults(connection, uris);
    const diagnostics = new Diagnostics(uris);
    const { pullsDiagnostics, refreshesDiagnostics } = this.features;
    this.pull = pullsDiagnostics
      ? new PullReporter(connection, diagnostics, documents, uris, refreshesDiagnostics)
      : undefined;
    this.#push = pullsDiagnostics ? undefined : new PushReporter(connection, diagnostics, documents, uris);
    this.refreshes = new Refreshes(connection, this.features, timers, documents, this.settings, this.pull);
    this.baseVersions = new BaseVersions({
      ...{ history: platform.history, timers, uris, log },
      isTrusted: () => this.workspace.evidence.trusted,
      roots: () => this.workspace.bases,
      isExcluded: (file) => this.workspace.isExcluded(file),
      exclusions: () => this.settings.exclusions,
      wanted: (root) => this.settings.of(root).changesBase,
      results: () => (this.workspace.isLoaded ? this.#settledResults() : undefined),
      branch: () => this.#host.branch(),
      calm: () => this.#everything(),
      onNews: () => this.#comparedAnew(),
      watch: (marks) => this.#watching.marks(marks),
      tidyUp: () => platform.tidyUp?.(),
    });
    this.panels = new ShownPanels(connection, timers, uris, this.baseVersions, this.words);
    this.workspace = new Workspace({
      files: platform.files,
      uris,
      log,
      settingsKnown: this.settings.known,
      apply: (changes, typed = false) => this.#apply(changes, typed),
      setRoots: (roots) => this.#setRoots(roots),
      onPortfolioAround: (folder) => this.#watching.portfolio(folder, this.workspace.folders),
      calm: () => this.#scheduler.calm(),
      documents,
      isExcluded: (folder, file) => this.settings.excludes(folder, file),
      onStage: () => this.#stage(),
      onProgress: (done, all) => {
        if (this.features.workDoneProgress) this.#progress.report(done, all);
      },
    });
    const options = (params.initializationOptions ?? {}) as {
      readonly trusted?: unknown;
      readonly settings?: unknown;
    };
    this.workspace.evidence.trusted = options.trusted !== false;
    this.#sent = options.settings;
    this.#opened = foldersOf(params).flatMap((uri) => uris.fileOf(uri) ?? []);
  }

  get timers(): Platform['timers'] {
    return this.#platform.timers;
  }

  get files(): Platform['files'] {
    return this.#platform.files;
  }

  get history(): Platform['history'] {
    return this.#platform.history;
  }

  /** The results with everything that was typed so far, as far as they are worked out. */
  get now(): Snapshot {
    return this.#scheduler.fresh();
  }

  get tables(): Platform['tables'] {
    return this.#platform.tables;
  }

  /** The conversation has begun: the client may be asked for things, and the opened folders are read. */
  begin(): void {
    this.#watching.begin();
    if (this.features.workDoneProgress) this.#progress.begin();
    this.workspace.setFolders(this.#opened);
    void this.#everything().then(this.#platform.tidyUp);
    void this.relearnSettings();
    this.#watchTheDay();
  }

  end(): void {
    this.#clock?.();
    this.#progress.end();
    this.refreshes.end();
    this.panels.end();
    this.baseVersions.end();
  }

  /** The results for a file with everything that was typed so far; undefined where the analyser does not read it. */
  async look(
    uri: string,
    token: CancellationToken,
    patience: Patience | ((kind: Kind) => Patience),
  ): Promise<Look | undefined> {
    const file = this.uris.fileOf(uri);
    const kind = file === undefined ? undefined : kindOf(file);
    if (file === undefined || kind === undefined) return undefined;
    await unlessCancelled(this.workspace.ready(file), token);
    const snapshot = await this.results(token, typeof patience === 'function' ? patience(kind) : patience);
    const view = snapshot.file(file);
    return view && { uri, file, view, snapshot };
  }

  async results(token: CancellationToken, patience: Patience): Promise<Snapshot> {
    if (patience === 'everything') await unlessCancelled(this.#everything(), token);
    else if (patience === 'first-paint' && !this.workspace.isLoaded)
      await this.#forFirstPaint(this.#everything(), token);
    return this.#scheduler.fresh();
  }

  /** Whether it is known what a file is judged by, which is waited for as long as a first answer may take. */
  async isReadySoon(file: FileId, token: CancellationToken): Promise<boolean> {
    if (!this.workspace.isReady(file)) await this.#forFirstPaint(this.workspace.ready(file), token);
    return this.workspace.isReady(file);
  }

  /** Whether a file that some plan names as evidence is there; undefined where that is not known, or not looked for. */
  isThere(file: FileId): boolean | undefined {
    return this.#host.isThere(file);
  }

  /** Whether a file's findings can be told, or would turn out otherwise once the rest of its portfolio is known. */
  isJudged(file: FileId, snapshot: Snapshot): boolean {
    if (!this.workspace.isReady(file)) return false;
    const comparative =
      kindOf(file) === 'portfolio' ||
      (snapshot.plan(file)?.criteria?.criteria.tiers.assign ?? 'threshold') !== 'threshold';
    return !comparative || (this.workspace.isLoaded && this.#host.settled);
  }

  /** Learns the settings anew and follows them. `sent` are settings that the client has sent along. */
  async relearnSettings(sent?: unknown): Promise<void> {
    if (sent !== undefined) this.#sent = sent;
    const before = this.settings.exclusions;
    await this.settings.learn(this.workspace.folders, this.#sent);
    this.#setDay();
    // The first time, nothing but open documents can have been taken in yet.
    if (!this.#learnt) this.workspace.sweep();
    else if (this.settings.exclusions !== before) this.workspace.reload();
    this.#learnt = true;
    this.baseVersions.moved();
    this.#scheduler.changed([], false);
  }

  /** The person trusts what is in the folder: what plans name may now be looked for. */
  trust(): void {
    this.workspace.evidence.trusted = true;
    this.#lookForEvidence();
    this.baseVersions.consider();
  }

  /** Everything has been read, checked and reported, and what plans name as evidence has been looked for. */
  get isAtRest(): boolean {
    const { isLoaded, evidence } = this.workspace;
    const knowsFiles = evidence.isComplete(this.#host.wanted());
    const knowsLists = !evidence.trusted || this.#pastLists.isComplete(this.#host.wantedLists());
    return isLoaded && knowsFiles && knowsLists && this.#scheduler.isIdle && this.#host.settled;
  }

  #apply(changes: readonly Change[], typed: boolean): void {
    this.#host.awaitingFiles = !this.workspace.isLoaded;
    this.#host.apply(changes);
    this.#scheduler.changed(
      changes.map(({ file }) => file),
      typed,
    );
  }

  async #forFirstPaint(awaited: Promise<void>, token: CancellationToken): Promise<void> {
    const { timers } = this.#platform;
    this.#firstPaint ??= new Promise((resolve) => timers.after(FIRST_PAINT, resolve));
    await unlessCancelled(Promise.race([awaited, this.#firstPaint]), token);
  }

  async #everything(): Promise<void> {
    await this.workspace.loaded();
    await this.#scheduler.calm();
  }

  #setRoots(roots: readonly FileId[]): void {
    this.#host.setRoots(roots);
    this.#scheduler.changed([], false);
  }

  #stage(): void {
    this.#host.awaitingFiles = !this.workspace.isLoaded;
    if (this.workspace.isLoaded) {
      this.#progress.end();
      this.#firstPaint = undefined;
    }
    this.#scheduler.changed([], false);
  }

  #report(snapshot: Snapshot, files: ReadonlySet<FileId>, settled: boolean): void {
    const told: FileId[] = [];
    for (const file of new Set([...this.#pending, ...files])) {
      if (this.isJudged(file, snapshot)) told.push(file);
      else this.#pending.add(file);
    }
    for (const file of told) this.#pending.delete(file);
    this.#push?.news(snapshot, told);
    this.pull?.news(told);
    if (files.size > 0) this.refreshes.resultsChanged();
    if (settled) {
      this.#baselineFaults.consider(snapshot);
      const results = (): Snapshot | undefined => this.#settledResults();
      this.refreshes.consider(results, this.workspace, this.baseVersions);
      this.panels.consider(results);
      this.#lookForEvidence();
      this.baseVersions.consider();
      return;
    }
    const open = [...files].filter((file) => this.documents.has(file));
    // What a person types in is asked for anyway.
    if (open.length > 1 && this.workspace.isLoaded && this.refreshes.now(snapshot, open))
      this.#scheduler.expectQuestions();
  }

  #settledResults(): Snapshot | undefined {
    return this.#scheduler.isIdle ? this.#host.peek() : undefined;
  }

  /** Nothing has changed, and yet it differs from something else now: to be shown as if it had. */
  #comparedAnew(): void {
    this.refreshes.resultsChanged();
    this.#scheduler.changed([], false);
  }

  #lookForEvidence(): void {
    this.workspace.evidence
      .look(this.#host.wanted())
      .catch((error: unknown) => this.log.error(`looking for evidence failed: ${describe(error)}`));
    // Reading a repository is more than reading a file: it, too, takes trust.
    if (this.workspace.evidence.trusted && this.workspace.isLoaded) this.#lookForLists();
  }

  #lookForLists(): void {
    const policyOf = (root: FileId) =>
      this.#host.peek().portfolios.find((portfolio) => portfolio.root === root)?.policy;
    this.#pastLists
      .look(this.#host.wantedLists(), policyOf)
      .catch((error: unknown) => this.log.error(`looking into the history failed: ${describe(error)}`));
  }

  #watchTheDay(): void {
    const { timers } = this.#platform;
    this.#clock = timers.after(Math.min(timers.untilTomorrow(), DAY_CHECK), () => {
      this.#setDay();
      this.#watchTheDay();
    });
  }

  #setDay(): void {
    const day: Day = this.settings.asOf ?? this.#platform.today();
    if (day === this.#host.asOf) return;
    this.log.info(`results are as of ${day}`);
    this.#host.setAsOf(day);
    this.#scheduler.changed([], false);
  }
}

function foldersOf({
  workspaceFolders,
  rootUri,
}: InitializeParams & { readonly rootUri?: string | null }): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
