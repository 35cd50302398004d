import { groupBy } from '../../score/portfolio/figure.ts';
import type { PlanView, PortfolioView } from '../views.ts';

/**
 * The ids that accounts have now, by those they had: of accounts whose id is gone and that have one nobody had before. They are known
 * again by their file, or else by their name, where no other of them has it.
 */
export function renamedIds(
  before: PortfolioView | undefined,
  after: PortfolioView | undefined,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  let [gone, come] = [strangersIn(before, after), strangersIn(after, before)];
  for (const keyOf of [fileOf, nameOf]) {
    if (gone.length === 0 || come.length === 0) break;
    const [then, now] = [groupBy(gone, keyOf), groupBy(come, keyOf)];
    for (const [key, [was, ...others]] of then) {
      const [is, ...more] = now.get(key) ?? [];
      if (was && is && others.length + more.length === 0) renamed.set(was.id, is.id);
    }
    const taken = new Set(renamed.values());
    gone = gone.filter(({ id }) => !renamed.has(id));
    come = come.filter(({ id }) => !taken.has(id));
  }
  return renamed;
}

function fileOf({ file }: PlanView): string {
  return file;
}

function nameOf({ name }: PlanView): string {
  return name;
}

/** The accounts with ids that another moment of the portfolio does not know, one of each id. */
function strangersIn(
  portfolio: PortfolioView | undefined,
  other: PortfolioView | undefined,
): readonly PlanView[] {
  if (!portfolio || !other) return [];
  const known = new Set(other.plans.map(({ id }) => id));
  const own = groupBy(
    portfolio.plans.filter(({ id }) => !known.has(id)),
    ({ id }) => id,
  );
  return [...own.values()].flatMap(([one, ...others]) => (one && others.length === 0 ? [one] : []));
}
