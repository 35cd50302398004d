import type { Day } from '../base/day.ts';
import type { PortfolioView } from '../analysis/views.ts';
import { figuresOf } from '../score/figures.ts';
import { portfolioMetrics, type PortfolioMetrics } from '../score/portfolio.ts';
import { standingOf } from '../score/standing.ts';
import type { Score } from '../score/types.ts';

const unscored: Score = { criteria: [], categories: [], coverage: 0, total: undefined };

/** Every figure of a portfolio; its tiers are counted by the set that plans use unless they name another. */
export function portfolioFigures({ plans, policy, criteria }: PortfolioView, asOf: Day): PortfolioMetrics {
  const accounts = plans.map(({ file, plan, facts, score, placement, rank }) => {
    const standing = standingOf(file, facts, score ?? unscored, policy);
    return figuresOf({ plan, facts, standing, placement, rank }, { policy, asOf });
  });
  const common =
    criteria.find(({ criteria: { id } }) => id === policy.criteria) ??
    (criteria.length === 1 ? criteria[0] : undefined);
  return portfolioMetrics(accounts, policy, common?.criteria, asOf);
}
