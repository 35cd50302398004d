import type { FileId } from '../../rules/finding.ts';

/**
 * Files that wait for something, in the order they came. Asked for the first one again and again while the first ones go, a plain
 * set would each time pass over all the places that have become empty.
 */
export class WaitingFiles extends Set<FileId> {
  #walk = this.values();
  #first: FileId | undefined;

  /** The one that has waited longest; undefined when none is waiting. */
  get first(): FileId | undefined {
    while (this.#first === undefined || !this.has(this.#first)) {
      if (this.size === 0) return (this.#first = undefined);
      const { value, done } = this.#walk.next();
      if (done === true) this.#walk = this.values();
      else this.#first = value;
    }
    return this.#first;
  }
}
