import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Criteria } from '../../server/src/model/criteria.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { sensitivityOf } from '../../server/src/score/sensitivity.ts';
import { placeAll, placeAlone, stepsAmong } from '../../server/src/score/tier.ts';
import type { Flip, Standing } from '../../server/src/score/types.ts';
import {
  account,
  acmePlan,
  contextOf,
  coreCriteria,
  day,
  planOf,
  scored,
  setOf,
  tierOf,
  tiersOf,
} from './support.ts';

const context = contextOf('currency: EUR');
const asOf = context.asOf;

function standingOf(plan: string, set: Criteria, rest: Partial<Standing> = {}): Standing {
  return account('acme', scorePlan(planOf(plan), set, context), rest);
}

function sensitivity(plan: string, set: Criteria, rest: Partial<Standing> = {}) {
  const standing = standingOf(plan, set, rest);
  const placement = placeAlone(standing, set, asOf);
  assert.ok(placement);
  return sensitivityOf(standing, set, placement, 0.1);
}

const inShort = ({ kind, criterion, from, to, tier }: Flip) =>
  `${kind} ${criterion.id} ${from.toFixed(kind === 'rating' ? 0 : 4)} → ${to.toFixed(kind === 'rating' ? 0 : 4)}: ${tier?.id ?? 'none'}`;

describe('the sensitivity of the worked example', () => {
  const core = setOf(coreCriteria);

  it('names the rating and the weights that would change its tier', () => {
    const { flips, fragile } = sensitivity(acmePlan, core, { assigned: 'gold' });
    assert.deepEqual(flips.map(inShort), [
      'weight margin 0.2143 → 0.4418: silver',
      'rating brand 4 → 3: silver',
    ]);
    assert.equal(fragile, true, 'one step of brand is enough');
  });

  it('has the margin weight of the closed form', () => {
    const [weight] = sensitivity(acmePlan, core, { assigned: 'gold' }).flips;
    const score = 100 * ((20 * 0.775 + 15 * 0.5 + 25 * 0.75 + 10) / 70);
    const without = (score - 100 * (15 / 70) * 0.5) / (1 - 15 / 70);
    assert.equal(weight?.to.toFixed(5), ((67 - without) / (50 - without)).toFixed(5));
  });

  it('honours the hysteresis: without the committed tier, less is enough', () => {
    const brandOf = (rest: Partial<Standing>) =>
      sensitivity(acmePlan.replace('rating: 4', 'rating: 5'), core, rest).flips.map(inShort);
    assert.deepEqual(
      brandOf({}).filter((flip) => flip.startsWith('rating')),
      ['rating brand 5 → 3: silver'],
    );
    const steep = setOf(coreCriteria.replace('hysteresis: 3', 'hysteresis: 6'));
    const flips = sensitivity(acmePlan, steep, { assigned: 'gold' }).flips.map(inShort);
    assert.ok(flips.includes('rating brand 4 → 2: silver'), flips.join('; '));
  });

  it('takes the tenure to be over', () => {
    const tenured = { assigned: 'gold', since: day('2026-11-01') };
    assert.deepEqual(sensitivity(acmePlan, core, tenured), sensitivity(acmePlan, core, { assigned: 'gold' }));
  });

  it('says nothing of a range', () => {
    const open = acmePlan.replace('rating: 4', 'note: later');
    assert.deepEqual(sensitivity(open, core), { flips: [], fragile: false });
  });
});

describe('a fragile tier', () => {
  /** Gold while the second weight is at least the first, whichever of them moves. */
  const set = (weight: number) =>
    setOf(`
id: core
criteria:
  - { id: none, weight: ${weight}, scoring: { type: linear, input: financials.shareOfWallet, zeroAt: 0, fullAt: 1 } }
  - { id: full, weight: 10, scoring: { type: linear, input: financials.grossMargin, zeroAt: 0, fullAt: 1 } }
tiers: { levels: [{ id: gold, enter: 50 }, { id: silver, enter: 0 }] }`);
  const fragile = (weight: number) =>
    sensitivity('{ financials: { shareOfWallet: 0, grossMargin: 1 } }', set(weight)).fragile;

  it('is one that a tenth of one weight changes', () => {
    assert.deepEqual([9.05, 9.5, 10, 10.5, 11.1].map(fragile), [true, true, true, true, true]);
  });

  it('is not one that only larger changes do', () => {
    assert.deepEqual([5, 8.9, 9, 11.2, 20].map(fragile), [false, false, false, false, false]);
  });

  it('is one that one step of a rating changes, and not one that takes two', () => {
    const core = setOf(coreCriteria);
    assert.equal(sensitivity(acmePlan, core).fragile, true);
    assert.equal(sensitivity(acmePlan.replace('rating: 4', 'rating: 5'), core).fragile, false);
  });
});

