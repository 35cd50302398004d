import type { Day } from '../base/day.ts';
import { lazyParts } from '../base/once.ts';
import type { Criteria } from '../model/criteria.ts';
import type { Policy } from '../model/policy.ts';
import { agreementOf, type Agreement } from './portfolio/agreement.ts';
import { concentrationOf, type Concentration } from './portfolio/concentration.ts';
import { effortOf, type EffortAgainstValue } from './portfolio/effort.ts';
import { because, inputOf, leftOut, listed, listedWith } from './portfolio/figure.ts';
import { paretoOf, type Pareto } from './portfolio/pareto.ts';
import { peopleOf, type PersonLoad } from './portfolio/people.ts';
import { segmentsOf, type SegmentCoverage } from './portfolio/segments.ts';
import { targetsOf, type Targets } from './portfolio/targets.ts';
import { tierTable, type TierTable } from './portfolio/tiers.ts';
import { sum } from './sum.ts';
import type { AccountFigures, Explained } from './types.ts';

/** Every figure of a portfolio. Listed accounts count; candidates and exited ones do not, except where a figure says so. */
export interface PortfolioMetrics {
  readonly accounts: Explained;
  readonly revenue: Explained;
  readonly netContribution: Explained;
  readonly expectedValue: Explained;
  readonly effort: Explained;
  /** Undefined without a criteria set. */
  readonly tiers: TierTable | undefined;
  readonly concentration: Concentration;
  readonly pareto: Pareto;
  readonly targets: Targets;
  readonly people: readonly PersonLoad[];
  readonly effortAgainstValue: EffortAgainstValue;
  readonly segments: SegmentCoverage;
  readonly agreement: Agreement;
}

/** The figures of a portfolio, each computed when it is first asked for; `criteria` is the set its tiers are counted by. */
export function portfolioMetrics(
  accounts: readonly AccountFigures[],
  policy: Policy,
  criteria: Criteria | undefined,
  asOf: Day,
): PortfolioMetrics {
  return lazyParts<PortfolioMetrics>({
    accounts: () => ({
      label: 'Key accounts',
      unit: 'count',
      value: listed(accounts).length,
      formula: 'listed accounts',
      inputs: [],
    }),
    revenue: () => total(accounts, 'revenue', 'Revenue of the key accounts', 'revenue'),
    netContribution: () =>
      total(accounts, 'netContribution', 'Net contribution of the key accounts', 'net contribution'),
    expectedValue: () =>
      total(accounts, 'expectedValue', 'Expected value of the key accounts', 'expected value'),
    effort: () => total(accounts, 'effortFte', 'Effort for the key accounts', 'effort'),
    tiers: () => criteria && tierTable(accounts, criteria),
    concentration: () => concentrationOf(accounts, policy),
    pareto: () => paretoOf(accounts, policy),
    targets: () => targetsOf(accounts, policy, asOf),
    people: () => peopleOf(accounts, policy),
    effortAgainstValue: () => effortOf(accounts, policy, criteria, asOf),
    segments: () => segmentsOf(accounts, policy),
    agreement: () => agreementOf(accounts),
  });
}

function total(
  accounts: readonly AccountFigures[],
  key: 'revenue' | 'netContribution' | 'expectedValue' | 'effortFte',
  label: string,
  what: string,
): Explained {
  const known = listedWith(accounts, key);
  return {
    label,
    unit: key === 'effortFte' ? 'fte' : 'money',
    value: known.length > 0 ? sum(known.map((account) => account[key])) : undefined,
    formula: `Σ ${what}`,
    inputs: [inputOf(`Key accounts with a known ${what}`, 'count', known.length)],
    ...because(leftOut(listed(accounts), known, what)),
  };
}
