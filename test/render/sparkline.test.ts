import assert from 'node:assert/strict';
import { sparkline } from '../../server/src/render/history/sparkline.ts';

describe('a line of blocks', () => {
  it('goes from the lowest to the highest number', () => {
    assert.equal(sparkline([50, 60, 70, 55]), '▁▅█▃');
    assert.equal(sparkline([70, 70, 70]), '▄▄▄');
  });

  it('is none for fewer than two numbers', () => {
    assert.equal(sparkline([70]), '');
    assert.equal(sparkline([]), '');
  });

  it('stays short, with the first and the last number', () => {
    const line = sparkline(Array.from({ length: 500 }, (_, index) => (index === 0 || index === 499 ? 9 : 1)));
    assert.equal(line.length, 40);
    assert.match(line, /^█▁+█$/);
  });
});
