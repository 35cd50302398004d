import type { Diagnostic } from 'vscode-languageserver';
import type { FileView, Snapshot } from '../analysis/views.ts';
import type { LineIndex } from '../base/line-index.ts';
import type { Finding } from '../rules/finding.ts';
import { digest } from './digest.ts';
import * as toProto from './to-proto.ts';
import type { Uris } from './uris.ts';

/** The result id of a file in which nothing is found, and of one that is not there. */
export const NOTHING_FOUND = digest('[]');

/** The findings of files as the protocol has them, each with an id that is the same as long as they are the same. */
export class Diagnostics {
  readonly #uris: Uris;
  readonly #ids = new WeakMap<readonly Finding[], { readonly lines: LineIndex; readonly id: string }>();

  constructor(uris: Uris) {
    this.#uris = uris;
  }

  of(view: FileView, snapshot: Snapshot): Diagnostic[] {
    return view.findings.map((finding) => toProto.diagnostic(finding, view, snapshot, this.#uris));
  }

  idOf(view: FileView | undefined, snapshot: Snapshot): string {
    if (!view || view.findings.length === 0) return NOTHING_FOUND;
    const { findings, lines } = view;
    const known = this.#ids.get(findings);
    if (known?.lines === lines) return known.id;
    const id = digest(JSON.stringify(this.of(view, snapshot)));
    this.#ids.set(findings, { lines, id });
    return id;
  }
}
