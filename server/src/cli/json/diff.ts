import {
  contributionIn,
  type Attribution,
  type CriterionChange,
  type ScoreStep,
} from '../../analysis/features/diff/attribution.ts';
import type { AccountDiff, PortfolioDiff, RulesDiff } from '../../analysis/features/diff/diff.ts';
import type { Edit } from '../../analysis/features/diff/edits.ts';
import type { Unread } from '../../analysis/features/diff/unread.ts';
import type { FindingAt } from '../../analysis/features/comparison.ts';
import type { Remarked } from '../../analysis/features/remarks/remark.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';
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
  { names, from, isMergeBase, to, base, messages }: Ends,
  { asOf }: Comparands,
  named: Named,
): object {
  return {
    ...headOn('diff', asOf),
    messages,
    base: { name: names.base, asOf: base.asOf, mergeBase: isMergeBase, commit: commitJson(from) },
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
  { root, was, before, after, accounts, unchanged, rules, ruled, figures, findings }: PortfolioDiff,
  remarks: readonly Remarked[],
  { base, head, formerly }: Shown['diff'],
  named: Named,
): object {
  const view = after ?? before;
  const namedBefore: Named = (file) => named(formerly(file));
  const sides = { base, head, named, namedBefore };
  const findingJson =
    (snapshot: Snapshot) =>
    ({ view: file, finding }: FindingAt): object =>
      findingsJson(file, [finding], snapshot, snapshot === base ? namedBefore : named)[0] ?? {};
  return {
    root: named(root),
    was: was === undefined ? null : named(was),
    file: view?.file === undefined ? null : named(view.file),
    title: view?.title ?? named(root),
    accounts: accounts.map((account) => accountJson(account, sides)),
    unchanged,
    rules: rules.map((one) => rulesJson(one, sides)),
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

function accountJson(diff: AccountDiff, sides: Sides): object {
  const { id, before, after, fate, edited, score, tier, rank, edits, unread, attribution, criteria } = diff;
  const plan = after ?? before;
  const { named, namedBefore } = sides;
  const was = before && namedBefore(before.file);
  const file = after ? named(after.file) : was;
  return {
    id,
    idBefore: before && before.id !== id ? before.id : null,
    name: plan?.name ?? id,
    file: file ?? null,
    was: was !== undefined && was !== (after && file) ? was : null,
    fate,
    edited,
    changes: { score, tier, rank },
    before: before ? { ...standJson(before), coverage: before.score?.coverage ?? null } : null,
    after: after ? { ...standJson(after), coverage: after.score?.coverage ?? null } : null,
    attribution: attributionJson(attribution),
    criteria: criteria.map((change) => criterionJson(change, before?.score?.total, after?.score?.total)),
    edits: edits.map((edit) => editJson(edit, before?.file, after?.file, sides)),
    unread: unread.map((one) => unreadJson(one, before?.file, after?.file, sides)),
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

function criterionJson(
  { id, title, before, after, low, high, by }: CriterionChange,
  then: Range | undefined,
  now: Range | undefined,
): object {
  return {
    id,
    title,
    before: worthJson(before, then),
    after: worthJson(after, now),
    change: { low, high },
    by: by.map(stepJson),
  };
}

function stepJson({ cause, low, high }: ScoreStep): object {
  return { cause, low, high };
}

/** What a criterion is worth: its share of the weight, its value, and the points it adds, most and actual. */
function worthJson(part: CriterionScore | undefined, total: Range | undefined): object | null {
  if (!part) return null;
  const { criterion, value, most } = part;
  const { weight, share } = criterion;
  return { weight, share, value: value ?? null, points: contributionIn(part, total), most };
}

interface Sides {
  readonly base: Snapshot;
  readonly head: Snapshot;
  readonly named: Named;
  /** Of a file of the base, which may have moved with its portfolio since. */
  readonly namedBefore: Named;
}

function editJson(
  { kind, path, names, span, before, after }: Edit,
  was: FileId | undefined,
  is: FileId | undefined,
  sides: Sides,
): object {
  const side = kind === 'removed' ? 'before' : 'after';
  return {
    kind,
    pointer: toPointer(path),
    names,
    ...placeJson(side, side === 'before' ? was : is, span, sides),
    before: before ?? null,
    after: after ?? null,
  };
}

function unreadJson(
  { side, key, start, end, message }: Unread,
  was: FileId | undefined,
  is: FileId | undefined,
  sides: Sides,
): object {
  const place = placeJson(side, side === 'before' ? was : is, { start, end }, sides);
  return { side, key: key ?? null, ...place, message };
}

function placeJson(
  side: Unread['side'],
  file: FileId | undefined,
  span: Span,
  { base, head, named, namedBefore }: Sides,
): object {
  if (file === undefined) return { file: null, range: null };
  const view = (side === 'before' ? base : head).file(file);
  return {
    file: (side === 'before' ? namedBefore : named)(file),
    range: view ? rangeOf(view, span) : null,
  };
}

function rulesJson({ kind, id, before, after, edits, unread }: RulesDiff, sides: Sides): object {
  return {
    kind,
    id: id ?? null,
    before: before === undefined ? null : sides.namedBefore(before),
    after: after === undefined ? null : sides.named(after),
    edits: edits.map((edit) => editJson(edit, before, after, sides)),
    unread: unread.map((one) => unreadJson(one, before, after, sides)),
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
