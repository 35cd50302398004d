import type { PortfolioView } from '../../analysis/views.ts';
import { table, type Block, type Line } from '../page.ts';
import { money, NOTHING, percent } from '../words.ts';
import { figureTable } from './figure-table.ts';
import { joinedNames, namesOf } from './names.ts';

/** Only the largest are worth a row. */
const MOST_SHOWN = 8;

/** What the key accounts bring together. */
export function totalBlocks({ figures, policy }: PortfolioView): readonly Block[] {
  const { revenue, netContribution, expectedValue, effort, concentration } = figures;
  return figureTable(
    [revenue, concentration.designatedShare, netContribution, expectedValue, effort],
    policy.currency,
  );
}

/** How much hangs on few customers, and the 80/20 rule both ways. */
export function concentrationBlocks(view: PortfolioView): readonly Block[] {
  const { figures, policy } = view;
  const { concentration, pareto } = figures;
  const named = namesOf(view);
  const rows = concentration.groups
    .slice(0, MOST_SHOWN)
    .map(({ group, keys, revenue, share }): Line[] => [
      [keys.length > 1 ? `${group}: ` : '', ...joinedNames(keys.map(named), MOST_SHOWN)],
      [money(revenue, policy.currency)],
      [share === undefined ? NOTHING : percent(share)],
      [share === undefined ? '' : remarkOn(share, policy.concentration)],
    ]);
  return [
    ...table(
      [
        { title: 'Largest customers', align: 'left' },
        { title: 'Revenue', align: 'right' },
        { title: 'Share', align: 'right' },
        { title: 'Limit', align: 'left', expendable: 1 },
      ],
      rows,
    ),
    ...figureTable(
      [
        concentration.largestGroup,
        concentration.herfindahl,
        concentration.effectiveNumber,
        pareto.valueOfBest,
        pareto.customersForValue,
      ],
      policy.currency,
    ),
  ];
}

function remarkOn(share: number, { singleMax, disclose }: PortfolioView['policy']['concentration']): string {
  if (share > singleMax) return `over ${percent(singleMax)}`;
  return share >= disclose ? `to disclose from ${percent(disclose)}` : '';
}
