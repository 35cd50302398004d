import type { Connection } from 'vscode-languageserver';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Uris } from '../protocol/uris.ts';
import type { Documents } from '../workspace/documents.ts';
import { NOTHING_FOUND, type Diagnostics } from './diagnostics.ts';

/** Sends the client the findings of files as they change; only news. */
export class PushReporter {
  readonly #connection: Connection;
  readonly #diagnostics: Diagnostics;
  readonly #documents: Documents;
  readonly #uris: Uris;
  /** What the client was last told of each file; nothing found where it is missing. */
  readonly #told = new Map<FileId, string>();

  constructor(connection: Connection, diagnostics: Diagnostics, documents: Documents, uris: Uris) {
    this.#connection = connection;
    this.#diagnostics = diagnostics;
    this.#documents = documents;
    this.#uris = uris;
  }

  news(snapshot: Snapshot, files: Iterable<FileId>): void {
    for (const file of files) {
      const view = snapshot.file(file);
      const id = this.#diagnostics.idOf(view, snapshot);
      if (id === (this.#told.get(file) ?? NOTHING_FOUND)) continue;
      if (id === NOTHING_FOUND) this.#told.delete(file);
      else this.#told.set(file, id);
      const version = this.#documents.version(file);
      void this.#connection.sendDiagnostics({
        uri: this.#uris.uriOf(file),
        ...(version !== undefined && { version }),
        diagnostics: view ? this.#diagnostics.of(view, snapshot) : [],
      });
    }
  }
}
