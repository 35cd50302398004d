import type { Policy } from '../../model/policy.ts';
import { atLeast, below, millionths } from '../compare.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained, Input } from '../types.ts';
import { sharesOf } from './concentration.ts';
import { because, inputOf, type Bounds } from './figure.ts';

/** The 80/20 rule, both ways. Exact where the listed accounts settle it, else the bounds that every other customer allows. */
export interface Pareto {
  /** The share of the company's revenue, 0 to 1, that the best customers make. */
  readonly valueOfBest: Bounds;
  /** How few customers make the aimed share of the company's revenue. */
  readonly customersForValue: Bounds;
}

type Asked = Pick<Policy, 'totals' | 'concentration'>;

/**
 * The listed accounts are taken to be the largest customers: none of the others is larger than the smallest of them. The others
 * share the rest of the revenue; together they are least when all are equal, and most when each is as large as it may be.
 */
export function paretoOf(accounts: readonly AccountFigures[], policy: Asked): Pareto {
  const shares = sharesOf(accounts, policy);
  const { paretoShare, paretoValue } = policy.concentration;
  const { customers } = policy.totals;
  const inputs = [
    inputOf('Share of customers', 'share', paretoShare, ['concentration', 'paretoShare']),
    inputOf('Aimed share of value', 'share', paretoValue, ['concentration', 'paretoValue']),
    ...(customers === undefined
      ? []
      : [inputOf('Customers of the company', 'count', customers, ['totals', 'customers'])]),
  ];
  const value = figures('Value of the best customers', 'share', 'Σ of the largest shares of revenue', inputs);
  const count = figures(
    'Customers that make the aimed value',
    'count',
    'largest customers until their shares add up to the aimed value',
    inputs,
  );
  if (typeof shares === 'string')
    return { valueOfBest: value(shares, shares), customersForValue: count(shares, shares) };

  const { listed, rest, smallest } = shares;
  const others = customers === undefined ? undefined : customers - listed.length;
  const doubt = contradiction(others, rest, smallest);

  const needed = countFor(listed, paretoValue);
  const toMake = paretoValue - sum(listed);
  const customersForValue =
    needed !== undefined
      ? count(needed, needed)
      : count(
          smallest > 0 && doubt === undefined
            ? listed.length + roundedUp(toMake / smallest)
            : (doubt ?? 'no key account has any revenue'),
          others !== undefined && doubt === undefined
            ? listed.length + roundedUp((toMake * others) / rest)
            : (doubt ?? noCustomers),
        );

  if (customers === undefined || others === undefined)
    return { valueOfBest: value(noCustomers, noCustomers), customersForValue };
  const best = Math.max(1, roundedUp(paretoShare * customers));
  const top = sum(listed.slice(0, best));
  const more = best - listed.length;
  if (more <= 0) return { valueOfBest: value(top, top), customersForValue };
  if (doubt !== undefined) return { valueOfBest: value(doubt, doubt), customersForValue };
  const least = others > 0 ? (rest * more) / others : 0;
  return { valueOfBest: value(top + least, top + Math.min(rest, more * smallest)), customersForValue };
}

const noCustomers = 'portfolio.yaml does not give totals.customers';

/** Why the figures given cannot all be right, if the listed accounts are the largest customers. */
function contradiction(others: number | undefined, rest: number, smallest: number): string | undefined {
  if (others === undefined) return undefined;
  if (others < 0) return 'there are more key accounts than portfolio.yaml gives customers';
  if (others === 0)
    return below(0, rest)
      ? 'the key accounts are all customers there are, and still do not make all the revenue'
      : undefined;
  if (atLeast(smallest, rest / others)) return undefined;
  return 'the other customers are on average larger than the smallest key account';
}

/** How many of some shares, largest first, add up to a value; undefined when all of them do not. */
function countFor(shares: readonly number[], value: number): number | undefined {
  let total = 0;
  for (const [index, share] of shares.entries()) {
    total += share;
    if (atLeast(total, value)) return index + 1;
  }
  return undefined;
}

function figures(label: string, unit: Explained['unit'], formula: string, inputs: readonly Input[]) {
  const one = (value: number | string): Explained =>
    typeof value === 'number'
      ? { label, unit, value, formula, inputs }
      : { label, unit, value: undefined, formula, inputs, ...because(value) };
  return (low: number | string, high: number | string): Bounds => ({ low: one(low), high: one(high) });
}

/** Up to a whole number, at 6 decimals: 36.0000001 customers are 36. */
function roundedUp(value: number): number {
  return Math.ceil(millionths(value) / 1_000_000);
}
