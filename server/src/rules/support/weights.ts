import type { Criteria, Criterion } from '../../model/criteria.ts';

/** The criteria that move a score; none where all weights are 0. */
export function weighted({ criteria }: Criteria): readonly Criterion[] {
  return criteria.filter(({ share }) => share > 0);
}
