import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Uris } from '../protocol/uris.ts';

/** Shows at a baseline why it is not heeded. Clients are sent this: they ask for nothing in files that are no plans. */
export class BaselineFaults {
  readonly #connection: Connection;
  readonly #uris: Uris;
  readonly #told = new Map<FileId, string>();

  constructor(connection: Connection, uris: Uris) {
    this.#connection = connection;
    this.#uris = uris;
  }

  consider({ portfolios }: Snapshot): void {
    const faults = new Map(
      portfolios.flatMap(({ baseline }): [FileId, string][] =>
        baseline?.fault === undefined ? [] : [[baseline.file, baseline.fault]],
      ),
    );
    for (const file of [...this.#told.keys()]) if (!faults.has(file)) this.#tell(file, undefined);
    for (const [file, fault] of faults) if (this.#told.get(file) !== fault) this.#tell(file, fault);
  }

  #tell(file: FileId, fault: string | undefined): void {
    if (fault === undefined) this.#told.delete(file);
    else this.#told.set(file, fault);
    const start = { line: 0, character: 0 };
    const message = `The baseline is not heeded: ${fault}; mend it, or write it anew with "plans lint --update-baseline"`;
    const { Error: severity } = DiagnosticSeverity;
    const diagnostic = { range: { start, end: start }, severity, source: 'plans', message };
    void this.#connection.sendDiagnostics({
      uri: this.#uris.uriOf(file),
      diagnostics: fault === undefined ? [] : [diagnostic],
    });
  }
}
