import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { fingerprint } from '../../server/src/base/stable.ts';

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe('a fingerprint', () => {
  it('does not depend on the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(fingerprint(reversed(value)), fingerprint(value));
      }),
    );
  });

  it('is equal for equal values, and for no others', () => {
    const small = fc.jsonValue({ maxDepth: 1 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(small, small, (a, b) => {
        assert.equal(fingerprint(a) === fingerprint(b), isDeepStrictEqual(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('tells the order of a list', () => {
    assert.notEqual(fingerprint(['gold', 'silver']), fingerprint(['silver', 'gold']));
  });

  it('tells 1 from "1" and nothing from null', () => {
    assert.equal(new Set([1, '1', null, [], {}, { a: null }, [null]].map(fingerprint)).size, 7);
  });
});
