import type { PortfolioView } from '../../analysis/views.ts';
import { list, table, type Block, type Line } from '../page.ts';
import { money, NOTHING } from '../words.ts';
import { joinedNames, namesOf } from './names.ts';

/** Accounts are named up to so many. */
const MOST_NAMED = 6;

/** Which accounts and candidates there are in each segment, what they bring, and when the segment was last analysed. */
export function segmentBlocks(view: PortfolioView): readonly Block[] {
  const { rows, unassigned } = view.figures.segments;
  const named = namesOf(view);
  const analysed = new Map(
    (view.portfolio?.segments?.items ?? []).map(({ id, analysedOn }) => [id?.value, analysedOn?.value]),
  );
  const few = (keys: readonly string[]): Line => joinedNames(keys.map(named), MOST_NAMED);
  return [
    ...table(
      [
        { title: 'Segment', align: 'left' },
        { title: 'Accounts', align: 'left' },
        { title: 'Candidates', align: 'left' },
        { title: 'Revenue', align: 'right' },
        { title: 'Analysed', align: 'left', expendable: 1 },
      ],
      rows.map(({ segment, known, listed, candidates, revenue }): Line[] => [
        [known ? segment : `${segment} (not in portfolio.yaml)`],
        listed.length + candidates.length === 0 ? ['nobody'] : few(listed),
        few(candidates),
        [revenue.value === undefined ? NOTHING : money(revenue.value, view.policy.currency)],
        [analysed.get(segment) ?? NOTHING],
      ]),
    ),
    ...(rows.length > 0 && unassigned.length > 0
      ? list([['In no segment: ', ...joinedNames(unassigned.map(named), MOST_NAMED)]])
      : []),
  ];
}
