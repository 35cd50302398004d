import assert from 'node:assert/strict';
import { criteriaOf, type Criteria } from '../../server/src/model/criteria.ts';
import { factsOf, peopleOf, type PlanFacts } from '../../server/src/model/facts.ts';
import { policyOf, type Policy } from '../../server/src/model/policy.ts';
import { read } from '../../server/src/model/read.ts';
import { defaultOf } from '../../server/src/schema/defaults.ts';
import { shapeAt, shapes } from '../../server/src/schema/shape.ts';
import { parse } from '../../server/src/syntax/parse.ts';

function policy(text: string): Policy {
  return policyOf(read('portfolio', parse(text)).located);
}

function criteria(text: string): Criteria {
  return criteriaOf(read('criteria', parse(text)).located);
}

function facts(text: string): PlanFacts {
  return factsOf(read('plan', parse(text)).located);
}

describe('a policy', () => {
  it('is the default of the schema where nothing is written', () => {
    const defaults = defaultOf(shapes.portfolio) as Record<string, unknown>;
    assert.ok(Object.keys(defaults).length >= 10);
    const written: Record<string, unknown> = { ...policyOf() };
    for (const [key, value] of Object.entries(defaults)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        assert.deepEqual(written[key], value, key);
      else
        for (const [name, part] of Object.entries(value))
          assert.deepEqual((written[key] as Record<string, unknown>)[name], part, `${key}.${name}`);
    }
  });

  it('of an empty file, and of no file, is the default', () => {
    assert.deepEqual(policy(''), policyOf());
    assert.deepEqual(policy('title: EMEA\n'), { ...policyOf(), title: 'EMEA' });
  });

  it('keeps the defaults beside what is written, and where that cannot be read', () => {
    const { cadence, accounts, horizon } = policy(
      'cadence: { seniorMonths: 6, graceDays: two }\naccounts: 12\nhorizon:\n',
    );
    assert.deepEqual(cadence, { ...policyOf().cadence, seniorMonths: 6 });
    assert.deepEqual([accounts, horizon], [policyOf().accounts, policyOf().horizon]);
  });

  it('holds what is written', () => {
    const { exchangeRates, fiscalYear, totals, people, segments, listReviews, exclude, rules } = policy(`
exchangeRates: { asOf: 2026-09-30, rates: { USD: 0.92, GBP: none } }
fiscalYear: { startMonth: 4, current: FY2026 }
totals: { revenue: 24000000 }
people: [{ id: ana, name: Ana Ruiz, role: account-manager, fte: 0.8 }, { id: vic }, { name: nobody }]
segments: [{ id: automotive }, { id: rail }]
listReviews: [{ date: 2026-01-20 }, { date: soon }, { date: 2025-01-15 }]
exclude: ["archive/**"]
rules: { tier-fragile: off, review-stale: error, horizon-over: loud, x-own: 1 }
`);
    assert.deepEqual([...exchangeRates], [['USD', 0.92]]);
    assert.deepEqual(fiscalYear, { startMonth: 4, current: 'FY2026' });
    assert.deepEqual([totals.revenue, totals.customers], [24_000_000, undefined]);
    assert.deepEqual(
      [...people.values()],
      [
        { id: 'ana', name: 'Ana Ruiz', role: 'account-manager', fte: 0.8 },
        { id: 'vic', name: 'vic', role: undefined, fte: 1 },
      ],
    );
    assert.deepEqual([...segments], ['automotive', 'rail']);
    assert.deepEqual(listReviews, ['2026-01-20', '2025-01-15']);
    assert.deepEqual(exclude, ['archive/**']);
    assert.deepEqual(
      [...rules],
      [
        ['tier-fragile', 'off'],
        ['review-stale', 'error'],
      ],
    );
  });
});

