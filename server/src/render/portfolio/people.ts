import type { PortfolioView } from '../../analysis/views.ts';
import { below } from '../../score/compare.ts';
import type { PersonLoad } from '../../score/portfolio/people.ts';
import { code, table, type Block, type Line } from '../page.ts';
import { number, NOTHING, percent } from '../words.ts';
import { namesOf } from './names.ts';

/** Accounts are named up to so many. */
const MOST_NAMED = 6;

/**
 * Where everybody's time goes, or one person's: those with the largest part of it given away first. Somebody without any is
 * left out.
 */
export function peopleBlocks(view: PortfolioView, only?: string): readonly Block[] {
  const named = namesOf(view);
  const loads = view.figures.people.filter(
    ({ person, accounts }) => accounts.length > 0 && (only === undefined || person === only),
  );
  const rows = [...loads]
    .sort(byLoad)
    .map((load): Line[] => [
      [load.name, ' (', code(load.person), ')'],
      [number(load.allocated)],
      [load.fte === undefined ? NOTHING : number(load.fte)],
      [isOverloaded(load) ? number(load.allocated - (load.fte ?? 0)) : ''],
      [
        ...load.accounts
          .slice(0, MOST_NAMED)
          .flatMap(({ key, share }, index): Line => [
            index === 0 ? '' : ', ',
            named(key),
            ` ${percent(share)}`,
          ]),
        load.accounts.length > MOST_NAMED ? ` and ${load.accounts.length - MOST_NAMED} more` : '',
      ],
    ]);
  return table(
    [
      { title: 'Person', align: 'left' },
      { title: 'Allocated', align: 'right' },
      { title: 'FTE', align: 'right' },
      { title: 'Too much', align: 'right' },
      { title: 'Accounts', align: 'left', expendable: 1 },
    ],
    rows,
  );
}

/** Whether more of somebody's time is given to accounts than they work. */
function isOverloaded({ allocated, fte }: PersonLoad): boolean {
  return fte !== undefined && below(fte, allocated);
}

function byLoad(a: PersonLoad, b: PersonLoad): number {
  return partOf(b) - partOf(a) || b.allocated - a.allocated || (a.person < b.person ? -1 : 1);
}

function partOf({ allocated, fte }: PersonLoad): number {
  return fte === undefined || fte === 0 ? allocated : allocated / fte;
}
