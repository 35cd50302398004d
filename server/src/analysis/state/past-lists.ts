import type { Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import type { PastList } from '../../rules/rule.ts';

/** The list of key accounts that a portfolio had at the end of an earlier day. */
export interface PastListAsked {
  /** The folder of the portfolio. */
  readonly root: FileId;
  readonly day: Day;
}

/** Earlier lists of the portfolios, and which of them somebody waits for. */
export class PastLists {
  readonly #known = new Map<FileId, PastList>();
  readonly #wanted = new Map<FileId, Day>();

  /** What is known of a list; what is not known is wanted only once it is asked for by `want`. */
  get(root: FileId, day: Day): PastList | undefined {
    const known = this.#known.get(root);
    return known?.day === day ? known : undefined;
  }

  want(root: FileId, day: Day): void {
    if (!this.get(root, day)) this.#wanted.set(root, day);
  }

  set(root: FileId, list: PastList): void {
    this.#known.set(root, list);
    if (this.#wanted.get(root) === list.day) this.#wanted.delete(root);
  }

  get wanted(): readonly PastListAsked[] {
    return [...this.#wanted].map(([root, day]) => ({ root, day }));
  }
}
