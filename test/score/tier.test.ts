import assert from 'node:assert/strict';
import { scorePlan } from '../../server/src/score/score.ts';
import { placeAll, placeAlone, stepsAlone, tierAt } from '../../server/src/score/tier.ts';
import type { Placement, Standing } from '../../server/src/score/types.ts';
import { account, contextOf, day, planOf, scored, setOf, threeTiers, tierOf, tiersOf } from './support.ts';

const asOf = day('2026-11-20');
const plain = tiersOf(threeTiers);
const held = tiersOf(`hysteresis: 3\nminTenureMonths: 6${threeTiers}`);

const place = (standing: Standing, set = held, on = asOf) => placeAlone(standing, set, on);
const holds = (placement: Placement | undefined) =>
  placement?.holds.map((hold) =>
    hold.kind === 'knockout' ? `${hold.criterion.id}→${hold.cap.id}` : `${hold.kind} ${hold.level.id}`,
  );

describe('a tier by threshold', () => {
  it('is the best level whose enter the score reaches', () => {
    const tiers = [100, 70, 69.999_999_5, 69.999_999, 50, 20, 19.9, 0].map((score) =>
      tierOf(place(account('a', score), plain)),
    );
    assert.deepEqual(tiers, ['gold', 'gold', 'gold', 'silver', 'silver', 'bronze', 'none', 'none']);
  });

  it('is certain where both ends of the score fall into it', () => {
    assert.equal(tierOf(place(account('a', scored(50, 69)), plain)), 'silver');
    assert.equal(tierOf(place(account('a', scored(45, 71)), plain)), 'bronze–gold');
    assert.equal(tierOf(place(account('a', scored(5, 25)), plain)), 'none–bronze');
    assert.deepEqual(place(account('a', 5), plain), {
      low: undefined,
      high: undefined,
      certain: true,
      holds: [],
    });
  });

  it('is open without a score, and absent for an account that has exited', () => {
    assert.deepEqual(place(account('a', scored(undefined))), {
      low: undefined,
      high: undefined,
      certain: false,
      holds: [],
    });
    assert.equal(place(account('a', 80, { role: 'exited' })), undefined);
  });

  it('is the same among all accounts as alone', () => {
    const standings = [
      account('a', 80),
      account('b', scored(40, 75)),
      account('c', 10, { role: 'candidate' }),
      account('d', 90, { role: 'exited' }),
    ];
    const all = placeAll(standings, held, asOf);
    assert.deepEqual([...all.keys()], ['a', 'b', 'c']);
    for (const standing of standings) assert.deepEqual(all.get(standing.key), place(standing));
  });
});

describe('hysteresis', () => {
  const gold = (score: number) => place(account('a', score, { assigned: 'gold' }));
  const silver = (score: number) => place(account('a', score, { assigned: 'silver' }));

  it('keeps the committed tier until the score is more than so many points under it', () => {
    assert.deepEqual(
      [70, 67, 66.999_999, 49.9].map((score) => tierOf(gold(score))),
      ['gold', 'gold', 'silver', 'bronze'],
    );
  });

  it('is named where it holds, with the threshold', () => {
    assert.deepEqual(gold(67)?.holds, [{ kind: 'hysteresis', level: held.tiers.levels[0], threshold: 67 }]);
    assert.deepEqual(gold(70)?.holds, []);
    assert.deepEqual(gold(60)?.holds, []);
  });

  it('asks for the full threshold to be promoted', () => {
    assert.deepEqual(
      [69.9, 70].map((score) => tierOf(silver(score))),
      ['silver', 'gold'],
    );
    assert.deepEqual(
      [47, 46.9].map((score) => tierOf(silver(score))),
      ['silver', 'bronze'],
    );
  });

  it('holds one end of a range as well', () => {
    assert.equal(tierOf(place(account('a', scored(68, 80), { assigned: 'gold' }))), 'gold');
    assert.equal(tierOf(place(account('a', scored(66, 80), { assigned: 'gold' }))), 'silver–gold');
  });

  it('holds nothing for a tier that does not exist', () => {
    assert.equal(tierOf(place(account('a', 69, { assigned: 'platinum' }))), 'silver');
  });
});

describe('tenure', () => {
  const since = (from: string, score: number, assigned = 'silver') =>
    place(account('a', score, { assigned, since: day(from) }));

  it('keeps the committed tier, up and down, to the day', () => {
    assert.deepEqual(
      [90, 60, 10].map((score) => tierOf(since('2026-05-21', score))),
      ['silver', 'silver', 'silver'],
    );
    assert.deepEqual(
      [90, 60, 10].map((score) => tierOf(since('2026-05-20', score))),
      ['gold', 'silver', 'none'],
    );
  });

  it('is named with its end and the tier it stands in for', () => {
    const [gold, silver] = held.tiers.levels;
    assert.deepEqual(since('2026-06-30', 90)?.holds, [
      { kind: 'tenure', level: silver, until: '2026-12-30', otherwise: gold },
    ]);
    assert.deepEqual(since('2026-06-30', 10)?.holds, [
      { kind: 'tenure', level: silver, until: '2026-12-30', otherwise: undefined },
    ]);
    assert.deepEqual(since('2026-06-30', 60)?.holds, []);
  });

  it('makes an open tier certain', () => {
    const placement = place(account('a', scored(10, 90), { assigned: 'silver', since: day('2026-10-01') }));
    assert.equal(tierOf(placement), 'silver');
    assert.deepEqual(holds(placement), ['tenure silver']);
  });

  it('does not begin in the future, nor in a tier that does not exist', () => {
    assert.equal(tierOf(since('2026-11-21', 90)), 'gold');
    assert.equal(tierOf(since('2026-11-20', 90)), 'silver');
    assert.equal(tierOf(since('2026-10-01', 90, 'platinum')), 'gold');
  });
});

