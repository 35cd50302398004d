import assert from 'node:assert/strict';
import type { Day } from '../../server/src/base/day.ts';
import {
  kindLasting,
  lastClosedBefore,
  periodOf,
  type PeriodKind,
} from '../../server/src/rules/support/period.ts';

function days(name: string, startMonth = 1): string {
  const period = periodOf(name, startMonth);
  return period ? `${period.first} to ${period.last}` : 'none';
}

function closed(day: string, kind: PeriodKind, startMonth = 1): string {
  return lastClosedBefore(day as Day, kind, startMonth).name;
}

describe('periods', () => {
  it('run from their first to their last day', () => {
    assert.equal(days('2026-02'), '2026-02-01 to 2026-02-28');
    assert.equal(days('2028-02'), '2028-02-01 to 2028-02-29');
    assert.equal(days('2026-Q3'), '2026-07-01 to 2026-09-30');
    assert.equal(days('2026-H2'), '2026-07-01 to 2026-12-31');
    assert.equal(days('FY2026'), '2026-01-01 to 2026-12-31');
  });

  it('follow the fiscal year only where they are one', () => {
    assert.equal(days('FY2026', 4), '2025-04-01 to 2026-03-31');
    assert.equal(days('2026-Q1', 4), '2026-01-01 to 2026-03-31');
  });

  it('are none where the calendar has no such year', () => {
    assert.equal(days('FY0000'), 'none');
    assert.equal(days('0000-Q1'), 'none');
    assert.equal(days('2026-Q5'), 'none');
  });

  it('are closed once a day is after their last one', () => {
    assert.equal(closed('2026-10-01', 'month'), '2026-09');
    assert.equal(closed('2026-09-30', 'month'), '2026-08');
    assert.equal(closed('2026-10-01', 'quarter'), '2026-Q3');
    assert.equal(closed('2026-09-30', 'quarter'), '2026-Q2');
    assert.equal(closed('2026-02-14', 'quarter'), '2025-Q4');
    assert.equal(closed('2026-06-30', 'half-year'), '2025-H2');
    assert.equal(closed('2026-07-01', 'half-year'), '2026-H1');
    assert.equal(closed('2026-12-31', 'fiscal year'), 'FY2025');
    assert.equal(closed('2027-01-01', 'fiscal year'), 'FY2026');
    assert.equal(closed('2026-03-31', 'fiscal year', 4), 'FY2025');
    assert.equal(closed('2026-04-01', 'fiscal year', 4), 'FY2026');
  });

  it('agree with the names that they are given', () => {
    for (const kind of ['month', 'quarter', 'half-year', 'fiscal year'] as const) {
      for (const startMonth of [1, 2, 4, 7, 12]) {
        for (let month = 1; month <= 12; month++) {
          const day = `2026-${String(month).padStart(2, '0')}-15` as Day;
          const period = lastClosedBefore(day, kind, startMonth);
          assert.deepEqual(periodOf(period.name, startMonth), period);
          assert.ok(period.last < day);
        }
      }
    }
  });

  it('are the shortest that last as long as a cadence, from a quarter on', () => {
    assert.deepEqual([1, 3, 4, 6, 7, 24].map(kindLasting), [
      'quarter',
      'quarter',
      'half-year',
      'half-year',
      'fiscal year',
      'fiscal year',
    ]);
  });
});
