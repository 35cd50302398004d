import { parseDay } from '../base/day.ts';

/** What a value written in another form most likely says. */
export interface Meant {
  readonly text: string;
  /** Whether it can have meant nothing else: the same number, day or name in another form. */
  readonly certain: boolean;
}

/**
 * `25%` is 0.25, `3,100,000` and `3 100 000` are 3100000, `"4"` is 4, `3.1M` is 3100000; undefined where several readings are
 * possible, as of `3,100`. A per-cent sign is certain only where a share is asked for, whose maximum is 1.
 */
export function numberMeant(written: string, maximum: number | undefined): Meant | undefined {
  const text = written.trim().replace(/^[€$£]\s*|\s*[€$£]$/g, '');
  const certain = text === written.trim();
  const [, percent] = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  if (percent !== undefined) return { text: scaled(percent, 0.01), certain: certain && maximum === 1 };
  const [, amount, unit = ''] = /^(-?\d+(?:\.\d+)?)\s*(k|m|mn|mio)\.?$/i.exec(text) ?? [];
  if (amount !== undefined)
    return { text: scaled(amount, unit.toLowerCase() === 'k' ? 1000 : 1_000_000), certain: false };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { text, certain };
  const grouped = /^-?\d{1,3}(?<separator>[ ,.'’_\u00A0\u202F])\d{3}(?<more>(?:\k<separator>\d{3})*)$/.exec(
    text,
  )?.groups;
  if (!grouped) return undefined;
  // "3,100" and "3.100" are three thousand to one reader and three to another.
  const ambiguous = grouped['more'] === '' && /[,.]/.test(grouped['separator'] ?? '');
  return ambiguous ? undefined : { text: text.replace(/[^\d-]/g, ''), certain };
}

/** A number over 1 where a share is asked for was most likely meant in per cent. */
export function shareMeant(value: number, maximum: number | undefined): Meant | undefined {
  const isPercent = maximum === 1 && value > 1 && value <= 100;
  return isPercent ? { text: scaled(String(value), 0.01), certain: false } : undefined;
}

/** `2026-1-5`, `2026/01/05` and one with the hyphens of a typesetter are 2026-01-05, and most likely `5.1.2026` is; undefined where there is no such day. */
export function dayMeant(written: string): Meant | undefined {
  const yearFirst =
    /^(?<year>\d{4})[-/.\u2010-\u2013](?<month>\d{1,2})[-/.\u2010-\u2013](?<day>\d{1,2})$/.exec(
      written,
    )?.groups;
  const dayFirst = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(written)?.groups;
  const { year, month = '', day = '' } = yearFirst ?? dayFirst ?? {};
  const text = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return text && { text, certain: yearFirst !== undefined };
}

const makers: ReadonlyMap<string, (written: string) => Meant | undefined> = new Map([
  ['^[a-z0-9]+(-[a-z0-9]+)*$', idMeant],
  ['^[A-Z]{3}$', currencyMeant],
  ['^FY\\d{4}$', fiscalYearMeant],
  ['^(FY\\d{4}|\\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2]))$', periodMeant],
]);

/** A text in the form that a schema's pattern asks for; undefined where none is near. */
export function textMeant(written: string, pattern: string | undefined): Meant | undefined {
  const meant = pattern === undefined ? undefined : makers.get(pattern)?.(written);
  return meant?.text === written ? undefined : meant;
}

function idMeant(written: string): Meant | undefined {
  const text = written
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const certain = text.replaceAll('-', '') === written.toLowerCase().replace(/[\s._-]/g, '');
  return text === '' ? undefined : { text, certain };
}

function currencyMeant(written: string): Meant | undefined {
  const text = { '€': 'EUR', $: 'USD', '£': 'GBP' }[written] ?? written.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(text)
    ? { text, certain: text.toLowerCase() === written.toLowerCase() }
    : undefined;
}

function fiscalYearMeant(written: string): Meant | undefined {
  const [, century, year] = /^(?:FY)?[ -]?(20)?(\d{2})$/i.exec(written.trim()) ?? [];
  return year === undefined ? undefined : { text: `FY20${year}`, certain: century !== undefined };
}

function periodMeant(written: string): Meant | undefined {
  const text = written.trim().toUpperCase();
  const partFirst = /^(?<part>[QH]\d)[ /-]?(?<year>\d{4})$/.exec(text)?.groups;
  const yearFirst = /^(?<year>\d{4})[ /-]?(?<part>[QH]\d)$/.exec(text)?.groups;
  const { year, part = '' } = partFirst ?? yearFirst ?? {};
  if (year !== undefined)
    return /^(Q[1-4]|H[12])$/.test(part) ? { text: `${year}-${part}`, certain: true } : undefined;
  return fiscalYearMeant(written);
}

function scaled(number: string, factor: number): string {
  return String(Number((Number(number) * factor).toPrecision(12)));
}
