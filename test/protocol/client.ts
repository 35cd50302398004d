/** A small client that does what an editor does, and remembers what the server told it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  InitializeResult,
  InlayHint,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Wire, type Message, type Transport } from './wire.ts';
import { removeFolders, type Folder } from './folder.ts';

/** The built server; another build of it can be named in the environment. */
export const built =
  process.env['PLANS_SERVER'] ?? fileURLToPath(new URL('../../dist/server/server.js', import.meta.url));

export interface StartOptions {
  readonly folders?: readonly Folder[];
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Record<string, unknown>;
  /** Settings of folders that have their own, by URI. */
  readonly folderSettings?: Readonly<Record<string, Record<string, unknown>>>;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly transport?: Transport;
  /** The user the server runs as; only root can choose. */
  readonly user?: number;
}

/** The day the fixtures are written for. */
const asOf = '2026-11-22';

/** Our messages are plain text, which the protocol leaves open. */
export type Finding = Diagnostic & { readonly message: string };

const started: Client[] = [];

/** What an editor of today can do, without asking for findings. */
export const pushing: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  window: { workDoneProgress: true },
};

export const pulling: ClientCapabilities = {
  ...pushing,
  workspace: { ...pushing.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...pushing.textDocument, diagnostic: { dynamicRegistration: false } },
};

export class Client {
  readonly #wire: Wire;
  readonly #answers = new Map<number | string, { resolve: (message: Message) => void }>();
  readonly #documents = new Map<string, TextDocument>();
  readonly #watchers = new Set<() => void>();
  readonly #published = new Map<string, readonly Finding[]>();
  /** Everything the server asked for or told, in order. */
  readonly heard: Message[] = [];
  settings: Record<string, unknown>;
  readonly #folderSettings: Readonly<Record<string, Record<string, unknown>>>;
  initialized: InitializeResult = { capabilities: {} };
  #next = 1;

  private constructor({ settings, folderSettings = {}, transport, user }: StartOptions) {
    assert.ok(existsSync(built), `${built} is not built; run "npm run build"`);
    this.settings = settings ?? { asOf };
    this.#folderSettings = folderSettings;
    this.#wire = new Wire(built, transport ?? 'stdio', (message) => this.#hear(message), user);
    started.push(this);
  }

  /** Starts the built server and introduces itself to it. */
  static async start(options: StartOptions = {}): Promise<Client> {
    const client = new Client(options);
    const { folders = [], capabilities = pushing, initializationOptions = null } = options;
    const workspaceFolders = folders.map((folder) => ({ uri: folder.uri(), name: folder.path }));
    client.initialized = await client.request('initialize', {
      processId: process.pid,
      rootUri: workspaceFolders[0]?.uri ?? null,
      workspaceFolders: workspaceFolders.length > 0 ? workspaceFolders : null,
      capabilities,
      initializationOptions,
      ...(options.locale !== undefined && { locale: options.locale }),
    });
    client.notify('initialized', {});
    return client;
  }

  /** Starts a server on behalf of another process, and says nothing more to it. */
  static async startFor(processId: number): Promise<Client> {
    const client = new Client({});
    await client.request('initialize', {
      processId,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {},
    });
    return client;
  }

  get ended(): Promise<number | null> {
    return this.#wire.ended;
  }

  async request<Result>(method: string, params: unknown): Promise<Result> {
    const { error, result } = await this.ask(method, params).answer;
    if (error) throw new Error(`${method}: ${error.message} (${error.code})`);
    return result as Result;
  }

  /** A request whose answer may come late or be an error; `cancel` gives it up. */
  ask(method: string, params: unknown): { readonly answer: Promise<Message>; readonly cancel: () => void } {
    const id = this.#next++;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, { resolve }));
    this.#wire.send({ id, method, ...(params !== undefined && { params }) });
    return { answer, cancel: () => this.notify('$/cancelRequest', { id }) };
  }

  notify(method: string, params: unknown): void {
    this.#wire.send({ method, params });
  }

  raw(body: string): void {
    this.#wire.raw(body);
  }

  open(uri: string, text = readFileSync(fileURLToPath(uri), 'utf8')): TextDocument {
    const document = TextDocument.create(uri, 'yaml', 1, text);
    this.#documents.set(uri, document);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return document;
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#document(uri).getText();
  }

  /** Types a text in place of the first match, or of its first group, as an incremental change. */
  type(uri: string, pattern: RegExp | string, text: string): void {
    this.change(uri, [{ range: this.rangeOf(uri, pattern), text }]);
  }

