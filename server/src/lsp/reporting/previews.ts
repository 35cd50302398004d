import type { DeltaOf } from '../../analysis/features/delta/delta.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';
import { hintsIn, type Hint } from '../../render/hints.ts';
import { contentOfLenses, lensesOf, type FileLenses } from '../../render/file-lenses.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Documents } from '../workspace/documents.ts';

interface Seen {
  readonly version: number | undefined;
  readonly content: string;
}

/** Remembers what hints and lenses the client shows, to find out when others would have to be shown though nobody typed there. */
export class Previews {
  readonly #documents: Documents;
  readonly #hints = new Map<FileId, Seen & { readonly span: Span }>();
  readonly #lenses = new Map<FileId, Seen>();

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  showHints(file: FileId, span: Span, hints: readonly Hint[]): void {
    if (!this.#documents.has(file)) return;
    this.#hints.set(file, { version: this.#documents.version(file), span, content: contentOf(hints) });
  }

  showLenses(file: FileId, lenses: FileLenses | undefined): void {
    const content = lenses ? contentOfLenses(lenses) : '';
    if (this.#documents.has(file))
      this.#lenses.set(file, { version: this.#documents.version(file), content });
  }

  forget(file: FileId): void {
    this.#hints.delete(file);
    this.#lenses.delete(file);
  }

  /** The client is told to ask for hints again: it does for whatever it shows, so that none of the old ones stays. */
  forgetHints(): void {
    this.#hints.clear();
  }

  forgetLenses(): void {
    this.#lenses.clear();
  }

  /** The documents that show something. */
  get files(): ReadonlySet<FileId> {
    return new Set([...this.#hints.keys(), ...this.#lenses.keys()]);
  }

  /** Whether the hints of a document are no longer those it shows. A document that was edited since is asked about anyway. */
  hintsStale(snapshot: Snapshot, file: FileId, enabled: boolean): boolean {
    const seen = this.#hints.get(file);
    const view = snapshot.file(file);
    if (!seen || seen.version !== this.#documents.version(file)) return false;
    const content = view && enabled ? contentOf(hintsIn(snapshot, view, seen.span)) : '';
    return content !== seen.content;
  }

  lensStale(
    snapshot: Snapshot,
    file: FileId,
    enabled: boolean,
    allKnown: boolean,
    deltaOf: DeltaOf,
  ): boolean {
    const seen = this.#lenses.get(file);
    const view = snapshot.file(file);
    if (!seen || seen.version !== this.#documents.version(file)) return false;
    const content = view && enabled ? contentOfLenses(lensesOf(snapshot, view, allKnown, deltaOf)) : '';
    return content !== seen.content;
  }
}

function contentOf(hints: readonly Hint[]): string {
  return hints.map(({ offset, label, tooltip }) => `${offset} ${label}\n${tooltip}`).join('\n');
}
