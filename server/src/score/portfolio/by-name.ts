import type { PortfolioMetrics } from '../portfolio.ts';
import type { Explained } from '../types.ts';

/** The single figures of a portfolio by the names that outputs give them. */
export function figuresByName(figures: PortfolioMetrics): Readonly<Record<string, Explained>> {
  const { concentration, pareto, targets, agreement } = figures;
  return {
    accounts: figures.accounts,
    revenue: figures.revenue,
    netContribution: figures.netContribution,
    expectedValue: figures.expectedValue,
    effort: figures.effort,
    largestAccount: concentration.largestAccount,
    largestGroup: concentration.largestGroup,
    designatedShare: concentration.designatedShare,
    herfindahlLow: concentration.herfindahl.low,
    herfindahlHigh: concentration.herfindahl.high,
    effectiveNumberLow: concentration.effectiveNumber.low,
    effectiveNumberHigh: concentration.effectiveNumber.high,
    valueOfBestLow: pareto.valueOfBest.low,
    valueOfBestHigh: pareto.valueOfBest.high,
    customersForValueLow: pareto.customersForValue.low,
    customersForValueHigh: pareto.customersForValue.high,
    shareOfTarget: targets.shareOfTarget,
    growth: targets.growth,
    scoreRevenueCorrelation: agreement.correlation,
  };
}
