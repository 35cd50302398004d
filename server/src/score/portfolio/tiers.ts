import type { Criteria, TierLevel } from '../../model/criteria.ts';
import { sum } from '../sum.ts';
import type { AccountFigures } from '../types.ts';
import { groupBy, listed } from './figure.ts';

export interface TierRow {
  readonly level: TierLevel;
  /** Accounts that are in the tier for certain, and those that are in it or in another. */
  readonly keys: readonly string[];
  readonly undecided: readonly string[];
  /** How many accounts are committed to the tier, whatever their scores. */
  readonly assigned: number;
  /** Effort of the accounts that are in it for certain and have one, in FTE. */
  readonly effortFte: number;
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

/** How full each tier is. Counts listed accounts; one whose tier is open counts for every tier between its two ends. */
export function tierTable(accounts: readonly AccountFigures[], { tiers }: Criteria): TierTable {
  const all = listed(accounts);
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
  return {
    rows: tiers.levels.map((level, at): TierRow => {
      const inside = (certain.get(at) ?? []).map(({ account }) => account);
      const effortFte = sum(inside.map((account) => account.effortFte ?? 0));
      const byEffort = tiers.assign === 'capacity';
      const used = byEffort ? sum(inside.map((account) => account.effortFte ?? 1)) : inside.length;
      return {
        level,
        keys: inside.map(({ key }) => key),
        undecided: placed.flatMap(({ account, best, worst }) =>
          best < worst && best <= at && at <= worst ? account.key : [],
        ),
        assigned: all.filter(({ assigned }) => assigned === level.id).length,
        effortFte,
        capacity:
          level.capacity === undefined
            ? undefined
            : { limit: level.capacity, used, unit: byEffort ? 'fte' : 'count' },
      };
    }),
    below: (certain.get(none) ?? []).map(({ account }) => account.key),
    unscored: all.flatMap(({ key, score }) => (score === undefined ? key : [])),
  };
}
