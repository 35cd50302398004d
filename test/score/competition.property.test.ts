import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Criteria } from '../../server/src/model/criteria.ts';
import { placeAll, placeAmong, stepsAmong, tierAt } from '../../server/src/score/tier.ts';
import type { Standing } from '../../server/src/score/types.ts';
import { account, day, scored, tiersOf } from './support.ts';

const asOf = day('2026-11-20');
const recent = day('2026-10-01');

/** One account as the plain procedure below sees it: at one end of its score. */
interface Seat {
  readonly key: string;
  readonly points: number;
  readonly incumbent: number;
  readonly tenured: boolean;
  readonly effort: number;
}

/** Level after level, in order of score, with everybody seated anew: slow, and plainly what the specification says. */
function seatAll(
  seats: readonly Seat[],
  { tiers: { assign, hysteresis, levels } }: Criteria,
): Map<string, number> {
  const result = new Map<string, number>();
  const waiting = new Set([...seats].sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1)));
  const eligible = ({ points, incumbent }: Seat, level: number) =>
    points >= (levels[level]?.enter ?? 0) - (incumbent <= level ? hysteresis : 0);
  const sorted = seats.map(({ points }) => points).sort((a, b) => a - b);
  const percentile = (level: number) => {
    const percent = levels[level]?.percentile;
    return percent === undefined
      ? -Infinity
      : (sorted[Math.max(1, Math.ceil((percent * sorted.length) / 100)) - 1] ?? 0);
  };
  const room = levels.map(({ capacity }) => capacity ?? Infinity);
  for (const seat of waiting) {
    if (!seat.tenured) continue;
    result.set(seat.key, seat.incumbent);
    room[seat.incumbent] = (room[seat.incumbent] ?? 0) - (assign === 'capacity' ? seat.effort : 1);
    waiting.delete(seat);
  }
  for (const level of levels.keys()) {
    for (const seat of waiting) {
      if (!eligible(seat, level)) continue;
      if (assign === 'percentile') {
        if (seat.points < percentile(level) - (seat.incumbent <= level ? hysteresis : 0)) continue;
      } else {
        const size = assign === 'capacity' ? seat.effort : 1;
        if (size > (room[level] ?? 0)) break;
        room[level] = (room[level] ?? 0) - size;
      }
      result.set(seat.key, level);
      waiting.delete(seat);
    }
  }
  for (const { key } of waiting) result.set(key, levels.length);
  return result;
}

