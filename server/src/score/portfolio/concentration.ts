import { lazyParts, once } from '../../base/once.ts';
import type { Policy } from '../../model/policy.ts';
import { atLeast, below } from '../compare.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained } from '../types.ts';
import {
  because,
  groupBy,
  inputOf,
  kept,
  leftOut,
  listed,
  listedWith,
  withFigure,
  type AccountWith,
  type Bounds,
} from './figure.ts';

/** How much of the company's revenue hangs on few customers. All shares are of the company's revenue, 0 to 1. */
export interface Concentration {
  /**
   * Largest first; accounts of one group count as one customer. Candidates are customers already and are among them, exited
   * accounts are not. The same holds for the largest account and group.
   */
  readonly groups: readonly GroupShare[];
  readonly largestAccount: Explained;
  readonly largestGroup: Explained;
  readonly designatedShare: Explained;
  /** Herfindahl–Hirschman index, Σ (100·share)², 0 to 10 000. */
  readonly herfindahl: Bounds;
  /** How many customers of equal size would be as concentrated: 10 000 / HHI. */
  readonly effectiveNumber: Bounds;
}

export interface GroupShare {
  readonly group: string;
  /** Of a group of one the account's name, else the group's id. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly revenue: number;
  /** Undefined while the company's revenue is not given. */
  readonly share: number | undefined;
}

/** The listed accounts' shares of the company's revenue, with what is left for everybody else. */
export interface Shares {
  /** Largest first. */
  readonly listed: readonly number[];
  /** The share of the customers that are not listed, 0 to 1. */
  readonly rest: number;
  /** No customer who is not listed is taken to be larger than the smallest listed one. */
  readonly smallest: number;
}

/** How much of the company's revenue hangs on how few customers. What is not looked at is not computed. */
export function concentrationOf(
  accounts: readonly AccountFigures[],
  policy: Pick<Policy, 'totals'>,
): Concentration {
  const company = policy.totals.revenue;
  const customers = once(() => withFigure(kept(accounts), 'revenue'));
  const unsure = once(() => leftOut(kept(accounts), customers(), 'revenue'));
  const groups = once(() => groupsOf(customers(), company));
  const bounds = once(() => herfindahlOf(accounts, policy));
  return lazyParts<Concentration>({
    groups,
    largestAccount: () =>
      companyShare(
        'Largest account',
        'largest revenue ÷ revenue of the company',
        largestOf(customers()),
        company,
        unsure(),
      ),
    largestGroup: () =>
      companyShare(
        'Largest group',
        'largest revenue of a group ÷ revenue of the company',
        groups()[0],
        company,
        unsure(),
      ),
    designatedShare: () => designatedShareOf(accounts, policy),
    herfindahl: () => bounds().herfindahl,
    effectiveNumber: () => bounds().effectiveNumber,
  });
}

function largestOf(accounts: readonly AccountWith<'revenue'>[]): AccountWith<'revenue'> | undefined {
  return accounts.reduce<AccountWith<'revenue'> | undefined>(
    (best, account) => (best && best.revenue >= account.revenue ? best : account),
    undefined,
  );
}

/** The part of the company's revenue that the listed accounts make. */
export function designatedShareOf(
  accounts: readonly AccountFigures[],
  { totals }: Pick<Policy, 'totals'>,
): Explained {
  const known = listedWith(accounts, 'revenue');
  return companyShare(
    'Share of the key accounts',
    'Σ revenue ÷ revenue of the company',
    known.length === 0
      ? undefined
      : { name: 'Revenue of the key accounts', revenue: sum(known.map(({ revenue }) => revenue)) },
    totals.revenue,
    leftOut(listed(accounts), known, 'revenue'),
  );
}

function companyShare(
  label: string,
  formula: string,
  part: { readonly name: string; readonly revenue: number } | undefined,
  company: number | undefined,
  unknown: string | undefined,
): Explained {
  const reason = part ? missingRevenue(company) : 'no account has a revenue';
  return {
    label,
    unit: 'share',
    value: part && reason === undefined && company !== undefined ? part.revenue / company : undefined,
    formula,
    inputs: [
      ...(part ? [inputOf(part.name, 'money', part.revenue)] : []),
      ...(company === undefined ? [] : [companyInput(company)]),
    ],
    ...because(reason ?? unknown),
  };
}

