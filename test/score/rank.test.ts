import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Ranking } from '../../server/src/score/rank.ts';
import type { Standing } from '../../server/src/score/types.ts';
import { account, scored } from './support.ts';

describe('the order of accounts', () => {
  const order = (...standings: Standing[]) => Ranking.of(standings).keys();

  it('is by score, best first, by the low end of a range', () => {
    assert.deepEqual(order(account('a', 10), account('b', scored(30, 90)), account('c', 31)), [
      'c',
      'b',
      'a',
    ]);
  });

  it('breaks ties by the strategic sub-score, then revenue, then id', () => {
    const one = account('d', scored(50, 50, 40), { revenue: 900 });
    const two = account('c', scored(50, 50, 60), { revenue: 100 });
    const three = account('b', scored(50, 50, 60), { revenue: 200 });
    const four = account('a', scored(50.000_000_1, 50, 60), { revenue: 200 });
    const five = account('e', scored(50, 50, 60));
    assert.deepEqual(order(one, two, three, four, five), ['a', 'b', 'c', 'e', 'd']);
  });

  it('tells accounts of one id apart', () => {
    assert.deepEqual(order(account('x', 5, { key: 'two' }), account('x', 5, { key: 'one' })), ['one', 'two']);
  });

  it('has no place for those without a score', () => {
    assert.deepEqual(order(account('a', scored(undefined)), account('b', 0)), ['b']);
  });
});

describe('a ranking', () => {
  const a = account('a', 70);
  const b = account('b', 80);
  const c = account('c', 60);

  it('ranks listed accounts with a score', () => {
    const ranking = Ranking.of([
      a,
      b,
      c,
      account('d', 90, { role: 'candidate' }),
      account('e', scored(undefined)),
      account('f', 99, { role: 'exited' }),
    ]);
    assert.equal(ranking.size, 3);
    assert.deepEqual(
      [a, b, c].map((standing) => ranking.rankOf(standing)),
      [2, 1, 3],
    );
    assert.equal(ranking.rankOf(account('d', 90, { role: 'candidate' })), undefined);
    assert.equal(ranking.rankOf(account('e', scored(undefined))), undefined);
    assert.equal(ranking.rankOf(account('a', 71)), undefined, 'an account that stood otherwise is not in it');
  });

  it('does not change when another is made from it', () => {
    const before = Ranking.of([a, b, c]);
    const better = account('c', 90);
    const after = before.with(better, c);
    assert.deepEqual(
      [before.keys(), after.keys()],
      [
        ['b', 'a', 'c'],
        ['c', 'b', 'a'],
      ],
    );
    assert.equal(after.with(better, better), after, 'and is the same one where nothing moved');
    assert.deepEqual(before.with(undefined, b).keys(), ['a', 'c']);
    assert.deepEqual(before.with(account('c', 90, { role: 'exited' }), c).keys(), ['b', 'a']);
  });

  it('changed account by account equals one made at once', () => {
    const one = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      score: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      revenue: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      role: fc.constantFrom('listed' as const, 'listed' as const, 'candidate' as const, 'exited' as const),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (changes) => {
        const now = new Map<string, Standing>();
        let ranking = Ranking.of([]);
        for (const { name, score, revenue, role } of changes) {
          const standing = account(name, scored(score), { revenue, role });
          ranking = ranking.with(standing, now.get(name));
          now.set(name, standing);
          assert.deepEqual(ranking.keys(), Ranking.of(now.values()).keys());
        }
      }),
    );
  });
});
