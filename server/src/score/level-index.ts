import type { TierLevel } from '../model/criteria.ts';

/** Where a level stands among those of its set, which are compared by their ids: 0 is the best, their number is none of them. */
export function levelIndex(levels: readonly TierLevel[], level: Pick<TierLevel, 'id'> | undefined): number {
  const index = levels.findIndex(({ id }) => id === level?.id);
  return index < 0 ? levels.length : index;
}
