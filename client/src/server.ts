/** The language server's life: started when there is something to read, restarted after a death, stopped with us. */
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type CancellationToken,
  type LanguageClientOptions,
  type RequestType,
  type ServerOptions,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';
import { commandIds } from './commands/ids.ts';
import { documentSelector } from './files.ts';
import {
  resultsChanged,
  trustGranted,
  viewsChanged,
  type InitializationOptions,
  type PanelName,
} from './protocol.ts';
import { RestartBudget } from './restart-budget.ts';
import { noGuessedWords } from './no-guessed-words.ts';
import { offlineLinks } from './offline-links.ts';
import type { RulePages } from './rule-pages.ts';

/** For menus on files of other kinds: there is something to read here, so they may have to do with it. */
const isAwake = 'plans.isAwake';

type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** The library's own pop-ups name no way out, and would come on top of ours: it only writes to the log. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
  override warn(message: string, data?: unknown): void {
    super.warn(message, data, false);
  }
  override info(message: string, data?: unknown): void {
    super.info(message, data, false);
  }
}

export class Server implements vscode.Disposable {
  readonly #modulePath: string;
  readonly #pages: RulePages;
  readonly #log: vscode.LogOutputChannel;
  readonly #resultsChanged = new vscode.EventEmitter<void>();
  readonly #viewsChanged = new vscode.EventEmitter<readonly PanelName[]>();
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  #budget = new RestartBudget(4, 3 * 60_000);
  #client: QuietLanguageClient | undefined;
  #state: ServerState = 'stopped';
  #ended = false;
  /** Starts and stops wait for one another: the library refuses to stop a client that is still starting. */
  #last: Promise<void> = Promise.resolve();

  readonly onResultsChanged = this.#resultsChanged.event;
  readonly onViewsChanged = this.#viewsChanged.event;
  readonly onStateChanged = this.#stateChanged.event;

