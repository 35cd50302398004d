import assert from 'node:assert/strict';
import { readDay, type DayFormat } from '../../../../server/src/analysis/features/import/cells/days.ts';
import { readMoney } from '../../../../server/src/analysis/features/import/cells/money.ts';
import {
  readNumber,
  type NumberFormat,
} from '../../../../server/src/analysis/features/import/cells/numbers.ts';
import { bare, type Reading } from '../../../../server/src/analysis/features/import/cells/reading.ts';
import { readShare, type ShareUnit } from '../../../../server/src/analysis/features/import/cells/shares.ts';

function value<T>(reading: Reading<T>): T {
  assert.ok('value' in reading, JSON.stringify(reading));
  return reading.value;
}

function fault<T>(reading: Reading<T>): string {
  assert.ok('fault' in reading, JSON.stringify(reading));
  return reading.fault;
}

describe('a cell', () => {
  const cells = [
    ['  Acme\u00A0 AG ', 'Acme AG'],
    ['two\r\nlines', 'two lines'],
    ['="00123"', '00123'],
    ['="say ""hi"""', 'say "hi"'],
    ['=1+1', '=1+1'],
  ] as const;
  for (const [cell, text] of cells)
    it(`${JSON.stringify(cell)} says ${JSON.stringify(text)}`, () => assert.equal(bare(cell), text));
});

describe('a number', () => {
  const clear: readonly (readonly [string, number])[] = [
    ['1234', 1234],
    ['0', 0],
    ['-0', 0],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u202F234,5', 1234.5],
    ['1\u00A0234', 1234],
    ["1'234'567.50", 1_234_567.5],
    ['1’234’567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,00,000.50', 100_000.5],
    ['12,5', 12.5],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['1234.567', 1234.567],
    ['1 234,567', 1234.567],
    ['-3', -3],
    ['−3.5', -3.5],
    ['1.200,00-', -1200],
    ['(1,200.00)', -1200],
    ['+7', 7],
  ];
  for (const [cell, number] of clear)
    it(`${cell} is ${number}`, () => assert.equal(value(readNumber(cell)), number));

  const refused: readonly (readonly [string, RegExp])[] = [
    ['1.234', /^is 1234 to one reader and 1\.234 to another; say which in the mapping/],
    ['1,234', /^is 1234 to one reader and 1\.234 to another/],
    ['(1,200)', /^is 1200 to one reader and 1\.200 to another/],
    ['1.23E+06', /lost digits/],
    ['1,23,4', /^is not a number/],
    ['123,45,678', /^is not a number/],
    ['12.34.567', /^is not a number/],
    ['0,123,456', /^is not a number/],
    ['12.34.56', /^is not a number/],
    ['1,234.5.6', /^is not a number/],
    ['12 EUR', /^is not a number/],
    ['', /^is not a number/],
    ['-', /^is not a number/],
    ['1-2', /^is not a number/],
  ];
  for (const [cell, why] of refused)
    it(`${JSON.stringify(cell)} is refused`, () => assert.match(fault(readNumber(cell)), why));

  const said: readonly (readonly [string, NumberFormat, number | RegExp])[] = [
    ['1.234', { decimal: ',' }, 1234],
    ['1.234', { decimal: '.' }, 1.234],
    ['(1,200)', { decimal: '.' }, -1200],
    ['1 234,5', { decimal: ',' }, 1234.5],
    ['1.234,5', { decimal: ',', group: '.' }, 1234.5],
    ['1234,5', { decimal: ',', group: '' }, 1234.5],
    ['1.234,5', { decimal: ',', group: '' }, /decimal ",", group ""$/],
    ['1 234,5', { decimal: ',', group: '.' }, /decimal ",", group "\."$/],
    ['12.34', { decimal: ',' }, /^is not written as "numbers" of the mapping says: decimal ","$/],
    ['0.125', { decimal: ',' }, /^is not written as "numbers" of the mapping says: decimal ","$/],
    ['1,2,3', { decimal: ',' }, /^is not written as/],
  ];
  for (const [cell, format, expected] of said)
    it(`${cell} with ${JSON.stringify(format)} is ${String(expected)}`, () => {
      const read = readNumber(cell, format);
      if (typeof expected === 'number') assert.equal(value(read), expected);
      else assert.match(fault(read), expected);
    });
});

describe('an amount of money', () => {
  const clear: readonly (readonly [string, number, (readonly string[])?])[] = [
    ['1.234.567,89', 1_234_567.89],
    ['€3.1M', 3_100_000, ['EUR']],
    ['3,1 Mio. €', 3_100_000, ['EUR']],
    ['310 TEUR', 310_000, ['EUR']],
    ['310 T€', 310_000, ['EUR']],
    ['310 k€', 310_000, ['EUR']],
    ['2 Mrd. €', 2e9, ['EUR']],
    ['US$2bn', 2e9, ['USD']],
    ['3.1 MM', 3_100_000],
    ['EUR 1.200,50', 1200.5, ['EUR']],
    ['1,234.00 USD', 1234, ['USD']],
    ['-€1,200.00', -1200, ['EUR']],
    ['€ -5', -5, ['EUR']],
    ['(€1,200.50)', -1200.5, ['EUR']],
    ["CHF 1'750'000.00", 1_750_000, ['CHF']],
    ['1 200,50 zł', 1200.5, ['PLN']],
    ['1 234 567 kr', 1_234_567, ['SEK', 'NOK', 'DKK', 'ISK']],
  ];
  for (const [cell, amount, currencies] of clear)
    it(`${cell} is ${amount}`, () => assert.deepEqual(value(readMoney(cell)), { amount, currencies }));

  it('with a dollar sign can be in any dollar', () => {
    const { currencies } = value(readMoney('$ 4.5m'));
    assert.ok(['USD', 'CAD', 'AUD'].every((code) => currencies?.includes(code)));
  });

  it('that a spreadsheet has shortened says so', () => {
    for (const cell of ['1.23E+06', '1,23E+06', '-4E+07'])
      assert.match(fault(readMoney(cell)), /has lost digits/);
  });

  for (const cell of ['3 apples', 'T€ 310', 'EUR', '', 'EUR 3 EUR', '1.234 €', '3.100M'])
    it(`${JSON.stringify(cell)} is refused`, () => assert.ok(fault(readMoney(cell))));
});