describe('a knock-out in a rating', () => {
  const set = setOf(`
id: core
criteria:
  - { id: size, weight: 90, scoring: { type: linear, input: financials.shareOfWallet, zeroAt: 0, fullAt: 1 } }
  - { id: will, weight: 10, scoring: { type: rating, min: 1, max: 5 }, knockout: { below: 50, cap: silver } }
tiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }`);
  const ratingFlips = (will: number) =>
    sensitivity(`{ financials: { shareOfWallet: 0.9 }, scores: { will: { rating: ${will} } } }`, set)
      .flips.filter(({ kind }) => kind === 'rating')
      .map(inShort);

  it('is brought about by a lower rating', () =>
    assert.deepEqual(ratingFlips(5), ['rating will 5 → 2: silver']));
  it('is lifted by a higher one', () => assert.deepEqual(ratingFlips(1), ['rating will 1 → 3: gold']));
});

describe('sensitivity where accounts compete', () => {
  it('turns where the account at the boundary is passed', () => {
    const set = setOf(`
id: core
criteria: [{ id: only, weight: 1, scoring: { type: rating, min: 0, max: 10 } }, { id: other, weight: 0, scoring: { type: rating, min: 0, max: 1 } }]
tiers: { assign: top-n, levels: [{ id: gold, enter: 10, capacity: 1 }, { id: silver, enter: 0 }] }`);
    const own = account(
      'own',
      scorePlan(planOf('scores: { only: { rating: 4 }, other: { rating: 1 } }'), set, context),
    );
    const standings = [own, account('rival', scored(70))];
    const placement = placeAll(standings, set, asOf).get('own');
    assert.equal(tierOf(placement), 'silver');
    assert.ok(placement);
    const { flips } = sensitivityOf(own, set, placement, 0.1, stepsAmong(standings, set, asOf)(own));
    assert.deepEqual(
      flips.map(inShort),
      ['rating only 4 → 7: gold', 'weight other 0.0000 → 0.5000: gold'],
      'at 70 the tie goes to the id that comes first',
    );
  });

  it('sees no seat at all', () => {
    const set = tiersOf(
      '{ assign: top-n, levels: [{ id: gold, enter: 10, capacity: 0 }, { id: silver, enter: 0 }] }',
    );
    const own = account('own', 40);
    assert.deepEqual(
      stepsAmong([own], set, asOf)(own)(undefined).map(({ from, level }) => [from, level?.id]),
      [[0, 'silver']],
    );
  });
});

