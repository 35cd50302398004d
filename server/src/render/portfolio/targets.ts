import type { PortfolioView } from '../../analysis/views.ts';
import { table, type Block, type Line } from '../page.ts';
import { count, money } from '../words.ts';
import { figureTable } from './figure-table.ts';
import { joinedNames, namesOf } from './names.ts';

/** Accounts without a target are named up to so many. */
const MOST_NAMED = 5;

/** What the plans aim at, year by year, and what that is of the company's target and growth. */
export function targetBlocks(view: PortfolioView): readonly Block[] {
  const { figures, policy } = view;
  const { years, shareOfTarget, growth } = figures.targets;
  const named = namesOf(view);
  const rows = years.map(({ fiscalYear, target, keys, lacking }): Line[] => [
    [fiscalYear],
    [money(target, policy.currency)],
    [count(keys.length, 'account')],
    // Where most have none, their horizons end before.
    lacking.length > keys.length
      ? [count(lacking.length, 'account')]
      : joinedNames(lacking.map(named), MOST_NAMED),
  ]);
  return [
    ...table(
      [
        { title: 'Fiscal year', align: 'left' },
        { title: 'Targets', align: 'right' },
        { title: 'Set by', align: 'left' },
        { title: 'Without one', align: 'left', expendable: 1 },
      ],
      rows,
    ),
    ...figureTable([shareOfTarget, growth], policy.currency),
  ];
}
