import type { CriteriaView } from '../../analysis/views.ts';
import type { Criterion } from '../../model/criteria.ts';
import { compare } from '../../score/compare.ts';
import { toMarkdown } from '../markdown.ts';
import { paragraph, strong } from '../page.ts';
import { count, number, percent, points } from '../words.ts';
import type { Hint } from './hint.ts';

/** What each weight of a criteria set amounts to: `35.7 %`. Weights that add up to 100 say it themselves. */
export function weightHints({ set, criteria, users }: CriteriaView): Hint[] {
  return criteria.criteria.flatMap((criterion): Hint[] => {
    const weight = set.criteria?.items[Number(criterion.path.at(-1))]?.weight;
    if (!weight || compare(100 * criterion.share, criterion.weight) === 0) return [];
    return [
      { offset: weight.end, label: percent(criterion.share), tooltip: tooltipOf(criterion, users.length) },
    ];
  });
}

function tooltipOf({ title, weight, share }: Criterion, users: number): string {
  const worth = share > 0 ? `at most ${points(100 * share)} of 100 points` : 'nothing';
  return toMarkdown({
    blocks: [
      paragraph(strong(title), ` has ${percent(share)} of the set’s weight (${number(weight)} as written).`),
      paragraph(`It adds ${worth} to the score of ${count(users, 'plan')}.`),
    ],
  });
}
