import { daysBetween, monthsBetween, type Day } from '../base/day.ts';
import { display } from '../score/compare.ts';
import type { Range, Unit } from '../score/types.ts';

/** Stands where there is no value to show. */
export const NOTHING = '–';

/** Points as people read them: one decimal. */
export const points = display;

/** A score: `73.9`, or `61.2–78.9` while something is open; a dash where there is none. */
export function score(range: Range | undefined): string {
  if (!range) return NOTHING;
  const [low, high] = [points(range.low), points(range.high)];
  return low === high ? low : `${low}–${high}`;
}

/** A number with up to so many decimals, without trailing zeros and without a sign on 0. */
export function number(value: number, decimals = 2): string {
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** A share of 0 to 1 in per cent with up to one decimal: `24.6 %`. */
export function percent(share: number): string {
  return `${number(share * 100, 1)} %`;
}

const magnitudes = [
  { from: 1e9, suffix: ' bn' },
  { from: 1e6, suffix: ' M' },
  { from: 1e4, by: 1e3, suffix: ' k' },
] as const;

/** An amount short enough for a line: `3.1 M EUR`, `310 k EUR`, `950 EUR`. */
export function money(amount: number, currency: string): string {
  const magnitude = magnitudes.find(({ from }) => Math.abs(amount) >= from);
  if (!magnitude) return `${number(amount)} ${currency}`;
  const scaled = amount / ('by' in magnitude ? magnitude.by : magnitude.from);
  return `${number(scaled, Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 10 ? 1 : 2)}${magnitude.suffix} ${currency}`;
}

/** `1 plan`, `14 plans`. */
export function count(many: number, one: string, plural = `${one}s`): string {
  return `${number(many)} ${many === 1 ? one : plural}`;
}

/** `36 months`, with up to one decimal. */
export function months(length: number): string {
  const short = number(length, 1);
  return `${short} ${short === '1' ? 'month' : 'months'}`;
}

interface Stretch {
  readonly many: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** How long a stretch between two days is: in days up to two months, then in whole months, from two years on in whole years. */
export function stretchBetween(from: Day, to: Day): Stretch {
  const days = Math.abs(daysBetween(from, to));
  if (days <= 61) return { many: days, unit: 'day' };
  const whole = Math.abs(monthsBetween(from, to));
  return whole < 24 ? { many: whole, unit: 'month' } : { many: Math.floor(whole / 12), unit: 'year' };
}

/** The same in words: `12 days`, `5 months`. */
export function length(from: Day, to: Day): string {
  const { many, unit } = stretchBetween(from, to);
  return count(many, unit);
}

/** A day as seen from another one: `today`, `in 12 days`, `3 days ago`, `in 5 months`. */
export function relativeDay(day: Day, asOf: Day): string {
  const days = daysBetween(asOf, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${length(asOf, day)}` : `${length(day, asOf)} ago`;
}

/** A value with the unit people say it in. Money is in `currency`. */
export function valueInWords(value: number | string | boolean, unit: Unit, currency: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'points':
      return points(value);
    case 'share':
      return percent(value);
    case 'money':
      return money(value, currency);
    case 'money-per-fte':
      return `${money(value, currency)} per FTE`;
    case 'months':
      return months(value);
    case 'days':
      return count(value, 'day');
    case 'fte':
      return `${number(value)} FTE`;
    case 'ratio':
      return number(value, 4);
    case 'rating':
    case 'day':
    case 'count':
    case 'number':
    case 'text':
    case 'flag':
      return number(value);
  }
}

/** First letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * One line of a text that somebody wrote: no line breaks, no control characters, nothing invisible that turns the direction of
 * writing, and not too long. Joiners stay, since some scripts and pictures are written with them.
 */
export function oneLine(text: string, longest = 120): string {
  const line = (untidy.test(text) ? tidied(text) : text).trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

/** Most texts have nothing of the kind, and are let through as they are. */
const untidy = /[\p{Cc}\p{Cf}]|[^\S ]| {2}/u;

function tidied(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/(?![\u200C\u200D])\p{Cf}/gu, '');
}
