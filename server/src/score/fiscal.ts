import { monthOf, yearOf, type Day } from '../base/day.ts';
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

export function previousFiscalYear(fiscalYear: string): string {
  return named(yearNumber(fiscalYear) - 1);
}

function named(year: number): string {
  return `FY${String(year).padStart(4, '0')}`;
}
