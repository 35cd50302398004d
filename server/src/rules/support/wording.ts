import type { TierLevel } from '../../model/criteria.ts';
import { compare, display, millionths } from '../../score/compare.ts';
import type { Hold, Range } from '../../score/types.ts';

/** What a message calls a tier: the id it has in the files. */
export function tierName(level: TierLevel | undefined): string {
  return level?.id ?? 'no tier';
}

/** `a score of 73.9`, or `a score between 48.9 and 84.6`. Points. */
export function scoreWords({ low, high }: Range): string {
  return compare(low, high) === 0
    ? `a score of ${display(low)}`
    : `a score between ${display(low)} and ${display(high)}`;
}

/** `1 point`, `35.7 points`. */
export function pointsWords(points: number): string {
  const shown = display(points);
  return shown === '1.0' ? '1 point' : `${shown} points`;
}

/** A share of 0 to 1 as people read it, to at most one decimal: `80 %`, `35.7 %`. */
export function percent(share: number): string {
  return `${display(share * 100).replace(/\.0$/, '')} %`;
}

/** Shares with as many decimals, four at most, as tell those apart that differ: `50.001 %` and `50 %`. */
export function percentsApart<const Shares extends readonly number[]>(
  shares: Shares,
): { readonly [Index in keyof Shares]: string } {
  const differ = new Set(shares.map(millionths)).size;
  const tries = [percent, ...[2, 3, 4].map((decimals) => (share: number) => precisely(share, decimals))];
  const write = tries.find((one) => new Set(shares.map(one)).size === differ) ?? percent;
  return shares.map(write) as { readonly [Index in keyof Shares]: string };
}

function precisely(share: number, decimals: number): string {
  return `${Number((millionths(share) / 10_000).toFixed(decimals))} %`;
}

/** `1 month`, `7 criteria`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Why a tier is not the one that the score alone would give, as a clause. */
export function holdWords(hold: Hold): string {
  switch (hold.kind) {
    case 'hysteresis':
      return `${hold.level.id} is kept down to ${display(hold.threshold)}`;
    case 'tenure':
      return `${hold.level.id} is kept until ${hold.until}`;
    case 'knockout':
      return `"${hold.criterion.id}" allows no better than ${hold.cap.id}`;
    case 'capacity':
      return `${hold.level.id} is filled by better scores`;
    case 'percentile':
      return `${hold.level.id} takes scores from ${display(hold.threshold)}, its percentile`;
  }
}
