import type { Criteria, TierLevel } from '../../model/criteria.ts';
import { UNKNOWN_EFFORT } from '../seats.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained, Input } from '../types.ts';
import { because, groupBy, inputOf, leftOut, listed, withFigure } from './figure.ts';

export interface TierRow {
  readonly level: TierLevel;
  /** Accounts that the score puts into the tier for certain, and those that it puts into it or into another. */
  readonly keys: readonly string[];
  readonly undecided: readonly string[];
  /** How many accounts are committed to the tier, whatever their scores. */
  readonly assigned: number;
  /** Accounts that are owed the tier's service: they take up its capacity. */
  readonly served: readonly string[];
  /** The same as a number, and their effort; the one that the capacity is given in has it among its inputs. */
  readonly count: Explained;
  readonly effort: Explained;
  /** Undefined for a tier without limit. In FTE where tiers go by capacity, else in accounts. */
  readonly capacity:
    { readonly limit: number; readonly used: number; readonly unit: 'fte' | 'count' } | undefined;
}

export interface TierTable {
  /** Best first. */
  readonly rows: readonly TierRow[];
  /** Accounts below every level, and accounts without a score. */
  readonly below: readonly string[];
  readonly unscored: readonly string[];
}

/**
 * How full each tier is. Counts the listed accounts that are scored by the set; one whose tier is open counts for every tier
 * between its two ends. An account of unknown effort is taken to need a full-time job, as it is where tiers go by capacity.
 */
export function tierTable(accounts: readonly AccountFigures[], set: Criteria): TierTable {
  const { tiers } = set;
  const all = listed(accounts).filter(({ criteria }) => criteria === undefined || criteria === set.id);
  const index = new Map(tiers.levels.map((level, at) => [level.id, at]));
  const none = tiers.levels.length;
  const placeOf = (level: TierLevel | undefined) => (level ? (index.get(level.id) ?? none) : none);
  const placed = all.flatMap((account) => {
    const { placement, score } = account;
    if (!placement || score === undefined) return [];
    return [{ account, best: placeOf(placement.high), worst: placeOf(placement.low) }];
  });
  const certain = groupBy(
    placed.filter(({ best, worst }) => best === worst),
    ({ best }) => best,
  );
  const served = groupBy(all, ({ level }) => level?.id);
  return {
    rows: tiers.levels.map((level, at): TierRow => {
      const members = served.get(level.id) ?? [];
      const { count, effort } = useOf(level, members, tiers.assign);
      const unit = unitOf(tiers.assign);
      const used = (unit === 'fte' ? effort : count).value ?? 0;
      return {
        level,
        keys: (certain.get(at) ?? []).map(({ account }) => account.key),
        undecided: placed.flatMap(({ account, best, worst }) =>
          best < worst && best <= at && at <= worst ? account.key : [],
        ),
        assigned: all.filter(({ assigned }) => assigned === level.id).length,
        served: members.map(({ key }) => key),
        count,
        effort,
        capacity: level.capacity === undefined ? undefined : { limit: level.capacity, used, unit },
      };
    }),
    below: (certain.get(none) ?? []).map(({ account }) => account.key),
    unscored: all.flatMap(({ key, score }) => (score === undefined ? key : [])),
  };
}

/** What the capacities of a set's tiers are given in. */
export function unitOf(assign: Criteria['tiers']['assign']): 'fte' | 'count' {
  return assign === 'capacity' ? 'fte' : 'count';
}

/** What an account takes of the capacity of its tier. */
export function sizeOf(effortFte: number | undefined, unit: 'fte' | 'count'): number {
  return unit === 'fte' ? (effortFte ?? UNKNOWN_EFFORT) : 1;
}

function useOf(
  level: TierLevel,
  members: readonly AccountFigures[],
  assign: Criteria['tiers']['assign'],
): Pick<TierRow, 'count' | 'effort'> {
  const known = withFigure(members, 'effortFte');
  const unknown = members.length - known.length;
  const capacity = (unit: 'fte' | 'count'): readonly Input[] =>
    level.capacity === undefined || unit !== unitOf(assign)
      ? []
      : [
          {
            ...inputOf(`Capacity of ${level.title}`, unit, level.capacity),
            source: { file: 'criteria', path: [...level.path, 'capacity'] },
          },
        ];
  return {
    count: {
      label: `Accounts in ${level.title}`,
      unit: 'count',
      value: members.length,
      formula: 'listed accounts that are owed the service of the tier',
      inputs: capacity('count'),
    },
    effort: {
      label: `Effort for ${level.title}`,
      unit: 'fte',
      value: sum(members.map(({ effortFte }) => sizeOf(effortFte, 'fte'))),
      formula: `Σ effort, ${UNKNOWN_EFFORT} FTE where it is not known`,
      inputs: [
        inputOf('Accounts with a known effort', 'count', known.length),
        ...(unknown === 0 ? [] : [inputOf('Accounts taken for 1 FTE', 'count', unknown)]),
        ...capacity('fte'),
      ],
      ...because(leftOut(members, known, 'effort')),
    },
  };
}
