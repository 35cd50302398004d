import type { FileId } from '../rules/finding.ts';

/** Which of the files that plans name as evidence are there, and who asked. */
export class Presence {
  readonly #known = new Map<FileId, boolean>();
  readonly #wanted = new Set<FileId>();
  readonly #askers = new Map<FileId, Set<FileId>>();
  readonly #cells = new Map<FileId, object>();

  /** Answers a plan, and remembers that it asked. */
  ask(plan: FileId, evidence: FileId): boolean | undefined {
    let askers = this.#askers.get(evidence);
    if (!askers) this.#askers.set(evidence, (askers = new Set()));
    askers.add(plan);
    const known = this.#known.get(evidence);
    if (known === undefined) this.#wanted.add(evidence);
    return known;
  }

  /** Records whether a file is there; answers the plans to which that is news. */
  set(evidence: FileId, present: boolean): readonly FileId[] {
    this.#wanted.delete(evidence);
    if (this.#known.get(evidence) === present) return [];
    const askers = this.#askers.get(evidence);
    if (!askers) return [];
    this.#known.set(evidence, present);
    for (const plan of askers) this.#cells.set(plan, {});
    return [...askers];
  }

  /** Whether a file is there; undefined where no plan has asked, or the answer is still due. */
  of(evidence: FileId): boolean | undefined {
    return this.#known.get(evidence);
  }

  get wanted(): readonly FileId[] {
    return [...this.#wanted];
  }

  /** An object that is replaced whenever an answer to a plan changes. */
  cell(plan: FileId): object {
    let cell = this.#cells.get(plan);
    if (!cell) this.#cells.set(plan, (cell = {}));
    return cell;
  }

  forget(plan: FileId): void {
    this.#cells.delete(plan);
    for (const [evidence, askers] of this.#askers) {
      if (!askers.delete(plan) || askers.size > 0) continue;
      this.#askers.delete(evidence);
      this.#known.delete(evidence);
      this.#wanted.delete(evidence);
    }
  }
}
