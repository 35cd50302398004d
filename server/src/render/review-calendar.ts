import type { Obligation } from '../analysis/features/calendar.ts';
import type { PortfolioView } from '../analysis/views.ts';
import { addDays, type Day } from '../base/day.ts';
import { obligationInWords, personName } from './calendar/obligation-words.ts';
import { heading, paragraph, table, type Column, type Line, type Page } from './page.ts';
import { capitalised, count, length, NOTHING, oneLine, relativeDay } from './words.ts';

export interface CalendarScope {
  readonly asOf: Day;
  readonly days: number;
  /** The name of the only person it is for. */
  readonly person?: string | undefined;
}

/** Longer texts would take the room of the other columns; they are whole in the plan and in the other formats. */
const LONGEST = 44;

/** What falls due in a portfolio, as a table grouped by who has to see to it: what is overdue first, then by day. */
export function calendarPage(
  portfolio: PortfolioView,
  obligations: readonly Obligation[],
  { asOf, days, person }: CalendarScope,
): Page {
  const groups = groupsOf(portfolio, obligations);
  const rows = groups.flatMap(({ name, items }) =>
    items.map((item, index) => [[index === 0 ? name : ''], ...rowOf(portfolio, item, asOf)]),
  );
  const until = addDays(asOf, days);
  return {
    blocks: [
      heading(1, person === undefined ? portfolio.title : `${portfolio.title} · ${person}`),
      paragraph(`${tally(obligations, asOf)} · up to ${until}, ${count(days, 'day')} from ${asOf}`),
      ...(rows.length > 0 ? table(columns, rows) : [paragraph(`Nothing falls due up to ${until}.`)]),
    ],
  };
}

const columns: readonly Column[] = [
  { title: 'Who', align: 'left' },
  { title: 'Due', align: 'left' },
  { title: 'When', align: 'left', expendable: 1 },
  { title: 'What', align: 'left' },
  { title: 'Account', align: 'left' },
  { title: 'With', align: 'left', expendable: 2 },
];

function rowOf(portfolio: PortfolioView, item: Obligation, asOf: Day): Line[] {
  const { due, plan, others } = item;
  return [
    [due],
    [due < asOf ? `${length(due, asOf)} overdue` : relativeDay(due, asOf)],
    [capitalised(oneLine(obligationInWords(item), LONGEST))],
    [plan?.name ?? NOTHING],
    [others.map((person) => personName(portfolio, person)).join(', ')],
  ];
}

/** `3 overdue, 24 to come`. */
function tally(obligations: readonly Obligation[], asOf: Day): string {
  const overdue = obligations.filter(({ due }) => due < asOf).length;
  return `${overdue} overdue, ${obligations.length - overdue} to come`;
}

interface Group {
  readonly name: string;
  readonly items: readonly Obligation[];
}

/** By person in the order of portfolio.yaml, then those it does not name, then what nobody is named for. */
function groupsOf(portfolio: PortfolioView, obligations: readonly Obligation[]): readonly Group[] {
  const known = [...portfolio.policy.people.keys()];
  const strangers = obligations.flatMap(({ responsible }) => responsible ?? []).sort();
  return [...new Set([...known, ...strangers, undefined])]
    .map((person) => ({
      name: person === undefined ? 'nobody' : personName(portfolio, person),
      items: obligations.filter(({ responsible }) => responsible === person),
    }))
    .filter(({ items }) => items.length > 0);
}
