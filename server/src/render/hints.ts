import type { FileView, Snapshot } from '../analysis/views.ts';
import { contains, type Span } from '../base/span.ts';
import { contributionHints } from './hints/contributions.ts';
import { dateHints } from './hints/dates.ts';
import type { Hint } from './hints/hint.ts';
import { portfolioHints } from './hints/portfolio.ts';
import { shiftHints } from './hints/shift.ts';
import { thresholdHints } from './hints/thresholds.ts';
import { weightHints } from './hints/weights.ts';

export type { Hint } from './hints/hint.ts';

/** What the values of a file mean, shown behind them, as far as they stand in a span. Ordered by place. */
export function hintsIn(snapshot: Snapshot, view: FileView, within: Span): readonly Hint[] {
  return [...numbersIn(snapshot, view), ...dateHints(snapshot, view, within)]
    .filter(({ offset }) => contains(within, offset))
    .sort((a, b) => a.offset - b.offset);
}

function numbersIn(snapshot: Snapshot, view: FileView): Hint[] {
  const plan = snapshot.plan(view.file);
  if (plan) return contributionHints(plan, view);
  const portfolio = view.kind === 'portfolio' ? snapshot.portfolioOf(view.file) : undefined;
  if (portfolio?.file === view.file) return portfolioHints(portfolio);
  const criteria = snapshot.criteria(view.file);
  return criteria
    ? [...weightHints(criteria), ...thresholdHints(criteria), ...shiftHints(criteria, view)]
    : [];
}
