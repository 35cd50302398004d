declare const dayBrand: unique symbol;

/**
 * A calendar day in UTC, written `YYYY-MM-DD` with a year from 0001 to 9999. Days compare with `<` and `>` as they are.
 * The type is only given by `parseDay` and by files whose dates the schema has passed.
 */
export type Day = string & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day a text names, or undefined when it is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month - 1);
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

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const [year, month, date] = partsOf(day);
  return utc(year, month, date) / MS_PER_DAY;
}

export function yearOf(day: Day): number {
  return partsOf(day)[0];
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return partsOf(day)[1] + 1;
}

function partsOf(day: Day): [year: number, monthIndex: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))];
}

function fromDayNumber(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return fromParts(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Years that four digits cannot write are moved to the nearest that they can. */
function fromParts(year: number, monthIndex: number, date: number): Day {
  if (year < 1) return '0001-01-01' as Day;
  if (year > 9999) return '9999-12-31' as Day;
  return `${pad(year, 4)}-${pad(monthIndex + 1, 2)}-${pad(date, 2)}` as Day;
}

function lastDayOf(year: number, monthIndex: number): number {
  return new Date(utc(year, monthIndex + 1, 0)).getUTCDate();
}

/** Like `Date.UTC`, without its reading of the years 0 to 99 as 1900 to 1999. */
function utc(year: number, monthIndex: number, date: number): number {
  const time = new Date(0);
  return time.setUTCFullYear(year, monthIndex, date);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
