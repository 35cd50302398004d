import type { FileId } from '../../rules/finding.ts';
import { folderOf, isWithin } from './kinds.ts';

/** Which folder's policy a file lives under. */
export class Ownership {
  #roots: readonly FileId[];
  /** Portfolio files by their folder; `portfolio.yaml` comes before `portfolio.yml`. */
  readonly #portfolios = new Map<FileId, readonly FileId[]>();

  constructor(roots: readonly FileId[]) {
    this.#roots = roots;
  }

  copy(): Ownership {
    const copy = new Ownership(this.#roots);
    for (const [folder, files] of this.#portfolios) copy.#portfolios.set(folder, files);
    return copy;
  }

  setRoots(roots: readonly FileId[]): void {
    this.#roots = roots;
  }

  /** Takes note of a portfolio file. True when it is the first in its folder, so that ownership changes. */
  add(file: FileId): boolean {
    const folder = folderOf(file);
    const others = this.#portfolios.get(folder) ?? [];
    if (others.includes(file)) return false;
    this.#portfolios.set(folder, [...others, file].sort());
    return true;
  }

  remove(file: FileId): void {
    const folder = folderOf(file);
    const left = (this.#portfolios.get(folder) ?? []).filter((other) => other !== file);
    if (left.length > 0) this.#portfolios.set(folder, left);
    else this.#portfolios.delete(folder);
  }

  /** The portfolio file in force in a folder. */
  portfolioIn(folder: FileId): FileId | undefined {
    return this.#portfolios.get(folder)?.[0];
  }

  /** The nearest folder upwards with a portfolio file, else the innermost opened folder around the file, else its own folder. */
  rootOf(file: FileId): FileId {
    const own = folderOf(file);
    for (let folder = own; ; folder = folderOf(folder)) {
      if (this.#portfolios.has(folder)) return folder;
      if (!folder.includes('/')) break;
    }
    const around = this.#roots.filter((root) => isWithin(root, file)).sort((a, b) => b.length - a.length);
    return around[0] ?? own;
  }
}
