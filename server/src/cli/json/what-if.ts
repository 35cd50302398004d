import type { Assigned } from '../../analysis/features/assignments.ts';
import type {
  AccountChange,
  FigureChange,
  FindingAt,
  PortfolioChange,
} from '../../analysis/features/comparison.ts';
import type { PlanView, Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import { toPointer } from '../../syntax/tree.ts';
import { categoryJson, rangeValue, tierJson } from './account.ts';
import { findingsJson } from './findings.ts';

/** A value that was put in the place of another. */
export function assignedJson(
  { place, before, after, file, path }: Assigned,
  named: (file: FileId) => string,
): object {
  return { place, before: before ?? null, after, file: named(file), pointer: toPointer(path) };
}

/** What differs in one portfolio between two snapshots. */
export function portfolioChangeJson(
  { root, before, after, accounts, unchanged, figures, appeared, gone, reworded }: PortfolioChange,
  then: Snapshot,
  now: Snapshot,
  named: (file: FileId) => string,
): object {
  const findingJson =
    (snapshot: Snapshot) =>
    ({ view, finding }: FindingAt): object =>
      findingsJson(view, [finding], snapshot, named)[0] ?? {};
  const view = after ?? before;
  return {
    root: named(root),
    file: view?.file === undefined ? null : named(view.file),
    title: view?.title ?? named(root),
    accounts: accounts.map((change) => accountChangeJson(change, named)),
    unchanged,
    figures: figures.map(figureJson),
    appeared: appeared.map(findingJson(now)),
    gone: gone.map(findingJson(then)),
    reworded: reworded.map((pair) => ({
      before: findingJson(then)(pair.before),
      after: findingJson(now)(pair.after),
    })),
  };
}

function accountChangeJson(
  { id, before, after, score, tier, rank }: AccountChange,
  named: (file: FileId) => string,
): object {
  const plan = after ?? before;
  return {
    id,
    name: plan?.name ?? id,
    file: plan ? named(plan.file) : null,
    changes: { score, tier, rank },
    before: before ? standJson(before) : null,
    after: after ? standJson(after) : null,
  };
}

/** A figure of a portfolio that differs. */
export function figureJson({ name, label, unit, before, after }: FigureChange): object {
  return { name, label, unit, before: before ?? null, after: after ?? null };
}

/** Where an account stands. */
export function standJson(plan: PlanView): object {
  const { score, role, rank } = plan;
  return {
    role,
    rank: rank ?? null,
    score: score?.total ? rangeValue(score.total) : null,
    categories: (score?.categories ?? []).map(categoryJson),
    tier: tierJson(plan),
  };
}
