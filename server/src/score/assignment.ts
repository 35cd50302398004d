import type { Day } from '../base/day.ts';
import { bestReached, contenderOf, thresholdsOf, type Contender, type End, type Ladder } from './ladder.ts';
import { Percentiles } from './percentile.ts';
import { Seats } from './seats.ts';
import type { Hold, Standing } from './types.ts';

/** How the ends of an account's score find their levels, whatever its tenure. A level is the index of one; after the last is below all. */
export interface Assignment {
  /** The worst level that the account can get at this end, the best one, and the one it gets with the others at their low ends. */
  readonly worst: Place;
  readonly best: Place;
  readonly usual: Place;
  /** Why the account has not a better level, or has one that it could not enter now. */
  readonly holds: (contender: Contender, end: End, level: number) => Hold[];
}

export type Place = (contender: Contender, end: End) => number;

/** How tiers are assigned among some accounts, those that compete for them included. */
export function assignmentOf(standings: readonly Standing[], ladder: Ladder, asOf: Day): Assignment {
  if (ladder.assign === 'threshold') return byThreshold(ladder);
  const listed = standings.flatMap((standing) =>
    standing.role === 'listed' ? (contenderOf(standing, ladder, asOf) ?? []) : [],
  );
  return ladder.assign === 'percentile' ? byPercentile(listed, ladder) : bySeats(listed, ladder);
}

/** Tiers by the account's own score alone. */
export function byThreshold(ladder: Ladder): Assignment {
  const place: Place = ({ incumbent }, { key, cap }) =>
    Math.max(cap, bestReached(thresholdsOf(ladder, incumbent), key.points));
  return {
    worst: place,
    best: place,
    usual: place,
    holds: ({ incumbent }, { key }, level) =>
      hysteresis(ladder, thresholdsOf(ladder, incumbent), ladder.enter, key.points, level),
  };
}

/** The higher the others, the higher the percentiles. */
function byPercentile(listed: readonly Contender[], ladder: Ladder): Assignment {
  const low = new Percentiles(listed, 'low', ladder);
  const high = isDecided(listed) ? low : new Percentiles(listed, 'high', ladder);
  return {
    worst: (contender, { key, cap }) => high.place(contender, key.points, cap),
    best: (contender, { key, cap }) => low.place(contender, key.points, cap),
    usual: (contender, { key, cap }) => low.place(contender, key.points, cap),
    holds: (contender, { key, cap }, level) => {
      const thresholds = high.thresholds(contender, key.points);
      const entries = high.thresholds({ ...contender, incumbent: undefined }, key.points);
      const missed = ladder.levels.flatMap((missedLevel, index): Hold[] => {
        const reached = index >= cap && index < level && key.points >= (ladder.enter[index] ?? 0);
        return reached
          ? [{ kind: 'percentile', level: missedLevel, threshold: points(thresholds[index] ?? 0) }]
          : [];
      });
      return [...hysteresis(ladder, thresholds, entries, key.points, level), ...missed];
    },
  };
}

/**
 * Open scores of others take seats in three ways. Somebody ahead in any case leaves the seat to the account by being so good as
 * to sit higher up, and takes it by being only just good enough; somebody who may be ahead or behind takes it by being just ahead.
 * Counting seats, these cases are the extremes. Where effort is counted, they are not always: an open score can also push a large
 * account ahead into a lower level.
 */
function bySeats(listed: readonly Contender[], ladder: Ladder): Assignment {
  const low = new Seats(listed, 'low', 'low', ladder);
  const usual: Place = (contender, end) => low.place(contender, end);
  const holds: Assignment['holds'] = (contender, { key, cap }, level) => {
    const best = low.qualifiesFor(contender, key.points, cap);
    const full = ladder.levels
      .slice(best, level)
      .map((fullLevel): Hold => ({ kind: 'capacity', level: fullLevel }));
    const thresholds = thresholdsOf(ladder, contender.incumbent);
    return [...hysteresis(ladder, thresholds, ladder.enter, key.points, level), ...full];
  };
  if (isDecided(listed)) return { worst: usual, best: usual, usual, holds };
  const high = new Seats(listed, 'high', 'high', ladder);
  const generous = new Seats(listed, 'low', 'high', ladder);
  const crowded: Place = (contender, end) =>
    low.place(contender, end, (level) => {
      const possible = high.qualifiedBefore(level, contender, end.key);
      return possible - low.qualifiedBefore(level, contender, end.key);
    });
  const cases = [
    usual,
    crowded,
    (contender, end) => high.place(contender, end),
    (contender, end) => generous.place(contender, end),
  ] satisfies Place[];
  return {
    worst: (contender, end) => Math.max(...cases.map((place) => place(contender, end))),
    best: (contender, end) => Math.min(...cases.map((place) => place(contender, end))),
    usual,
    holds,
  };
}

function isDecided(contenders: readonly Contender[]): boolean {
  return contenders.every(({ low, high }) => low.cap === high.cap && low.key.points === high.key.points);
}

/** The account keeps a level that it could not enter now. */
function hysteresis(
  { levels }: Ladder,
  thresholds: readonly number[],
  entries: readonly number[],
  score: number,
  level: number,
): Hold[] {
  const held = levels[level];
  const threshold = thresholds[level] ?? 0;
  if (!held || score < threshold || score >= (entries[level] ?? 0)) return [];
  return [{ kind: 'hysteresis', level: held, threshold: points(threshold) }];
}

function points(millionths: number): number {
  return millionths / 1_000_000;
}
