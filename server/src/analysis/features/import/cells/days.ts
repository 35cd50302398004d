import { addDays, parseDay, type Day } from '../../../../base/day.ts';
import type { Reading } from './reading.ts';

/** The order in which a file writes its days, and what stands between; `excel` for serial numbers. */
export type DayFormat =
  | 'YYYY-MM-DD'
  | 'DD.MM.YYYY'
  | 'DD/MM/YYYY'
  | 'DD-MM-YYYY'
  | 'MM/DD/YYYY'
  | 'MM-DD-YYYY'
  | 'DD.MM.YY'
  | 'DD/MM/YY'
  | 'MM/DD/YY'
  | 'excel'
  | 'excel-1904';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day a cell names; a time of day behind it is passed over. `2026-09-30`, `30.09.2026`, `30 Sep 2026`, `20260930` and the
 * serial numbers of spreadsheets are clear by themselves. `9/30/2026` is, too, but `9/10/2026` is refused unless the format says
 * which comes first, and so are years of two digits.
 */
export function readDay(cell: string, format?: DayFormat): Reading<Day> {
  const text = cell.replace(
    /(?<=\d)(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i,
    '',
  );
  const day =
    yearFirst(text) ?? monthInWords(text, format) ?? serialNumber(text, format) ?? threeNumbers(text, format);
  return typeof day === 'string' ? { value: day } : (day ?? { fault: 'is not a day' });
}

type Found = Day | { readonly fault: string } | undefined;

function yearFirst(text: string): Found {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : calendarDay(year, month, day);
}

/** `30 Sep 2026`, `30-Sep-2026`, `September 30, 2026`; in English only. */
function monthInWords(text: string, format: DayFormat | undefined): Found {
  const dayFirst = /^(?<day>\d{1,2})\.?[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4}|\d{2})$/i.exec(
    text,
  )?.groups;
  const monthFirst = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(text)?.groups;
  const { day, month = '', year = '' } = dayFirst ?? monthFirst ?? {};
  // By the whole word: "marraskuu" is November in Finnish.
  const number = monthNames.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  if (day === undefined || number === 0) return undefined;
  const full = fullYear(year, format);
  return full === undefined ? shortYear : calendarDay(full, String(number), day);
}

/** Days since the last day of 1899, as spreadsheets count them from March 1900 on; or since 1904-01-01. */
function serialNumber(text: string, format: DayFormat | undefined): Found {
  const [, whole] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const first = parseDay(format === 'excel-1904' ? '1904-01-01' : '1899-12-30');
  return first && addDays(first, Number(whole));
}

function threeNumbers(text: string, format: DayFormat | undefined): Found {
  const found = /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})$/.exec(
    text,
  )?.groups;
  const { first = '', second = '', sign = '', year = '' } = found ?? {};
  if (!found) return undefined;
  const said = format && /^(DD|MM)(.)(?:DD|MM)\2Y+$/.exec(format);
  const order = said?.[2] === sign ? said[1] : undefined;
  if (format && !order) return { fault: `is not written as "dates" of the mapping says: ${format}` };
  const full = fullYear(year, format);
  if (full === undefined) return shortYear;
  const dayFirst = order === undefined ? isDayFirst(first, second, sign) : order === 'DD';
  if (dayFirst === undefined)
    return {
      fault: `is ${full}-${pad(second)}-${pad(first)} to one reader and ${full}-${pad(first)}-${pad(second)} to another; say which in the mapping, as dates: DD${sign}MM${sign}YYYY or MM${sign}DD${sign}YYYY`,
    };
  return dayFirst ? calendarDay(full, second, first) : calendarDay(full, first, second);
}

/** Nobody writes a month first before a point. Otherwise what cannot be a month is the day; undefined where both can be. */
function isDayFirst(first: string, second: string, sign: string): boolean | undefined {
  if (sign === '.' || Number(first) > 12 || Number(first) === Number(second)) return true;
  return Number(second) > 12 ? false : undefined;
}

/** Two digits count from 1970 to 2069, where the format has them; undefined where it does not. */
function fullYear(year: string, format: DayFormat | undefined): string | undefined {
  if (year.length === 4) return year;
  if (!format || !/[^Y]YY$/.test(format)) return undefined;
  return String(Number(year) + (Number(year) < 70 ? 2000 : 1900));
}

const shortYear = {
  fault: 'has a year of two digits; say in the mapping how days are written, as dates: DD.MM.YY',
};

function calendarDay(year = '', month = '', day = ''): Found {
  return (
    parseDay(`${year}-${pad(month)}-${pad(day)}`) ?? { fault: 'is a day that the calendar does not have' }
  );
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