describe('a criteria set', () => {
  it('has the defaults of the schema where nothing is written', () => {
    const { missing, minCoverage, minCriteria, tiers, categories } = criteria('id: core\n');
    const defaults = defaultOf(shapes.criteria) as Record<string, unknown>;
    assert.deepEqual(
      { missing, minCoverage, minCriteria },
      {
        missing: defaults['missing'],
        minCoverage: defaults['minCoverage'],
        minCriteria: defaults['minCriteria'],
      },
    );
    const { assign, hysteresis, minTenureMonths } = tiers;
    assert.deepEqual({ assign, hysteresis, minTenureMonths }, defaults['tiers']);
    assert.deepEqual([categories, tiers.levels], [[], []]);
  });

  it('has the person’s default time of the schema', () => {
    assert.equal(
      shapeAt('portfolio', ['people', 0, 'fte'])?.default,
      policy('people: [{ id: ana }]\n').people.get('ana')?.fte,
    );
  });

  it('shares the weight out', () => {
    const { criteria: list } = criteria(
      'criteria: [{ id: a, weight: 20 }, { id: b, weight: 60 }, { id: c }, { id: d, weight: -5 }, { weight: 20 }]\n',
    );
    assert.deepEqual(
      list.map(({ id, weight, share, path }) => [id, weight, share, path]),
      [
        ['a', 20, 0.2, ['criteria', 0]],
        ['b', 60, 0.6, ['criteria', 1]],
        ['c', 0, 0, ['criteria', 2]],
        ['d', 0, 0, ['criteria', 3]],
      ],
    );
  });

  it('shares nothing out where there is no weight', () => {
    const { criteria: list } = criteria('criteria: [{ id: a, weight: 0 }, { id: b }]\n');
    assert.deepEqual(
      list.map(({ share }) => share),
      [0, 0],
    );
  });

  it('names criteria, categories and tiers by their titles, or by their ids', () => {
    const {
      criteria: list,
      categories,
      tiers,
    } = criteria(`
categories: [{ id: financial, title: Money }, { id: strategic }]
criteria: [{ id: brand, title: Marquee brand }, { id: reach }]
tiers: { levels: [{ id: top-tier, enter: 70 }, { id: b, title: Second, enter: 0 }] }
`);
    assert.deepEqual(
      [list, categories, tiers.levels].map((things) => things.map(({ title }) => title)),
      [
        ['Marquee brand', 'reach'],
        ['Money', 'strategic'],
        ['Top tier', 'Second'],
      ],
    );
  });

  describe('reads a scoring', () => {
    for (const [written, expected] of [
      ['{ type: rating, min: 1, max: 5 }', { type: 'rating', min: 1, max: 5, anchors: new Map() }],
      [
        '{ type: rating, min: 1, max: 5, anchors: { 1: low, 5: high } }',
        {
          type: 'rating',
          min: 1,
          max: 5,
          anchors: new Map([
            [1, 'low'],
            [5, 'high'],
          ]),
        },
      ],
      [
        '{ type: linear, input: financials.revenue, zeroAt: 0, fullAt: 100 }',
        { type: 'linear', input: 'financials.revenue', zeroAt: 0, fullAt: 100 },
      ],
      [
        '{ type: bands, input: financials.revenue, bands: [{ from: 0, points: 0 }, { from: 5 }, { from: 10, points: 100 }] }',
        {
          type: 'bands',
          input: 'financials.revenue',
          bands: [
            { from: 0, points: 0 },
            { from: 10, points: 100 },
          ],
        },
      ],
      [
        '{ type: lookup, input: account.wantsKeyStatus, points: { accepted: 100, unsure: half } }',
        { type: 'lookup', input: 'account.wantsKeyStatus', points: new Map([['accepted', 100]]) },
      ],
      ['{ type: rating, min: 5, max: 5 }', undefined],
      ['{ type: rating, min: 5, max: 1 }', undefined],
      ['{ type: rating, min: 1 }', undefined],
      ['{ type: linear, input: financials.revenue, zeroAt: 7, fullAt: 7 }', undefined],
      ['{ type: bands, input: financials.revenue, bands: [] }', undefined],
      ['{ type: lookup, points: { accepted: 100 } }', undefined],
      ['{ type: ratng, min: 1, max: 5 }', undefined],
      ['{ min: 1, max: 5 }', undefined],
      ['rating', undefined],
    ] as const) {
      it(written, () => {
        assert.deepEqual(
          criteria(`criteria: [{ id: a, scoring: ${written} }]\n`).criteria[0]?.scoring,
          expected,
        );
      });
    }
  });

  it('knows the knock-outs that are whole', () => {
    const { criteria: list } = criteria(
      'criteria: [{ id: a, knockout: { below: 1, cap: silver } }, { id: b, knockout: { below: 1 } }, { id: c }]\n',
    );
    assert.deepEqual(
      list.map(({ knockout }) => knockout),
      [{ below: 1, cap: 'silver' }, undefined, undefined],
    );
  });

  it('says the same wherever it is written in the file', () => {
    const text = 'id: core\ncriteria: [{ id: a, weight: 20 }]\n';
    assert.deepEqual(criteria(`# moved\n\n${text.replace('weight: 20', 'weight:   20.0')}`), criteria(text));
  });
});