/** The shares of the listed accounts, or the reason why there are none. */
export function sharesOf(
  accounts: readonly AccountFigures[],
  { totals }: Pick<Policy, 'totals'>,
): Shares | string {
  const reason = missingRevenue(totals.revenue);
  if (reason !== undefined || totals.revenue === undefined) return reason ?? '';
  const company = totals.revenue;
  const known = listedWith(accounts, 'revenue').map(({ revenue }) => revenue / company);
  const shares = [...Float64Array.from(known).sort().reverse()];
  const smallest = shares.at(-1);
  if (smallest === undefined) return 'no listed account has a revenue';
  const rest = 1 - sum(shares);
  if (below(rest, 0)) return 'the key accounts have more revenue than portfolio.yaml gives for the company';
  return { listed: shares, rest: Math.max(0, rest), smallest };
}

function herfindahlOf(
  accounts: readonly AccountFigures[],
  policy: Pick<Policy, 'totals'>,
): Pick<Concentration, 'herfindahl' | 'effectiveNumber'> {
  const known = listedWith(accounts, 'revenue');
  const incomplete = leftOut(listed(accounts), known, 'revenue');
  const shares = sharesOf(accounts, policy);
  const least = 'Σ (100 × share)² of the key accounts';
  const most = `${least} + 10 000 × share of the others × smallest share`;
  const index = (
    value: number | undefined,
    formula: string,
    inputs: Explained['inputs'],
    missing?: string,
  ): Explained => ({
    label: 'Herfindahl–Hirschman index',
    unit: 'number',
    value,
    formula,
    inputs,
    ...because(missing),
  });
  const number = (of: Explained): Explained => ({
    label: 'Effective number of customers',
    unit: 'number',
    value: of.value === undefined || of.value === 0 ? undefined : 10_000 / of.value,
    formula: '10 000 ÷ Herfindahl–Hirschman index',
    inputs: of.value === undefined ? [] : [inputOf(of.label, of.unit, of.value)],
    ...because(of.missing ?? (of.value === 0 ? 'no key account has any revenue' : undefined)),
  });
  const bounds = (low: Explained, high: Explained) => ({
    herfindahl: { low, high },
    effectiveNumber: { low: number(high), high: number(low) },
  });
  if (typeof shares === 'string')
    return bounds(index(undefined, least, [], shares), index(undefined, most, [], shares));
  const { listed: largest, rest, smallest } = shares;
  const low = sum(largest.map((share) => (100 * share) ** 2));
  const inputs = [inputOf('Key accounts with a revenue', 'count', known.length)];
  const others = [
    ...inputs,
    inputOf('Share of the others', 'share', rest),
    inputOf('Smallest share of a key account', 'share', smallest),
  ];
  const high = low + 10_000 * rest * smallest;
  return bounds(index(low, least, inputs, incomplete), index(high, most, others, incomplete));
}

function groupsOf(accounts: readonly AccountWith<'revenue'>[], company: number | undefined): GroupShare[] {
  return [...groupBy(accounts, ({ group }) => group)]
    .map(([group, members]) => {
      const revenue = sum(members.map((account) => account.revenue));
      const share = company === undefined || company <= 0 ? undefined : revenue / company;
      const [only] = members.length === 1 ? members : [];
      return { group, name: only?.name ?? group, keys: members.map(({ key }) => key), revenue, share };
    })
    .sort((a, b) => b.revenue - a.revenue || (a.group < b.group ? -1 : 1));
}

function missingRevenue(company: number | undefined): string | undefined {
  if (company === undefined) return 'portfolio.yaml does not give totals.revenue';
  return atLeast(0, company) ? 'the revenue of the company is 0' : undefined;
}

function companyInput(revenue: number) {
  return inputOf('Revenue of the company', 'money', revenue, ['totals', 'revenue']);
}
