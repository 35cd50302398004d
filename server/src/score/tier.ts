import type { Day } from '../base/day.ts';
import type { Criteria, TierLevel } from '../model/criteria.ts';
import { atLeast } from './compare.ts';
import { assignmentOf, byThreshold, type Assignment, type Place } from './assignment.ts';
import { contenderOf, knockedOut, ladderOf, type Contender, type End, type Ladder } from './ladder.ts';
import { firstIndex } from './order.ts';
import type { Hold, Placement, Standing, TierStep, TierSteps } from './types.ts';

const unplaced: Placement = { low: undefined, high: undefined, certain: false, holds: [] };

/**
 * The tier of one account where tiers go by the account's own score: the best level whose `enter` it reaches, the committed tier
 * until the score is more than the hysteresis below its `enter`. The committed tier is kept through its tenure; knock-outs apply
 * last. Undefined for an account that has exited; uncertain without a tier where there is no score.
 */
export function placeAlone(standing: Standing, criteria: Criteria, asOf: Day): Placement | undefined {
  const ladder = ladderOf(criteria);
  return placeOne(standing, byThreshold(ladder), ladder, asOf);
}

/**
 * The tiers of all accounts under one criteria set, by key; exited ones have none. Where accounts compete, the ends of a placement
 * are the worst and the best that can come of the scores still open, the account's own and the others'. Candidates are placed as
 * if they joined, and are in nobody's way.
 */
export function placeAll(
  standings: readonly Standing[],
  criteria: Criteria,
  asOf: Day,
): ReadonlyMap<string, Placement> {
  const place = placeAmong(standings, criteria, asOf);
  const placements = new Map<string, Placement>();
  for (const standing of standings) {
    const placement = place(standing);
    if (placement) placements.set(standing.key, placement);
  }
  return placements;
}

/** Places one of the accounts, also with another score than it has; the others stay as they are. */
export function placeAmong(
  standings: readonly Standing[],
  criteria: Criteria,
  asOf: Day,
): (standing: Standing) => Placement | undefined {
  const ladder = ladderOf(criteria);
  const assignment = assignmentOf(standings, ladder, asOf);
  return (standing) => placeOne(standing, assignment, ladder, asOf);
}

/** How the tier of an account follows its score where tiers go by the account's own score. Tenure is over, hysteresis holds. */
export function stepsAlone(standing: Standing, criteria: Criteria): TierSteps {
  const ladder = ladderOf(criteria);
  return stepsUnder(standing, byThreshold(ladder).usual, ladder);
}

/** The same where accounts compete: the others stay where the low ends of their scores put them. */
export function stepsAmong(
  standings: readonly Standing[],
  criteria: Criteria,
  asOf: Day,
): (standing: Standing) => TierSteps {
  const ladder = ladderOf(criteria);
  const { usual } = assignmentOf(standings, ladder, asOf);
  return (standing) => stepsUnder(standing, usual, ladder);
}

function placeOne(
  standing: Standing,
  assignment: Assignment,
  ladder: Ladder,
  asOf: Day,
): Placement | undefined {
  if (standing.role === 'exited') return undefined;
  const contender = contenderOf(standing, ladder, asOf);
  if (!contender) return unplaced;
  const low = settle(contender, contender.low, assignment.worst, assignment, ladder);
  const high = settle(contender, contender.high, assignment.best, assignment, ladder);
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

/** One end of an account: its tier by the score, then what tenure makes of it. */
function settle(
  contender: Contender,
  end: End,
  place: Place,
  assignment: Assignment,
  { levels }: Ladder,
): Settled {
  const free = place(contender, end);
  const { incumbent, until } = contender;
  const kept = incumbent === undefined ? undefined : levels[incumbent];
  if (incumbent === undefined || kept === undefined || until === undefined) {
    const uncapped = end.cap === 0 ? free : place(contender, { ...end, cap: 0 });
    return { level: free, uncapped, holds: assignment.holds(contender, end, free) };
  }
  const level = Math.max(incumbent, end.cap);
  const tenure: Hold = { kind: 'tenure', level: kept, until, otherwise: levels[free] };
  return { level, uncapped: incumbent, holds: free === level ? [] : [tenure] };
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

function stepsUnder(standing: Standing, place: Place, ladder: Ladder): TierSteps {
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
