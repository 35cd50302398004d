import assert from 'node:assert/strict';
import { planMetrics } from '../../server/src/score/metrics.ts';
import type { Plan } from '../../server/src/score/metrics/metric.ts';
import { relationshipMap } from '../../server/src/score/relationship-map.ts';
import { isInfluential } from '../../server/src/score/stakeholders.ts';
import { contextOf, planOf, policy } from './support.ts';

/** A map as lines: `Cork: director 1×3, engineer 2×-`. */
function mapOf(yaml: string): readonly string[] {
  const { sites, levels } = relationshipMap(planOf(yaml));
  return sites.map(({ name, cells, opportunities }) => {
    const known = levels.flatMap((level) => {
      const cell = cells.get(level);
      return cell ? [`${level} ${cell.people}×${cell.strength ?? '-'}`] : [];
    });
    return `${name}: ${[...known, ...opportunities].join(', ')}`;
  });
}

describe('the map of relationships', () => {
  it('counts who is known at each site and level, and keeps the best relationship with any of them', () => {
    const yaml = `stakeholders:
  - { id: a, site: Cork, level: engineer, influence: 2, relationships: [{ owner: ana, strength: 1 }, { owner: tom, strength: 3 }] }
  - { id: b, site: Cork, level: engineer, influence: 1, relationships: [{ owner: ana, strength: 2 }] }
  - { id: c, site: Cork, level: director, influence: 5, relationships: [{ owner: ana }] }
  - { id: d, site: Breda, level: director, influence: 3, relationships: [{ owner: ana, strength: 0 }] }
`;
    assert.deepEqual(mapOf(yaml), ['Cork: director 1×-, engineer 2×3', 'Breda: director 1×0']);
    const { levels, unmapped, unplaced } = relationshipMap(planOf(yaml));
    assert.deepEqual(
      { levels, unmapped, unplaced },
      { levels: ['director', 'engineer'], unmapped: 1, unplaced: 0 },
    );
  });

  it('takes the unit where no site is given, and the site of the unit where others name just one', () => {
    const yaml = `stakeholders:
  - { id: a, unit: plant-2, site: Stuttgart, level: director }
  - { id: b, unit: Plant-2, level: engineer }
  - { id: c, unit: purchasing, level: buyer }
  - { id: d, unit: sales, site: Bern, level: buyer }
  - { id: e, unit: sales, site: Genf, level: buyer }
  - { id: f, unit: sales, level: director }
`;
    assert.deepEqual(mapOf(yaml), [
      'Stuttgart: director 1×-, engineer 1×-',
      'purchasing: buyer 1×-',
      'Bern: buyer 1×-',
      'Genf: buyer 1×-',
      'sales: director 1×-',
    ]);
  });

  it('reads names that differ in case or blanks as one, under the first', () => {
    const yaml = `stakeholders:
  - { id: a, site: Le Havre, level: Board }
  - { id: b, site: "le  havre ", level: board }
`;
    assert.deepEqual(mapOf(yaml), ['Le Havre: Board 2×-']);
  });

  it('expects people where an opportunity stands', () => {
    const yaml = `stakeholders:
  - { id: a, unit: group engineering, site: Bristol, level: board }
opportunities:
  - { id: o1, unit: Bristol }
  - { id: o2, unit: group engineering }
  - { id: o3, unit: Carlow }
  - { id: o4, unit: carlow }
  - { id: o5 }
`;
    assert.deepEqual(mapOf(yaml), ['Bristol: board 1×-', 'Carlow: o3, o4']);
    assert.equal(relationshipMap(planOf(yaml)).unmapped, 1);
  });

  it('says how many stand nowhere on it, whose site is known all the same', () => {
    const yaml = `stakeholders:
  - { id: a, site: Cork, level: engineer }
  - { id: b, site: Breda, level: " " }
  - { id: c, level: director }
  - { id: d }
opportunities: [{ id: o1, unit: Breda }]
`;
    assert.deepEqual(mapOf(yaml), ['Cork: engineer 1×-', 'Breda: ']);
    const { unplaced, unmapped } = relationshipMap(planOf(yaml));
    assert.deepEqual({ unplaced, unmapped }, { unplaced: 3, unmapped: 3 });
  });

  it('is empty without stakeholders', () => {
    assert.deepEqual(relationshipMap(planOf('id: bare')), {
      sites: [],
      levels: [],
      unmapped: 0,
      unplaced: 0,
    });
  });
});

