import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amount } from '../../server/src/rules/support/amount.ts';
import { percentsApart } from '../../server/src/rules/support/wording.ts';

describe('shares in words that are held against each other', () => {
  it('have no more decimals than it takes to tell them apart', () => {
    assert.deepEqual(percentsApart([0.35, 0.8]), ['35 %', '80 %']);
    assert.deepEqual(percentsApart([0.3567, 0.8]), ['35.7 %', '80 %']);
    assert.deepEqual(percentsApart([0.2504, 0.25]), ['25.04 %', '25 %']);
    assert.deepEqual(percentsApart([0.50001, 0.5]), ['50.001 %', '50 %']);
    assert.deepEqual(percentsApart([0.799999, 0.8]), ['79.9999 %', '80 %']);
    assert.deepEqual(percentsApart([0.25, 0.25]), ['25 %', '25 %']);
    assert.deepEqual(percentsApart([0.3801, 0.38, 0.3799]), ['38.01 %', '38 %', '37.99 %']);
  });

  it('read differently exactly where they differ by a millionth', () => {
    const share = fc.integer({ min: 0, max: 1_000_000 });
    const near = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(share, near, (one, apart) => {
        const [first, second] = percentsApart([one / 1_000_000, (one + apart) / 1_000_000]);
        assert.equal(first === second, apart === 0);
      }),
    );
  });
});

describe('an amount of money in words', () => {
  it('is in whole units, but for one that is small', () => {
    assert.equal(amount(7_440_000.4), '7,440,000');
    assert.equal(amount(1234.5), '1,235');
    assert.equal(amount(999.999), '1,000');
    assert.equal(amount(24.5), '24.5');
    assert.equal(amount(0.3), '0.3');
    assert.equal(amount(-40_000), '-40,000');
    assert.equal(amount(-0.001), '0');
  });
});
