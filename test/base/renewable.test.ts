import assert from 'node:assert/strict';
import { Renewable } from '../../server/src/base/renewable.ts';

function counting(made?: number[]): { readonly numbers: Renewable<number[]>; readonly count: () => number } {
  let count = 0;
  const make = (): number[] => {
    count++;
    return [1, 2, 3];
  };
  return { numbers: new Renewable(make, made), count: () => count };
}

describe('something that can be made again', () => {
  it('is made when it is first asked for, and once', () => {
    const { numbers, count } = counting();
    assert.equal(count(), 0);
    assert.equal(numbers.value, numbers.value);
    assert.equal(count(), 1);
  });

  it('is not made where it is there already', () => {
    const made = [1, 2, 3];
    const { numbers, count } = counting(made);
    assert.equal(numbers.value, made);
    assert.equal(count(), 0);
  });

  it('is made again, once, when it is asked for after it was let go', () => {
    const { numbers, count } = counting();
    const before = numbers.value;
    numbers.release();
    assert.equal(count(), 1);
    assert.notEqual(numbers.value, before);
    assert.deepEqual(numbers.value, before);
    assert.equal(count(), 2);
  });
});
