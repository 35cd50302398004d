import type { Reading } from './reading.ts';

/** How numbers are written: with which decimal sign, and with what between thousands. */
export interface NumberFormat {
  readonly decimal: '.' | ',';
  /** Undefined: any usual sign but the decimal one. Empty: none. */
  readonly group?: string | undefined;
}

/** What may stand between thousands. Blanks of every width and both apostrophes have become these by then. */
const groupSigns = ['.', ',', ' ', "'"] as const;

/**
 * The number a cell holds: `1234`, `1.234.567,89`, `1,234,567.89`, `1 234 567`, `1'234.50`, `12,34,567`, `(1,200)` and `1200-` for -1200.
 *
 * Without a format a lone `.` or `,` with three digits behind it is refused, since it is a decimal sign to one reader and
 * separates thousands to another, unless something else in the number decides it.
 */
export function readNumber(cell: string, format?: NumberFormat): Reading<number> {
  const { negative, digits } = unsigned(cell);
  if (isShortened(digits)) return shortened;
  if (!/^(?:\d|[.,]\d)[\d.,' ]*$/.test(digits)) return { fault: 'is not a number' };
  const parts = format ? splitBy(digits, format) : split(digits);
  if ('fault' in parts) return parts;
  const value = Number(`${parts.whole || '0'}.${parts.fraction || '0'}`);
  return { value: negative && value !== 0 ? -value : value };
}

/** What is said of `1.23E+06`. */
export const shortened = {
  fault: 'is shortened by a spreadsheet and has lost digits; format the column as a number, export again',
};

export function isShortened(digits: string): boolean {
  return /^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(digits);
}

/** A minus of any kind before or behind the number, or brackets around it. */
export function unsigned(cell: string): { readonly negative: boolean; readonly digits: string } {
  const text = cell
    .replace(/[\s\u2007\u2009\u202F]+/g, ' ')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[−–‐‑]/g, '-')
    .trim();
  const inBrackets = /^\((?<inner>[^()]*)\)$/.exec(text)?.groups?.['inner'];
  const inner = (inBrackets ?? text).trim();
  const signed = /^(?<before>[+-])?\s*(?<digits>.*?)\s*(?<behind>-)?$/.exec(inner)?.groups ?? {};
  const minus = signed['before'] === '-' || signed['behind'] === '-';
  return { negative: minus || inBrackets !== undefined, digits: signed['digits'] ?? inner };
}

type Parts = { readonly whole: string; readonly fraction: string } | { readonly fault: string };

function splitBy(digits: string, { decimal, group }: NumberFormat): Parts {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const signs = group === undefined ? groupSigns.filter((sign) => sign !== decimal) : [group];
  const joined = ungrouped(whole, signs);
  if (more.length > 0 || joined === undefined || !/^\d*$/.test(fraction)) {
    const between = group === undefined ? '' : `, group "${group}"`;
    return { fault: `is not written as "numbers" of the mapping says: decimal "${decimal}"${between}` };
  }
  return { whole: joined, fraction };
}

function split(digits: string): Parts {
  const [points, commas] = [count(digits, '.'), count(digits, ',')];
  if (points + commas === 0) return grouped(digits, groupSigns);
  if (points > 0 && commas > 0) {
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return splitOnce(digits, decimal);
  }
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) return grouped(digits, [sign]);
  const [whole = '', fraction = ''] = digits.split(sign);
  const couldGroup = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
  if (couldGroup)
    return {
      fault: `is ${whole}${fraction} to one reader and ${whole}.${fraction} to another; say which in the mapping, as numbers: { decimal: "." } or { decimal: "," }`,
    };
  return splitOnce(digits, sign);
}

/** With one decimal sign, and something else between thousands or nothing. */
function splitOnce(digits: string, decimal: '.' | ','): Parts {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const joined = ungrouped(
    whole,
    groupSigns.filter((sign) => sign !== decimal),
  );
  if (more.length > 0 || joined === undefined || !/^\d*$/.test(fraction)) return { fault: 'is not a number' };
  return { whole: joined, fraction };
}

function grouped(digits: string, signs: readonly string[]): Parts {
  const whole = ungrouped(digits, signs);
  return whole === undefined ? { fault: 'is not a number' } : { whole, fraction: '' };
}

/**
 * Digits with one of the signs after every third from the right, with commas as in India (`12,34,567`), or with none at all; undefined
 * where they are set otherwise.
 */
function ungrouped(whole: string, signs: readonly string[]): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const sign = signs.find((one) => one !== '' && whole.includes(one));
  if (sign === undefined) return undefined;
  const parts = whole.split(sign);
  const [first = '', ...rest] = parts;
  const regular = /^[1-9]\d{0,2}$/.test(first) && rest.every((three) => /^\d{3}$/.test(three));
  return regular || /^[1-9]\d?(?:,\d\d)+,\d{3}$/.test(whole) ? parts.join('') : undefined;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
