import type { Change } from '../../analysis/change.ts';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import type { FileSystem } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';
import type { Documents } from './documents.ts';

/** Tells the analyser what is saved of the criteria files that are open, so that it can compare the text in the editor with it. */
export class SavedTexts {
  readonly #files: Pick<FileSystem, 'read'>;
  readonly #uris: Uris;
  readonly #documents: Documents;
  readonly #apply: (changes: readonly Change[]) => void;
  /** Counts what is told of a file, so that a slow answer from the disk does not undo a later one. */
  readonly #tickets = new Map<FileId, number>();

  constructor(
    files: Pick<FileSystem, 'read'>,
    uris: Uris,
    documents: Documents,
    apply: (changes: readonly Change[]) => void,
  ) {
    this.#files = files;
    this.#uris = uris;
    this.#documents = documents;
    this.#apply = apply;
  }

  /** Takes over what is on disk of an open file: it was opened just now, or something else has written it. */
  async look(file: FileId): Promise<void> {
    if (kindOf(file) !== 'criteria' || !this.#documents.has(file)) return;
    const ticket = this.#ticket(file);
    const found = await this.#files.read(this.#uris.uriOf(file));
    if (this.#tickets.get(file) !== ticket || !this.#documents.has(file)) return;
    this.#apply([{ kind: 'saved', file, text: found.kind === 'text' ? found.text : undefined }]);
  }

  /** A document was saved as it is. */
  saved(file: FileId): void {
    const text = this.#documents.text(file);
    if (kindOf(file) !== 'criteria' || text === undefined) return;
    this.#ticket(file);
    this.#apply([{ kind: 'saved', file, text }]);
  }

  /** A document was closed: its file is what is on disk again. */
  forget(file: FileId): void {
    if (this.#tickets.delete(file)) this.#apply([{ kind: 'saved', file, text: undefined }]);
  }

  #ticket(file: FileId): number {
    const ticket = (this.#tickets.get(file) ?? 0) + 1;
    this.#tickets.set(file, ticket);
    return ticket;
  }
}
