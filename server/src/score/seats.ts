import { millionths } from './compare.ts';
import { bestReached, thresholdsOf, type Contender, type End, type Ladder } from './ladder.ts';
import { compareKeys, countBefore, firstIndex, type OrderKey } from './order.ts';

/** What an account without an effort is taken to need, in FTE. */
export const UNKNOWN_EFFORT = 1;

/** One account, where accounts are counted, or one FTE. */
const ONE = 1_000_000;

type EndName = 'low' | 'high';

interface Seated {
  /** Its place in the order; undefined for those who sit already. */
  readonly position: number | undefined;
  /** The best level it qualifies for, or the one it sits in. */
  readonly level: number;
  readonly size: number;
}

/**
 * Levels with room for so many accounts, or so much effort, filled by the listed accounts, best first. Those in their tenure
 * sit already. Each of the others takes the best level it qualifies for that is not full; a level is full from the first
 * account on that does not fit into it. A knock-out closes the levels above its cap before anybody sits down.
 *
 * Whoever comes later never changes where an account sits. Its level therefore follows from how much the accounts before it
 * take, and sums over the order answer that for any score it might have without seating everybody again.
 */
export class Seats {
  readonly #ladder: Ladder;
  readonly #keys: readonly OrderKey[];
  readonly #seated = new Map<string, Seated>();
  /** Room in each level beside those who sit already. Sizes are in millionths, so that sums of them are exact. */
  readonly #room: number[];
  /** For each level, the size of those before a position who qualify for it and for none better. */
  readonly #sizes: readonly Float64Array[];
  #fullFor: { readonly left: Seated | undefined; readonly full: readonly number[] } | undefined;

  /** The accounts come in the order of one end of their scores, and qualify by another. */
  constructor(contenders: readonly Contender[], order: EndName, quality: EndName, ladder: Ladder) {
    this.#ladder = ladder;
    this.#room = ladder.levels.map(({ capacity }) =>
      capacity === undefined ? Infinity : millionths(capacity),
    );
    const queue: Contender[] = [];
    for (const contender of contenders) {
      if (contender.until === undefined || contender.incumbent === undefined) {
        queue.push(contender);
        continue;
      }
      const level = Math.max(contender.incumbent, contender[quality].cap);
      const size = this.#sizeOf(contender);
      this.#seated.set(contender.standing.key, { position: undefined, level, size });
      this.#room[level] = (this.#room[level] ?? 0) - size;
    }
    queue.sort((a, b) => compareKeys(a[order].key, b[order].key));
    this.#keys = queue.map((contender) => contender[order].key);
    this.#sizes = ladder.levels.map(() => new Float64Array(queue.length + 1));
    for (const [position, contender] of queue.entries()) {
      const level = this.qualifiesFor(contender, contender[quality].key.points, contender[quality].cap);
      const size = this.#sizeOf(contender);
      this.#seated.set(contender.standing.key, { position, level, size });
      for (const [index, sums] of this.#sizes.entries()) {
        sums[position + 1] = (sums[position] ?? 0) + (index === level ? size : 0);
      }
    }
  }

  /**
   * The level an account gets at a place in the order, with all others where they are; below every level where none has room.
   * `more` is the size of those who might come before it besides and qualify for a level; each of them fills one level only.
   */
  place(contender: Contender, { key, cap }: End, more: (level: number) => number = () => 0): number {
    const position = countBefore(this.#keys, key);
    const size = this.#sizeOf(contender);
    const left = this.#seated.get(contender.standing.key);
    const before = left?.position !== undefined && left.position < position ? left : undefined;
    const full = this.#fullWithout(left);
    const levels = this.#ladder.levels.length;
    let used = 0;
    for (let level = this.qualifiesFor(contender, key.points, cap); level < levels; level++) {
      if (position > (full[level] ?? 0)) continue;
      const spare = this.#roomIn(level, left) - this.#taken(level, position, full, before) - size;
      // Those counted as coming besides for a better level are not in the way a second time where they sit otherwise.
      if (more(level) - used <= spare) return level;
      if (spare >= 0) used += this.#sizeAbove(spare);
    }
    return levels;
  }

  /** The least size of some accounts together that is more than is spare. */
  #sizeAbove(spare: number): number {
    return this.#ladder.assign === 'capacity' ? spare + 1 : spare + ONE;
  }

  /** The size of those before a place in the order who qualify for a level, without the account itself. */
  qualifiedBefore(level: number, contender: Contender, key: OrderKey): number {
    const position = countBefore(this.#keys, key);
    const own = this.#seated.get(contender.standing.key);
    const counted = own?.position !== undefined && own.position < position && own.level <= level;
    let size = counted ? -own.size : 0;
    for (const sums of this.#sizes.slice(0, level + 1)) size += sums[position] ?? 0;
    return size;
  }

  qualifiesFor({ incumbent }: Contender, points: number, cap: number): number {
    return Math.max(cap, bestReached(thresholdsOf(this.#ladder, incumbent), points));
  }

  #sizeOf({ standing }: Contender): number {
    return millionths(this.#ladder.assign === 'capacity' ? (standing.effortFte ?? UNKNOWN_EFFORT) : 1);
  }

  #roomIn(level: number, left: Seated | undefined): number {
    const freed = left && left.position === undefined && left.level === level ? left.size : 0;
    return (this.#room[level] ?? 0) + freed;
  }

  /** For each level, the position of the first account that it has no room for, with one account left out. */
  #fullWithout(left: Seated | undefined): readonly number[] {
    if (this.#fullFor && this.#fullFor.left === left) return this.#fullFor.full;
    const end = this.#keys.length;
    const full: number[] = [];
    for (const level of this.#room.keys()) {
      const room = this.#roomIn(level, left);
      const overflow = firstIndex(end + 1, (position) => {
        const counted = left?.position !== undefined && left.position < position ? left : undefined;
        return this.#taken(level, position, full, counted) > room;
      });
      full.push(overflow - 1);
    }
    this.#fullFor = { left, full };
    return full;
  }

  /**
   * The size of the accounts before a position that take, or would take, a seat in a level: those that qualify for it and for
   * none better, and those that found the better ones full. `full` need only be known for the better levels.
   */
  #taken(level: number, position: number, full: readonly number[], left: Seated | undefined): number {
    let taken = 0;
    let turnedAway = 0;
    for (let from = level; from >= 0; from--) {
      if (from < level) turnedAway = Math.max(turnedAway, full[from] ?? 0);
      const sums = this.#sizes[from];
      if (!sums || turnedAway >= position) continue;
      taken += (sums[position] ?? 0) - (sums[turnedAway] ?? 0);
      if (left?.level === from && left.position !== undefined && left.position >= turnedAway)
        taken -= left.size;
    }
    return taken;
  }
}
