import type { Day } from '../../base/day.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { inFile, paragraph, table, type Block, type Line } from '../page.ts';
import { capitalised, count, relativeDay } from '../words.ts';

/** The reviews that fall due next, and all that are overdue. */
const MOST_SHOWN = 12;

export function reviewBlocks({ plans }: PortfolioView, asOf: Day): readonly Block[] {
  const due = plans
    .flatMap((plan) => plan.due.map((review) => ({ plan, review })))
    .sort((a, b) => (a.review.due < b.review.due ? -1 : a.review.due > b.review.due ? 1 : 0));
  const overdue = due.filter(({ review }) => review.due < asOf).length;
  if (due.length === 0) return [];
  return [
    paragraph(overdue === 0 ? 'No review is overdue.' : `${capitalised(count(overdue, 'review'))} overdue.`),
    ...table(
      [
        { title: 'Due', align: 'left' },
        { title: 'Review', align: 'left' },
        { title: 'Account', align: 'left' },
        { title: 'When', align: 'left', expendable: 1 },
      ],
      due
        .slice(0, Math.max(MOST_SHOWN, overdue))
        .map(({ plan, review }): Line[] => [
          [review.due],
          [review.kind],
          [inFile(plan.name, plan.file)],
          [relativeDay(review.due, asOf)],
        ]),
    ),
  ];
}
