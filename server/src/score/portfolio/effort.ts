import { sum } from '../sum.ts';
import type { AccountFigures } from '../types.ts';
import { groupBy, listed, type AccountWith } from './figure.ts';

/** What part of the effort an account, or a tier, takes and what part of the revenue it brings, both 0 to 1. */
export interface EffortShare {
  /** The key of an account or the id of a tier. */
  readonly name: string;
  readonly effortShare: number;
  readonly valueShare: number;
  /** Effort share ÷ value share: above 1 takes more than it brings. Undefined where it brings nothing. */
  readonly ratio: number | undefined;
}

/** The listed accounts with both an effort and a revenue; shares are of the sums over them. Accounts whose tier is open are in none. */
export function effortOf(accounts: readonly AccountFigures[]): {
  readonly accounts: readonly EffortShare[];
  readonly tiers: readonly EffortShare[];
} {
  const both = listed(accounts).filter(
    (account): account is AccountWith<'effortFte' | 'revenue'> =>
      account.effortFte !== undefined && account.revenue !== undefined,
  );
  const effort = sum(both.map(({ effortFte }) => effortFte));
  const revenue = sum(both.map((account) => account.revenue));
  if (effort <= 0 || revenue <= 0) return { accounts: [], tiers: [] };
  const shareOf = (name: string, members: readonly (typeof both)[number][]): EffortShare => {
    const effortShare = sum(members.map(({ effortFte }) => effortFte)) / effort;
    const valueShare = sum(members.map((account) => account.revenue)) / revenue;
    return { name, effortShare, valueShare, ratio: valueShare > 0 ? effortShare / valueShare : undefined };
  };
  const tiers = groupBy(both, ({ placement }) => (placement?.certain ? placement.low?.id : undefined));
  return {
    accounts: both.map((account) => shareOf(account.key, [account])),
    tiers: [...tiers].flatMap(([tier, members]) => (tier === undefined ? [] : shareOf(tier, members))),
  };
}
