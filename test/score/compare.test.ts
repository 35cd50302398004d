import assert from 'node:assert/strict';
import { atLeast, below, compare, display, justBelow } from '../../server/src/score/compare.ts';
import { sum } from '../../server/src/score/sum.ts';

describe('comparing scores', () => {
  it('is done at six decimals', () => {
    assert.ok(atLeast(0.1 + 0.2, 0.3));
    assert.ok(atLeast(69.999_999_6, 70));
    assert.ok(!atLeast(69.999_999, 70));
    assert.ok(below(69.999_999, 70));
    assert.ok(!below(0.3, 0.1 + 0.2));
    assert.equal(compare(1, 1.000_000_4), 0);
    assert.ok(compare(2, 1) > 0 && compare(1, 2) < 0);
  });

  it('does not hang on the order of a sum, also right between two millionths', () => {
    const half = 1.000_000_5;
    const otherOrder = half - 4.5e-16;
    assert.notEqual(half, otherOrder);
    assert.equal(compare(half, otherOrder), 0);
    assert.ok(compare(half, 1) > 0);
  });

  it('knows the next number down', () => {
    assert.equal(justBelow(70), 69.999_999);
    assert.ok(below(justBelow(70), 70));
  });

  it('rounds for display alone, half up to one decimal', () => {
    assert.equal(display(73.928_571), '73.9');
    assert.equal(display(65), '65.0');
    assert.equal(display(64.95), '65.0');
    assert.equal(display(0.05), '0.1');
    assert.equal(display(100), '100.0');
  });
});

describe('a sum', () => {
  it('does not depend on the order of its terms', () => {
    const terms = [1e16, 1, 1, 0.1, 0.7, 12.3];
    assert.notEqual(
      terms.reduce((a, b) => a + b),
      [...terms].reverse().reduce((a, b) => a + b),
      'adding in the order given would not do',
    );
    assert.equal(sum(terms), sum([...terms].reverse()));
    assert.equal(sum([]), 0);
  });
});
