import type { PortfolioView } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';
import type { Block } from '../page.ts';
import { toMarkdown } from '../markdown.ts';
import { accountBlocks } from '../portfolio/accounts.ts';
import { peopleBlocks } from '../portfolio/people.ts';
import { concentrationBlocks, totalBlocks } from '../portfolio/revenue.ts';
import { segmentBlocks } from '../portfolio/segments.ts';
import { targetBlocks } from '../portfolio/targets.ts';
import { count, number, percent } from '../words.ts';
import type { Hint } from './hint.ts';

/** How the portfolio stands against what is set here: `24.6 % the largest`, `1.35 FTE over 4 plans`. */
export function portfolioHints(view: PortfolioView): Hint[] {
  const { portfolio, figures, policy } = view;
  if (!portfolio) return [];
  const { totals, concentration, accounts } = portfolio;
  const share = figures.concentration.designatedShare.value;
  const targets = figures.targets.shareOfTarget.value;
  const growth = figures.targets.growth.value;
  const largest = figures.concentration.largestGroup.value;
  return [
    ...hint(
      totals?.revenue,
      share,
      (value) => `${percent(value)} from key accounts`,
      () => totalBlocks(view),
    ),
    ...hint(
      totals?.target,
      targets,
      (value) => `${percent(value)} in targets`,
      () => targetBlocks(view),
    ),
    ...hint(
      totals?.growth,
      growth,
      (value) => `targets: ${percent(value)}`,
      () => targetBlocks(view),
    ),
    ...hint(
      concentration?.singleMax,
      largest,
      (value) => `largest ${percent(value)}`,
      () => concentrationBlocks(view),
    ),
    ...(policy.accounts.per === 'portfolio'
      ? hint(
          accounts?.max,
          figures.accounts.value,
          (value) => `${number(value)} now`,
          () => accountBlocks(view),
        )
      : []),
    ...peopleHints(view),
    ...segmentHints(view),
  ];
}

/** Behind each person's FTE, or id where it is not given, what is spoken for. */
function peopleHints(view: PortfolioView): Hint[] {
  const loads = new Map(view.figures.people.map((load) => [load.person, load]));
  return (view.portfolio?.people?.items ?? []).flatMap(({ id, fte }): Hint[] => {
    const load = id && loads.get(id.value);
    if (!load || load.accounts.length === 0) return [];
    const label = (allocated: number) =>
      `${number(allocated)}${fte ? '' : ` of ${number(load.fte ?? 1)}`} FTE over ${count(load.accounts.length, 'plan')}`;
    return hint(fte ?? id, load.allocated, label, () => peopleBlocks(view, load.person));
  });
}

function segmentHints(view: PortfolioView): Hint[] {
  const rows = new Map(view.figures.segments.rows.map((row) => [row.segment, row]));
  return (view.portfolio?.segments?.items ?? []).flatMap(({ id }): Hint[] => {
    const row = id && rows.get(id.value);
    if (!row) return [];
    const { listed, candidates } = row;
    const label =
      candidates.length > 0
        ? `${count(listed.length, 'account')}, ${count(candidates.length, 'candidate')}`
        : count(listed.length, 'account');
    return hint(
      id,
      listed.length,
      () => label,
      () => segmentBlocks(view),
    );
  });
}

/** Nothing where the place is not written or the figure not known. */
function hint(
  at: Span | undefined,
  value: number | undefined,
  label: (value: number) => string,
  tooltip: () => readonly Block[],
): Hint[] {
  if (!at || value === undefined) return [];
  return [{ offset: at.end, label: label(value), tooltip: toMarkdown({ blocks: tooltip() }) }];
}
