import type { Delta, DeltaOf } from '../analysis/features/delta/delta.ts';
import type { PlanView, Snapshot } from '../analysis/views.ts';
import type { FileId } from '../rules/finding.ts';
import { criteriaTable } from './explain/breakdown.ts';
import { deltaSentence } from './delta.ts';
import { criteriaHeadline, planHeadline, portfolioHeadline } from './headline.ts';
import { toMarkdown } from './markdown.ts';
import { paragraph, strong } from './page.ts';
import { assignedOtherwise, placementTitle } from './tier-words.ts';
import { english } from './wording/english.ts';
import type { Wording } from './wording/wording.ts';
import { capitalised, oneLine, score } from './words.ts';

/** What a status bar says of a file. */
export interface Status {
  /** Plain text. */
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  /** The id of the computed tier, where it is certain. */
  readonly tier?: string;
  /** `error` without a score, `warning` while the tier is open or not the assigned one. */
  readonly severity?: 'error' | 'warning';
}

/** The status of a file; undefined for files that are not read. */
export function statusOf(
  snapshot: Snapshot,
  file: FileId,
  deltaOf?: DeltaOf,
  words: Wording = english,
): Status | undefined {
  const { asOf } = snapshot;
  const plan = snapshot.plan(file);
  if (plan) return planStatus(snapshot, plan, deltaOf?.(plan), words);
  const criteria = snapshot.criteria(file);
  if (criteria) {
    const title = criteria.criteria.title ?? criteria.criteria.id ?? 'Criteria';
    const tooltip = toMarkdown({ blocks: [paragraph(strong(title)), paragraph(criteriaHeadline(criteria))] });
    return { text: words.files.plans(criteria.users.length), tooltip };
  }
  const portfolio = snapshot.portfolioOf(file);
  if (portfolio?.file !== file) return undefined;
  const listed = portfolio.plans.filter(({ role }) => role === 'listed').length;
  const tooltip = toMarkdown({
    blocks: [paragraph(strong(portfolio.title)), paragraph(portfolioHeadline(portfolio, asOf))],
  });
  return { text: words.panels.accounts(listed), tooltip };
}

function planStatus(
  snapshot: Snapshot,
  plan: PlanView,
  delta: Delta | undefined,
  { files, tiers }: Wording,
): Status {
  const { score: scored, placement, name } = plan;
  const blocks = [
    paragraph(strong(name)),
    paragraph(planHeadline(plan, snapshot.asOf)),
    ...(delta ? [paragraph(deltaSentence(plan, delta))] : []),
    ...(scored ? criteriaTable(snapshot, plan, scored) : []),
  ];
  const tooltip = toMarkdown({ blocks });
  if (plan.role === 'exited') return { text: files.exited, tooltip };
  if (!scored?.total || !placement) return { text: files.noScore, tooltip, severity: 'error' };
  const text = oneLine(`${capitalised(placementTitle(placement, tiers))} ${score(scored.total)}`, 40);
  if (!placement.certain) return { text, tooltip, severity: 'warning' };
  const tier = placement.low === undefined ? {} : { tier: placement.low.id };
  const settled = assignedOtherwise(plan) === undefined || plan.facts.overridden;
  return { text, tooltip, ...tier, ...(!settled && { severity: 'warning' as const }) };
}
