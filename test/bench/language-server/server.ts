import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { environment } from '../measure/program.ts';
import { sleep } from '../measure/statistics.ts';
import { cpuOf, memoryOf, tellsUsage, type Memory } from '../measure/usage.ts';
import { Connection, type Message, type Receive } from './connection.ts';

/** An answer and the time at which it arrived. */
export interface Answer<Result> {
  readonly result: Result;
  readonly at: number;
}

export interface StartOptions {
  /** The words after `node`. */
  readonly command: readonly string[];
  readonly root: string;
  /** What the client answers when it is asked for its settings, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Asks for findings, as VS Code does; without it they are sent unasked. */
  readonly pulls?: boolean;
}

const longestWait = 120_000;

/** A running language server, and the client of it. */
export class LanguageServer {
  readonly startedAt: number;
  readonly #root: string;
  readonly #settings: StartOptions['settings'];
  readonly #child: ChildProcess;
  readonly #connection: Connection;
  readonly #ended: Promise<void>;
  readonly #requests = new Map<number, Receive>();
  readonly #listeners = new Set<Receive>();
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  /** Break the promises that are open when the server ends. */
  readonly #abandons = new Set<(error: Error) => void>();
  #complaints = '';
  #hasEnded = false;
  #nextId = 1;
  #lastHeard = 0;

  private constructor({ command, root, settings }: StartOptions) {
    this.#root = root;
    this.#settings = settings;
    this.startedAt = performance.now();
    this.#child = spawn(process.execPath, command, { stdio: 'pipe', env: environment() });
    this.#connection = new Connection(this.#child, (message, at) => this.#receive(message, at));
    this.#child.stderr?.on('data', (text: Buffer) => void (this.#complaints += text.toString()));
    this.#ended = new Promise((resolve) => {
      this.#child.on('exit', () => {
        this.#hasEnded = true;
        const error = new Error(`the server ended: ${this.#complaints}`);
        for (const abandon of [...this.#abandons]) abandon(error);
        resolve();
      });
    });
  }

  /** Starts a server and greets it; it is then reading its workspace. */
  static async start(options: StartOptions): Promise<LanguageServer> {
    const server = new LanguageServer(options);
    const { root, settings, pulls = false } = options;
    await server.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      workspaceFolders: [server.#folder],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
          ...(pulls && { diagnostics: { refreshSupport: true } }),
        },
        textDocument: {
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          ...(pulls && { diagnostic: {} }),
          inlayHint: {},
          codeLens: {},
          hover: { contentFormat: ['markdown'] },
        },
      },
    });
    server.notify('initialized', {});
    server.notify('workspace/didChangeConfiguration', { settings });
    return server;
  }

  uriOf(name: string): string {
    return pathToFileURL(path.join(this.#root, name)).href;
  }

  request<Result>(method: string, params: unknown): Promise<Answer<Result>> {
    const id = this.#nextId++;
    return this.#withinReason<Answer<Result>>(method, (keep, fail) => {
      this.#requests.set(id, ({ result, error }, at) => {
        if (error) fail(new Error(`${method}: ${error.message}`));
        else keep({ result: result as Result, at });
      });
      this.#connection.send({ id, method, params });
      return () => this.#requests.delete(id);
    });
  }

  /** The time at which it was sent. */
  notify(method: string, params: unknown): number {
    return this.#connection.send({ method, params });
  }

  /** The time at which the server next sends a message unasked for which the test holds. */
  next(what: string, isWanted: (message: Message) => boolean): Promise<number> {
    return this.#withinReason<number>(what, (keep) => {
      const listener: Receive = (message, at) => {
        if (isWanted(message)) keep(at);
      };
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    });
  }

  /** The time at which findings of a document next arrive unasked for which the test holds. */
  nextDiagnostics(uri: string, isWanted: (items: readonly Diagnostic[]) => boolean): Promise<number> {
    return this.next(`findings of ${uri}`, ({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics') return false;
      const published = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
      return sameUri(published.uri, uri) && isWanted(published.diagnostics);
    });
  }

  /** What the server last said, unasked, of a file. */
  diagnosticsOf(name: string): readonly Diagnostic[] {
    return this.#diagnostics.get(decodeURIComponent(this.uriOf(name))) ?? [];
  }

  get memory(): Memory {
    return memoryOf(this.#pid);
  }

  /** The milliseconds its threads have worked so far. */
  get cpu(): number {
    return cpuOf(this.#pid);
  }

  /** Resolves when the server has had nothing to say or to work on for a while. */
  async atRest(quietMs = 600): Promise<void> {
    for (;;) {
      const cpu = tellsUsage ? this.cpu : 0;
      await sleep(quietMs);
      const worked = tellsUsage ? this.cpu - cpu : 0;
      // Less than a twentieth of the time is housekeeping.
      if (performance.now() - this.#lastHeard >= quietMs && worked <= quietMs / 20) return;
    }
  }

  /** Asks the server to end, and ends it when it does not. */
  async stop(): Promise<void> {
    const killer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.request('shutdown', undefined).catch(() => undefined);
    this.notify('exit', undefined);
    await this.#ended;
    clearTimeout(killer);
  }

  get #pid(): number {
    if (this.#child.pid === undefined) throw new Error('the server could not be started');
    return this.#child.pid;
  }

  get #folder(): { readonly uri: string; readonly name: string } {
    return { uri: pathToFileURL(this.#root).href, name: path.basename(this.#root) };
  }

  /** A promise that is broken when the server ends, or lets it be waited for too long; `begin` returns how to stop waiting. */
  #withinReason<Value>(
    what: string,
    begin: (keep: (value: Value) => void, fail: (error: Error) => void) => () => void,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      const settle = (done: () => void): void => {
        clearTimeout(timer);
        this.#abandons.delete(fail);
        stopWaiting();
        done();
      };
      const fail = (error: Error): void => settle(() => reject(error));
      const timer = setTimeout(
        () => fail(new Error(`waited ${longestWait / 1000} s in vain for ${what}`)),
        longestWait,
      );
      const stopWaiting = begin((value) => settle(() => resolve(value)), fail);
      if (this.#hasEnded) fail(new Error('the server has ended'));
      else this.#abandons.add(fail);
    });
  }

  #receive(message: Message, at: number): void {
    this.#lastHeard = at;
    const { id, method } = message;
    if (method === undefined) {
      if (id !== undefined) this.#requests.get(id)?.(message, at);
      return;
    }
    if (id !== undefined) this.#connection.send({ id, result: this.#answerTo(message) });
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as {
        readonly uri: string;
        readonly diagnostics: Diagnostic[];
      };
      this.#diagnostics.set(decodeURIComponent(uri), diagnostics);
    }
    for (const listener of [...this.#listeners]) listener(message, at);
  }

  #answerTo({ method, params }: Message): unknown {
    switch (method) {
      case 'workspace/configuration': {
        const { items } = params as { readonly items: readonly { readonly section?: string }[] };
        return items.map(({ section }) => this.#settings[section ?? ''] ?? null);
      }
      case 'workspace/workspaceFolders':
        return [this.#folder];
      default:
        return null;
    }
  }
}

function sameUri(a: string, b: string): boolean {
  return decodeURIComponent(a) === decodeURIComponent(b);
}
