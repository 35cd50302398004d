import { addDays, addMonths, monthOf, monthsIn, yearOf, type Day } from '../base/day.ts';
import type { Policy } from '../model/policy.ts';

/** The fiscal year a day falls into, as `FY2026`; it is named after the calendar year it ends in. */
export function fiscalYearOf(day: Day, startMonth: number): string {
  return named(yearOf(day) + (startMonth > 1 && monthOf(day) >= startMonth ? 1 : 0));
}

/** The running fiscal year: the one the policy names, else the one of the as-of day. */
export function currentFiscalYear(policy: Pick<Policy, 'fiscalYear'>, asOf: Day): string {
  return policy.fiscalYear.current ?? fiscalYearOf(asOf, policy.fiscalYear.startMonth);
}

/** 2026 of `FY2026`. */
export function yearNumber(fiscalYear: string): number {
  return Number(fiscalYear.slice(2));
}

/** `FY2025` of `FY2026`. */
export function previousFiscalYear(fiscalYear: string): string {
  return named(yearNumber(fiscalYear) - 1);
}

/** Of a period longer than that, which is a fault of its own, only the first years are looked at. */
const MOST_YEARS = 10;

/** The fiscal years at least half of which lie inside a period whose first and last day both belong to it. */
export function fiscalYearsInside(first: Day, last: Day, startMonth: number): readonly string[] {
  const end = yearNumber(fiscalYearOf(last, startMonth));
  const years: string[] = [];
  for (let year = yearNumber(fiscalYearOf(first, startMonth)); year <= end; year++) {
    if (years.length === MOST_YEARS) break;
    if (shareInside(named(year), startMonth, first, last) >= 0.5) years.push(named(year));
  }
  return years;
}

/** The share of a fiscal year, 0 to 1, that lies inside a period whose first and last day both belong to it. */
export function shareInside(fiscalYear: string, startMonth: number, first: Day, last: Day): number {
  const begins = firstDayOf(fiscalYear, startMonth);
  const ends = addDays(addMonths(begins, 12), -1);
  return monthsIn(begins > first ? begins : first, ends < last ? ends : last) / 12;
}

function firstDayOf(fiscalYear: string, startMonth: number): Day {
  const year = yearNumber(fiscalYear);
  return addMonths(`${named(year).slice(2)}-01-01` as Day, startMonth > 1 ? startMonth - 13 : 0);
}

function named(year: number): string {
  return `FY${String(year).padStart(4, '0')}`;
}