describe('a knock-out', () => {
  const set = (extra = '') =>
    setOf(`
id: core
criteria:
  - { id: size, weight: 90, scoring: { type: linear, input: financials.shareOfWallet, zeroAt: 0, fullAt: 1 } }
  - { id: will, weight: 10, scoring: { type: rating, min: 1, max: 5 }, knockout: { below: 25, cap: silver } }
  - { id: risk, weight: 0, scoring: { type: rating, min: 1, max: 5 }, knockout: { below: 50, cap: bronze } }
tiers: { hysteresis: 3, minTenureMonths: 6, levels: [{ id: gold, enter: 70 }, { id: silver, enter: 50 }, { id: bronze, enter: 0 }] }
${extra}`);
  const placed = (
    will: number | undefined,
    risk: number | undefined,
    rest: Partial<Standing> = {},
    extra = '',
  ) => {
    const ratings = Object.entries({ will, risk }).flatMap(([id, rating]) =>
      rating === undefined ? [] : `${id}: { rating: ${rating} }`,
    );
    const plan = planOf(`{ financials: { shareOfWallet: 0.9 }, scores: { ${ratings.join(', ')} } }`);
    const criteria = set(extra);
    return placeAlone(account('a', scorePlan(plan, criteria, contextOf()), rest), criteria, asOf);
  };

  it('caps the tier, below its points and not at them', () => {
    assert.equal(tierOf(placed(1, 5)), 'silver');
    assert.equal(tierOf(placed(2, 5)), 'gold');
  });

  it('is named, and so is each of several', () => {
    assert.deepEqual(holds(placed(1, 5)), ['will→silver']);
    assert.equal(tierOf(placed(1, 1)), 'bronze');
    assert.deepEqual(holds(placed(1, 1)), ['will→silver', 'risk→bronze']);
    assert.deepEqual(holds(placed(5, 5)), []);
  });

  it('comes after hysteresis and tenure', () => {
    const placement = placed(1, 5, { assigned: 'gold', since: day('2026-10-01') });
    assert.equal(tierOf(placement), 'silver');
    assert.deepEqual(holds(placement), ['will→silver']);
  });

  it('applies at the low end alone while its criterion is open', () => {
    const placement = placed(undefined, 5);
    assert.equal(tierOf(placement), 'silver–gold');
    assert.deepEqual(
      placement?.holds.map((hold) => hold.kind === 'knockout' && hold.certain),
      [false],
    );
    assert.equal(tierOf(placed(5, undefined)), 'bronze–gold', 'weight or no weight');
  });

  it('is certain where what is open counts as 0', () => {
    const placement = placed(undefined, 5, {}, 'missing: zero');
    assert.equal(tierOf(placement), 'silver');
    assert.deepEqual(
      placement?.holds.map((hold) => hold.kind === 'knockout' && hold.certain),
      [true],
    );
  });

  it('is not named where it takes nothing away', () => {
    const low = planOf(
      '{ financials: { shareOfWallet: 0.6 }, scores: { will: { rating: 1 }, risk: { rating: 5 } } }',
    );
    const placement = placeAlone(account('a', scorePlan(low, set(), contextOf())), set(), asOf);
    assert.equal(tierOf(placement), 'silver');
    assert.deepEqual(holds(placement), []);
  });

  it('caps nothing at a level that does not exist', () => {
    const criteria = setOf(`
id: core
criteria: [{ id: will, weight: 10, scoring: { type: rating, min: 1, max: 5 }, knockout: { below: 90, cap: platinum } }]
tiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }`);
    const score = scorePlan(planOf('scores: { will: { rating: 4 } }'), criteria, contextOf());
    assert.equal(tierOf(placeAlone(account('a', score), criteria, asOf)), 'gold');
  });
});

describe('the steps of a tier', () => {
  it('say at which scores it changes, with hysteresis and without tenure', () => {
    const standing = account('a', 80, { assigned: 'silver', since: day('2026-11-01') });
    const steps = stepsAlone(standing, held)(undefined);
    assert.deepEqual(
      steps.map(({ from, level }) => [from, level?.id]),
      [
        [0, undefined],
        [20, 'bronze'],
        [47, 'silver'],
        [70, 'gold'],
      ],
    );
    assert.deepEqual(
      [46.9, 47, 100].map((score) => tierAt(steps, score)?.id),
      ['bronze', 'silver', 'gold'],
    );
  });

  it('end at a cap', () => {
    const steps = stepsAlone(account('a', 80), held)(held.tiers.levels[1]);
    assert.deepEqual(
      steps.map(({ from, level }) => [from, level?.id]),
      [
        [0, undefined],
        [20, 'bronze'],
        [50, 'silver'],
      ],
    );
  });
});
