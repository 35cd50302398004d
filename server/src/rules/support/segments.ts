import type { Account, PortfolioContext } from '../rule.ts';

/** The accounts and candidates in each segment, as `figures.segments` counts them; what has exited covers nothing. */
export function coverersBySegment({ accounts }: PortfolioContext): ReadonlyMap<string, readonly Account[]> {
  const coverers = new Map<string, Account[]>();
  for (const account of accounts) {
    const { segment, status } = account.facts;
    if (segment === undefined || status === 'exited') continue;
    const others = coverers.get(segment);
    if (others) others.push(account);
    else coverers.set(segment, [account]);
  }
  return coverers;
}
