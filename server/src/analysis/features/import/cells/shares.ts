import { exact } from './money.ts';
import { readNumber, type NumberFormat } from './numbers.ts';
import type { Reading } from './reading.ts';

/** What a number without a per-cent sign counts. */
export type ShareUnit = 'percent' | 'share';

/**
 * A share of 0 to 1, below 0 for losses: `12,5 %` and `0.125` are 0.125. A number of 1 or more without a per-cent sign is
 * refused unless the unit says what it counts. No share is in the thousands, so a lone `.` or `,` is always a decimal sign.
 */
export function readShare(cell: string, format?: NumberFormat, unit?: ShareUnit): Reading<number> {
  const [, digits = cell, sign] = /^(.*?)\s*([%٪]|per ?cent|pct\.?)?$/iu.exec(cell) ?? [];
  const closing = cell.startsWith('(') && cell.endsWith('%)');
  const written = closing ? `${cell.slice(0, -2)})` : digits;
  const number = readNumber(written, format ?? loneDecimal(written));
  if ('fault' in number) return { fault: number.fault.replace('not a number', 'not a share') };
  const { value } = number;
  if (closing || sign !== undefined || unit === 'percent') return { value: exact(value / 100) };
  if (unit === 'share' || Math.abs(value) < 1) return { value };
  return {
    fault: `has no per-cent sign and is ${value} % to one reader and ${value * 100} % to another; say which in the mapping, as unit: percent or unit: share`,
  };
}

function loneDecimal(text: string): NumberFormat | undefined {
  const signs = text.match(/[.,]/g) ?? [];
  const [only] = signs;
  return signs.length === 1 && (only === '.' || only === ',') ? { decimal: only } : undefined;
}
