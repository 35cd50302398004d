import { compare } from '../../../score/compare.ts';
import type { CriterionScore, Placement, Range } from '../../../score/types.ts';
import type { PlanView } from '../../views.ts';
import type { AccountPair } from '../comparison.ts';
import { sameTier, standOf, type Stand } from './stand.ts';
import type { Steps } from './steps.ts';

/**
 * What moved an account: the day alone, the criteria and portfolio files, the plan's own edits, or what happened to other accounts,
 * in the order in which they are taken into account.
 */
export const causes = ['time', 'criteria', 'plan', 'others'] as const;

export type Cause = (typeof causes)[number];

/** A part of a change, and what brought it. */
export interface ScoreStep {
  readonly cause: Cause;
  /** Points at the low and at the high end of the score. */
  readonly low: number;
  readonly high: number;
}

export interface TierStepBy {
  readonly cause: Cause;
  readonly from: Placement | undefined;
  readonly to: Placement | undefined;
}

export interface RankStep {
  readonly cause: Cause;
  /** Ranks further down; negative is up. */
  readonly by: number;
}

/** The change of one account, cause by cause. The parts add up to the whole; what did nothing is left out. */
export interface Attribution {
  readonly score: readonly ScoreStep[];
  readonly tier: readonly TierStepBy[];
  readonly rank: readonly RankStep[];
}

/** One criterion of a score before and after, in points of the account's score. */
export interface CriterionChange {
  readonly id: string;
  readonly title: string;
  /** Undefined where the criteria do not have it. */
  readonly before: CriterionScore | undefined;
  readonly after: CriterionScore | undefined;
  readonly low: number;
  readonly high: number;
  readonly by: readonly ScoreStep[];
}

/** One account at each step on the way, from the base to the head. */
interface Way<At> {
  readonly first: At | undefined;
  readonly rest: readonly { readonly cause: Cause; readonly at: At | undefined }[];
}

/** What brought the change of an account that is there before and after; nothing for others. */
export function attributionOf(pair: AccountPair, edited: boolean, steps: Steps): Attribution {
  const way = standsOf(pair, edited, steps);
  return {
    score: pointsAlong(mapWay(way, ({ total }) => total)),
    tier: along(way).flatMap(({ cause, from: { placement: from }, to: { placement: to } }): TierStepBy[] =>
      sameTier(from, to) ? [] : [{ cause, from, to }],
    ),
    rank: along(mapWay(way, ({ rank }) => rank)).flatMap(({ cause, from, to }) =>
      from === to ? [] : [{ cause, by: to - from }],
    ),
  };
}

/**
 * The criteria in which a score differs, in the order of the criteria file, those that are gone last. Their parts add up to the
 * change of the low end; where open criteria make a range of the score, to that of the high end as well.
 */
export function waterfallOf(pair: AccountPair, { later, ruled }: Steps): readonly CriterionChange[] {
  const { before, after } = pair;
  if (!before || !after) return [];
  const views: Way<PlanView> = {
    first: before,
    rest: [
      { cause: 'time', at: later.plan(before.file) },
      { cause: 'criteria', at: ruled.plan(before.file) },
      { cause: 'plan', at: after },
    ],
  };
  const scores = mapWay(views, ({ score }) => (score?.total ? score : undefined));
  const [was, is] = [before.score, after.score].map((score) => (score?.total ? score.criteria : []));
  const ids = new Set([...(is ?? []), ...(was ?? [])].map(({ criterion }) => criterion.id));
  return [...ids].flatMap((id): CriterionChange[] => {
    const of = (criteria: readonly CriterionScore[] | undefined): CriterionScore | undefined =>
      criteria?.find(({ criterion }) => criterion.id === id);
    const by = pointsAlong(mapWay(scores, ({ criteria, total }) => contributionIn(of(criteria), total)));
    const [then, now] = [of(was), of(is)];
    if (by.length === 0) return [];
    const sum = (end: 'low' | 'high'): number => by.reduce((total, step) => total + step[end], 0);
    const title = (now ?? then)?.criterion.title ?? id;
    return [{ id, title, before: then, after: now, low: sum('low'), high: sum('high'), by }];
  });
}

/** What a criterion adds to both ends; where the score is no range, both are the same. */
export function contributionIn(part: CriterionScore | undefined, total: Range | undefined): Range {
  if (!part) return { low: 0, high: 0 };
  const low = part.contribution ?? 0;
  const ranges = total !== undefined && compare(total.low, total.high) !== 0;
  return { low, high: part.contribution ?? (ranges ? part.most : 0) };
}

function standsOf({ before, after }: AccountPair, edited: boolean, steps: Steps): Way<Stand> {
  if (!before || !after) return { first: undefined, rest: [] };
  const at = (view: PlanView | undefined): Stand | undefined => view && standOf(view);
  return {
    first: standOf(before),
    rest: [
      { cause: 'time', at: at(steps.later.plan(before.file)) },
      { cause: 'criteria', at: at(steps.ruled.plan(before.file)) },
      ...(edited ? [{ cause: 'plan' as const, at: steps.alone.get(after.file) }] : []),
      { cause: 'others', at: standOf(after) },
    ],
  };
}

function mapWay<From, To>({ first, rest }: Way<From>, read: (at: From) => To | undefined): Way<To> {
  return {
    first: first && read(first),
    rest: rest.map(({ cause, at }) => ({ cause, at: at && read(at) })),
  };
}

/** The steps between places that are there; one that is not is passed over, and the next step has its part. */
function along<At>({ first, rest }: Way<At>): { cause: Cause; from: At; to: At }[] {
  let from = first;
  return rest.flatMap(({ cause, at }) => {
    const last = from;
    if (at === undefined) return [];
    from = at;
    return last === undefined ? [] : [{ cause, from: last, to: at }];
  });
}

function pointsAlong(way: Way<Range>): readonly ScoreStep[] {
  return along(way)
    .map(({ cause, from, to }) => ({ cause, low: to.low - from.low, high: to.high - from.high }))
    .filter(({ low, high }) => compare(low, 0) !== 0 || compare(high, 0) !== 0);
}
