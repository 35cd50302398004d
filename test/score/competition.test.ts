import assert from 'node:assert/strict';
import { addMonths, type Day } from '../../server/src/base/day.ts';
import type { Criteria } from '../../server/src/model/criteria.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { placeAll } from '../../server/src/score/tier.ts';
import type { Standing } from '../../server/src/score/types.ts';
import { account, contextOf, day, planOf, scored, setOf, tierOf, tiersOf } from './support.ts';

const asOf = day('2026-11-20');
const recent = day('2026-10-01');

const tiers = (standings: Standing[], set: Criteria) => {
  const all = placeAll(standings, set, asOf);
  return Object.fromEntries(standings.map(({ key }) => [key, tierOf(all.get(key))]));
};

describe('tiers by top-n', () => {
  const set = tiersOf(`
assign: top-n
hysteresis: 3
minTenureMonths: 6
levels:
  - { id: gold, enter: 70, capacity: 2 }
  - { id: silver, enter: 50, capacity: 2 }
  - { id: bronze, enter: 20 }`);

  it('seat the best, and pass the others on', () => {
    const standings = [95, 90, 85, 80, 75, 60].map((score, index) => account(`a${index}`, score));
    assert.deepEqual(tiers(standings, set), {
      a0: 'gold',
      a1: 'gold',
      a2: 'silver',
      a3: 'silver',
      a4: 'bronze',
      a5: 'bronze',
    });
  });

  it('ask for enter as well', () => {
    assert.deepEqual(tiers([account('a', 95), account('b', 65), account('c', 10)], set), {
      a: 'gold',
      b: 'silver',
      c: 'none',
    });
  });

  it('say what was full', () => {
    const standings = [95, 90, 85].map((score, index) => account(`a${index}`, score));
    assert.deepEqual(
      placeAll(standings, set, asOf)
        .get('a2')
        ?.holds.map((hold) => hold.kind !== 'knockout' && `${hold.kind} ${hold.level.id}`),
      ['capacity gold'],
    );
  });

  it('give incumbents the hysteresis, in their level and below it, but no seat', () => {
    const gold = { assigned: 'gold' };
    assert.deepEqual(tiers([account('a', 67, gold), account('b', 66, gold), account('c', 48, gold)], set), {
      a: 'gold',
      b: 'silver',
      c: 'silver',
    });
    assert.deepEqual(tiers([account('a', 69, gold), account('b', 71), account('c', 72)], set), {
      a: 'silver',
      b: 'gold',
      c: 'gold',
    });
  });

  it('seat those in their tenure first', () => {
    const tenured = { assigned: 'gold', since: recent };
    assert.deepEqual(tiers([account('a', 30, tenured), account('b', 90), account('c', 80)], set), {
      a: 'gold',
      b: 'gold',
      c: 'silver',
    });
    const holds = placeAll([account('a', 30, tenured)], set, asOf).get('a')?.holds;
    assert.deepEqual(
      holds?.map((hold) => hold.kind === 'tenure' && hold.otherwise?.id),
      ['bronze'],
    );
  });

  it('break ties by revenue, then id', () => {
    const standings = [
      account('c', 80),
      account('b', 80),
      account('a', 80),
      account('z', 80, { revenue: 5 }),
    ];
    assert.deepEqual(tiers(standings, set), { z: 'gold', a: 'gold', b: 'silver', c: 'silver' });
  });

  it('place candidates as if they joined, and in nobody’s way', () => {
    const standings = [
      account('a', 90),
      account('b', 80),
      account('new', 85, { role: 'candidate' }),
      account('gone', 99, { role: 'exited' }),
    ];
    assert.deepEqual(tiers(standings, set), { a: 'gold', b: 'gold', new: 'gold', gone: 'not placed' });
  });

  it('leave open what another’s missing scores leave open', () => {
    const standings = [account('a', 90), account('b', 80), account('c', scored(75, 85))];
    assert.deepEqual(tiers(standings, set), { a: 'gold', b: 'silver–gold', c: 'silver–gold' });
  });
});

describe('tiers by capacity', () => {
  const set = tiersOf(`
assign: capacity
levels:
  - { id: gold, enter: 70, capacity: 3 }
  - { id: silver, enter: 50, capacity: 2 }
  - { id: bronze, enter: 20 }`);

  it('fill up with effort, to the brim', () => {
    const standings = [
      account('a', 95, { effortFte: 1.4 }),
      account('b', 90, { effortFte: 0.6 }),
      account('c', 85, { effortFte: 1 }),
    ];
    assert.deepEqual(tiers(standings, set), { a: 'gold', b: 'gold', c: 'gold' });
  });

  it('stop at the first that does not fit', () => {
    const standings = [
      account('a', 95, { effortFte: 2 }),
      account('b', 90, { effortFte: 1.5 }),
      account('c', 85, { effortFte: 0.5 }),
    ];
    assert.deepEqual(tiers(standings, set), { a: 'gold', b: 'silver', c: 'silver' });
  });

  it('take an unknown effort for one job', () => {
    const standings = [95, 94, 93, 92].map((score, index) => account(`a${index}`, score));
    assert.deepEqual(tiers(standings, set), { a0: 'gold', a1: 'gold', a2: 'gold', a3: 'silver' });
  });
});

