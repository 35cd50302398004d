import type { Criteria, Criterion } from '../../model/criteria.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';

type LocatedCriterion = NonNullable<LocatedStruct<FileTypes['criteria']>['criteria']>['items'][number];

/** The criteria that move a score; none where all weights are 0. */
export function weighted({ criteria }: Criteria): readonly Criterion[] {
  return criteria.filter(({ share }) => share > 0);
}

/** A criterion as it is written in its file. */
export function writtenAs(set: LocatedStruct<FileTypes['criteria']>, { path }: Criterion): LocatedCriterion | undefined {
  return set.criteria?.items[Number(path.at(-1))];
}