describe('every flip', () => {
  const rating = fc.record({
    max: fc.integer({ min: 1, max: 9 }),
    rating: fc.nat(9),
    weight: fc.integer({ min: 0, max: 9 }),
    below: fc.constantFrom(null, 20, 25, 34, 50, 100),
    cap: fc.nat(2),
  });
  const measured = fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    weight: fc.integer({ min: 0, max: 9 }),
  });
  const cases = fc.record({
    ratings: fc.array(rating, { minLength: 1, maxLength: 4 }),
    measured,
    open: fc.nat(3),
    missing: fc.constantFrom('interval', 'zero', 'renormalise'),
    hysteresis: fc.integer({ min: 0, max: 10 }),
    drops: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 })),
    assigned: fc.constantFrom(undefined, 'l0', 'l1', 'l2'),
  });
  type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

  const weightsOf = ({ ratings, measured: { weight }, open }: Case) => [
    ...ratings.map((one) => one.weight),
    weight,
    open,
  ];
  const ratingsOf = ({ ratings }: Case) => ratings.map(({ rating: value, max }) => Math.min(value, max));
  const setWith = (
    { ratings, missing, hysteresis, drops: [first, second] }: Case,
    weights: readonly number[],
  ) =>
    setOf(
      JSON.stringify({
        id: 'core',
        missing,
        criteria: [
          ...ratings.map(({ max, below, cap }, index) => ({
            id: `r${index}`,
            weight: weights[index],
            scoring: { type: 'rating', min: 0, max },
            ...(below !== null && { knockout: { below, cap: `l${cap}` } }),
          })),
          {
            id: 'size',
            weight: weights[ratings.length],
            scoring: { type: 'linear', input: 'financials.shareOfWallet', zeroAt: 0, fullAt: 1 },
          },
          {
            id: 'open',
            weight: weights[ratings.length + 1],
            scoring: { type: 'linear', input: 'financials.grossMargin', zeroAt: 0, fullAt: 1 },
          },
        ],
        tiers: {
          hysteresis,
          levels: [
            { id: 'l0', enter: 95 - first },
            { id: 'l1', enter: Math.max(0, 95 - first - second) },
            { id: 'l2', enter: 0 },
          ],
        },
      }),
    );
  const planWith = ({ measured: { value } }: Case, ratings: readonly number[]) =>
    planOf(
      JSON.stringify({
        financials: { shareOfWallet: value / 100 },
        scores: Object.fromEntries(ratings.map((one, index) => [`r${index}`, { rating: one }])),
      }),
    );
  const situation = (
    drawn: Case,
    ratings = ratingsOf(drawn),
    weights: readonly number[] = weightsOf(drawn),
  ) => {
    const set = setWith(drawn, weights);
    const standing = account('own', scorePlan(planWith(drawn, ratings), set, context), {
      assigned: drawn.assigned,
    });
    const placement = placeAlone(standing, set, asOf);
    assert.ok(placement);
    return { set, standing, placement };
  };
  const tierWith = (drawn: Case, ratings?: number[], weights?: readonly number[]) =>
    tierOf(situation(drawn, ratings, weights).placement);

  it('of a rating is the nearest that there is, and there is none where none is given', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, (drawn) => {
        const { set, standing, placement } = situation(drawn);
        const { flips } = sensitivityOf(standing, set, placement, 0.1);
        if (!placement.certain) return assert.deepEqual(flips, []);
        for (const [index, { max }] of drawn.ratings.entries()) {
          const ratings = ratingsOf(drawn);
          const from = ratings[index] ?? 0;
          const outcome = (to: number) => tierWith(drawn, ratings.with(index, to));
          const upwards = Array.from({ length: max - from }, (_, step) => from + 1 + step);
          const downwards = Array.from({ length: from }, (_, step) => from - 1 - step);
          const expected = [downwards, upwards].flatMap((steps) => {
            const to = steps.find((one) => outcome(one) !== tierOf(placement));
            return to === undefined ? [] : [{ to, tier: outcome(to) }];
          });
          const found = flips.filter(
            ({ kind, criterion }) => kind === 'rating' && criterion.id === `r${index}`,
          );
          if (standing.score.total?.low !== standing.score.total?.high) assert.deepEqual(found, []);
          else
            assert.deepEqual(
              found.map(({ to, tier }) => ({ to, tier: tier?.id ?? 'none' })),
              expected,
            );
          seen += found.length;
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(seen > 50, `only ${seen} flips were looked at`);
  });

  it('of a weight changes the tier at the share given, and not before', () => {
    let seen = 0;
    fc.assert(
      fc.property(cases, (drawn) => {
        const { set, standing, placement } = situation(drawn);
        const { flips } = sensitivityOf(standing, set, placement, 0.1);
        const weights = weightsOf(drawn);
        for (const { kind, criterion, from, to, tier } of flips) {
          if (kind !== 'weight') continue;
          const index = set.criteria.indexOf(criterion);
          const others = weights.reduce((sum, weight) => sum + weight, 0) - (weights[index] ?? 0);
          const outcome = (share: number) =>
            tierWith(drawn, undefined, weights.with(index, (share * others) / (1 - share)));
          assert.ok(to >= 0 && to < 1);
          // A score on the very threshold is below it as soon as rounding to six decimals says so: halfway.
          const nearly = Math.abs(to - from) > 1e-4 ? 0.99 : 0.4;
          assert.equal(outcome(to), tier?.id ?? 'none', `${criterion.id} at ${to}`);
          assert.notEqual(outcome(to), tierOf(placement));
          assert.equal(
            outcome(from + (to - from) * nearly),
            tierOf(placement),
            `${criterion.id} just before ${to}`,
          );
          seen++;
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(seen > 50, `only ${seen} flips were looked at`);
  });

  /** Without the weight of r0 the score is 72 to the last bit but one. */
  const turnsAtNoWeight: Case = {
    ratings: [{ max: 1, rating: 0, weight: 1, below: null, cap: 0 }],
    measured: { value: 96, weight: 9 },
    open: 3,
    missing: 'zero',
    hysteresis: 0,
    drops: [21, 2],
    assigned: undefined,
  };

  it('of a weight is given wherever a share flips the tier', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 19 }), (drawn, twentieths) => {
        const { set, standing, placement } = situation(drawn);
        const { total } = standing.score;
        if (!placement.certain || !total || total.low !== total.high) return;
        const { flips } = sensitivityOf(standing, set, placement, 0.1);
        const weights = weightsOf(drawn);
        const share = twentieths / 20;
        for (const [index, { criterion, value }] of standing.score.criteria.entries()) {
          const others = weights.reduce((sum, weight) => sum + weight, 0) - (weights[index] ?? 0);
          if (others === 0 || (value === undefined && drawn.missing === 'interval')) continue;
          const now = situation(drawn, undefined, weights.with(index, (share * others) / (1 - share)));
          if (!now.standing.score.total) continue;
          const passed = flips.some(
            (flip) =>
              flip.kind === 'weight' &&
              flip.criterion.id === criterion.id &&
              (flip.from < flip.to ? share >= flip.to - 1e-6 : share <= flip.to + 1e-6),
          );
          if (tierOf(now.placement) !== tierOf(placement)) assert.ok(passed, `${criterion.id} at ${share}`);
        }
      }),
      { numRuns: 150, examples: [[turnsAtNoWeight, 0]] },
    );
  });
});
