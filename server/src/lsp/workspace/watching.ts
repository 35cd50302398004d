import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type Connection,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { filePatterns, isWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { describe, type Log } from '../log.ts';
import type { Mark } from '../platform.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import type { Uris } from '../protocol/uris.ts';

/** Has the client tell what happens on disk and to its settings, as far as it can. */
export class Watching {
  readonly #connection: Connection;
  readonly #features: ClientFeatures;
  readonly #uris: Uris;
  readonly #log: Log;
  readonly #outside = new Set<FileId>();

  constructor(connection: Connection, features: ClientFeatures, uris: Uris, log: Log) {
    this.#connection = connection;
    this.#features = features;
    this.#uris = uris;
    this.#log = log;
  }

  begin(): void {
    if (this.#features.watchesConfiguration) {
      void this.#registered(
        this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'plans' }),
      );
    }
    this.#watch((pattern) => pattern);
  }

  /** Watches the folder of a portfolio as well in which an opened folder or file stands: the plans there live under its policy. */
  portfolio(folder: FileId, opened: readonly FileId[]): void {
    const isWatched = this.#outside.has(folder) || opened.some((other) => isWithin(other, folder));
    if (isWatched || !this.#features.relativePatterns) return;
    this.#outside.add(folder);
    this.#watch((pattern) => ({ baseUri: this.#uris.uriOf(folder), pattern }));
  }

  /** Watches what git writes when something is committed, fetched or checked out, wherever the client can. */
  marks(marks: readonly Mark[]): void {
    const { watchesFiles, relativePatterns } = this.#features;
    if (!watchesFiles || !relativePatterns || marks.length === 0) return;
    const watchers = marks.map(({ folder, pattern }) => ({ globPattern: { baseUri: folder, pattern } }));
    void this.#registered(
      this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  }

  #watch(within: (pattern: string) => FileSystemWatcher['globPattern']): void {
    if (!this.#features.watchesFiles) return;
    const watchers: FileSystemWatcher[] = [
      ...filePatterns.map((pattern) => ({ globPattern: within(pattern) })),
      // Folders come and go as one thing, and any file may be somebody's evidence.
      { globPattern: within('**/*'), kind: WatchKind.Create | WatchKind.Delete },
    ];
    void this.#registered(
      this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  }

  async #registered(registration: Promise<unknown>): Promise<void> {
    try {
      await registration;
    } catch (error) {
      this.#log.warn(`the client did not take a registration: ${describe(error)}`);
    }
  }
}
