import type { TierLevel } from '../model/criteria.ts';
import type { PlanFacts } from '../model/facts.ts';
import { planMetrics } from './metrics.ts';
import type { Plan } from './metrics/metric.ts';
import { convert } from './money.ts';
import type { AccountFigures, Placement, ScoreContext, Standing } from './types.ts';

/** What is known of one account once it is scored and placed. */
export interface Placed {
  readonly plan: Plan;
  readonly facts: PlanFacts;
  readonly standing: Standing;
  readonly placement: Placement | undefined;
  /** The level whose service the account is owed. */
  readonly level: TierLevel | undefined;
}

/** The figures of one account for the metrics of its portfolio, money in the portfolio's currency. */
export function figuresOf(
  { plan, facts, standing, placement, level }: Placed,
  context: ScoreContext,
): AccountFigures {
  const { key, id, role, score, revenue, effortFte, assigned } = standing;
  const inPortfolioCurrency = (amounts: readonly (readonly [year: string, amount: number])[]) =>
    amountsOf(
      amounts.flatMap(([year, amount]): [string, number][] => {
        const converted = convert(amount, facts.currency, context.policy);
        return converted === undefined ? [] : [[year, converted]];
      }),
    );
  const history = [...(plan.financials?.history?.entries ?? [])].flatMap(
    ([year, { value }]): [string, number][] => (value?.revenue ? [[year, value.revenue.value]] : []),
  );
  return {
    key,
    id,
    name: facts.name ?? id,
    group: facts.group ?? id,
    role,
    owner: facts.owner,
    segment: facts.segment,
    customerSince: facts.customerSince,
    criteria: facts.criteria,
    placement,
    level,
    assigned,
    score: score.total?.low,
    revenue,
    history: inPortfolioCurrency(history),
    targets: inPortfolioCurrency(Object.entries(facts.targets)),
    effortFte,
    allocations: amountsOf(Object.entries(facts.allocations)),
    netContribution: planMetrics.netContribution.compute(plan, context).value,
    expectedValue: planMetrics.expectedValue.compute(plan, context).value,
  };
}

const none: ReadonlyMap<string, number> = new Map();

/** An empty map is as large as one of some entries, and most accounts have one. */
function amountsOf(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return entries.length > 0 ? new Map(entries) : none;
}
