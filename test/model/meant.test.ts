import assert from 'node:assert/strict';
import { dayMeant, numberMeant, shareMeant, textMeant, type Meant } from '../../server/src/model/meant.ts';

/** The text, with "?" where it is only a guess. */
function shown(meant: Meant | undefined): string | undefined {
  return meant && `${meant.text}${meant.certain ? '' : '?'}`;
}

describe('a number that was meant', () => {
  for (const [written, expected] of [
    ['3,100,000', '3100000'],
    ['3.100.000', '3100000'],
    ['3 100 000', '3100000'],
    ['3 100', '3100'],
    ["3'100'000", '3100000'],
    ['3_100_000', '3100000'],
    ['3\u00A0100\u00A0000', '3100000'],
    ['-3,100,000', '-3100000'],
    ['0.38', '0.38'],
    [' 4 ', '4'],
    ['€3100000', '3100000?'],
    ['3 100 000 €', '3100000?'],
    ['$4', '4?'],
    ['310k', '310000?'],
    ['3.1M', '3100000?'],
    ['3.1 mio.', '3100000?'],
    ['38%', '0.38?'],
    ['7.5 %', '0.075?'],
    ['3,100', undefined],
    ['3.100,00', undefined],
    ['3,5', undefined],
    ['3,10,000', undefined],
    ['3,100.000', undefined],
    ['about 4', undefined],
    ['1-2', undefined],
    ['', undefined],
  ] as const) {
    it(`by ${JSON.stringify(written)} is ${expected ?? 'unknown'}`, () => {
      assert.equal(shown(numberMeant(written, undefined)), expected);
    });
  }

  it('in per cent is sure where a share is asked for', () => {
    assert.equal(shown(numberMeant('38%', 1)), '0.38');
    assert.equal(shown(numberMeant('€38%', 1)), '0.38?');
  });

  it('between 1 and 100 is most likely per cent where a share is asked for', () => {
    assert.deepEqual(
      [22, 1.5, 100].map((value) => shown(shareMeant(value, 1))),
      ['0.22?', '0.015?', '1?'],
    );
    assert.deepEqual(
      [shareMeant(0.5, 1), shareMeant(101, 1), shareMeant(22, undefined), shareMeant(22, 100)],
      [undefined, undefined, undefined, undefined],
    );
  });
});

describe('a day that was meant', () => {
  for (const [written, expected] of [
    ['2026-1-5', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026\u201101\u201105', '2026-01-05'],
    ['2026–01–05', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['5.1.2026', '2026-01-05?'],
    ['31.12.2026', '2026-12-31?'],
    ['2026-02-30', undefined],
    ['30.2.2026', undefined],
    ['01/05/2026', undefined],
    ['2026-01', undefined],
    ['26-01-05', undefined],
    ['January 5', undefined],
  ] as const) {
    it(`by ${written} is ${expected ?? 'unknown'}`, () => {
      assert.equal(shown(dayMeant(written)), expected);
    });
  }
});

describe('a text that was meant', () => {
  const id = '^[a-z0-9]+(-[a-z0-9]+)*$';
  const currency = '^[A-Z]{3}$';
  const year = '^FY\\d{4}$';
  const period = '^(FY\\d{4}|\\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2]))$';
  for (const [pattern, written, expected] of [
    [id, 'Acme AG', 'acme-ag'],
    [id, 'acme_ag', 'acme-ag'],
    [id, 'acmeGroup', 'acme-group'],
    [id, 'acme.', 'acme'],
    [id, 'Café Noir', 'cafe-noir?'],
    [id, 'R&D', 'r-d?'],
    [id, '漢字', undefined],
    [currency, 'eur', 'EUR'],
    [currency, '€', 'EUR?'],
    [currency, 'Euro', undefined],
    [year, '2026', 'FY2026'],
    [year, 'fy2026', 'FY2026'],
    [year, 'FY 2026', 'FY2026'],
    [year, 'FY26', 'FY2026?'],
    [year, '26/27', undefined],
    [period, 'Q3 2026', '2026-Q3'],
    [period, '2026 q3', '2026-Q3'],
    [period, '2026/H1', '2026-H1'],
    [period, '2026', 'FY2026'],
    [period, 'Q5 2026', undefined],
    [period, 'summer', undefined],
    ['^https?://', 'crm.example.com', undefined],
    [undefined, 'anything', undefined],
  ] as const) {
    it(`by ${written} is ${expected ?? 'unknown'}`, () => {
      const meant = textMeant(written, pattern);
      assert.equal(shown(meant), expected);
      if (meant && pattern) assert.match(meant.text, new RegExp(pattern, 'u'));
    });
  }
});
