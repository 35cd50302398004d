import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Criteria } from '../../server/src/model/criteria.ts';
import { counterfactualsOf } from '../../server/src/score/counterfactuals.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { placeAlone } from '../../server/src/score/tier.ts';
import type { Flip, InputFlip, Standing } from '../../server/src/score/types.ts';
import { account, acmePlan, contextOf, coreCriteria, planOf, setOf, tierOf } from './support.ts';

const context = contextOf('{ currency: EUR, exchangeRates: { asOf: 2026-09-30, rates: { GBP: 1.17 } } }');

function stands(plan: string, set: Criteria, rest: Partial<Standing>) {
  const score = scorePlan(planOf(plan), set, context);
  const standing = account('acme', score, rest);
  const placement = placeAlone(standing, set, context.asOf);
  assert.ok(placement);
  return { score, standing, placement };
}

function flipsOf(plan: string, set: Criteria, rest: Partial<Standing> = {}): readonly (Flip | InputFlip)[] {
  const { score, standing, placement } = stands(plan, set, rest);
  return counterfactualsOf(score, standing, set, placement, 0.1).flips;
}

function inputFlipsOf(plan: string, set: Criteria, rest: Partial<Standing> = {}): readonly InputFlip[] {
  return flipsOf(plan, set, rest).filter((flip) => flip.kind === 'input');
}

const inShort = ({ input, from, to, tier }: InputFlip) =>
  `${input} ${String(from)} → ${String(to)}: ${tier?.id ?? 'none'}`;

describe('the inputs that would change the tier', () => {
  const core = setOf(coreCriteria);

  it('of the worked example', () => {
    assert.deepEqual(inputFlipsOf(acmePlan, core, { assigned: 'gold' }).map(inShort), [
      'account.wantsKeyStatus accepted → unsure: silver',
      'financials.revenue 3100000 → 2120000: silver',
      'financials.grossMargin 0.38 → 0.249: silver',
    ]);
  });

  it('have the value of the closed form, as round as it is shown', () => {
    const [, revenue] = inputFlipsOf(acmePlan, core, { assigned: 'gold' });
    const score = 100 * ((20 * 0.775 + 15 * 0.5 + 25 * 0.75 + 10) / 70);
    const exact = 4_000_000 * (0.775 + (67 - score) / (100 * (20 / 70)));
    assert.equal(exact.toFixed(2), '2130000.00');
    assert.equal(revenue?.to, 2_120_000, 'at 2.13 million it would just be gold still');
  });

  it('of bands are where the next band begins, and of words the next word', () => {
    const silver = acmePlan
      .replace('rating: 4', 'rating: 3')
      .replace('0.38', '0.2')
      .replace('accepted', 'unsure');
    assert.deepEqual(
      inputFlipsOf(silver, setOf(coreCriteria.replace('enter: 70', 'enter: 55'))).map(inShort),
      [
        'account.wantsKeyStatus unsure → accepted: silver',
        'financials.revenue 3100000 → 3500000: silver',
        'financials.grossMargin 0.2 → 0.25: gold',
      ],
    );
  });

  it('are in the currency of the plan', () => {
    const pounds = acmePlan.replace('currency: EUR, revenue: 3100000', 'currency: GBP, revenue: 2649572');
    const [, revenue] = inputFlipsOf(pounds, core, { assigned: 'gold' });
    assert.deepEqual([revenue?.to, revenue?.currency, revenue?.unit], [1_820_000, 'GBP', 'money']);
  });

  it('leave out what moves another criterion along with it', () => {
    const net = coreCriteria.replace(
      '{ type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 }',
      '{ type: linear, input: metrics.netContribution, zeroAt: 0, fullAt: 1200000 }',
    );
    assert.deepEqual(
      inputFlipsOf(acmePlan, setOf(net)).map(({ input }) => input),
      ['account.wantsKeyStatus'],
      'the margin goes into the net contribution, too',
    );
  });

  it('move all the criteria that read them', () => {
    const twice = setOf(`
id: core
criteria:
  - { id: size, weight: 50, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 1000000 } }
  - { id: large, weight: 50, scoring: { type: bands, input: financials.revenue, bands: [{ from: 0, points: 0 }, { from: 800000, points: 100 }] } }
tiers: { levels: [{ id: gold, enter: 85 }, { id: silver, enter: 20 }, { id: bronze, enter: 0 }] }`);
    assert.deepEqual(inputFlipsOf('financials: { revenue: 600000 }', twice).map(inShort), [
      'financials.revenue 600000 → 800000: gold',
      'financials.revenue 600000 → 390000: bronze',
    ]);
  });

  it('come with the ratings and weights, to a better tier first, the smallest first', () => {
    const flips = flipsOf(acmePlan, setOf(coreCriteria.replace('enter: 70', 'enter: 80')));
    assert.deepEqual(
      flips.map(({ kind, criterion, tier }) => `${tier?.id ?? ''} ${kind} ${criterion.id}`),
      [
        'gold input margin',
        'gold rating brand',
        'gold input revenue',
        'gold weight margin',
        'gold weight appetite',
        'bronze rating brand',
      ],
    );
  });

  it('are none while the score is a range', () => {
    assert.deepEqual(inputFlipsOf(acmePlan.replace('rating: 4', 'note: later'), core), []);
  });
});

