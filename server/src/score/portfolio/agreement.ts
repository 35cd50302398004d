import { millionths } from '../compare.ts';
import { sum } from '../sum.ts';
import type { AccountFigures, Explained } from '../types.ts';
import { because, inputOf, listed, type AccountWith } from './figure.ts';

export interface RankPair {
  readonly key: string;
  readonly name: string;
  readonly scoreRank: number;
  readonly revenueRank: number;
}

/** How far the list by score and the list by revenue agree. Equal accounts share the middle of their ranks. */
export interface Agreement {
  /** Spearman's rank correlation: 1 for the same order, −1 for the opposite one. */
  readonly correlation: Explained;
  /** In order of score; the listed accounts that have both. */
  readonly pairs: readonly RankPair[];
  /** The few whose two ranks lie farthest apart, the farthest first. None where the ranks are the same. */
  readonly disagreements: readonly RankPair[];
}

/** How far the order by score is that by revenue, among the key accounts of which both are known. */
export function agreementOf(accounts: readonly AccountFigures[]): Agreement {
  const both = listed(accounts).filter(
    (account): account is AccountWith<'score' | 'revenue'> =>
      account.score !== undefined && account.revenue !== undefined,
  );
  const byScore = ranksOf(both, ({ score }) => millionths(score));
  const byRevenue = ranksOf(both, ({ revenue }) => revenue);
  const pairs = both
    .map(({ key, name }) => ({
      key,
      name,
      scoreRank: byScore.get(key) ?? 0,
      revenueRank: byRevenue.get(key) ?? 0,
    }))
    .sort((a, b) => a.scoreRank - b.scoreRank || a.revenueRank - b.revenueRank || (a.key < b.key ? -1 : 1));
  const value = correlationOf(pairs);
  return {
    correlation: {
      label: 'Agreement of score and revenue',
      unit: 'ratio',
      value,
      formula: 'Spearman’s rank correlation of score and revenue',
      inputs: [inputOf('Accounts with both', 'count', pairs.length)],
      ...because(
        value === undefined ? 'fewer than two accounts differ in both score and revenue' : undefined,
      ),
    },
    pairs,
    disagreements: farthestApart(pairs),
  };
}

const FEW = 5;

function farthestApart(pairs: readonly RankPair[]): readonly RankPair[] {
  const apart = ({ scoreRank, revenueRank }: RankPair) => Math.abs(scoreRank - revenueRank);
  return pairs
    .filter((pair) => apart(pair) > 0)
    .sort((a, b) => apart(b) - apart(a))
    .slice(0, FEW);
}

/** 1 for the largest figure; ties share the mean of the ranks they take up. */
function ranksOf<T extends AccountFigures>(
  accounts: readonly T[],
  figure: (account: T) => number,
): Map<string, number> {
  const sorted = [...accounts].sort((a, b) => figure(b) - figure(a));
  const ranks = new Map<string, number>();
  for (let first = 0; first < sorted.length;) {
    const top = sorted[first];
    if (!top) break;
    let after = first + 1;
    for (let next = sorted[after]; next && figure(next) === figure(top); next = sorted[after]) after++;
    for (const { key } of sorted.slice(first, after)) ranks.set(key, (first + 1 + after) / 2);
    first = after;
  }
  return ranks;
}

function correlationOf(pairs: readonly RankPair[]): number | undefined {
  const middle = (pairs.length + 1) / 2;
  const product = sum(
    pairs.map(({ scoreRank, revenueRank }) => (scoreRank - middle) * (revenueRank - middle)),
  );
  const spread = Math.sqrt(
    sum(pairs.map(({ scoreRank }) => (scoreRank - middle) ** 2)) *
      sum(pairs.map(({ revenueRank }) => (revenueRank - middle) ** 2)),
  );
  return spread === 0 ? undefined : product / spread;
}
