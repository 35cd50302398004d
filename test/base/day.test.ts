import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  monthOf,
  monthsBetween,
  monthsIn,
  parseDay,
  yearOf,
  type Day,
} from '../../server/src/base/day.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  assert.ok(parsed, `${text} is not a day`);
  return parsed;
}

const first = day('0001-01-01');
const last = day('9999-12-31');
/** Far enough from both ends of the calendar that no sum runs over them. */
const anyDay = fc.integer({ min: -300_000, max: 1_500_000 }).map((days) => addDays(day('1970-01-01'), days));
const someMonths = fc.integer({ min: -1200, max: 1200 });

describe('a day', () => {
  for (const text of ['2026-01-01', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
    it(`is ${text}`, () => {
      assert.equal(parseDay(text), text);
    });
  }

  for (const text of [
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-5',
    '26-01-05',
    '2026/01/05',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '2026-01-05\n',
    '',
    '10000-01-01',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(parseDay(text), undefined);
    });
  }

  it('knows its year, its month and its distance from 1970', () => {
    assert.deepEqual([yearOf(day('2026-09-30')), monthOf(day('2026-09-30'))], [2026, 9]);
    assert.deepEqual([dayNumber(day('1970-01-01')), dayNumber(day('1969-12-31'))], [0, -1]);
    assert.equal(yearOf(first), 1);
  });
});

describe('months added', () => {
  for (const [from, months, to] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
    ['0001-01-01', 11, '0001-12-01'],
    ['0050-01-31', 1, '0050-02-28'],
    ['9999-03-31', 1, '9999-04-30'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-31', -1, '0001-01-01'],
  ] as const) {
    it(`${from} and ${months} months is ${to}`, () => {
      assert.equal(addMonths(day(from), months), to);
    });
  }

  it('never turn the order of two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, someMonths, (a, b, months) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        assert.ok(addMonths(early, months) <= addMonths(late, months));
      }),
    );
  });

  it('are more or fewer as their number is', () => {
    fc.assert(
      fc.property(anyDay, someMonths, (from, months) => {
        assert.ok(addMonths(from, months) < addMonths(from, months + 1));
      }),
    );
  });
});

describe('days', () => {
  it('between two days are those to add to the first', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        assert.equal(addDays(from, daysBetween(from, to)), to);
      }),
    );
  });

  it('are numbered as in the calendar of JavaScript, at both ends of every month of 400 years', () => {
    for (let month = 0; month < 4800; month++) {
      const [start, end] = [Date.UTC(1900, month, 1), Date.UTC(1900, month + 1, 0)];
      for (const time of [start, end])
        assert.equal(dayNumber(day(new Date(time).toISOString().slice(0, 10))), time / 86_400_000);
      const after = new Date(end).toISOString().slice(0, 8) + String(new Date(end).getUTCDate() + 1);
      assert.equal(parseDay(after), undefined);
    }
  });

  it('of the calendar follow each other without a gap', () => {
    assert.equal(addDays(day('2028-02-28'), 1), '2028-02-29');
    assert.equal(addDays(day('2026-12-31'), 1), '2027-01-01');
    assert.equal(daysBetween(first, last), 3_652_058);
    assert.equal(addDays(last, 1), last);
    assert.equal(addDays(first, -1), first);
    for (const days of [1e8, 1e15, Infinity]) {
      assert.equal(addDays(day('2026-11-22'), days), last);
      assert.equal(addDays(day('2026-11-22'), -days), first);
    }
  });
});

describe('whole months between two days', () => {
  for (const [from, to, months] of [
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-02-28', '2026-03-31', 1],
    ['2026-01-01', '2028-12-31', 35],
    ['2026-03-15', '2026-01-20', -1],
    ['2026-05-05', '2026-05-05', 0],
  ] as const) {
    it(`${from} to ${to}: ${months}`, () => {
      assert.equal(monthsBetween(day(from), day(to)), months);
    });
  }

  it('have all passed, and one more has not', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(early, late);
        assert.ok(addMonths(early, months) <= late && late < addMonths(early, months + 1));
        assert.equal(monthsBetween(late, early) + months, 0);
      }),
    );
  });
});

describe('the length of a period of which both days belong to it', () => {
  for (const [start, end, months] of [
    ['2026-01-01', '2028-12-31', 36],
    ['2026-01-01', '2026-12-31', 12],
    ['2026-01-01', '2026-01-31', 1],
    ['2026-02-01', '2026-02-28', 1],
    ['2026-07-15', '2028-07-14', 24],
    ['2026-04-01', '2026-04-15', 0.5],
    ['2026-04-10', '2026-04-10', 1 / 30],
    ['2026-01-01', '2026-02-14', 1.5],
    ['2026-01-01', '2025-12-31', 0],
    ['2026-01-01', '2020-01-01', 0],
  ] as const) {
    it(`${start} to ${end}: ${months} months`, () => {
      assert.equal(monthsIn(day(start), day(end)), months);
    });
  }

  it('grows with each day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (start, days) => {
        assert.ok(monthsIn(start, addDays(start, days)) < monthsIn(start, addDays(start, days + 1)));
      }),
    );
  });

  it('is whole where a whole number of months is added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (start, months) => {
        assert.equal(monthsIn(start, addDays(addMonths(start, months), -1)), months);
      }),
    );
  });
});
