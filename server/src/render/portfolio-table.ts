import type { Day } from '../base/day.ts';
import type { DueReview, PlanView, PortfolioView } from '../analysis/views.ts';
import { portfolioHeadline } from './headline.ts';
import { toMarkdown, type AddressOf } from './markdown.ts';
import { heading, inFile, paragraph, type Column, type Line, type Page, type Table } from './page.ts';
import { assignedOtherwise, placementTitle } from './tier-words.ts';
import { length, NOTHING, oneLine, relativeDay, score } from './words.ts';

/** A portfolio on one page: its line of totals, and the table of its accounts or of some of them. */
export function portfolioPage(portfolio: PortfolioView, asOf: Day, plans = portfolio.plans): Page {
  const rows = portfolioTable(portfolio, asOf, plans);
  return {
    blocks: [
      heading(1, portfolio.title),
      paragraph(`${portfolioHeadline(portfolio, asOf)} · as of ${asOf}`),
      ...(rows.rows.length > 0 ? [rows] : [paragraph('There is no plan in this portfolio.')]),
    ],
  };
}

/** The same as Markdown, with links to the plans. */
export function portfolioMarkdown(portfolio: PortfolioView, asOf: Day, addressOf?: AddressOf): string {
  return toMarkdown(portfolioPage(portfolio, asOf), addressOf);
}

/** Accounts in the portfolio's order: rank, account, tier, score, sub-scores and the next review. */
export function portfolioTable(portfolio: PortfolioView, asOf: Day, plans = portfolio.plans): Table {
  const categories = categoriesOf(plans);
  const columns: Column[] = [
    { title: '#', align: 'right' },
    { title: 'Account', align: 'left' },
    { title: 'Tier', align: 'left' },
    { title: 'Score', align: 'right' },
    ...categories.map((id, index): Column => ({
      title: oneLine(id, 30),
      align: 'right',
      expendable: 2 + index,
    })),
    { title: 'Next review', align: 'left', expendable: 1 },
    { title: 'Due', align: 'left', expendable: 100 },
  ];
  return { kind: 'table', columns, rows: plans.map((plan) => rowOf(plan, categories, asOf)) };
}

function rowOf(plan: PlanView, categories: readonly string[], asOf: Day): Line[] {
  const { score: scored, due } = plan;
  const [next] = due;
  return [
    [plan.rank === undefined ? NOTHING : String(plan.rank)],
    [inFile(plan.name, plan.file)],
    [plan.role === 'listed' ? tierOf(plan) : `${tierOf(plan)} (${plan.role})`],
    [score(scored?.total)],
    ...categories.map((id): Line => {
      const category = scored?.categories.find((one) => one.id === id);
      return [scored?.total ? score(category) : NOTHING];
    }),
    [next ? reviewOf(next, asOf) : NOTHING],
    [next?.due ?? NOTHING],
  ];
}

/** `senior in 12 days`, `mentor 3 days overdue`. */
function reviewOf({ kind, due }: DueReview, asOf: Day): string {
  return `${kind} ${due < asOf ? `${length(due, asOf)} overdue` : relativeDay(due, asOf)}`;
}

/** The computed tier; with the assigned one where it is another. */
function tierOf(plan: PlanView): string {
  if (!plan.placement || !plan.score?.total)
    return plan.facts.assigned === undefined ? NOTHING : `${NOTHING}, assigned ${plan.facts.assigned}`;
  const otherwise = assignedOtherwise(plan);
  return placementTitle(plan.placement) + (otherwise === undefined ? '' : `, assigned ${otherwise}`);
}

/** The categories of all sets in use, in the order the accounts bring them up. */
function categoriesOf(plans: readonly PlanView[]): string[] {
  return [...new Set(plans.flatMap(({ score: scored }) => scored?.categories.map(({ id }) => id) ?? []))];
}
