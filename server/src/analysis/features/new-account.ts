import { kebab, unique } from '../../base/kebab.ts';
import type { FileId } from '../../rules/finding.ts';
import type { CriteriaView, PlanView, PortfolioView } from '../views.ts';
import { folderOf } from '../files/kinds.ts';

/** The folder in which the plan of a new account belongs: where most of the others are, else `plans` in the portfolio. */
export function folderForPlans(plans: readonly PlanView[], root: FileId): FileId {
  const uses = new Map<FileId, number>();
  for (const { file } of plans) uses.set(folderOf(file), (uses.get(folderOf(file)) ?? 0) + 1);
  const [most] = [...uses].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return most?.[0] ?? `${root}/plans`;
}

/** An id made of an account's name, with a number behind it where others have it; undefined where the name gives none. */
export function idFor(name: string, isTaken: (id: string) => boolean): string | undefined {
  const id = kebab(name);
  return id === '' ? undefined : unique(id, isTaken);
}

/** The criteria set of that id, that of the portfolio without one; where there is none of it, the only set there is. */
export function criteriaFor(
  { policy, criteria }: Pick<PortfolioView, 'policy' | 'criteria'>,
  id = policy.criteria,
): CriteriaView | undefined {
  return criteria.find((set) => set.criteria.id === id) ?? (criteria.length === 1 ? criteria[0] : undefined);
}
