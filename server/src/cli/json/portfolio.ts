import type { PlanView, PortfolioView, Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { PortfolioMetrics } from '../../score/portfolio.ts';
import { figuresByName } from '../../score/portfolio/by-name.ts';
import type { EffortShare } from '../../score/portfolio/effort.ts';
import type { TierRow } from '../../score/portfolio/tiers.ts';
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
  const { tiers, concentration, targets, segments, effortAgainstValue: effort, agreement } = figures;
  const share = (group: EffortShare) => effortJson(group, named);
  return {
    metrics: Object.fromEntries(
      Object.entries(figuresByName(figures)).map(([id, metric]) => [id, metricJson(metric, locate)]),
    ),
    tiers: (tiers?.rows ?? []).map((row) => tierJson(row, named)),
    people: figures.people.map(({ person, name, fte, allocated, accounts }) => ({
      id: person,
      name,
      fte: fte ?? null,
      allocated,
      accounts: accounts.map(({ key, share }) => ({ file: named(key), share })),
    })),
    customers: concentration.groups.map(({ group, keys, revenue, share }) => ({
      group,
      accounts: keys.map(named),
      revenue,
      share: share ?? null,
    })),
    targets: targets.years.map(({ fiscalYear, target, keys, lacking }) => ({
      fiscalYear,
      target,
      accounts: keys.map(named),
      lacking: lacking.map(named),
    })),
    segments: segments.rows.map(({ segment, known, listed, candidates, revenue }) => ({
      id: segment,
      known,
      accounts: listed.map(named),
      candidates: candidates.map(named),
      revenue: revenue.value ?? null,
    })),
    effort: {
      measure: effort.measure,
      tiers: effort.tiers.map(share),
      older: effort.older ? share(effort.older) : null,
      newer: effort.newer ? share(effort.newer) : null,
      accounts: effort.accounts.map((account) => ({ ...share(account), name: named(account.name) })),
    },
    ranks: agreement.pairs.map(({ key, scoreRank, revenueRank }) => ({
      file: named(key),
      scoreRank,
      revenueRank,
    })),
  };
}

function tierJson(row: TierRow, named: (file: FileId) => string): object {
  const { level, keys, undecided, assigned, served, effort, capacity } = row;
  return {
    id: level.id,
    title: level.title,
    enter: level.enter,
    accounts: keys.map(named),
    undecided: undecided.map(named),
    assigned,
    served: served.map(named),
    effortFte: effort.value ?? 0,
    capacity: capacity ?? null,
  };
}

function effortJson(share: EffortShare, named: (file: FileId) => string): object {
  const { name, keys, effortFte, value, effortShare, valueShare, ratio } = share;
  return { name, accounts: keys.map(named), effortFte, value, effortShare, valueShare, ratio: ratio ?? null };
}