describe('competing for tiers', () => {
  const level = fc.record({
    drop: fc.integer({ min: 0, max: 4 }),
    capacity: fc.option(fc.integer({ min: 0, max: 3 })),
    percentile: fc.option(fc.integer({ min: 0, max: 100 })),
  });
  const schemes = fc.record({
    assign: fc.constantFrom('top-n', 'capacity', 'percentile'),
    hysteresis: fc.integer({ min: 0, max: 2 }),
    levels: fc.array(level, { minLength: 1, maxLength: 4 }),
  });
  const accounts = fc.array(
    fc.record({
      low: fc.integer({ min: 0, max: 12 }),
      width: fc.constantFrom(0, 0, 1, 3),
      candidate: fc.constantFrom(false, false, false, true),
      incumbent: fc.option(fc.integer({ min: 0, max: 3 })),
      tenured: fc.constantFrom(false, false, true),
      effort: fc.constantFrom(0, 1, 1, 2),
    }),
    { maxLength: 9 },
  );
  type Scheme = typeof schemes extends fc.Arbitrary<infer T> ? T : never;
  type Drawn = typeof accounts extends fc.Arbitrary<(infer T)[]> ? T : never;

  const setOfScheme = ({ assign, hysteresis, levels }: Scheme) => {
    let enter = 12;
    const written = levels.map(({ drop, capacity, percentile }, index) => {
      enter = Math.max(0, enter - drop);
      return {
        id: `l${index}`,
        enter,
        ...(capacity !== null && { capacity }),
        ...(percentile !== null && { percentile }),
      };
    });
    return tiersOf(JSON.stringify({ assign, hysteresis, minTenureMonths: 6, levels: written }));
  };
  const standingOf = (
    { low, width, candidate, incumbent, tenured, effort }: Drawn,
    index: number,
  ): Standing =>
    account(`a${index}`, scored(low, low + width), {
      role: candidate ? 'candidate' : 'listed',
      effortFte: effort,
      assigned: incumbent === null ? undefined : `l${incumbent}`,
      since: tenured ? recent : undefined,
    });
  const seatOf = (standing: Standing, points: number, set: Criteria): Seat => {
    const incumbent = set.tiers.levels.findIndex(({ id }) => id === standing.assigned);
    const tenured = incumbent >= 0 && standing.since !== undefined;
    const effort = standing.effortFte ?? 1;
    return { key: standing.key, points, incumbent: incumbent < 0 ? Infinity : incumbent, tenured, effort };
  };
  const among = (
    standings: readonly Standing[],
    own: Standing,
    ownPoints: number,
    set: Criteria,
    pointsOf = lowEnd,
  ) => [
    ...standings
      .filter((standing) => standing !== own && standing.role === 'listed')
      .map((standing) => seatOf(standing, pointsOf(standing), set)),
    seatOf(own, ownPoints, set),
  ];
  const lowEnd = (standing: Standing) => standing.score.total?.low ?? 0;
  const decided = (drawn: readonly Drawn[]) =>
    drawn.map((one, index) => standingOf({ ...one, width: 0 }, index));

  /** The scores that an account may still turn out to have, in steps fine enough to fall between those of the others. */
  const completions = ({ score: { total } }: Standing) => {
    const { low, high } = total ?? { low: 0, high: 0 };
    return Array.from({ length: 2 * (high - low) + 1 }, (_, more) => low + more / 2);
  };
  function* combinations(choices: readonly (readonly number[])[]): Generator<number[]> {
    const [first, ...rest] = choices;
    if (!first) yield [];
    else for (const tail of combinations(rest)) for (const choice of first) yield [choice, ...tail];
  }
  /** The worst and the best level that an account can get, by seating everybody anew for every way the open scores may turn out. */
  const extremes = (
    standings: readonly Standing[],
    own: Standing,
    set: Criteria,
  ): [worst: number, best: number] => {
    const listed = standings.filter(({ role }) => role === 'listed' && own.role !== 'exited');
    const everybody = listed.includes(own) ? listed : [...listed, own];
    const found = [...combinations(everybody.map(completions))].map((scores) => {
      const pointsOf = (standing: Standing) => scores[everybody.indexOf(standing)] ?? 0;
      return seatAll(among(everybody, own, pointsOf(own), set, pointsOf), set).get(own.key) ?? 0;
    });
    return [Math.max(...found), Math.min(...found)];
  };

  it('gives every account the seat that seating everybody anew gives it', () => {
    fc.assert(
      fc.property(schemes, accounts, (scheme, drawn) => {
        const set = setOfScheme(scheme);
        const standings = decided(drawn);
        const placements = placeAll(standings, set, asOf);
        for (const own of standings) {
          const expected =
            set.tiers.levels[seatAll(among(standings, own, lowEnd(own), set), set).get(own.key) ?? 0]?.id;
          const found = placements.get(own.key);
          assert.deepEqual([found?.low?.id, found?.high?.id], [expected, expected], own.key);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('places an account with another score as if all were placed anew', () => {
    fc.assert(
      fc.property(schemes, accounts, fc.integer({ min: 0, max: 12 }), (scheme, drawn, points) => {
        const set = setOfScheme(scheme);
        const standings = drawn.map(standingOf);
        const place = placeAmong(standings, set, asOf);
        for (const own of standings) {
          const changed = { ...own, score: scored(points, points) };
          const anew = standings.map((standing) => (standing === own ? changed : standing));
          assert.deepEqual(place(changed), placeAll(anew, set, asOf).get(own.key), own.key);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves open exactly what the open scores of anybody leave open', () => {
    const few = fc.array(
      accounts.map(([first]) => first).filter((one) => one !== undefined),
      { maxLength: 4 },
    );
    const simple = schemes.map((scheme) => ({
      ...scheme,
      hysteresis: 0,
      assign: scheme.assign === 'capacity' ? 'top-n' : scheme.assign,
    }));
    fc.assert(
      fc.property(simple, few, (scheme, drawn) => {
        const set = setOfScheme(scheme);
        const standings = drawn.map(standingOf);
        const placements = placeAll(standings, set, asOf);
        for (const own of standings) {
          const found = placements.get(own.key);
          const expected = extremes(standings, own, set).map((index) => set.tiers.levels[index]?.id);
          assert.deepEqual([found?.low?.id, found?.high?.id], expected, own.key);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never calls a tier certain that an open score may change', () => {
    const few = fc.array(
      accounts.map(([first]) => first).filter((one) => one !== undefined),
      { maxLength: 4 },
    );
    const counted = schemes.filter(({ assign }) => assign !== 'capacity');
    fc.assert(
      fc.property(counted, few, (scheme, drawn) => {
        const set = setOfScheme(scheme);
        const standings = drawn.map(standingOf);
        const index = (id: string | undefined) =>
          set.tiers.levels.findIndex((level) => level.id === id) >>> 0;
        for (const own of standings) {
          const found = placeAll(standings, set, asOf).get(own.key);
          const [worst, best] = extremes(standings, own, set);
          assert.ok(
            Math.min(index(found?.low?.id), set.tiers.levels.length) >= worst,
            `${own.key} can be worse`,
          );
          assert.ok(
            Math.min(index(found?.high?.id), set.tiers.levels.length) <= best,
            `${own.key} can be better`,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('steps at the scores at which seating everybody anew changes the seat', () => {
    fc.assert(
      fc.property(schemes, accounts, fc.integer({ min: 0, max: 16 }), (scheme, drawn, points) => {
        const set = setOfScheme(scheme);
        const standings = drawn.map(standingOf);
        const stepsOf = stepsAmong(standings, set, asOf);
        for (const own of standings) {
          const free = { ...own, since: undefined };
          const others = standings.map((standing) => (standing === own ? free : standing));
          const expected = seatAll(among(others, free, points, set), set).get(own.key);
          assert.equal(
            tierAt(stepsOf(own)(undefined), points)?.id,
            set.tiers.levels[expected ?? 0]?.id,
            own.key,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives no worse tier to a better score', () => {
    fc.assert(
      fc.property(schemes, accounts, (scheme, drawn) => {
        const set = setOfScheme(scheme);
        const index = (id: string | undefined) =>
          id === undefined ? set.tiers.levels.length : Number(id.slice(1));
        for (const { low, high } of placeAll(drawn.map(standingOf), set, asOf).values()) {
          assert.ok(index(high?.id) <= index(low?.id));
        }
      }),
    );
  });
});
