import type { PlanView, PortfolioView, Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { PortfolioMetrics } from '../../score/portfolio.ts';
import { figuresByName } from '../../score/portfolio/by-name.ts';
import { accountJson, locatorOf, metricJson, type Locate } from './account.ts';

/** A portfolio with those of its accounts that were asked for; the portfolio's own figures always cover all of them. */
export function portfolioJson(
  portfolio: PortfolioView,
  plans: readonly PlanView[],
  snapshot: Snapshot,
  named: (file: FileId) => string,
): object {
  const locate = locatorOf(snapshot, named, {
    plan: undefined,
    criteria: undefined,
    portfolio: portfolio.file,
  });
  return {
    root: named(portfolio.root),
    file: portfolio.file === undefined ? null : named(portfolio.file),
    title: portfolio.title,
    currency: portfolio.policy.currency,
    ranked: portfolio.ranked,
    ...figuresJson(portfolio.figures, named, locate),
    accounts: lazily(plans, (plan) => accountJson(plan, snapshot, named)),
  };
}

/** Makes each item only as it is written. */
export function* lazily<Item>(items: Iterable<Item>, make: (item: Item) => object): Generator<object> {
  for (const item of items) yield make(item);
}

function figuresJson(figures: PortfolioMetrics, named: (file: FileId) => string, locate: Locate): object {
  const { tiers } = figures;
  return {
    metrics: Object.fromEntries(
      Object.entries(figuresByName(figures)).map(([id, metric]) => [id, metricJson(metric, locate)]),
    ),
    tiers: (tiers?.rows ?? []).map(({ level, keys, undecided, assigned, effortFte, capacity }) => ({
      id: level.id,
      title: level.title,
      enter: level.enter,
      accounts: keys.map(named),
      undecided: undecided.map(named),
      assigned,
      effortFte,
      capacity: capacity ?? null,
    })),
    people: figures.people.map(({ person, name, fte, allocated, accounts }) => ({
      id: person,
      name,
      fte: fte ?? null,
      allocated,
      accounts: accounts.map(({ key, share }) => ({ file: named(key), share })),
    })),
  };
}
