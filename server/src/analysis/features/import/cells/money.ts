import { isShortened, readNumber, shortened, unsigned, type NumberFormat } from './numbers.ts';
import type { Reading } from './reading.ts';

export interface Money {
  readonly amount: number;
  /** The ISO 4217 codes that the sign in the cell can stand for; undefined where it has none. */
  readonly currencies: readonly string[] | undefined;
}

const signs: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  '£': ['GBP'],
  $: ['USD', 'AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD'],
  US$: ['USD'],
  A$: ['AUD'],
  C$: ['CAD'],
  R$: ['BRL'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₺': ['TRY'],
  Fr: ['CHF'],
  SFr: ['CHF'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  zł: ['PLN'],
  Kč: ['CZK'],
  Ft: ['HUF'],
};

const thousand = /^(k|tsd\.?)$/i;
const million = /^(mm?|mn|mln|mio\.?|million)$/i;
const billion = /^(bn?|bln|mrd\.?|billion)$/i;

const currency = String.raw`[A-Z]{3}|(?:US|A|C|R)?\$|[€£¥₹₺]|S?Fr\.?|kr\.?|zł|Kč|Ft`;
const magnitude = String.raw`k|tsd\.?|mm?|mn|mln|mio\.?|million|bn?|bln|mrd\.?|billion`;
const form = new RegExp(
  String.raw`^(?<before>${currency})?\s*(?<number>[-+]?[\d.,' ]*\d-?)\s*(?:(?<inThousands>T(?=\s?(?:€|EUR)))|(?<magnitude>${caseless(magnitude)}))?\s*(?<behind>${currency})?$`,
  'u',
);

/** An amount as exports write it: a number as `readNumber` reads it, with or without a currency and a magnitude: `€3.1M`, `310 TEUR`, `-1.200,50 EUR`. */
export function readMoney(cell: string, format?: NumberFormat): Reading<Money> {
  const { negative, digits } = unsigned(cell);
  const found = form.exec(digits)?.groups;
  if (!found) return isShortened(digits) ? shortened : { fault: 'is not an amount of money' };
  const number = readNumber(found['number'] ?? '', format);
  if ('fault' in number) return number;
  const [before, behind] = [codesOf(found['before']), codesOf(found['behind'])];
  if (before && behind) return { fault: 'names a currency twice' };
  const factor = found['inThousands'] === undefined ? factorOf(found['magnitude']) : 1e3;
  const amount = exact(number.value * factor);
  return { value: { amount: negative && amount !== 0 ? -amount : amount, currencies: before ?? behind } };
}

/** Without the noise in the last digits that multiplying leaves: 3.1 million is 3100000. */
export function exact(value: number): number {
  return Number(value.toPrecision(14));
}

function codesOf(written: string | undefined): readonly string[] | undefined {
  if (written === undefined) return undefined;
  return signs[written.replace(/\.$/, '')] ?? [written];
}

function factorOf(written = ''): number {
  if (thousand.test(written)) return 1e3;
  if (million.test(written)) return 1e6;
  return billion.test(written) ? 1e9 : 1;
}

/** Of a pattern the same in both cases; flags would make the currency codes caseless, too. */
function caseless(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
