import type { PortfolioView } from '../../analysis/views.ts';
import type { EffortShare, Inversion } from '../../score/portfolio/effort.ts';
import { list, table, type Block, type Column, type Line } from '../page.ts';
import { capitalised, number, NOTHING, percent } from '../words.ts';
import { figureTable } from './figure-table.ts';
import { namesOf } from './names.ts';

/** Accounts are shown up to so many. */
const MOST_SHOWN = 8;

/** What effort goes where against the value that comes from there, and the accounts that take most for what they bring. */
export function effortBlocks(view: PortfolioView): readonly Block[] {
  const { measure, tiers, accounts, older, newer, inversions, missing } = view.figures.effortAgainstValue;
  const named = namesOf(view);
  const levels = view.criteria.flatMap(({ criteria }) => criteria.tiers.levels);
  const title = ({ name }: EffortShare) => levels.find(({ id }) => id === name)?.title ?? name;
  const dearest = [...accounts].sort((a, b) => (b.ratio ?? Infinity) - (a.ratio ?? Infinity));
  const groups = [...tiers, ...[older, newer].filter((group) => group !== undefined)];
  return [
    ...table(
      columns('Tier', measure),
      groups.map((share) => rowOf([capitalised(title(share))], share)),
    ),
    ...table(
      columns('Account', measure),
      dearest.slice(0, MOST_SHOWN).map((share) => rowOf([named(share.keys[0] ?? share.name)], share)),
    ),
    ...list([
      ...inversions.map((inversion) => [inWords(inversion, title)]),
      ...(missing === undefined ? [] : [[missing]]),
    ]),
  ];
}

function columns(what: string, measure: string): Column[] {
  return [
    { title: what, align: 'left' },
    { title: 'Share of effort', align: 'right' },
    { title: `Share of ${measure}`, align: 'right' },
    { title: 'Effort ÷ value', align: 'right' },
  ];
}

function rowOf(name: Line, { effortShare, valueShare, ratio }: EffortShare): Line[] {
  return [
    name,
    [percent(effortShare)],
    [percent(valueShare)],
    [ratio === undefined ? NOTHING : number(ratio)],
  ];
}

function inWords({ behind, ahead, times }: Inversion, title: (share: EffortShare) => string): string {
  const more = times === undefined ? 'effort for no value' : `${number(times, 1)} times the effort per value`;
  return `${capitalised(title(behind))} takes ${more} of ${title(ahead)}`;
}

/** How far score and revenue agree on who comes first, and where they differ most. */
export function agreementBlocks(view: PortfolioView): readonly Block[] {
  const { correlation, disagreements } = view.figures.agreement;
  const named = namesOf(view);
  return [
    ...figureTable([correlation], view.policy.currency),
    ...table(
      [
        { title: 'Where they differ most', align: 'left' },
        { title: 'By score', align: 'right' },
        { title: 'By revenue', align: 'right' },
      ],
      disagreements.map(({ key, scoreRank, revenueRank }): Line[] => [
        [named(key)],
        [`#${number(scoreRank, 1)}`],
        [`#${number(revenueRank, 1)}`],
      ]),
    ),
  ];
}
