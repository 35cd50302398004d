import assert from 'node:assert/strict';
import type { Day } from '../../server/src/base/day.ts';
import { fiscalYearsInside, shareInside } from '../../server/src/score/fiscal.ts';

describe('the fiscal years inside a period', () => {
  for (const [first, last, startMonth, years] of [
    ['2026-01-01', '2028-12-31', 1, ['FY2026', 'FY2027', 'FY2028']],
    ['2026-07-01', '2028-06-30', 1, ['FY2026', 'FY2027', 'FY2028']],
    ['2026-07-02', '2028-06-30', 1, ['FY2027', 'FY2028']],
    ['2026-07-01', '2028-06-29', 1, ['FY2026', 'FY2027']],
    ['2025-04-01', '2026-03-31', 4, ['FY2026']],
    ['2026-01-01', '2026-03-31', 1, []],
    ['2028-12-31', '2026-01-01', 1, []],
  ] as const) {
    it(`${first} to ${last}, starting in month ${startMonth}: ${years.join(', ') || 'none'}`, () => {
      assert.deepEqual(fiscalYearsInside(first as Day, last as Day, startMonth), years);
    });
  }

  it('are the first ten of a period that never ends', () => {
    assert.deepEqual(fiscalYearsInside('0001-01-01' as Day, '9999-12-31' as Day, 1).length, 10);
    assert.deepEqual(fiscalYearsInside('9999-01-01' as Day, '9999-12-31' as Day, 1), ['FY9999']);
  });

  it('hold a share of their months', () => {
    assert.equal(shareInside('FY2026', 4, '2026-01-01' as Day, '2028-12-31' as Day), 0.25);
    assert.equal(shareInside('FY2027', 4, '2026-01-01' as Day, '2028-12-31' as Day), 1);
    assert.equal(shareInside('FY2030', 4, '2026-01-01' as Day, '2028-12-31' as Day), 0);
  });
});
