import assert from 'node:assert/strict';
import type { Day } from '../../server/src/base/day.ts';
import {
  count,
  length,
  money,
  months,
  number,
  oneLine,
  percent,
  relativeDay,
  score,
  valueInWords,
} from '../../server/src/render/words.ts';

const day = (text: string): Day => text as Day;
const asOf = day('2026-11-22');

describe('numbers in words', () => {
  it('shortens money and says the currency', () => {
    const amounts = [950, 9999.5, 310_000, 3_100_000, 11_240_000, 249_400_000, 1_200_000_000, -45_000, 0];
    assert.deepEqual(
      amounts.map((amount) => money(amount, 'EUR')),
      [
        '950 EUR',
        '9999.5 EUR',
        '310 k EUR',
        '3.1 M EUR',
        '11.2 M EUR',
        '249 M EUR',
        '1.2 bn EUR',
        '-45 k EUR',
        '0 EUR',
      ],
    );
  });

  it('says shares in per cent, with a decimal where there is one', () => {
    assert.deepEqual([0.25, 0.246, 0.35714, 1, 0].map(percent), ['25 %', '24.6 %', '35.7 %', '100 %', '0 %']);
  });

  it('drops zeros at the end of decimals, and no others', () => {
    assert.deepEqual(
      [1200, 0.5, 10.1, -0.001].map((value) => number(value)),
      ['1200', '0.5', '10.1', '0'],
    );
  });

  it('counts one and many', () => {
    assert.deepEqual(
      [count(1, 'plan'), count(14, 'plan'), count(0, 'criterion', 'criteria')],
      ['1 plan', '14 plans', '0 criteria'],
    );
    assert.deepEqual([months(1), months(36), months(5.5)], ['1 month', '36 months', '5.5 months']);
  });

  it('shows a score as one value, as a range, or as none', () => {
    assert.equal(score({ low: 73.9285714, high: 73.9285714 }), '73.9');
    assert.equal(score({ low: 47.14, high: 82.86 }), '47.1–82.9');
    assert.equal(score(undefined), '–');
  });

  it('says values with their unit', () => {
    assert.equal(valueInWords(0.38, 'share', 'EUR'), '38 %');
    assert.equal(valueInWords(1.4, 'fte', 'EUR'), '1.4 FTE');
    assert.equal(valueInWords(2_000_000, 'money-per-fte', 'SEK'), '2 M SEK per FTE');
    assert.equal(valueInWords(true, 'flag', 'EUR'), 'yes');
    assert.equal(valueInWords('accepted', 'text', 'EUR'), 'accepted');
  });
});

describe('days in words', () => {
  it('names the near ones and counts the others', () => {
    const days = [
      '2026-11-22',
      '2026-11-23',
      '2026-11-21',
      '2026-12-04',
      '2026-11-19',
      '2027-05-22',
      '2025-08-01',
      '2030-01-01',
    ];
    assert.deepEqual(
      days.map((text) => relativeDay(day(text), asOf)),
      [
        'today',
        'tomorrow',
        'yesterday',
        'in 12 days',
        '3 days ago',
        'in 6 months',
        '15 months ago',
        'in 3 years',
      ],
    );
  });

  it('measures both ways alike', () => {
    assert.equal(length(day('2026-09-15'), asOf), length(asOf, day('2026-09-15')));
  });
});

describe('one line of what somebody wrote', () => {
  it('has no control characters and nothing that turns the writing around', () => {
    assert.equal(oneLine('a\n\tb\u001b[31mc\u202e d'), 'a b [31mc d');
  });

  it('is cut when it is long', () => {
    assert.equal(oneLine('x'.repeat(500), 10), `${'x'.repeat(9)}…`);
  });

  it('keeps what scripts and pictures are joined with', () => {
    assert.equal(oneLine('👩\u200d🏭'), '👩\u200d🏭');
  });
});
