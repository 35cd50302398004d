import type { GroupShare } from '../../score/portfolio/concentration.ts';
import type { Related } from '../finding.ts';
import type { PortfolioContext } from '../rule.ts';
import { amount } from './amount.ts';
import { firstPlaces } from './related.ts';

/** Customers and groups with the share of the company's revenue they make, largest first; none while the company's is not given. */
export function groupShares(context: PortfolioContext): readonly (GroupShare & { readonly share: number })[] {
  const { revenue } = context.policy.totals;
  if (revenue === undefined || revenue <= 0) return [];
  return context.figures.concentration.groups.filter(
    (group): group is GroupShare & { readonly share: number } => group.share !== undefined,
  );
}

/** `Borealis Paper makes 31 % of the company's revenue (7,440,000 of 24,000,000 EUR)`, with the share as it is handed in. */
export function shareWords(
  { name, keys, revenue }: GroupShare,
  share: string,
  { policy: { totals, currency } }: PortfolioContext,
): string {
  const who = keys.length > 1 ? `the group "${name}"` : name;
  const sum = `${amount(revenue)} of ${amount(totals.revenue ?? 0)} ${currency}`;
  return `${who} makes ${share} of the company's revenue (${sum})`;
}

/** The revenue of each account of a group. */
export function revenuesOf({ keys }: GroupShare, { accountFigures }: PortfolioContext): readonly Related[] {
  const members = new Set(keys);
  return firstPlaces(
    accountFigures.filter(({ key }) => members.has(key)),
    ({ key, name }) => ({
      file: key,
      path: ['financials', 'revenue'],
      message: `the revenue of ${name}`,
    }),
  );
}