describe('every input flip', () => {
  const cases = fc.record({
    size: fc.record({
      weight: fc.integer({ min: 0, max: 9 }),
      value: fc.integer({ min: 0, max: 50 }),
      ends: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 })),
      reversed: fc.boolean(),
      below: fc.constantFrom(null, 20, 50, 100),
    }),
    alsoSize: fc.integer({ min: 0, max: 3 }),
    margin: fc.record({
      weight: fc.integer({ min: 0, max: 9 }),
      value: fc.integer({ min: 0, max: 100 }),
      bands: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
      points: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
    }),
    status: fc.record({
      weight: fc.integer({ min: 0, max: 9 }),
      value: fc.nat(2),
      points: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
      below: fc.constantFrom(null, 20, 50, 100),
    }),
    hysteresis: fc.integer({ min: 0, max: 10 }),
    drops: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 })),
    assigned: fc.constantFrom(undefined, 'l0', 'l1', 'l2'),
    currency: fc.constantFrom('EUR', 'GBP'),
  });
  type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

  const words = ['declined', 'unsure', 'accepted'] as const;
  const inputs = ['financials.revenue', 'financials.grossMargin', 'account.wantsKeyStatus'] as const;
  type Values = Readonly<Record<(typeof inputs)[number], number | string>>;

  const knockout = (below: number | null) => below !== null && { knockout: { below, cap: 'l1' } };
  const setWith = ({ size, alsoSize, margin, status, hysteresis, drops: [first, second] }: Case) => {
    const [low, width] = size.ends.map((end) => end * 100_000);
    const ends = [low ?? 0, (low ?? 0) + (width ?? 1)];
    if (size.reversed) ends.reverse();
    const froms = [0, ...margin.bands.toSorted((a, b) => a - b).map((from) => from / 100)];
    return setOf(
      JSON.stringify({
        id: 'core',
        criteria: [
          {
            id: 'size',
            weight: size.weight,
            scoring: { type: 'linear', input: inputs[0], zeroAt: ends[0], fullAt: ends[1] },
            ...knockout(size.below),
          },
          {
            id: 'also-size',
            weight: alsoSize,
            scoring: {
              type: 'bands',
              input: inputs[0],
              bands: [
                { from: 0, points: 0 },
                { from: 2_000_000, points: 100 },
              ],
            },
          },
          {
            id: 'margin',
            weight: margin.weight,
            scoring: {
              type: 'bands',
              input: inputs[1],
              bands: froms.map((from, index) => ({ from, points: margin.points[index] })),
            },
          },
          {
            id: 'status',
            weight: status.weight,
            scoring: {
              type: 'lookup',
              input: inputs[2],
              points: Object.fromEntries(words.map((word, index) => [word, status.points[index]])),
            },
            ...knockout(status.below),
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
  };
  const valuesOf = ({ size, margin, status }: Case): Values => ({
    'financials.revenue': size.value * 100_000,
    'financials.grossMargin': margin.value / 100,
    'account.wantsKeyStatus': words[status.value] ?? '',
  });
  const situation = (drawn: Case, set: Criteria, values: Values) => {
    const plan = {
      account: { wantsKeyStatus: values['account.wantsKeyStatus'] },
      financials: {
        currency: drawn.currency,
        revenue: values['financials.revenue'],
        grossMargin: values['financials.grossMargin'],
      },
    };
    return stands(JSON.stringify(plan), set, { assigned: drawn.assigned });
  };
  const tierWith = (drawn: Case, set: Criteria, values: Values) =>
    tierOf(situation(drawn, set, values).placement);
  /** The distance between values that the flips of a number are given on. */
  const gridOf = (input: string, drawn: Case): number => {
    if (input !== 'financials.revenue') return 0.001;
    const [low, width] = drawn.size.ends.map((end) => end * 100_000);
    const rate = drawn.currency === 'GBP' ? 1.17 : 1;
    const largest = Math.max(
      drawn.size.value * 100_000,
      ((low ?? 0) + (width ?? 0)) / rate,
      2_000_000 / rate,
    );
    return 10 ** (Math.floor(Math.log10(largest)) - 2);
  };

  it('flips the tier, and one step less does not', () => {
    const seen = { number: 0, word: 0 };
    fc.assert(
      fc.property(cases, (drawn) => {
        const set = setWith(drawn);
        const values = valuesOf(drawn);
        const { score, standing, placement } = situation(drawn, set, values);
        if (!score.total) return;
        for (const flip of counterfactualsOf(score, standing, set, placement, 0.1).flips) {
          if (flip.kind !== 'input') continue;
          const { input, from, to, tier } = flip;
          const outcome = (value: number | string) => tierWith(drawn, set, { ...values, [input]: value });
          assert.equal(values[input as keyof Values], from);
          assert.equal(outcome(to as number), tier?.id ?? 'none', `${input} at ${String(to)}`);
          assert.notEqual(tier?.id ?? 'none', tierOf(placement));
          if (typeof to === 'number' && typeof from === 'number') {
            const grid = gridOf(input, drawn);
            assert.ok(Math.abs(to / grid - Math.round(to / grid)) < 1e-6, `${to} is a round value`);
            const before = Number((to > from ? to - grid : to + grid).toFixed(6));
            const less = to > from ? Math.max(from, before) : Math.min(from, before);
            assert.equal(outcome(less), tierOf(placement), `${input} at ${less}, a step before ${to}`);
            seen.number++;
          } else seen.word++;
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(seen.number > 100 && seen.word > 50, `only ${JSON.stringify(seen)} flips were looked at`);
  });

  it('is given wherever a value flips the tier', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 100 }), (drawn, percent) => {
        const set = setWith(drawn);
        const values = valuesOf(drawn);
        const { score, standing, placement } = situation(drawn, set, values);
        if (!score.total) return;
        const { flips } = counterfactualsOf(score, standing, set, placement, 0.1);
        const given = (input: string) =>
          flips.filter((flip) => flip.kind === 'input' && flip.input === input);
        const others = {
          'financials.revenue': percent * 100_000,
          'financials.grossMargin': percent / 100,
          'account.wantsKeyStatus': words[percent % 3] ?? '',
        };
        for (const input of inputs) {
          const now = tierWith(drawn, set, { ...values, [input]: others[input] });
          if (now === tierOf(placement)) continue;
          const passed = given(input).some(({ from, to }) => {
            const [value, least, start] = [others[input], to, from].map(Number);
            if (typeof to === 'string') return true;
            return (
              start !== undefined &&
              least !== undefined &&
              value !== undefined &&
              (start < least ? value >= least : value <= least)
            );
          });
          assert.ok(passed, `${input} at ${others[input]}`);
        }
      }),
      { numRuns: 400 },
    );
  });
});