describe('the facts of a plan', () => {
  it('are few where little is written', () => {
    assert.deepEqual(facts('id: acme\nowner: ana\naccount: { name: Acme }\n'), {
      id: 'acme',
      status: shapeAt('plan', ['status'])?.default,
      owner: 'ana',
      name: 'Acme',
      group: 'acme',
      segment: undefined,
      customerSince: undefined,
      productLines: [],
      criteria: undefined,
      currency: undefined,
      revenue: undefined,
      effortFte: undefined,
      assigned: undefined,
      since: undefined,
      overridden: false,
      overrideExpires: undefined,
      targets: {},
      allocations: {},
      allocatedAt: {},
      people: ['ana'],
    });
  });

  it('hold what other files ask for', () => {
    const { group, productLines, targets, allocations, allocatedAt, people, ...rest } = facts(`
id: acme
owner: ana
account: { name: Acme, parent: acme-group, segment: automotive, customerSince: 2019-04-01 }
status: corrective
criteria: core
financials: { currency: USD, revenue: 3100000, targets: { FY2026: 3400000, FY2027: much } }
tier: { assigned: gold, since: 2026-01-15, override: { reason: x, approvedBy: vic, expires: 2026-12-31 } }
team: { sponsor: vic, mentor: lee, members: [{ person: joe }, 7, { person: ana, allocation: 0.4 }, { person: ana, allocation: 0.2 }] }
scores: { brand: { rating: 4, scoredBy: kim } }
actions: [{ id: a1, owner: max }]
stakeholders: [{ id: j, name: J, relationships: [{ owner: eva, strength: 2 }] }]
risks: [{ id: r, title: x, owner: tom }]
reviews: [{ date: 2026-09-15, kind: senior, reviewers: [vic, ida] }]
resources: { effortFte: 1.4, approvedBy: zoe }
opportunities: [{ id: o1, product: rail }, { id: o2, product: analytics }, { id: o3, product: rail }]
`);
    assert.deepEqual([group, productLines], ['acme-group', ['analytics', 'rail']]);
    assert.deepEqual(targets, { FY2026: 3_400_000 });
    assert.deepEqual(
      Object.entries(allocations).map(([person, share]) => [person, share.toFixed(6)]),
      [['ana', '0.600000']],
    );
    assert.deepEqual(allocatedAt, { ana: 2 });
    assert.deepEqual(people, ['ana', 'eva', 'ida', 'joe', 'kim', 'lee', 'max', 'tom', 'vic', 'zoe']);
    assert.deepEqual(rest, {
      id: 'acme',
      status: 'corrective',
      owner: 'ana',
      name: 'Acme',
      segment: 'automotive',
      customerSince: '2019-04-01',
      criteria: 'core',
      currency: 'USD',
      revenue: 3_100_000,
      effortFte: 1.4,
      assigned: 'gold',
      since: '2026-01-15',
      overridden: true,
      overrideExpires: '2026-12-31',
    });
  });

  it('name the product the plan is mainly about alone', () => {
    const { productLines } = facts(
      'id: acme\naccount: { name: Acme, productLine: rail }\nopportunities: [{ id: o1, product: analytics }]\n',
    );
    assert.deepEqual(productLines, ['rail']);
  });

  it('are equal where only places differ', () => {
    const text = 'id: acme\nowner: ana\naccount: { name: Acme }\n';
    assert.deepEqual(facts(`# moved\n${text}`), facts(text));
  });

  it('know where each person is named', () => {
    const text = 'id: acme\nowner: ana\nteam: { sponsor: vic, mentor: ana }\n';
    const named = peopleOf(read('plan', parse(text)).located).map(({ value, start, end }) => [
      value,
      text.slice(start, end),
    ]);
    assert.deepEqual(named.sort(), [
      ['ana', 'ana'],
      ['ana', 'ana'],
      ['vic', 'vic'],
    ]);
  });
});
