import { millionths } from './compare.ts';
import { bestReached, thresholdsOf, type Contender, type Ladder } from './ladder.ts';
import { ascending } from './sum.ts';
import { firstIndex } from './order.ts';

/** The listed scores, for levels that take a share of the list. All points are in millionths. */
export class Percentiles {
  readonly #ladder: Ladder;
  readonly #scores: readonly number[];
  readonly #pointsOf: ReadonlyMap<string, number>;

  constructor(contenders: readonly Contender[], end: 'low' | 'high', ladder: Ladder) {
    this.#ladder = ladder;
    this.#pointsOf = new Map(contenders.map((one) => [one.standing.key, one[end].key.points]));
    this.#scores = [...this.#pointsOf.values()].sort(ascending);
  }

  /** The level an account gets with these points, all others as they are. */
  place(contender: Contender, points: number, cap: number): number {
    return Math.max(cap, bestReached(this.thresholds(contender, points), points));
  }

  /**
   * The least points for each level: both `enter` and the level's percentile of the listed scores, the account's own among
   * them, less the hysteresis for those who hold the level or a better one.
   */
  thresholds(contender: Contender, points: number): number[] {
    const { levels, hysteresis } = this.#ladder;
    const { incumbent } = contender;
    let least = Infinity;
    return thresholdsOf(this.#ladder, incumbent).map((enter, index) => {
      const share = this.#percentile(levels[index]?.percentile, contender, points);
      const held = incumbent !== undefined && index >= incumbent;
      least = Math.min(least, Math.max(enter, held ? share - hysteresis : share));
      return least;
    });
  }

  /** The nearest-rank percentile: the smallest listed score that so many per cent of them do not exceed. */
  #percentile(percent: number | undefined, contender: Contender, points: number): number {
    if (percent === undefined) return 0;
    const own = this.#pointsOf.get(contender.standing.key);
    const skip = own === undefined ? Infinity : this.#lowerBound(own);
    const others = this.#scores.length - (own === undefined ? 0 : 1);
    const other = (index: number) => this.#scores[index < skip ? index : index + 1] ?? 0;
    const rank = Math.max(1, Math.ceil(millionths((percent * (others + 1)) / 100) / 1_000_000));
    const lower = this.#lowerBound(points) - (own !== undefined && own < points ? 1 : 0);
    const index = rank - 1;
    if (index === lower) return points;
    return other(index < lower ? index : index - 1);
  }

  #lowerBound(points: number): number {
    return firstIndex(this.#scores.length, (index) => (this.#scores[index] ?? Infinity) >= points);
  }
}
