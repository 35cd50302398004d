import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../server/src/score/compare.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { placeAlone } from '../../server/src/score/tier.ts';
import { account, contextOf, planOf, setOf, tierOf } from './support.ts';

const context = contextOf();
const levels = ['vendor', 'credible-source', 'problem-solver', 'trusted-advisor'];

/** A criterion of any kind; `points` are read as the points of bands or of the levels of a relationship. */
const criteria = fc.array(
  fc.record({
    kind: fc.constantFrom('rating', 'linear', 'cost', 'bands', 'lookup'),
    weight: fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
    ),
    category: fc.constantFrom('financial', 'strategic', undefined),
    scale: fc.integer({ min: 1, max: 9 }),
    points: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 8 },
);
type Drawn = (typeof criteria extends fc.Arbitrary<(infer T)[]> ? T : never) & { id?: string };

/** What a plan may say; a part that is undefined is not written. */
interface Facts {
  readonly ratings: readonly (number | undefined)[];
  readonly revenue: number | undefined;
  readonly relationship: string | undefined;
}
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const revenues = fc.integer({ min: 0, max: 1200 });
const relationships = fc.constantFrom(...levels);
const facts: fc.Arbitrary<Facts> = fc.record({
  ratings: fc.array(maybe(fc.nat(9)), { minLength: 8, maxLength: 8 }),
  revenue: maybe(revenues),
  relationship: maybe(relationships),
});
const complete: fc.Arbitrary<Facts> = fc.record({
  ratings: fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
  revenue: revenues,
  relationship: relationships,
});
const modes = fc.constantFrom('interval', 'zero', 'renormalise', 'error');

function scoringOf({ kind, scale, points }: Drawn): object {
  const rising = [...points].sort((a, b) => a - b);
  switch (kind) {
    case 'rating':
      return { type: 'rating', min: 0, max: scale };
    case 'linear':
      return { type: 'linear', input: 'financials.revenue', zeroAt: 100, fullAt: 100 + 100 * scale };
    case 'cost':
      return { type: 'linear', input: 'financials.revenue', zeroAt: 100 + 100 * scale, fullAt: 100 };
    case 'bands':
      return {
        type: 'bands',
        input: 'financials.revenue',
        bands: rising.map((worth, index) => ({ from: 300 * index, points: worth })),
      };
    default:
      return {
        type: 'lookup',
        input: 'relationship.current',
        points: Object.fromEntries(levels.map((level, index) => [level, points[index]])),
      };
  }
}

function named(drawn: readonly Drawn[]): Drawn[] {
  return drawn.map((one, index) => ({ ...one, id: `c${index}` }));
}

function set(drawn: readonly Drawn[], missing = 'interval') {
  const written = drawn.map((one) => ({
    id: one.id,
    weight: one.weight,
    category: one.category,
    scoring: scoringOf(one),
  }));
  const tiers = {
    levels: [
      { id: 'gold', enter: 70 },
      { id: 'silver', enter: 40 },
      { id: 'bronze', enter: 0 },
    ],
  };
  const categories = [{ id: 'financial' }, { id: 'strategic' }];
  return setOf(JSON.stringify({ id: 'core', missing, categories, criteria: written, tiers }));
}

function plan(drawn: readonly Drawn[], { ratings, revenue, relationship }: Facts) {
  const scores = drawn.flatMap(({ kind, scale, id }, index): [string, object][] => {
    const rating = ratings[index];
    return kind === 'rating' && rating !== undefined ? [[id ?? '', { rating: Math.min(rating, scale) }]] : [];
  });
  return planOf(
    JSON.stringify({
      financials: { revenue },
      relationship: { current: relationship },
      scores: Object.fromEntries<object>(scores),
    }),
  );
}

const scoreOf = (drawn: readonly Drawn[], said: Facts, missing?: string) =>
  scorePlan(plan(drawn, said), set(drawn, missing), context);