  change(uri: string, changes: readonly ({ range: Range; text: string } | { text: string })[]): void {
    const document = this.#document(uri);
    const version = document.version + 1;
    TextDocument.update(document, [...changes], version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
  }

  /** Applies the edits of an action to the open documents, as an editor would. */
  apply({ documentChanges, changes }: WorkspaceEdit): void {
    const versioned = (documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
    for (const { textDocument, edits } of versioned) {
      assert.equal(
        textDocument.version,
        this.#document(textDocument.uri).version,
        'the edit is for another version',
      );
      this.#edit(textDocument.uri, edits as TextEdit[]);
    }
    for (const [uri, edits] of Object.entries(changes ?? {})) this.#edit(uri, edits);
  }

  /** The findings the client was sent of a file last. */
  findings(uri: string): readonly Finding[] {
    return this.#published.get(uri) ?? [];
  }

  rules(uri: string): readonly string[] {
    return this.findings(uri).map(({ code }) => String(code));
  }

  get publishedUris(): readonly string[] {
    return [...this.#published].filter(([, findings]) => findings.length > 0).map(([uri]) => uri);
  }

  async hints(uri: string, range?: Range): Promise<InlayHint[]> {
    const document = this.#document(uri);
    const whole = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
    return this.request('textDocument/inlayHint', { textDocument: { uri }, range: range ?? whole });
  }

  /** The labels of the hints of a document, each behind the line it stands on. */
  async hintLines(uri: string): Promise<string[]> {
    const lines = this.text(uri).split(/\r?\n/);
    return (await this.hints(uri)).map(
      ({ position, label }) =>
        `${lines[position.line]?.slice(0, position.character).trim()} ⟨${typeof label === 'string' ? label : '?'}⟩`,
    );
  }

  async lenses(uri: string): Promise<CodeLens[]> {
    return this.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  }

  /** The line above the file. */
  async lens(uri: string): Promise<CodeLens | undefined> {
    const top = (await this.lenses(uri)).filter(({ range: { start } }) => start.line + start.character === 0);
    assert.ok(top.length <= 1, 'a file has one line above it at the most');
    return top[0];
  }

  async lensTitle(uri: string): Promise<string | undefined> {
    return (await this.lens(uri))?.command?.title;
  }

  async hover(uri: string, pattern: RegExp | string): Promise<string> {
    const { start } = this.rangeOf(uri, pattern);
    const hover = await this.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: start,
    });
    const contents = hover?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  async actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  rangeOf(uri: string, pattern: RegExp | string): Range {
    const document = this.#document(uri);
    const [start, end] = placeOf(document.getText(), pattern, uri);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  positionOf(uri: string, pattern: RegExp | string): Position {
    return this.rangeOf(uri, pattern).start;
  }

  /** Messages of a method, requests and notifications alike. */
  heardOf(method: string): readonly Message[] {
    return this.heard.filter((message) => message.method === method);
  }

  /** Waits until a probe passes, looking again whenever the server has said something; fails with what it said last. */
  async until<T>(probe: () => T | Promise<T>, milliseconds = 10_000): Promise<T> {
    const deadline = Date.now() + milliseconds;
    for (;;) {
      const quiet = this.#nextMessage(200);
      try {
        return await probe();
      } catch (error) {
        if (Date.now() > deadline || this.#wire.process.exitCode !== null) throw this.#withLog(error);
      }
      await quiet;
    }
  }

  /** Says goodbye; gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.#wire.process.exitCode === null) {
      await this.request('shutdown', undefined);
      this.notify('exit', undefined);
    }
    return this.#wire.ended;
  }

  kill(): void {
    this.#wire.process.kill('SIGKILL');
  }

  hangUp(): void {
    if (this.#wire.process.connected) this.#wire.process.disconnect();
    else this.#wire.process.stdin?.end();
  }

  /** What the server logged as an error. */
  get errors(): readonly string[] {
    return this.heardOf('window/logMessage')
      .map(({ params }) => params as { type: number; message: string })
      .filter(({ type }) => type === 1)
      .map(({ message }) => message);
  }

  #hear(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined && id !== null) this.#answers.get(id)?.resolve(message);
    } else {
      this.heard.push(message);
      if (method === 'textDocument/publishDiagnostics') {
        const { uri, diagnostics } = params as { uri: string; diagnostics: Finding[] };
        this.#published.set(uri, diagnostics);
      }
      if (id !== undefined && id !== null) this.#wire.send({ id, result: this.#answer(method, params) });
    }
    for (const watcher of this.#watchers) watcher();
  }

  #answer(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { scopeUri?: string }[] };
    return items.map(({ scopeUri = '' }) => this.#folderSettings[scopeUri] ?? this.settings);
  }

  #edit(uri: string, edits: readonly TextEdit[]): void {
    this.change(uri, [{ text: TextDocument.applyEdits(this.#document(uri), [...edits]) }]);
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    assert.ok(document, `${uri} is not open`);
    return document;
  }

  #nextMessage(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#watchers.add(done);
    });
  }

  #withLog(error: unknown): unknown {
    const log = [...this.errors, this.#wire.stderr].join('\n').trim();
    if (error instanceof Error && log !== '') error.message += `\nthe server said: ${log}`;
    return error;
  }
}

/** The start and end of the first match, or of its first group. */
function placeOf(text: string, pattern: RegExp | string, name = 'the text'): [number, number] {
  if (typeof pattern === 'string') {
    const at = text.indexOf(pattern);
    assert.ok(at >= 0, `${name} has no "${pattern}"`);
    return [at, at + pattern.length];
  }
  const match = new RegExp(pattern.source, `${pattern.flags.replace(/[dg]/g, '')}d`).exec(text);
  const [start, end] = match?.indices?.[1] ?? match?.indices?.[0] ?? [];
  assert.ok(start !== undefined && end !== undefined, `${name} has no ${pattern.source}`);
  return [start, end];
}

/** Ends what a test has started. */
export function cleanUp(): void {
  for (const client of started.splice(0)) client.kill();
  removeFolders();
}
