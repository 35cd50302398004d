import { addMonths, type Day } from '../base/day.ts';
import type { Criteria, Criterion, MissingMode, TierLevel, TierScheme } from '../model/criteria.ts';
import { millionths } from './compare.ts';
import { orderKey, type OrderKey } from './order.ts';
import type { ScoreFigures, Standing } from './types.ts';

/** The levels of a scheme by index, best first; the index after the last is below every level. Points are in millionths. */
export interface Ladder {
  readonly assign: TierScheme['assign'];
  readonly levels: readonly TierLevel[];
  readonly enter: readonly number[];
  /** For each level that can be the committed one, and for none. */
  readonly thresholds: ReadonlyMap<number | undefined, readonly number[]>;
  readonly hysteresis: number;
  readonly minTenureMonths: number;
  readonly missing: MissingMode;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** One account on its way to a tier. */
export interface Contender {
  readonly standing: Standing;
  readonly low: End;
  readonly high: End;
  /** The index of the committed tier; undefined where none, or one that does not exist, is assigned. */
  readonly incumbent: number | undefined;
  /** The day up to which the committed tier is kept whatever the score; undefined once its tenure is over. */
  readonly until: Day | undefined;
}

/** An account at one end of its score. */
export interface End {
  readonly key: OrderKey;
  /** The index of the best level that knock-outs leave open; 0 is all of them. */
  readonly cap: number;
}

export interface Knocked {
  readonly criterion: Criterion;
  readonly cap: number;
  /** False while the criterion is open, and so knocks out at the low end of the score alone. */
  readonly certain: boolean;
}

const ladders = new WeakMap<Criteria, Ladder>();

/** What the tiers of a criteria set ask of an account; made once for each set. */
export function ladderOf(criteria: Criteria): Ladder {
  const known = ladders.get(criteria);
  if (known) return known;
  const { assign, levels, hysteresis, minTenureMonths } = criteria.tiers;
  const indexOf = new Map<string, number>();
  for (const [index, { id }] of levels.entries()) if (!indexOf.has(id)) indexOf.set(id, index);
  const enter = levels.map((level) => millionths(level.enter));
  const { missing } = criteria;
  const margin = millionths(hysteresis);
  const incumbents = [undefined, ...levels.keys()];
  const thresholds = new Map(incumbents.map((one) => [one, thresholdsFrom(enter, margin, assign, one)]));
  const ladder = { assign, levels, enter, thresholds, hysteresis: margin, minTenureMonths, missing, indexOf };
  ladders.set(criteria, ladder);
  return ladder;
}

/**
 * Undefined for accounts that are not placed: those that exited, and those without a score. Without an as-of day every tenure
 * is over.
 */
export function contenderOf(standing: Standing, ladder: Ladder, asOf?: Day): Contender | undefined {
  const low = orderKey(standing, 'low');
  const high = orderKey(standing, 'high');
  if (standing.role === 'exited' || !low || !high) return undefined;
  const { assigned, since, score } = standing;
  const knocked = knockedOut(score, ladder);
  const incumbent = assigned === undefined ? undefined : ladder.indexOf.get(assigned);
  return {
    standing,
    low: { key: low, cap: capOf(knocked) },
    high: { key: high, cap: capOf(knocked.filter(({ certain }) => certain)) },
    incumbent,
    until: incumbent === undefined || asOf === undefined ? undefined : tenureEnd(since, ladder, asOf),
  };
}

/** A tier entered after the as-of day is a fault in the plan and holds nothing. */
function tenureEnd(since: Day | undefined, { minTenureMonths }: Ladder, asOf: Day): Day | undefined {
  if (since === undefined || since > asOf) return undefined;
  const until = addMonths(since, minTenureMonths);
  return asOf < until ? until : undefined;
}

/** The criteria that are, or may yet turn out, too weak for the best levels. One that caps at no known level caps nothing. */
export function knockedOut(score: ScoreFigures, { indexOf, missing }: Ladder): Knocked[] {
  return score.criteria.flatMap(({ criterion, value }) => {
    const { knockout } = criterion;
    if (!knockout) return [];
    const cap = indexOf.get(knockout.cap) ?? 0;
    const known = value ?? (missing === 'zero' ? 0 : undefined);
    const weak = isKnockedOut(knockout.below, known ?? 0);
    return cap > 0 && weak ? { criterion, cap, certain: known !== undefined } : [];
  });
}

/** Whether a criterion is worth less than its knock-out allows: `below` in points, 0 to 100, `value` as a share of them, 0 to 1. */
export function isKnockedOut(below: number, value: number): boolean {
  return millionths(100 * value) < millionths(below);
}

/** The best level, as its index, that all of some knock-outs leave; 0, the best of all, without any. */
export function capOf(knocked: readonly { readonly cap: number }[]): number {
  return knocked.reduce((worst, { cap }) => Math.max(worst, cap), 0);
}

/** The least points an account needs for each level, never rising from one level to the next worse. */
export function thresholdsOf({ thresholds }: Ladder, incumbent: number | undefined): readonly number[] {
  return thresholds.get(incumbent) ?? [];
}

/**
 * By threshold, the committed tier alone is left later than it is entered; where accounts compete, so is every level below it.
 */
function thresholdsFrom(
  enter: readonly number[],
  hysteresis: number,
  assign: TierScheme['assign'],
  incumbent: number | undefined,
): number[] {
  let least = Infinity;
  return enter.map((points, index) => {
    const held =
      incumbent !== undefined && (assign === 'threshold' ? index === incumbent : index >= incumbent);
    least = Math.min(least, held ? points - hysteresis : points);
    return least;
  });
}

/** The best level whose threshold some points reach. */
export function bestReached(thresholds: readonly number[], points: number): number {
  const index = thresholds.findIndex((threshold) => points >= threshold);
  return index < 0 ? thresholds.length : index;
}
