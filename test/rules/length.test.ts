import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, monthsIn, type Day } from '../../server/src/base/day.ts';
import { amount } from '../../server/src/rules/support/amount.ts';
import { lastDayOf, lengthWords } from '../../server/src/rules/support/length.ts';

const words = (first: string, last: string) => lengthWords(first as Day, last as Day);

describe('the length of a period in words', () => {
  it('counts both days', () => {
    assert.equal(words('2026-01-01', '2028-12-31'), '36 months');
    assert.equal(words('2026-01-01', '2029-01-01'), '36 months and 1 day');
    assert.equal(words('2026-01-01', '2026-01-31'), '1 month');
    assert.equal(words('2026-01-31', '2026-02-03'), '4 days');
    assert.equal(words('2026-01-01', '2026-01-01'), '1 day');
  });

  it('is what the last day was computed for, wherever in its month the period starts', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01' as Day, days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (first, months) => {
        // From the 29th on, the end is clamped to a shorter month, and a month may be short of days.
        fc.pre(Number(first.slice(8)) <= 28);
        const last = lastDayOf(first, months);
        assert.equal(monthsIn(first, last), months);
        assert.equal(words(first, last), months === 1 ? '1 month' : `${months} months`);
      }),
    );
  });
});

describe('an amount of money', () => {
  it('is grouped by thousands', () => {
    assert.deepEqual([0, 999, 1000, 7_440_000, 1_234_567.6].map(amount), [
      '0',
      '999',
      '1,000',
      '7,440,000',
      '1,234,568',
    ]);
  });
});
