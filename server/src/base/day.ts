declare const dayBrand: unique symbol;

/**
 * A calendar day in UTC, written `YYYY-MM-DD` with a year from 0001 to 9999. Days compare with `<` and `>` as they are.
 * The type is only given by `parseDay` and by files whose dates the schema has passed.
 */
export type Day = string & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day a text names, or undefined when it is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  if (!shape.test(text)) return undefined;
  const [year, monthIndex, date] = partsOf(text as Day);
  const real =
    year >= 1 && monthIndex >= 0 && monthIndex <= 11 && date >= 1 && date <= lastDayOf(year, monthIndex);
  return real ? (text as Day) : undefined;
}

/** The day some months later (or earlier), clamped to the month's end: 31 January + 1 month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + month + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12;
  return fromParts(newYear, newMonth, Math.min(date, lastDayOf(newYear, newMonth)));
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole months that have passed from one day to another; negative when the second is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

/**
 * The length in months of a period whose first and last day both belong to it; a started month counts by its share of days.
 * 2026-01-01 to 2028-12-31 is 36. A period that ends before it starts has length 0.
 */
export function monthsIn(first: Day, last: Day): number {
  if (last < first) return 0;
  const after = addDays(last, 1);
  const whole = monthsBetween(first, after);
  const reached = addMonths(first, whole);
  const next = addMonths(first, whole + 1);
  return whole + daysBetween(reached, after) / daysBetween(reached, next);
}

/**
 * Days since 1970-01-01. Years are counted from March, so that a leap day is the last of its year (H. Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", days_from_civil): a hundred of them are asked for with every key somebody types.
 */
export function dayNumber(day: Day): number {
  const [calendarYear, monthIndex, date] = partsOf(day);
  const year = monthIndex < 2 ? calendarYear - 1 : calendarYear;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((monthIndex + 10) % 12) + 2) / 5) + date - 1;
  return 365 * year + leapDays + dayOfYear - 719_468;
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return partsOf(day)[0];
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return partsOf(day)[1] + 1;
}

function partsOf(day: Day): [year: number, monthIndex: number, date: number] {
  return [numberIn(day, 0, 4), numberIn(day, 5, 7) - 1, numberIn(day, 8, 10)];
}

function numberIn(digits: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + digits.charCodeAt(at) - 48;
  return number;
}

/** The days from 0001-01-01 to 9999-12-31 as numbers; others are moved to the nearest of them. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896] as const;

function fromDayNumber(number: number): Day {
  const date = new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, number)) * MS_PER_DAY);
  return fromParts(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Years that four digits cannot write are moved to the nearest that they can. */
function fromParts(year: number, monthIndex: number, date: number): Day {
  if (year < 1) return '0001-01-01' as Day;
  if (year > 9999) return '9999-12-31' as Day;
  return `${pad(year, 4)}-${pad(monthIndex + 1, 2)}-${pad(date, 2)}` as Day;
}

function lastDayOf(year: number, monthIndex: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthIndex === 1 && isLeap ? 29 : (MONTH_LENGTHS[monthIndex] ?? 31);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