describe('tiers by percentile', () => {
  const set = tiersOf(`
assign: percentile
hysteresis: 3
levels:
  - { id: gold, enter: 40, percentile: 80 }
  - { id: silver, enter: 20, percentile: 50 }
  - { id: bronze, enter: 0 }`);
  const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((score) => account(`a${score}`, score));

  it('go by the nearest rank among the listed scores', () => {
    const found = tiers(ten, set);
    assert.deepEqual(
      [found['a70'], found['a80'], found['a40'], found['a50']],
      ['silver', 'gold', 'bronze', 'silver'],
    );
  });

  it('ask for enter as well', () => {
    assert.deepEqual(tiers([account('a', 30), account('b', 10)], set), { a: 'silver', b: 'bronze' });
  });

  it('say which percentile was missed', () => {
    const holds = placeAll(ten, set, asOf).get('a70')?.holds;
    assert.deepEqual(holds, [{ kind: 'percentile', level: set.tiers.levels[0], threshold: 80 }]);
  });

  it('leave incumbents a little under it where they are', () => {
    const near = [...ten, account('in', 78, { assigned: 'gold' }), account('out', 78)];
    const found = tiers(near, set);
    assert.deepEqual([found['in'], found['out']], ['gold', 'silver']);
    assert.deepEqual(
      placeAll(near, set, asOf)
        .get('in')
        ?.holds.map(({ kind }) => kind),
      ['hysteresis'],
    );
  });

  it('count a candidate as one more', () => {
    assert.equal(tiers([...ten, account('new', 75, { role: 'candidate' })], set)['new'], 'silver');
    assert.equal(tiers([account('new', 75, { role: 'candidate' })], set)['new'], 'gold');
  });
});

describe('a tenure where accounts compete', () => {
  it('is held to its last day', () => {
    const set = tiersOf(
      `{ assign: top-n, minTenureMonths: 6, levels: [{ id: gold, enter: 50, capacity: 1 }, { id: silver, enter: 0 }] }`,
    );
    const standings = [account('a', 10, { assigned: 'gold', since: recent }), account('b', 90)];
    const on = (date: Day) => [...placeAll(standings, set, date).values()].map(tierOf);
    assert.deepEqual(on(day('2027-03-31')), ['gold', 'silver']);
    assert.deepEqual(on(addMonths(recent, 6)), ['silver', 'gold']);
  });
});

describe('a knock-out where accounts compete', () => {
  const set = setOf(`
id: core
criteria:
  - { id: size, weight: 90, scoring: { type: rating, min: 0, max: 10 } }
  - { id: will, weight: 10, scoring: { type: rating, min: 0, max: 10 }, knockout: { below: 50, cap: silver } }
tiers:
  assign: top-n
  minTenureMonths: 6
  levels: [{ id: gold, enter: 50, capacity: 1 }, { id: silver, enter: 30, capacity: 1 }, { id: bronze, enter: 0 }]`);
  const rated = (id: string, size: number, will: number | undefined, rest: Partial<Standing> = {}) => {
    const ratings = { size: { rating: size }, ...(will !== undefined && { will: { rating: will } }) };
    return account(id, scorePlan(planOf(JSON.stringify({ scores: ratings })), set, contextOf()), rest);
  };

  it('gives the seat it takes away to the next', () => {
    assert.deepEqual(tiers([rated('a', 10, 2), rated('b', 8, 9), rated('c', 7, 9)], set), {
      a: 'silver',
      b: 'gold',
      c: 'bronze',
    });
  });

  it('frees the seat of a tenure too', () => {
    const tenured = { assigned: 'gold', since: recent };
    assert.deepEqual(tiers([rated('a', 4, 2, tenured), rated('b', 8, 9), rated('c', 7, 9)], set), {
      a: 'silver',
      b: 'gold',
      c: 'bronze',
    });
  });

  it('leaves everybody’s seat open while it is open', () => {
    assert.deepEqual(tiers([rated('a', 10, undefined), rated('b', 8, 9)], set), {
      a: 'silver–gold',
      b: 'silver–gold',
    });
  });
});
