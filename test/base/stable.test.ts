import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { alike, fingerprint } from '../../server/src/base/stable.ts';

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

describe('plain values are alike', () => {
  it('where their fingerprints are the same, whatever the order of keys and whether what is undefined is written', () => {
    const plain = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(0, 1, '1', true, null, undefined),
        fc.array(fc.constantFrom(0, 1, null), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 2 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.record({ a: plain }), fc.record({ a: plain }), (a, b) => {
        assert.equal(alike(a, b), fingerprint(a) === fingerprint(b));
        assert.ok(alike(a, reversed(a)));
      }),
      { numRuns: 2000 },
    );
  });
});
