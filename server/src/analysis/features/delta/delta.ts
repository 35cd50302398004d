import type { PlanView, Snapshot } from '../../views.ts';
import { sameRange, sameTier } from '../diff/stand.ts';
import { findingsOf, type Standing, type Standings } from './standing.ts';

/** Another version of the files, that what stands now is compared with. */
export interface BaseVersion {
  /** A branch, a tag or another revision: what people call it. */
  readonly name: string;
  readonly standings: Standings;
}

/** What an account is otherwise than in the base version. */
export interface Delta {
  /** The name of the base version. */
  readonly against: string;
  /** Undefined for an account that the base version does not have. */
  readonly before: Standing | undefined;
  /** What differs. */
  readonly score: boolean;
  readonly tier: boolean;
  readonly rank: boolean;
  /** How many findings more its plan has; negative is fewer. */
  readonly findings: number;
}

/** What an account is otherwise; undefined where nothing is, or nothing is known to compare it with. */
export type DeltaOf = (plan: PlanView) => Delta | undefined;

/**
 * Compares an account with the base version, which costs a look into a map. Accounts are known again by their ids; of several that
 * have the same, by their files as well. Undefined where nothing differs, and where the base version has none of the portfolio.
 */
export function deltaFrom(base: BaseVersion, snapshot: Snapshot, plan: PlanView): Delta | undefined {
  const byId = base.standings.get(plan.portfolio.root);
  if (!byId || byId.size === 0) return undefined;
  const namesakes = byId.get(plan.id) ?? [];
  const before = namesakes.find(({ file }) => file === plan.file) ?? namesakes[0];
  const total = plan.scoreFigures?.total;
  const tiers = total && plan.placement;
  const delta: Delta = {
    against: base.name,
    before,
    score: !sameRange(before?.total, total),
    tier: !sameTier(before?.tiers, tiers),
    rank: before?.rank !== plan.rank,
    findings: findingsOf(snapshot, plan.file) - (before?.findings ?? 0),
  };
  const differs = !before || delta.score || delta.tier || delta.rank || delta.findings !== 0;
  return differs ? delta : undefined;
}
