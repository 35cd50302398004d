import { addDays, addMonths, daysBetween, type Day } from '../../base/day.ts';
import { spanOf } from '../../base/span.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type PortfolioContext } from '../rule.ts';
import { appendEntry } from '../support/append-entry.ts';
import { everyMonths } from '../support/length.ts';
import { portfolioPlace } from '../support/portfolio-place.ts';
import { flowList } from '../support/reviews.ts';
import { isListedStatus } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const listReviewStale = defineRule({
  id: 'list-review-stale',
  severity: 'warning',
  clock: true,
  summary: 'The list of key accounts was not reviewed for longer than its cadence: by default 12 months.',
  check: {
    portfolio(context) {
      const { portfolio, policy, report } = context;
      const { listReviews } = portfolio;
      if (portfolio.unreadable?.includes('listReviews') || listReviews?.leftOut) return;
      if (listReviews?.items.some(({ date }) => !date)) return;
      if (!context.accounts.some(({ facts }) => isListedStatus(facts.status))) return;
      const { listMonths, graceDays } = policy.cadence;
      const { asOf } = context;
      const last = lastOf(listReviews, asOf);
      if (!last) {
        report({
          at: portfolioPlace(portfolio),
          message: `the list of key accounts was never reviewed; it is ${everyMonths(listMonths)}`,
          fixes: [recorded(context)],
        });
        return;
      }
      const due = addMonths(last.value, listMonths);
      if (asOf <= addDays(due, graceDays)) return;
      const ago = count(daysBetween(due, asOf), 'day');
      report({
        at: spanOf(last),
        message: `the review of the list of key accounts was due on ${due}, ${ago} ago; there is one ${everyMonths(listMonths)}`,
        fixes: [recorded(context)],
      });
    },
  },
});

type ListReviews = PortfolioContext['portfolio']['listReviews'];

/** The last review up to a day; later ones have not been held. */
function lastOf(listReviews: ListReviews, asOf: Day) {
  return (listReviews?.items ?? [])
    .flatMap(({ date }) => (date && date.value <= asOf ? date : []))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .at(-1);
}

function recorded({ portfolio, asOf }: PortfolioContext): Fix {
  const reviewers = (portfolio.listReviews?.items.at(-1)?.reviewers?.items ?? []).map(({ value }) => value);
  return {
    title: `Record a review of the list held on ${asOf}`,
    safety: 'display',
    edits: (tree) =>
      appendEntry(
        tree,
        ['listReviews'],
        [
          `date: ${asOf}`,
          ...(reviewers.length > 0 ? [`reviewers: ${flowList(reviewers)}`] : []),
          'outcome: approved',
        ],
      ),
  };
}