describe('a share', () => {
  const clear: readonly (readonly [string, number, ShareUnit?])[] = [
    ['12,5 %', 0.125],
    ['12.5%', 0.125],
    ['12.500 %', 0.125],
    ['38 percent', 0.38],
    ['100 %', 1],
    ['-3,2%', -0.032],
    ['(3.2%)', -0.032],
    ['(3.2)%', -0.032],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['0', 0],
    ['38', 0.38, 'percent'],
    ['0.5', 0.005, 'percent'],
    ['0.5 %', 0.005, 'share'],
    ['1', 1, 'share'],
  ];
  for (const [cell, share, unit] of clear)
    it(`${cell}${unit ? ` in ${unit}` : ''} is ${share}`, () =>
      assert.equal(value(readShare(cell, undefined, unit)), share));

  it('of 1 or more without a sign is refused', () => {
    assert.match(
      fault(readShare('38')),
      /^has no per-cent sign and is 38 % to one reader and 3800 % to another/,
    );
    assert.match(fault(readShare('1')), /unit: percent or unit: share/);
  });

  it('keeps to the numbers of the mapping', () => {
    assert.equal(value(readShare('12,5 %', { decimal: ',', group: '.' })), 0.125);
    assert.ok(fault(readShare('12.5 %', { decimal: ',', group: '.' })));
  });

  it('that is no number is refused', () => assert.match(fault(readShare('in progress')), /^is not a share/));
});

describe('a day', () => {
  const clear: readonly (readonly [string, string, DayFormat?])[] = [
    ['2026-09-30', '2026-09-30'],
    ['2026/9/3', '2026-09-03'],
    ['20260930', '2026-09-30'],
    ['2026-09-30T22:00:00.000Z', '2026-09-30'],
    ['30.09.2026', '2026-09-30'],
    ['1.2.2026', '2026-02-01'],
    ['30.09.2026 00:00', '2026-09-30'],
    ['9/30/2026', '2026-09-30'],
    ['9/30/2026 12:00 AM', '2026-09-30'],
    ['9/30/2026, 2:05:00 PM', '2026-09-30'],
    ['30.09.2026, 14:05', '2026-09-30'],
    ['30/9/2026', '2026-09-30'],
    ['5/5/2026', '2026-05-05'],
    ['30 Sep 2026', '2026-09-30'],
    ['30-Sep-2026', '2026-09-30'],
    ['September 30, 2026', '2026-09-30'],
    ['30 Sept 2026', '2026-09-30'],
    ['46295', '2026-09-30'],
    ['46295.75', '2026-09-30'],
    ['44833', '2026-09-30', 'excel-1904'],
    ['9/10/2026', '2026-09-10', 'MM/DD/YYYY'],
    ['9/10/2026', '2026-10-09', 'DD/MM/YYYY'],
    ['09.10.26', '2026-10-09', 'DD.MM.YY'],
    ['09.10.98', '1998-10-09', 'DD.MM.YY'],
    ['30-Sep-26', '2026-09-30', 'DD/MM/YY'],
    ['2026-09-30', '2026-09-30', 'DD.MM.YYYY'],
  ];
  for (const [cell, day, format] of clear)
    it(`${cell}${format ? ` as ${format}` : ''} is ${day}`, () =>
      assert.equal(value(readDay(cell, format)), day));

  const refused: readonly (readonly [string, RegExp, DayFormat?])[] = [
    [
      '9/10/2026',
      /^is 2026-10-09 to one reader and 2026-09-10 to another; say which .* DD\/MM\/YYYY or MM\/DD\/YYYY$/,
    ],
    ['9-10-2026', /DD-MM-YYYY or MM-DD-YYYY$/],
    ['9/30/26', /^has a year of two digits/],
    ['30-Sep-26', /^has a year of two digits/],
    ['31.02.2026', /^is a day that the calendar does not have$/],
    ['13/13/2026', /^is a day that the calendar does not have$/],
    ['9/30/2026', /^is not written as "dates" of the mapping says: DD\.MM\.YYYY$/, 'DD.MM.YYYY'],
    ['Q3 2026', /^is not a day$/],
    ['5 marraskuu 2026', /^is not a day$/],
    ['462', /^is not a day$/],
    ['', /^is not a day$/],
  ];
  for (const [cell, why, format] of refused)
    it(`${JSON.stringify(cell)}${format ? ` as ${format}` : ''} is refused`, () =>
      assert.match(fault(readDay(cell, format)), why));
});
