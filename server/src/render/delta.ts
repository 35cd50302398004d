import type { Delta } from '../analysis/features/delta/delta.ts';
import type { PlanView } from '../analysis/views.ts';
import type { Range } from '../score/types.ts';
import { placementTitle } from './tier-words.ts';
import { tiers as english } from './wording/english/tiers.ts';
import type { TierWording } from './wording/tiers.ts';
import type { Wording } from './wording/wording.ts';
import { capitalised, count, points, score } from './words.ts';

/** `Gold`, or `Silver → Gold` where it was another tier in the base version. */
export function tierWithDelta(
  { placement }: PlanView,
  delta: Delta | undefined,
  words: TierWording = english,
): string {
  const now = placement ? capitalised(placementTitle(placement, words)) : words.unplaced;
  const then = delta?.tier === true ? delta.before?.tiers : undefined;
  return then ? `${capitalised(placementTitle(then, words))} → ${now}` : now;
}

/** `73.9`; `73.9 ▲ 5.0` where it was 5 points less in the base version; `61.2–78.9 → 73.9` where both ends moved differently. */
export function scoreWithDelta(total: Range, delta: Delta | undefined): string {
  const then = delta?.score === true ? delta.before?.total : undefined;
  if (!then) return score(total);
  const moved = movedBy(then, total);
  if (moved === undefined) return `${score(then)} → ${score(total)}`;
  return `${score(total)} ${moved > 0 ? '▲' : '▼'} ${amount(moved)}`;
}

/** `#3`, or `#5 → #3`. */
export function rankWithDelta(rank: number, delta: Delta | undefined): string {
  const then = delta?.rank === true ? delta.before?.rank : undefined;
  return then === undefined ? `#${rank}` : `#${then} → #${rank}`;
}

/** What it is compared with: `vs main`. */
export function against({ against: name }: Delta): string {
  return `vs ${name}`;
}

/** The same as a reader hears it: `up 5.0 points, Silver before, against main`; empty where it is not about score or tier. */
export function spokenDelta(
  total: Range | undefined,
  delta: Delta,
  { panels: words, tiers }: Pick<Wording, 'panels' | 'tiers'>,
): string {
  const { before } = delta;
  if (!before) return words.against(words.isNew, delta.against);
  const parts = [
    ...(delta.score ? [spokenMove(before.total, total, words)] : []),
    ...(delta.tier && before.tiers ? [words.before(placementTitle(before.tiers, tiers))] : []),
  ];
  return parts.length > 0 ? words.against(parts.join(', '), delta.against) : '';
}

function spokenMove(then: Range | undefined, now: Range | undefined, words: Wording['panels']): string {
  if (!then) return words.noScoreBefore;
  const moved = now && movedBy(then, now);
  if (moved !== undefined) return words.moved(amount(moved), moved > 0);
  const [low = '', high] = score(then).split('–');
  return words.before(words.spokenScore(low, high));
}

/** All of it in a sentence: `Against main: score 68.9 → 73.9, Silver → Gold, rank 5 → 3, 2 findings more.` */
export function deltaSentence(plan: PlanView, delta: Delta): string {
  const { before, findings } = delta;
  if (!before) return `Against ${delta.against}: the account is new.`;
  const scoreOf = (total: Range | undefined): string => (total ? score(total) : 'none');
  const rankOf = (rank: number | undefined): string => (rank === undefined ? 'none' : String(rank));
  const tierOf = (tiers: Parameters<typeof placementTitle>[0] | undefined): string =>
    tiers ? placementTitle(tiers) : 'no tier';
  const total = plan.scoreFigures?.total;
  const parts = [
    ...(delta.score ? [`score ${scoreOf(before.total)} → ${scoreOf(total)}`] : []),
    ...(delta.tier ? [`${tierOf(before.tiers)} → ${tierOf(total && plan.placement)}`] : []),
    ...(delta.rank ? [`rank ${rankOf(before.rank)} → ${rankOf(plan.rank)}`] : []),
    ...(findings === 0 ? [] : [`${count(Math.abs(findings), 'finding')} ${findings > 0 ? 'more' : 'fewer'}`]),
  ];
  return `Against ${delta.against}: ${parts.join(', ')}.`;
}

/** By how many points a score has moved as a whole; undefined where its ends have moved by different amounts. */
function movedBy(then: Range, now: Range): number | undefined {
  const [low, high] = [now.low - then.low, now.high - then.high];
  return points(low) === points(high) ? low : undefined;
}

/** A change that is too small to be seen at one decimal is there all the same. */
function amount(moved: number): string {
  const shown = points(Math.abs(moved));
  return Number(shown) === 0 ? '<0.1' : shown;
}