describe('a score', () => {
  it('lies within 0 and 100, its low end not above its high end, and so do its categories', () => {
    fc.assert(
      fc.property(criteria.map(named), facts, modes, (drawn, said, missing) => {
        const { total, categories, coverage } = scoreOf(drawn, said, missing);
        for (const { low, high } of [...(total ? [total] : []), ...categories])
          assert.ok(0 <= low && low <= high && high <= 100);
        assert.ok(0 <= coverage && coverage <= 1);
      }),
    );
  });

  it('that is a range contains the score of every completion', () => {
    fc.assert(
      fc.property(criteria.map(named), facts, complete, (drawn, said, rest) => {
        const range = scoreOf(drawn, said).total;
        const completed: Facts = {
          ratings: said.ratings.map((rating, index) => rating ?? rest.ratings[index]),
          revenue: said.revenue ?? rest.revenue,
          relationship: said.relationship ?? rest.relationship,
        };
        const { total, categories } = scoreOf(drawn, completed);
        if (!range || !total) return assert.equal(total, range);
        assert.equal(total.low, total.high, 'nothing is open any more');
        assert.ok(range.low <= total.low && total.low <= range.high);
        for (const [index, { low, high }] of scoreOf(drawn, said).categories.entries()) {
          const category = categories[index]?.low ?? -1;
          assert.ok(low <= category && category <= high);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not lowered by a better rating', () => {
    fc.assert(
      fc.property(criteria.map(named), facts, fc.nat(7), modes, (drawn, said, index, missing) => {
        const rating = said.ratings[index];
        if (rating === undefined) return;
        const before = scoreOf(drawn, said, missing).total;
        const after = scoreOf(
          drawn,
          { ...said, ratings: said.ratings.with(index, rating + 1) },
          missing,
        ).total;
        assert.equal(before === undefined, after === undefined);
        if (before && after) assert.ok(after.low >= before.low && after.high >= before.high);
      }),
      { numRuns: 300 },
    );
  });

  it('follows a figure up where more is better, and down where less is', () => {
    const more = criteria.map((drawn) => named(drawn.filter(({ kind }) => kind !== 'cost')));
    const less = criteria.map((drawn) =>
      named(drawn.filter(({ kind }) => kind !== 'linear' && kind !== 'bands')),
    );
    const rise = fc.tuple(facts, revenues, fc.nat(300));
    const ends = (drawn: Drawn[], [said, revenue, by]: [Facts, number, number]) =>
      [revenue, revenue + by].map((amount) => scoreOf(drawn, { ...said, revenue: amount }).total?.low ?? 0);
    fc.assert(
      fc.property(more, less, rise, (up, down, by) => {
        const [before = 0, after = 0] = ends(up, by);
        assert.ok(before <= after);
        const [dear = 0, dearer = 0] = ends(down, by);
        assert.ok(dear >= dearer);
      }),
    );
  });

  it('is the same to the last bit in whatever order the criteria are written', () => {
    const permuted = criteria.map(named).chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.shuffledSubarray(
          drawn.map((_, index) => index),
          { minLength: drawn.length },
        ),
      ),
    );
    fc.assert(
      fc.property(permuted, facts, modes, ([drawn, order], said, missing) => {
        // A set sums its weights as they come, so both are given the shares of the first.
        const first = set(drawn, missing);
        const other = {
          ...first,
          criteria: order.map((index) => first.criteria[index]).filter((one) => one !== undefined),
        };
        const one = scorePlan(plan(drawn, said), first, context);
        const two = scorePlan(plan(drawn, said), other, context);
        assert.deepEqual(two.total, one.total);
        assert.deepEqual(two.categories, one.categories);
        assert.equal(two.coverage, one.coverage);
        for (const part of one.criteria)
          assert.deepEqual(
            two.criteria.find(({ criterion }) => criterion.id === part.criterion.id),
            part,
          );
      }),
      { numRuns: 300 },
    );
  });

  it('and its tier are the same when the criteria are written in another order, or all weights on another scale', () => {
    const reordered = criteria
      .map(named)
      .chain((drawn) =>
        fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length })),
      );
    fc.assert(
      fc.property(
        reordered,
        facts,
        modes,
        fc.constantFrom(0.01, 0.3, 7, 1000),
        ([drawn, shuffled], said, missing, factor) => {
          const scaled = shuffled.map((one) => ({ ...one, weight: one.weight * factor }));
          const [one, two] = [set(drawn, missing), set(scaled, missing)].map((criteriaSet) => {
            const score = scorePlan(plan(drawn, said), criteriaSet, context);
            return { score, tier: tierOf(placeAlone(account('a', score), criteriaSet, context.asOf)) };
          });
          assert.ok(one && two);
          assert.equal(one.tier, two.tier);
          assert.equal(one.score.total === undefined, two.score.total === undefined);
          assert.equal(compare(one.score.total?.low ?? 0, two.score.total?.low ?? 0), 0);
          assert.equal(compare(one.score.total?.high ?? 0, two.score.total?.high ?? 0), 0);
          assert.equal(compare(one.score.coverage, two.score.coverage), 0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the low end of what its contributions can add up to', () => {
    fc.assert(
      fc.property(
        criteria.map(named),
        facts,
        fc.constantFrom('interval', 'zero', 'renormalise'),
        (drawn, said, missing) => {
          const { total, criteria: parts } = scoreOf(drawn, said, missing);
          if (!total) return;
          const known = parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
          assert.equal(compare(known, total.low), 0);
          const open = parts.reduce((sum, { contribution, most }) => sum + (contribution ?? most), 0);
          if (missing === 'interval') assert.equal(compare(open, total.high), 0);
        },
      ),
    );
  });
});
