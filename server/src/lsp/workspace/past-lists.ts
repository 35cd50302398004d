import type { Change } from '../../analysis/change.ts';
import { concernsList, listOf } from '../../analysis/state/past-list.ts';
import type { PastListAsked } from '../../analysis/state/past-lists.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileId } from '../../rules/finding.ts';
import type { History } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';

/** Finds out which accounts a portfolio had a year ago, where there is a history and the person trusts the folder. */
export class PastLists {
  readonly #history: History | undefined;
  readonly #uris: Uris;
  readonly #apply: (changes: readonly Change[]) => void;
  #looking = false;

  constructor(history: History | undefined, uris: Uris, apply: (changes: readonly Change[]) => void) {
    this.#history = history;
    this.#uris = uris;
    this.#apply = apply;
  }

  /** Whether all that can be known is known, where these lists are wanted. */
  isComplete(wanted: readonly PastListAsked[]): boolean {
    return this.#history === undefined || (!this.#looking && wanted.length === 0);
  }

  async look(
    wanted: readonly PastListAsked[],
    policyOf: (root: FileId) => Pick<Policy, 'exclude'> | undefined,
  ): Promise<void> {
    const history = this.#history;
    if (!history || this.#looking || wanted.length === 0) return;
    this.#looking = true;
    try {
      for (const { root, day } of wanted) {
        const policy = policyOf(root);
        if (!policy) continue;
        const past = await history.filesOn(this.#uris.uriOf(root), day, concernsList);
        this.#apply([pastListFrom(past, { root, day }, policy)]);
      }
    } finally {
      this.#looking = false;
    }
  }
}

/** What a portfolio's list was, by the files of that day as they stood below its folder. */
export function pastListFrom(
  past: Awaited<ReturnType<History['filesOn']>>,
  { root, day }: PastListAsked,
  policy: Pick<Policy, 'exclude'>,
): Change {
  const list =
    'unknown' in past ? { day, unknown: past.unknown } : { day, accounts: listOf(past.files, policy) };
  return { kind: 'past-list', file: root, list };
}
