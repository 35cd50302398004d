import type { FileId } from '../../rules/finding.ts';
import type { Work } from '../work.ts';
import { kindOf } from './kinds.ts';
import { SourceFile } from './source-file.ts';

/** Criteria files as they are saved, of those that an editor shows. */
export class SavedFiles {
  readonly #files = new Map<FileId, SourceFile<'criteria'>>();

  get(file: FileId): SourceFile<'criteria'> | undefined {
    return this.#files.get(file);
  }

  /** Takes over what is saved of a file, or that nothing is. */
  set(file: FileId, text: string | undefined, work: Work): void {
    this.#files.delete(file);
    if (text === undefined || kindOf(file) !== 'criteria') return;
    work.parses++;
    const saved = SourceFile.read(file, 'criteria', { text }, false);
    if (saved.kind === 'criteria') this.#files.set(file, saved);
  }

  forget(file: FileId): void {
    this.#files.delete(file);
  }
}
