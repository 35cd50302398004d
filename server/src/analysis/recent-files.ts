import type { AnyFile } from './source-file.ts';

/** So many plans are kept as they were read, about 30 KB each; of the others the text, the score and the findings are enough. */
const limit = 250;

/** The files used last. What an older one says is let go, and read again from its text when it is needed. */
export class RecentFiles {
  readonly #files = new Set<AnyFile>();

  use(file: AnyFile): void {
    this.#files.delete(file);
    this.#files.add(file);
    if (this.#files.size <= limit) return;
    for (const oldest of this.#files) {
      this.#files.delete(oldest);
      oldest.release();
      return;
    }
  }
}
