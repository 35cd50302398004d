import type { Day } from '../../base/day.ts';
import type { TierLevel } from '../../model/criteria.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { removePair, setValues } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';

/**
 * Makes the computed tier the assigned one, from a day on. An override has nothing left to override then and goes, where the
 * rest of the tier is written already.
 */
export function takeOver({ tier }: LocatedStruct<FileTypes['plan']>, { id }: TierLevel, since: Day): Fix {
  return {
    title: `Take over the computed tier: ${id} since ${since}`,
    safety: 'unsafe',
    edits: (tree) => [
      ...setValues(
        tree,
        ['tier'],
        [
          ['assigned', [id]],
          ['since', [since]],
        ],
      ),
      ...(tier?.assigned && tier.since && tier.override ? removePair(tree, ['tier', 'override']) : []),
    ],
  };
}
