import { addMonths, monthOf, parseDay, yearOf, type Day } from '../../base/day.ts';
import { fiscalYearOf } from '../../score/fiscal.ts';
import { lastDayOf } from './length.ts';

/** The kinds of period that performance is told of, by their length in months. */
const lengths = { month: 1, quarter: 3, 'half-year': 6, 'fiscal year': 12 } as const;

export type PeriodKind = keyof typeof lengths;

/** A stretch of time that performance is told of: both days belong to it. */
export interface Period {
  readonly name: string;
  readonly kind: PeriodKind;
  readonly first: Day;
  readonly last: Day;
}

/**
 * The period of a name: `2026-09`, `2026-Q3` and `2026-H1` are of the calendar year, `FY2026` is the fiscal year that ends in 2026.
 * Undefined where it is no period that a calendar has.
 */
export function periodOf(name: string, startMonth: number): Period | undefined {
  const [, fiscal, year = '', quarter, half, month] =
    /^(?:FY(\d{4})|(\d{4})-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))$/.exec(name) ?? [];
  if (fiscal !== undefined) {
    const january = parseDay(`${fiscal}-01-01`);
    return january && period('fiscal year', name, addMonths(january, startMonth > 1 ? startMonth - 13 : 0));
  }
  if (quarter !== undefined) return startingIn('quarter', name, year, 3 * Number(quarter) - 2);
  if (half !== undefined) return startingIn('half-year', name, year, 6 * Number(half) - 5);
  return month === undefined ? undefined : startingIn('month', name, year, Number(month));
}

/** The last period of a kind that is over before a day. */
export function lastClosedBefore(day: Day, kind: PeriodKind, startMonth: number): Period {
  const months = lengths[kind];
  const anchor = kind === 'fiscal year' ? startMonth : 1;
  const into = (((monthOf(day) - anchor) % months) + months) % months;
  const first = addMonths(`${day.slice(0, 8)}01` as Day, -into - months);
  return period(kind, nameOf(kind, first, startMonth), first);
}

/** The shortest kind of period, of a quarter at least, that is no shorter than so many months. */
export function kindLasting(months: number): PeriodKind {
  if (months <= lengths.quarter) return 'quarter';
  return months <= lengths['half-year'] ? 'half-year' : 'fiscal year';
}

function startingIn(kind: PeriodKind, name: string, year: string, month: number): Period | undefined {
  const first = parseDay(`${year}-${String(month).padStart(2, '0')}-01`);
  return first && period(kind, name, first);
}

function period(kind: PeriodKind, name: string, first: Day): Period {
  return { name, kind, first, last: lastDayOf(first, lengths[kind]) };
}

function nameOf(kind: PeriodKind, first: Day, startMonth: number): string {
  const [year, month] = [String(yearOf(first)).padStart(4, '0'), monthOf(first)];
  switch (kind) {
    case 'month':
      return `${year}-${String(month).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half-year':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'fiscal year':
      return fiscalYearOf(first, startMonth);
  }
}