describe('influence', () => {
  const isOne = (stakeholder: string, portfolio = '') => {
    const [person] = planOf(`stakeholders: [${stakeholder}]`).stakeholders?.items ?? [];
    assert.ok(person);
    return isInfluential(person, policy(portfolio));
  };

  it('counts from the bound of the portfolio on, and by the inner circle where none is given', () => {
    assert.equal(isOne('{ id: a, influence: 4 }'), true);
    assert.equal(isOne('{ id: a, influence: 3 }'), false);
    assert.equal(isOne('{ id: a, influence: 3 }', 'stakeholders: { influentialFrom: 3 }'), true);
    assert.equal(isOne('{ id: a, political: inner-circle }'), true);
    assert.equal(isOne('{ id: a, influence: 1, political: inner-circle }'), false);
    assert.equal(isOne('{ id: a, political: political-structure }'), false);
  });
});

/** Ten of us, each of whom knows each of so many people, no two of whom work at one place or on one level. */
function wideMap(people: number): Plan {
  const relationships = Array.from(
    { length: 10 },
    (_, owner) => `{ owner: p${owner}, strength: ${owner % 5}, lastContact: 2026-10-0${(owner % 9) + 1} }`,
  ).join(', ');
  const stakeholders = Array.from(
    { length: people },
    (_, i) =>
      `  - { id: s${i}, site: Site ${i}, unit: Unit ${i}, level: Level ${i}, influence: ${(i % 5) + 1}, stance: ${i % 2 === 0 ? 'opponent' : 'neutral'}, relationships: [${relationships}] }`,
  );
  const members = Array.from({ length: 10 }, (_, owner) => `{ person: p${owner} }`).join(', ');
  return planOf(`team: { members: [${members}] }\nstakeholders:\n${stakeholders.join('\n')}\n`);
}

/** How often a value is looked at while something is computed from it. */
function readsOf<T extends object>(value: T, compute: (watched: T) => unknown): number {
  let reads = 0;
  const watched = <V>(inner: V): V =>
    typeof inner === 'object' && inner !== null
      ? new Proxy(inner, {
          get(target, key, receiver) {
            reads++;
            return watched(Reflect.get(target, key, receiver) as unknown);
          },
        })
      : inner;
  compute(watched(value));
  return reads;
}

describe('a map of 10 × 100', () => {
  const relationships = [
    'relationshipCoverage',
    'relationshipDensity',
    'supportivePlayers',
    'singleThreaded',
    'opponentsWithoutMove',
    'unmappedPlaces',
  ] as const;

  it('has a thousand relationships and ten thousand places', () => {
    const plan = wideMap(100);
    const { sites, levels, unmapped } = relationshipMap(plan);
    assert.deepEqual([sites.length, levels.length, unmapped], [100, 100, 100 * 100 - 100]);
    assert.equal(planMetrics.relationshipDensity.compute(plan, contextOf()).value, 0.8);
  });

  for (const id of relationships) {
    it(`${id} looks at twice as many people just twice as often`, () => {
      const reads = [50, 100, 200].map((people) =>
        readsOf(wideMap(people), (plan) => planMetrics[id].compute(plan, contextOf())),
      );
      const [small = 0, middle = 0, large = 0] = reads;
      assert.ok(small > 50, `${small} reads`);
      assert.equal(large - middle, 2 * (middle - small), reads.join(', '));
    });
  }
});
