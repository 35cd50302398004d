import type { FileId } from '../../rules/finding.ts';

/** Which of the files that plans name as evidence are there, and who asked. */
export class Presence {
  readonly #known = new Map<FileId, boolean>();
  readonly #wanted = new Set<FileId>();
  readonly #askers = new Map<FileId, Set<FileId>>();
  /** Who was told that it is not known whether a file is there. */
  readonly #unanswered = new Map<FileId, Set<FileId>>();
  readonly #cells = new Map<FileId, object>();

  /** The same answers, which are given from now on by itself. */
  copy(): Presence {
    const copy = new Presence();
    for (const [evidence, present] of this.#known) copy.#known.set(evidence, present);
    for (const evidence of this.#wanted) copy.#wanted.add(evidence);
    for (const [evidence, plans] of this.#askers) copy.#askers.set(evidence, new Set(plans));
    for (const [evidence, plans] of this.#unanswered) copy.#unanswered.set(evidence, new Set(plans));
    for (const [plan, cell] of this.#cells) copy.#cells.set(plan, cell);
    return copy;
  }

  /** Answers a plan, and remembers that it asked. */
  ask(plan: FileId, evidence: FileId): boolean | undefined {
    let askers = this.#askers.get(evidence);
    if (!askers) this.#askers.set(evidence, (askers = new Set()));
    askers.add(plan);
    const known = this.#known.get(evidence);
    if (known !== undefined) return known;
    this.#wanted.add(evidence);
    this.#unanswered.set(evidence, (this.#unanswered.get(evidence) ?? new Set()).add(plan));
    return undefined;
  }

  /**
   * Takes an answer that a plan had earlier as the one to expect, and has it looked after. The first that is expected of a file
   * counts until it is known.
   */
  expect(plan: FileId, evidence: FileId, present: boolean): void {
    if (this.ask(plan, evidence) !== undefined) return;
    this.#unanswered.get(evidence)?.delete(plan);
    this.#known.set(evidence, present);
  }

  /** Records whether a file is there; answers the plans to which that is news. */
  set(evidence: FileId, present: boolean): readonly FileId[] {
    this.#wanted.delete(evidence);
    const asExpected = this.#known.get(evidence) === present;
    const concerned = (asExpected ? this.#unanswered : this.#askers).get(evidence);
    this.#unanswered.delete(evidence);
    if (!concerned) return [];
    this.#known.set(evidence, present);
    for (const plan of concerned) this.#cells.set(plan, {});
    return [...concerned];
  }

  /** Whether a file is there; undefined where no plan has asked, or the answer is still due. */
  of(evidence: FileId): boolean | undefined {
    return this.#known.get(evidence);
  }

  /** What each plan has asked for, with the answers. */
  byPlan(): ReadonlyMap<FileId, readonly (readonly [evidence: FileId, present: boolean])[]> {
    const asked = new Map<FileId, [FileId, boolean][]>();
    for (const [evidence, askers] of this.#askers) {
      for (const plan of askers) {
        const known = this.#known.get(evidence);
        if (known === undefined) continue;
        const answers = asked.get(plan);
        if (answers) answers.push([evidence, known]);
        else asked.set(plan, [[evidence, known]]);
      }
    }
    return asked;
  }

  /** All files that some plan has asked for. */
  get asked(): readonly FileId[] {
    return [...this.#askers.keys()];
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
      this.#unanswered.delete(evidence);
    }
  }
}
