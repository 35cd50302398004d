import { addDays, addMonths, daysBetween, monthsBetween, type Day } from '../../base/day.ts';
import { count } from './wording.ts';

/** How long a period is whose first and last day both belong to it: `36 months`, `36 months and 1 day`, `12 days`. */
export function lengthWords(first: Day, last: Day): string {
  const after = addDays(last, 1);
  const months = monthsBetween(first, after);
  const days = daysBetween(addMonths(first, months), after);
  if (months === 0) return count(days, 'day');
  return days === 0 ? count(months, 'month') : `${count(months, 'month')} and ${count(days, 'day')}`;
}

/** The last day of a period of so many months that starts on a day. */
export function lastDayOf(first: Day, months: number): Day {
  return addDays(addMonths(first, months), -1);
}

/** `every month`, `every 3 months`. */
export function everyMonths(months: number): string {
  return months === 1 ? 'every month' : `every ${months} months`;
}
