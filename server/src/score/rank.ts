import { compareKeys, countBefore, orderKey, type OrderKey } from './order.ts';
import type { Standing } from './types.ts';

/**
 * The listed accounts with a score, best first, by the low ends of their scores. A ranking never changes: `with` gives a new
 * one, at the cost of copying one array of pointers; places are found by bisection.
 */
export class Ranking {
  readonly #keys: readonly OrderKey[];

  private constructor(keys: readonly OrderKey[]) {
    this.#keys = keys;
  }

  static of(standings: Iterable<Standing>): Ranking {
    const keys: OrderKey[] = [];
    for (const standing of standings) {
      const key = rankedKey(standing);
      if (key) keys.push(key);
    }
    return new Ranking(keys.sort(compareKeys));
  }

  /** The ranking in which one account stands as it does now; `previous` is how it stood in this one, if it did. */
  with(standing: Standing | undefined, previous?: Standing): Ranking {
    const before = previous && rankedKey(previous);
    const after = standing && rankedKey(standing);
    if (before && after && compareKeys(before, after) === 0) return this;
    if (!before && !after) return this;
    const keys = [...this.#keys];
    if (before) {
      const at = countBefore(keys, before);
      if (keys[at] && compareKeys(keys[at], before) === 0) keys.splice(at, 1);
    }
    if (after) keys.splice(countBefore(keys, after), 0, after);
    return new Ranking(keys);
  }

  /** The number of accounts ranked. */
  get size(): number {
    return this.#keys.length;
  }

  /** 1 for the best. Undefined for accounts that are not ranked: candidates, exited ones and those without a score. */
  rankOf(standing: Standing): number | undefined {
    const key = rankedKey(standing);
    if (!key) return undefined;
    const at = countBefore(this.#keys, key);
    const found = this.#keys[at];
    return found && compareKeys(found, key) === 0 ? at + 1 : undefined;
  }

  /** The keys of the accounts, best first. */
  keys(): string[] {
    return this.#keys.map(({ key }) => key);
  }
}

function rankedKey(standing: Standing): OrderKey | undefined {
  return standing.role === 'listed' ? orderKey(standing) : undefined;
}
