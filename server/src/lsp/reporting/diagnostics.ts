import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { FileView, Snapshot } from '../../analysis/views.ts';
import type { Finding } from '../../rules/finding.ts';
import { digest } from '../digest.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Uris } from '../protocol/uris.ts';

/** The result id of a file in which nothing is found, and of one that is not there. */
export const NOTHING_FOUND = digest('[]');

/** What an id was made for besides the findings. */
interface Known extends Pick<FileView, 'baselined' | 'lines'> {
  readonly id: string;
}

/** The findings of files as the protocol has them, each with an id that is the same as long as they are the same. */
export class Diagnostics {
  readonly #uris: Uris;
  readonly #ids = new WeakMap<readonly Finding[], Known>();

  constructor(uris: Uris) {
    this.#uris = uris;
  }

  of(view: FileView, snapshot: Snapshot): Diagnostic[] {
    const made = (finding: Finding) => toProto.diagnostic(finding, view, snapshot, this.#uris);
    const later = view.baselined.map(({ finding }) =>
      left(made({ ...finding, message: `${finding.message} (left for later in the baseline)` })),
    );
    return [...view.findings.map(made), ...later];
  }

  idOf(view: FileView | undefined, snapshot: Snapshot): string {
    if (!view || view.findings.length + view.baselined.length === 0) return NOTHING_FOUND;
    const { findings, baselined, lines } = view;
    const known = this.#ids.get(findings);
    if (known?.lines === lines && known.baselined === baselined) return known.id;
    const id = digest(JSON.stringify(this.of(view, snapshot)));
    this.#ids.set(findings, { lines, baselined, id });
    return id;
  }
}

/** What the baseline leaves for later is shown where it stands, and is in no list of problems. */
function left(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: DiagnosticSeverity.Hint };
}
