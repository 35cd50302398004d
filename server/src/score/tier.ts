import type { Day } from '../base/day.ts';
import type { Criteria, TierLevel } from '../model/criteria.ts';
import { atLeast } from './compare.ts';
import {
  bestReached,
  contenderOf,
  knockedOut,
  ladderOf,
  thresholdsOf,
  type Contender,
  type End,
  type Ladder,
} from './ladder.ts';
import { firstIndex } from './order.ts';
import { Percentiles } from './percentile.ts';
import { Seats } from './seats.ts';
import type { Hold, Placement, Standing, TierStep, TierSteps } from './types.ts';

/** How one end of an account's score finds its level, whatever its tenure. */
interface Assignment {
  /** The index of the level; the number of levels is below every one of them. */
  readonly place: (contender: Contender, end: End) => number;
  /** Why levels above the one found, or the threshold met, are not the ones the score alone would give. */
  readonly holds: (contender: Contender, end: End, level: number) => Hold[];
}

/** The assignment with the others at the high, and at the low ends of their scores. */
interface Assignments {
  readonly others: { readonly high: Assignment; readonly low: Assignment };
  readonly ladder: Ladder;
}

const unplaced: Placement = { low: undefined, high: undefined, certain: false, holds: [] };

/**
 * The tier of one account where tiers go by the account's own score: the best level whose `enter` it reaches, the committed tier
 * until the score is more than the hysteresis below its `enter`. The committed tier is kept through its tenure; knock-outs apply
 * last. Undefined for an account that has exited; uncertain without a tier where there is no score.
 */
export function placeAlone(standing: Standing, criteria: Criteria, asOf: Day): Placement | undefined {
  const ladder = ladderOf(criteria);
  const alone = byThreshold(ladder);
  return placeOne(standing, { others: { high: alone, low: alone }, ladder }, asOf);
}

/**
 * The tiers of all accounts under one criteria set, by key; exited ones have none. Where accounts compete, each end of a range
 * is the worst or best case: the account at its low end and the others at their high ends, or the other way round. Candidates
 * are placed as if they joined, and are in nobody's way.
 */
export function placeAll(
  standings: readonly Standing[],
  criteria: Criteria,
  asOf: Day,
): ReadonlyMap<string, Placement> {
  const assignments = assignmentsOf(standings, criteria, asOf);
  const placements = new Map<string, Placement>();
  for (const standing of standings) {
    const placement = placeOne(standing, assignments, asOf);
    if (placement) placements.set(standing.key, placement);
  }
  return placements;
}

/** How the tier of an account follows its score where tiers go by the account's own score. Tenure is over, hysteresis holds. */
export function stepsAlone(standing: Standing, criteria: Criteria): TierSteps {
  const ladder = ladderOf(criteria);
  return stepsUnder(standing, byThreshold(ladder), ladder);
}

/** The same where accounts compete: the others stay where the low ends of their scores put them. */
export function stepsAmong(
  standings: readonly Standing[],
  criteria: Criteria,
  asOf: Day,
): (standing: Standing) => TierSteps {
  const { others, ladder } = assignmentsOf(standings, criteria, asOf);
  return (standing) => stepsUnder(standing, others.low, ladder);
}

function assignmentsOf(standings: readonly Standing[], criteria: Criteria, asOf: Day): Assignments {
  const ladder = ladderOf(criteria);
  if (ladder.assign === 'threshold') {
    const alone = byThreshold(ladder);
    return { others: { high: alone, low: alone }, ladder };
  }
  const listed = standings.flatMap((standing) =>
    standing.role === 'listed' ? (contenderOf(standing, ladder, asOf) ?? []) : [],
  );
  const make = ladder.assign === 'percentile' ? byPercentile : bySeats;
  const low = make(listed, 'low', ladder);
  const decided = listed.every(
    (contender) =>
      contender.low.cap === contender.high.cap && contender.low.key.points === contender.high.key.points,
  );
  return { others: { low, high: decided ? low : make(listed, 'high', ladder) }, ladder };
}

function byThreshold(ladder: Ladder): Assignment {
  return {
    place: ({ incumbent }, { key, cap }) =>
      Math.max(cap, bestReached(thresholdsOf(ladder, incumbent), key.points)),
    holds: ({ incumbent }, { key }, level) =>
      hysteresis(ladder, thresholdsOf(ladder, incumbent), ladder.enter, key.points, level),
  };
}

