import type { Criterion, TierLevel } from '../../model/criteria.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { CriteriaContext } from '../rule.ts';

type CriteriaFile = LocatedStruct<FileTypes['criteria']>;
type Set = Pick<CriteriaContext, 'set' | 'criteria'>;

export type WrittenCriterion = NonNullable<CriteriaFile['criteria']>['items'][number];
export type WrittenScoring = NonNullable<WrittenCriterion['scoring']>;
export type WrittenLevel = NonNullable<NonNullable<CriteriaFile['tiers']>['levels']>['items'][number];

/** Each criterion of a set with its place in the file. */
export function criteriaAsWritten({
  set,
  criteria,
}: Set): readonly (readonly [Criterion, WrittenCriterion])[] {
  return paired(criteria.criteria, set.criteria?.items ?? []);
}

/** Each level of a set with its place in the file. */
export function levelsAsWritten({ set, criteria }: Set): readonly (readonly [TierLevel, WrittenLevel])[] {
  return paired(criteria.tiers.levels, set.tiers?.levels?.items ?? []);
}

/** The meaning of a list leaves out what has no id yet, and keeps the order. */
function paired<Meaning, Written extends { readonly id?: unknown }>(
  meanings: readonly Meaning[],
  list: readonly Written[],
): (readonly [Meaning, Written])[] {
  const written = list.filter(({ id }) => id !== undefined);
  return meanings.flatMap((meaning, index) => {
    const item = written[index];
    return item ? [[meaning, item] as const] : [];
  });
}
