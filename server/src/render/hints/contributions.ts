import type { FileView, PlanView } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';
import type { CriterionScore } from '../../score/types.ts';
import { valueInShort } from '../explain/breakdown.ts';
import { toMarkdown } from '../markdown.ts';
import { list, paragraph, strong, type Line } from '../page.ts';
import { number, percent, points } from '../words.ts';
import type { Hint } from './hint.ts';

/** What each value of a plan that is scored adds to the score: `→ 26.8 of 35.7`, or `→ 0–35.7 open`. */
export function contributionHints(plan: PlanView, { text }: FileView): Hint[] {
  return (plan.score?.criteria ?? []).flatMap((part): Hint[] => {
    if (!part.span) return [];
    const label =
      part.contribution === undefined
        ? `→ 0–${points(part.most)} open`
        : `→ ${points(part.contribution)} of ${points(part.most)}`;
    return [{ offset: behind(part.span, text), label, tooltip: tooltipOf(part, plan) }];
  });
}

/** Behind a value; of a key, whose value is not written yet, behind its colon. */
function behind({ end }: Span, text: string): number {
  return text[end] === ':' ? end + 1 : end;
}

function tooltipOf(part: CriterionScore, { portfolio }: PlanView): string {
  const { criterion, contribution, most, missing } = part;
  const anchor = anchorOf(part);
  const lines: Line[] = [
    [`Value: ${valueInShort(part, portfolio.policy.currency)}`],
    ...(anchor === undefined ? [] : [[anchor]]),
    [`Weight: ${number(criterion.weight)}, ${percent(criterion.share)} of the set`],
    contribution === undefined
      ? [`Open, so it adds between 0 and ${points(most)} points to the score`]
      : [`Adds ${points(contribution)} points to the score, of ${points(most)} at most`],
    ...(missing === undefined ? [] : [[missing]]),
  ];
  const question = criterion.question === undefined ? '' : `: ${criterion.question}`;
  return toMarkdown({ blocks: [paragraph(strong(criterion.title), question), ...list(lines)] });
}

/** The words of the scale at the rating given. */
function anchorOf({ criterion: { scoring }, inputs }: CriterionScore): string | undefined {
  const rating = inputs.find(({ unit }) => unit === 'rating')?.value;
  if (scoring?.type !== 'rating' || typeof rating !== 'number') return undefined;
  const words = scoring.anchors.get(rating);
  return words === undefined ? undefined : `${number(rating)} means: ${words}`;
}