function byPercentile(listed: readonly Contender[], end: 'low' | 'high', ladder: Ladder): Assignment {
  const list = new Percentiles(listed, end, ladder);
  return {
    place: (contender, { key, cap }) => list.place(contender, key.points, cap),
    holds: (contender, { key, cap }, level) => {
      const thresholds = list.thresholds(contender, key.points);
      const entries = list.thresholds({ ...contender, incumbent: undefined }, key.points);
      const missed = ladder.levels.flatMap((missedLevel, index): Hold[] => {
        const threshold = thresholds[index] ?? 0;
        const reached = index >= cap && index < level && key.points >= (ladder.enter[index] ?? 0);
        return reached ? [{ kind: 'percentile', level: missedLevel, threshold: points(threshold) }] : [];
      });
      return [...hysteresis(ladder, thresholds, entries, key.points, level), ...missed];
    },
  };
}

function bySeats(listed: readonly Contender[], end: 'low' | 'high', ladder: Ladder): Assignment {
  const seats = new Seats(listed, end, ladder);
  return {
    place: (contender, { key, cap }) => seats.place(contender, key, cap),
    holds: (contender, { key, cap }, level) => {
      const best = seats.qualifiesFor(contender, key.points, cap);
      const full = ladder.levels
        .slice(best, level)
        .map((fullLevel): Hold => ({ kind: 'capacity', level: fullLevel }));
      const thresholds = thresholdsOf(ladder, contender.incumbent);
      return [...hysteresis(ladder, thresholds, ladder.enter, key.points, level), ...full];
    },
  };
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

function placeOne(standing: Standing, { others, ladder }: Assignments, asOf: Day): Placement | undefined {
  if (standing.role === 'exited') return undefined;
  const contender = contenderOf(standing, ladder, asOf);
  if (!contender) return unplaced;
  const low = settle(contender, contender.low, others.high, ladder);
  const high = settle(contender, contender.high, others.low, ladder);
  const holds = distinct([
    ...low.holds,
    ...high.holds,
    ...knockouts(contender, low.uncapped, high.uncapped, ladder),
  ]);
  return {
    low: ladder.levels[low.level],
    high: ladder.levels[high.level],
    certain: low.level === high.level,
    holds,
  };
}

interface Settled {
  readonly level: number;
  /** The level it would be without knock-outs. */
  readonly uncapped: number;
  readonly holds: readonly Hold[];
}

function settle(contender: Contender, end: End, assignment: Assignment, { levels }: Ladder): Settled {
  const free = assignment.place(contender, end);
  const open = { ...end, cap: 0 };
  const { incumbent, until } = contender;
  const kept = incumbent === undefined ? undefined : levels[incumbent];
  if (incumbent === undefined || kept === undefined || until === undefined) {
    const uncapped = end.cap === 0 ? free : assignment.place(contender, open);
    return { level: free, uncapped, holds: assignment.holds(contender, end, free) };
  }
  const level = Math.max(incumbent, end.cap);
  const holds: Hold[] =
    free === level ? [] : [{ kind: 'tenure', level: kept, until, otherwise: levels[free] }];
  return { level, uncapped: incumbent, holds };
}

/** The knock-outs that take a better level away at either end. */
function knockouts({ standing }: Contender, low: number, high: number, ladder: Ladder): Hold[] {
  return knockedOut(standing.score, ladder).flatMap(({ criterion, cap, certain }): Hold[] => {
    const level = ladder.levels[cap];
    const binds = low < cap || (certain && high < cap);
    return binds && level ? [{ kind: 'knockout', criterion, cap: level, certain }] : [];
  });
}

/** Both ends of a range may be held by the same thing; what is said of the low end comes first. */
function distinct(holds: readonly Hold[]): Hold[] {
  const seen = new Set<string>();
  return holds.filter((hold) => {
    const name = hold.kind === 'knockout' ? `knockout ${hold.criterion.id}` : `${hold.kind} ${hold.level.id}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** 100 points in millionths. */
const MOST = 100_000_000;

function stepsUnder(standing: Standing, { place }: Assignment, ladder: Ladder): TierSteps {
  return (cap) => {
    const contender = contenderOf(standing, ladder);
    if (!contender) return [];
    const index = (cap && ladder.indexOf.get(cap.id)) ?? 0;
    const levelAt = (score: number) =>
      place(contender, { key: { ...contender.low.key, points: score }, cap: index });
    const lowest = levelAt(0);
    const steps: TierStep[] = [{ from: 0, level: ladder.levels[lowest] }];
    for (let worse = lowest; worse > levelAt(MOST);) {
      const from = firstIndex(MOST, (score) => levelAt(score) < worse);
      worse = levelAt(from);
      steps.push({ from: points(from), level: ladder.levels[worse] });
    }
    return steps;
  };
}

/** The tier at a score that may get no better one than `cap`. */
export function tierAt(steps: readonly TierStep[], score: number): TierLevel | undefined {
  return steps.findLast(({ from }) => atLeast(score, from))?.level;
}

function points(millionths: number): number {
  return millionths / 1_000_000;
}
