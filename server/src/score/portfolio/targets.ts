import type { Day } from '../../base/day.ts';
import { lazyParts } from '../../base/once.ts';
import type { Policy } from '../../model/policy.ts';
import { currentFiscalYear, previousFiscalYear } from '../fiscal.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained } from '../types.ts';
import { designatedShareOf } from './concentration.ts';
import { because, inputOf, leftOut, listed } from './figure.ts';

export interface TargetYear {
  readonly fiscalYear: string;
  /** Σ of the targets, in the portfolio's currency. */
  readonly target: number;
  /** Listed accounts with a target for the year, and those without. */
  readonly keys: readonly string[];
  readonly lacking: readonly string[];
}

export interface Targets {
  /** Every fiscal year a listed account has a target for, in order. */
  readonly years: readonly TargetYear[];
  /** The running fiscal year, whether or not anybody has a target for it. */
  readonly current: TargetYear;
  /** What the company's target asks of the targets of the running fiscal year together, in the portfolio's currency. */
  readonly linked: Explained;
  /** What the targets of the running fiscal year make of the company's, 0 to 1 or more. */
  readonly shareOfTarget: Explained;
  /** The growth the targets of the running fiscal year ask for, over the year before; 0.1 is 10 %. */
  readonly growth: Explained;
}

/** What the plans aim at, year by year, against the company's target and growth. */
export function targetsOf(
  accounts: readonly AccountFigures[],
  policy: Pick<Policy, 'totals' | 'fiscalYear'>,
  asOf: Day,
): Targets {
  const all = listed(accounts);
  const current = currentFiscalYear(policy, asOf);
  return lazyParts<Targets>({
    years: () => yearsIn(all).map((year) => yearOf(all, year)),
    current: () => yearOf(all, current),
    linked: () => linkedTarget(all, policy),
    shareOfTarget: () => shareOfTarget(all, current, policy),
    growth: () => growthOf(all, current, policy),
  });
}

function yearsIn(accounts: readonly AccountFigures[]): readonly string[] {
  return [...new Set(accounts.flatMap(({ targets }) => [...targets.keys()]))].sort();
}

function yearOf(accounts: readonly AccountFigures[], fiscalYear: string): TargetYear {
  const [targets, keys, lacking]: [number[], string[], string[]] = [[], [], []];
  for (const account of accounts) {
    const target = account.targets.get(fiscalYear);
    if (target !== undefined) targets.push(target);
    (target === undefined ? lacking : keys).push(account.key);
  }
  return { fiscalYear, target: sum(targets), keys, lacking };
}

function shareOfTarget(
  accounts: readonly AccountFigures[],
  year: string,
  { totals }: Pick<Policy, 'totals'>,
): Explained {
  const { target, keys } = yearOf(accounts, year);
  const company = totals.target;
  const having = accounts.filter(({ targets }) => targets.has(year));
  const reason =
    company === undefined
      ? 'portfolio.yaml does not give totals.target'
      : company <= 0
        ? 'the target of the company is 0'
        : keys.length === 0
          ? `no key account has a target for ${year}`
          : undefined;
  return {
    label: `Key accounts’ part of the company’s target ${year}`,
    unit: 'share',
    value: reason === undefined && company !== undefined ? target / company : undefined,
    formula: 'Σ targets ÷ target of the company',
    inputs: [
      inputOf(`Targets ${year}`, 'money', target),
      ...(company === undefined
        ? []
        : [inputOf('Target of the company', 'money', company, ['totals', 'target'])]),
    ],
    ...because(reason ?? leftOut(accounts, having, `the target ${year}`)),
  };
}

/** The key accounts' part of the company's target: the one the policy links to it, else the part of its revenue they make today. */
function linkedTarget(accounts: readonly AccountFigures[], { totals }: Pick<Policy, 'totals'>): Explained {
  const company = totals.target;
  const today = designatedShareOf(accounts, { totals });
  const share = totals.linkedShare ?? today.value;
  const reason =
    company === undefined
      ? 'portfolio.yaml does not give totals.target'
      : share === undefined
        ? today.missing
        : undefined;
  return {
    label: 'Key accounts’ part of the company’s target, in money',
    unit: 'money',
    value: company === undefined || share === undefined ? undefined : share * company,
    formula: 'linked share × target of the company',
    inputs: [
      ...(totals.linkedShare !== undefined
        ? [inputOf('Linked share', 'share', totals.linkedShare, ['totals', 'linkedShare'])]
        : today.value !== undefined
          ? [inputOf(today.label, 'share', today.value)]
          : []),
      ...(company === undefined
        ? []
        : [inputOf('Target of the company', 'money', company, ['totals', 'target'])]),
    ],
    ...because(reason ?? (totals.linkedShare === undefined ? today.missing : undefined)),
  };
}

/** Accounts without a target for the year, or without a revenue the year before, are left out of both sums. */
function growthOf(
  accounts: readonly AccountFigures[],
  year: string,
  { totals }: Pick<Policy, 'totals'>,
): Explained {
  const before = previousFiscalYear(year);
  const having: AccountFigures[] = [];
  const [targets, revenues]: [number[], number[]] = [[], []];
  for (const account of accounts) {
    const [aim, made] = [account.targets.get(year), account.history.get(before)];
    if (aim === undefined || made === undefined) continue;
    having.push(account);
    targets.push(aim);
    revenues.push(made);
  }
  const [target, revenue] = [sum(targets), sum(revenues)];
  const reason =
    revenue > 0 ? undefined : `no key account has both a target for ${year} and a revenue for ${before}`;
  return {
    label: `Growth the targets ${year} ask for`,
    unit: 'share',
    value: reason === undefined ? target / revenue - 1 : undefined,
    formula: `Σ targets ${year} ÷ Σ revenue ${before} − 1`,
    inputs: [
      inputOf(`Targets ${year}`, 'money', target),
      inputOf(`Revenue ${before}`, 'money', revenue),
      ...(totals.growth === undefined
        ? []
        : [inputOf('Growth the company aims at', 'share', totals.growth, ['totals', 'growth'])]),
    ],
    ...because(reason ?? leftOut(accounts, having, `the target ${year} or the revenue ${before}`)),
  };
}
