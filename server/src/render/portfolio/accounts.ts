import type { PortfolioView } from '../../analysis/views.ts';
import { list, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { tierTitle } from '../tier-words.ts';
import { count, number, NOTHING } from '../words.ts';

const scopes = {
  portfolio: 'in the portfolio',
  owner: 'for each owner',
  segment: 'in each segment',
  productLine: 'for each product line',
} as const;

const units = { count: 'accounts', fte: 'FTE' } as const;

/** How many key accounts there are against how many are wanted, and how full the tiers are. */
export function accountBlocks(view: PortfolioView): readonly Block[] {
  const { min, max, per } = view.policy.accounts;
  const { accounts, tiers } = view.figures;
  const title = paragraph(
    strong(count(accounts.value ?? 0, 'key account')),
    `; wanted are ${number(min)} to ${number(max)} ${scopes[per]}`,
  );
  if (!tiers) return [title];
  const rows = tiers.rows.map(({ level, keys, undecided, served, effort, capacity }): Line[] => [
    [tierTitle(level)],
    [number(served.length)],
    [undecided.length > 0 ? `${keys.length}–${keys.length + undecided.length}` : number(keys.length)],
    [number(effort.value ?? 0)],
    [capacity ? `${number(capacity.used)} of ${number(capacity.limit)} ${units[capacity.unit]}` : NOTHING],
  ]);
  return [
    title,
    ...table(
      [
        { title: 'Tier', align: 'left' },
        { title: 'Accounts', align: 'right' },
        { title: 'By score', align: 'right' },
        { title: 'Effort, FTE', align: 'right' },
        { title: 'Capacity used', align: 'left' },
      ],
      rows,
    ),
    ...list([
      ...(tiers.below.length > 0 ? [[`${count(tiers.below.length, 'account')} below every tier`]] : []),
      ...(tiers.unscored.length > 0 ? [[`${count(tiers.unscored.length, 'account')} without a score`]] : []),
    ]),
  ];
}
