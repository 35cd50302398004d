import type { FileId } from '../../rules/finding.ts';

/** About 40 KB each. */
const limit = 100;

/**
 * Which plans are kept as they were read. Of the others the text, the numbers and the findings are enough, and the rest is made
 * again when it is needed. Those that came first stay, since work that looks at every plan would otherwise find none of them.
 */
export class KeptFiles {
  readonly #files = new Set<FileId>();

  /** Whether a plan is one of them, which it becomes where there is room. */
  keeps(file: FileId): boolean {
    if (this.#files.size < limit) this.#files.add(file);
    return this.#files.has(file);
  }

  forget(file: FileId): void {
    this.#files.delete(file);
  }
}