  constructor(modulePath: string, pages: RulePages, log: vscode.LogOutputChannel) {
    this.#modulePath = modulePath;
    this.#pages = pages;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Resolves once the server answers, or once the person was told why it does not. Never rejects. */
  start(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#state === 'stopped' && !this.#ended) await this.#startNow();
    });
  }

  /** Stops the server, if there is one, and starts a new one with fresh settings and a fresh budget of restarts. */
  restart(): Promise<void> {
    this.#abandonStart();
    return this.#inTurn(async () => {
      this.#budget = new RestartBudget(4, 3 * 60_000);
      await this.#stopNow();
      await this.#startNow();
    });
  }

  /** Stops the server for good, when the extension ends: late questions must not start it again. */
  stop(): Promise<void> {
    this.#ended = true;
    this.#abandonStart();
    return this.#inTurn(() => this.#stopNow());
  }

  /** Asks the server, starting it when need be. Undefined when it is not running or could not answer; the log says why. */
  async ask<Parameters, Result, Failure>(
    request: RequestType<Parameters, Result, Failure>,
    parameters: Parameters,
    token?: CancellationToken,
  ): Promise<Result | undefined> {
    await this.start();
    const client = this.#client;
    if (client?.isRunning() !== true) return undefined;
    try {
      // An undefined token would be taken for a second parameter.
      return await (token === undefined
        ? client.sendRequest(request.method, parameters)
        : client.sendRequest(request.method, parameters, token));
    } catch (error) {
      if (token?.isCancellationRequested !== true) this.#log.warn(`${request.method}: ${messageOf(error)}`);
      return undefined;
    }
  }

  /** An edit of the server's as VS Code knows it; undefined where a document has another version by now. */
  async editOf(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit | undefined> {
    const isLate = (edit.documentChanges ?? []).some((change) => {
      if (!('textDocument' in change)) return false;
      const { uri, version } = change.textDocument;
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
      return version !== null && open !== undefined && open.version !== version;
    });
    return isLate ? undefined : this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  async tellTrustGranted(): Promise<void> {
    if (this.#client?.isRunning() === true) await this.#client.sendNotification(trustGranted);
  }

  dispose(): void {
    this.#resultsChanged.dispose();
    this.#viewsChanged.dispose();
    this.#stateChanged.dispose();
  }

  /** A server that hangs before its first answer would hold up everything queued behind its start. */
  #abandonStart(): void {
    if (this.#state !== 'starting') return;
    const client = this.#client;
    this.#client = undefined;
    client?.serverProcess?.kill();
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step);
    return this.#last;
  }

  async #startNow(): Promise<void> {
    let answered = false;
    let closed = false;
    const options = this.#clientOptions(() => {
      closed = true;
      if (answered && client === this.#client) this.#died();
    });
    const client = new QuietLanguageClient('plans', 'Plans as Code', this.#serverOptions(), options);
    this.#client = client;
    client.onNotification(resultsChanged, () => this.#resultsChanged.fire());
    client.onNotification(viewsChanged, ({ views }) => this.#viewsChanged.fire(views));
    this.#enter('starting');
    try {
      await client.start();
      answered = true;
      this.#enter('running');
    } catch (error) {
      if (client !== this.#client) return;
      this.#fail(
        closed
          ? vscode.l10n.t('The Plans server could not be started: it ended before its first answer.')
          : vscode.l10n.t('The Plans server could not be started: {0}.', messageOf(error)),
      );
    }
  }

  async #stopNow(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#enter('stopped');
    try {
      if (client?.isRunning() === true) await client.dispose();
    } catch (error) {
      this.#log.debug(`Stopping the server: ${messageOf(error)}`);
    }
  }

  /** The server ended although nobody asked it to. */
  #died(): void {
    if (this.#budget.allowsAfterDeath(Date.now())) {
      this.#log.warn('The server stopped unexpectedly and is being restarted.');
      void this.#inTurn(() => this.#startNow());
    } else {
      this.#fail(vscode.l10n.t('The Plans server stopped again and again and was not restarted.'));
    }
  }

  #fail(message: string): void {
    this.#log.error(message);
    this.#enter('failed');
    const restart = vscode.l10n.t('Restart Server');
    const showOutput = vscode.l10n.t('Show Output');
    void vscode.window.showErrorMessage(message, restart, showOutput).then((choice) => {
      if (choice === restart) void this.restart();
      if (choice === showOutput) this.#log.show();
    });
  }

  #enter(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
    void vscode.commands.executeCommand('setContext', isAwake, state !== 'stopped');
  }

  #serverOptions(): ServerOptions {
    const megabytes = vscode.workspace.getConfiguration('plans').get<number>('server.maxHeapMegabytes', 0);
    const heap = megabytes > 0 ? [`--max-old-space-size=${Math.round(megabytes)}`] : [];
    const module = { module: this.#modulePath, transport: TransportKind.ipc } as const;
    return {
      run: { ...module, options: { execArgv: heap } },
      debug: { ...module, options: { execArgv: [...heap, '--nolazy', '--inspect=6009'] } },
    };
  }

  #clientOptions(onClosed: () => void): LanguageClientOptions {
    return {
      documentSelector,
      diagnosticCollectionName: 'plans',
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: (): InitializationOptions => ({ trusted: vscode.workspace.isTrusted }),
      initializationFailedHandler: () => false,
      markdown: {
        isTrusted: { enabledCommands: [commandIds.explain, commandIds.showPortfolio, commandIds.showRule] },
      },
      errorHandler: {
        // A connection that no longer carries anything also closes.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          onClosed();
          return {
            action: CloseAction.DoNotRestart,
            handled: true,
            message: vscode.l10n.t('The server closed its connection.'),
          };
        },
      },
      // Left out, findings would be asked for only when the server says so, once it has looked through all other files.
      diagnosticPullOptions: { onChange: true, onFocus: true },
      middleware: { ...offlineLinks(this.#pages), ...noGuessedWords },
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
