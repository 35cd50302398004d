import type { Attribution, CriterionChange, ScoreStep } from '../../analysis/features/diff/attribution.ts';
import type { AccountDiff, PortfolioDiff, RulesDiff } from '../../analysis/features/diff/diff.ts';
import type { Edit } from '../../analysis/features/diff/edits.ts';
import type { FindingAt } from '../../analysis/features/comparison.ts';
import type { Remarked } from '../../analysis/features/remarks/remark.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Commit } from '../../git/commit.ts';
import type { Shown } from '../../render/diff/parts.ts';
import { rulePageUrl } from '../../render/links.ts';
import type { FileId } from '../../rules/finding.ts';
import type { CriterionScore, Placement, Range } from '../../score/types.ts';
import { toPointer } from '../../syntax/tree.ts';
import type { Comparands, Ends } from '../diff/ends.ts';
import { headOn } from './document.ts';
import { findingsJson } from './findings.ts';
import { rangeOf } from './place.ts';
import { lazily } from './portfolio.ts';
import { figureJson, standJson } from './what-if.ts';

type Named = (file: FileId) => string;

/** The whole of a diff. */
export function diffJson(
  { diff, remarks }: Shown,
  { names, from, isMergeBase, to, messages }: Ends,
  { asOf }: Comparands,
  named: Named,
): object {
  return {
    ...headOn('diff', asOf),
    messages,
    base: { name: names.base, asOf: from.day, mergeBase: isMergeBase, commit: commitJson(from) },
    head: { name: names.head, asOf, commit: to ? commitJson(to) : null },
    portfolios: lazily(diff.portfolios, (portfolio) =>
      portfolioJson(portfolio, remarks.get(portfolio.root) ?? [], diff, named),
    ),
  };
}

function commitJson({ id, day, author, email, subject }: Commit): object {
  return { id, day, author, email, subject };
}

function portfolioJson(
  { root, before, after, accounts, unchanged, rules, ruled, figures, findings }: PortfolioDiff,
  remarks: readonly Remarked[],
  { base, head }: Shown['diff'],
  named: Named,
): object {
  const view = after ?? before;
  const findingJson =
    (snapshot: Snapshot) =>
    ({ view: file, finding }: FindingAt): object =>
      findingsJson(file, [finding], snapshot, named)[0] ?? {};
  return {
    root: named(root),
    file: view?.file === undefined ? null : named(view.file),
    title: view?.title ?? named(root),
    accounts: accounts.map((account) => accountJson(account, base, head, named)),
    unchanged,
    rules: rules.map((one) => rulesJson(one, base, head, named)),
    ruled,
    figures: figures.map(figureJson),
    findings: {
      appeared: findings.appeared.map(findingJson(head)),
      gone: findings.gone.map(findingJson(base)),
      excused: findings.excused.map(findingJson(base)),
      reworded: findings.reworded.map((pair) => ({
        before: findingJson(base)(pair.before),
        after: findingJson(head)(pair.after),
      })),
      byTime: findings.byTime.map(findingJson(head)),
      unchanged: findings.unchanged,
    },
    remarks: remarks.map((remark) => remarkJson(remark, head, named)),
  };
}

function accountJson(diff: AccountDiff, base: Snapshot, head: Snapshot, named: Named): object {
  const { id, before, after, fate, edited, score, tier, rank, edits, attribution, criteria } = diff;
  const plan = after ?? before;
  return {
    id,
    name: plan?.name ?? id,
    file: plan ? named(plan.file) : null,
    was: before && before.file !== after?.file ? named(before.file) : null,
    fate,
    edited,
    changes: { score, tier, rank },
    before: before ? { ...standJson(before), coverage: before.score?.coverage ?? null } : null,
    after: after ? { ...standJson(after), coverage: after.score?.coverage ?? null } : null,
    attribution: attributionJson(attribution),
    criteria: criteria.map(criterionJson),
    edits: edits.map((edit) => editJson(edit, before?.file, after?.file, { base, head, named })),
  };
}

function attributionJson({ score, tier, rank }: Attribution): object {
  return {
    score,
    tier: tier.map(({ cause, from, to }) => ({ cause, from: placementJson(from), to: placementJson(to) })),
    rank,
  };
}

/** The ids of the tiers at both ends, the better one first; one where they are the same. */
function placementJson(placement: Placement | undefined): readonly (string | null)[] {
  if (!placement) return [];
  const [high, low] = [placement.high?.id ?? null, placement.low?.id ?? null];
  return high === low ? [high] : [high, low];
}

function criterionJson({ id, title, before, after, low, high, by }: CriterionChange): object {
  return {
    id,
    title,
    before: worthJson(before),
    after: worthJson(after),
    change: { low, high },
    by: by.map(stepJson),
  };
}

function stepJson({ cause, low, high }: ScoreStep): object {
  return { cause, low, high };
}

/** What a criterion is worth: its share of the weight, its value, and the points it adds, most and actual. */
function worthJson(part: CriterionScore | undefined): object | null {
  if (!part) return null;
  const { criterion, value, contribution, most } = part;
  const points: Range = { low: contribution ?? 0, high: contribution ?? most };
  return { weight: criterion.weight, share: criterion.share, value: value ?? null, points, most };
}

interface Sides {
  readonly base: Snapshot;
  readonly head: Snapshot;
  readonly named: Named;
}

function editJson(
  { kind, path, names, span, before, after }: Edit,
  was: FileId | undefined,
  is: FileId | undefined,
  { base, head, named }: Sides,
): object {
  const file = kind === 'removed' ? was : is;
  const view = file === undefined ? undefined : (kind === 'removed' ? base : head).file(file);
  return {
    kind,
    pointer: toPointer(path),
    names,
    file: file === undefined ? null : named(file),
    range: view ? rangeOf(view, span) : null,
    before: before ?? null,
    after: after ?? null,
  };
}

function rulesJson(
  { kind, id, before, after, edits }: RulesDiff,
  base: Snapshot,
  head: Snapshot,
  named: Named,
): object {
  return {
    kind,
    id: id ?? null,
    before: before === undefined ? null : named(before),
    after: after === undefined ? null : named(after),
    edits: edits.map((edit) => editJson(edit, before, after, { base, head, named })),
  };
}

function remarkJson(
  { rule, severity, message, account, file, span }: Remarked,
  head: Snapshot,
  named: Named,
): object {
  const view = head.file(file);
  return {
    rule,
    severity,
    message,
    account: account ?? null,
    file: named(file),
    range: view ? rangeOf(view, span) : null,
    url: rulePageUrl(rule),
  };
}
