import assert from 'node:assert/strict';
import { factsOf } from '../../server/src/model/facts.ts';
import { figuresOf } from '../../server/src/score/figures.ts';
import { portfolioMetrics } from '../../server/src/score/portfolio.ts';
import { peopleOf } from '../../server/src/score/portfolio/people.ts';
import { targetsOf } from '../../server/src/score/portfolio/targets.ts';
import { tierTable } from '../../server/src/score/portfolio/tiers.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { cadenceOf, standingOf } from '../../server/src/score/standing.ts';
import { placeAlone } from '../../server/src/score/tier.ts';
import type { Placement } from '../../server/src/score/types.ts';
import { acmePlan, contextOf, coreCriteria, day, planOf, policy, setOf, tiersOf } from './support.ts';
import { figures, near } from './portfolio-figures.ts';

const asOf = day('2026-11-20');

describe('the table of tiers', () => {
  const set = tiersOf(
    '{ assign: capacity, levels: [{ id: gold, enter: 70, capacity: 2 }, { id: silver, enter: 40 }, { id: bronze, enter: 10 }] }',
  );
  const [gold, silver, bronze] = set.tiers.levels;
  const at = (low: typeof gold, high = low): Placement => ({ low, high, certain: low === high, holds: [] });
  const accounts = [
    figures('a', { score: 80, placement: at(gold), level: gold, assigned: 'gold', effortFte: 1.5 }),
    figures('b', { score: 75, placement: at(gold), level: silver, assigned: 'silver' }),
    figures('c', { score: 30, placement: at(bronze, gold), level: gold, assigned: 'gold' }),
    figures('d', { score: 5, placement: at(undefined) }),
    figures('e', { placement: { low: undefined, high: undefined, certain: false, holds: [] } }),
    figures('f', { score: 90, placement: at(gold), level: gold, role: 'candidate' }),
    figures('g', { score: 90, placement: at(gold), level: gold, criteria: 'another-set' }),
  ];
  const table = tierTable(accounts, set);

  it('counts who is certain, who is not, and who is committed', () => {
    assert.deepEqual(
      table.rows.map(({ level, keys, undecided, assigned }) => [level.id, keys, undecided, assigned]),
      [
        ['gold', ['a', 'b'], ['c'], 2],
        ['silver', [], ['c'], 1],
        ['bronze', [], ['c'], 0],
      ],
    );
    assert.deepEqual([table.below, table.unscored], [['d'], ['e']]);
    assert.equal(silver?.id, 'silver');
  });

  it('measures capacity as the set does', () => {
    assert.deepEqual(table.rows[0]?.capacity, { limit: 2, used: 2.5, unit: 'fte' });
    assert.equal(table.rows[1]?.capacity, undefined);
    const counted = tierTable(accounts, { ...set, tiers: { ...set.tiers, assign: 'threshold' } });
    assert.deepEqual(counted.rows[0]?.capacity, { limit: 2, used: 2, unit: 'count' });
  });

  it('counts those who are owed its service, by heads and by effort', () => {
    const [top] = table.rows;
    assert.ok(top);
    assert.deepEqual(top.served, ['a', 'c']);
    near(top.count, 2);
    near(top.effort, 2.5);
    assert.equal(top.effort.missing, 'effort is not known of c');
    assert.deepEqual(
      top.effort.inputs.map(({ label, value }) => [label, value]),
      [
        ['Accounts with a known effort', 1],
        ['Accounts taken for 1 FTE', 1],
        ['Capacity of Gold', 2],
      ],
    );
    assert.deepEqual(top.effort.inputs.at(-1)?.source, {
      file: 'criteria',
      path: ['tiers', 'levels', 0, 'capacity'],
    });
    assert.deepEqual(top.count.inputs, []);
  });
});

describe('targets', () => {
  const accounts = [
    figures('a', {
      targets: new Map([
        ['FY2026', 300],
        ['FY2027', 330],
      ]),
      history: new Map([['FY2025', 250]]),
    }),
    figures('b', { targets: new Map([['FY2026', 150]]), history: new Map([['FY2025', 150]]) }),
    figures('c', { history: new Map([['FY2025', 70]]) }),
  ];
  const under = policy('totals: { target: 900, growth: 0.1 }');

  it('add up by year', () => {
    assert.deepEqual(targetsOf(accounts, under, asOf).years, [
      { fiscalYear: 'FY2026', target: 450, keys: ['a', 'b'], lacking: ['c'] },
      { fiscalYear: 'FY2027', target: 330, keys: ['a'], lacking: ['b', 'c'] },
    ]);
  });

  it('are listed from the first year to the last, whoever has which', () => {
    const late = figures('z', { targets: new Map([['FY2028', 1]]) });
    const { years } = targetsOf([late, ...accounts], under, asOf);
    assert.deepEqual(
      years.map(({ fiscalYear }) => fiscalYear),
      ['FY2026', 'FY2027', 'FY2028'],
    );
  });

  it('are compared with the company’s target and growth', () => {
    const { shareOfTarget, growth } = targetsOf(accounts, under, asOf);
    near(shareOfTarget, 0.5);
    assert.equal(shareOfTarget.missing, 'the target FY2026 is not known of c');
    near(growth, 450 / 400 - 1);
    assert.deepEqual(
      growth.inputs.map(({ value }) => value),
      [450, 400, 0.1],
    );
  });

  it('are linked to a part of the company’s, by default to what is made today', () => {
    const revenue = figures('d', { revenue: 300 });
    const { linked } = targetsOf(
      [...accounts, revenue],
      policy('totals: { revenue: 1000, target: 900 }'),
      asOf,
    );
    near(linked, 270);
    assert.equal(linked.missing, 'revenue is not known of a, b, c');
    near(targetsOf(accounts, policy('totals: { target: 900, linkedShare: 0.6 }'), asOf).linked, 540);
    assert.equal(targetsOf(accounts, under, asOf).linked.missing, 'no account has a revenue');
    assert.equal(
      targetsOf(accounts, policy('totals: { revenue: 1000 }'), asOf).linked.missing,
      'portfolio.yaml does not give totals.target',
    );
    assert.deepEqual(targetsOf(accounts, under, asOf).current, {
      fiscalYear: 'FY2026',
      target: 450,
      keys: ['a', 'b'],
      lacking: ['c'],
    });
  });

  it('leave an account without last year’s revenue out of the growth', () => {
    const newcomer = figures('d', { targets: new Map([['FY2026', 999]]) });
    near(targetsOf([...accounts, newcomer], under, asOf).growth, 450 / 400 - 1);
  });

  it('say what is missing', () => {
    const { shareOfTarget, growth } = targetsOf(accounts, policy('fiscalYear: { current: FY2030 }'), asOf);
    assert.equal(shareOfTarget.missing, 'portfolio.yaml does not give totals.target');
    assert.match(growth.missing ?? '', /no key account has both a target for FY2030/);
    assert.deepEqual([shareOfTarget.value, growth.value], [undefined, undefined]);
    assert.equal(targetsOf([], under, asOf).shareOfTarget.missing, 'no key account has a target for FY2026');
  });
});

describe('the people', () => {
  it('are listed with all they are allocated to', () => {
    const accounts = [
      figures('a', {
        allocations: new Map([
          ['ana', 0.4],
          ['ghost', 0.1],
        ]),
      }),
      figures('b', { allocations: new Map([['ana', 0.5]]), role: 'candidate' }),
      figures('c', { allocations: new Map([['ana', 0.5]]), role: 'exited' }),
    ];
    const loads = peopleOf(accounts, policy('people: [{ id: ana, name: Ana Ruiz, fte: 0.8 }, { id: vic }]'));
    assert.deepEqual(
      loads.map(({ allocation: _allocation, ...load }) => load),
      [
        {
          person: 'ana',
          name: 'Ana Ruiz',
          fte: 0.8,
          limit: 0.8,
          allocated: 0.9,
          accounts: [
            { key: 'b', name: 'B', share: 0.5 },
            { key: 'a', name: 'A', share: 0.4 },
          ],
        },
        { person: 'vic', name: 'vic', fte: 1, limit: 1, allocated: 0, accounts: [] },
        {
          person: 'ghost',
          name: 'ghost',
          fte: undefined,
          limit: 1,
          allocated: 0.1,
          accounts: [{ key: 'a', name: 'A', share: 0.1 }],
        },
      ],
    );
    const [ana, , ghost] = loads;
    assert.ok(ana && ghost);
    near(ana.allocation, 0.9);
    assert.deepEqual(
      ana.allocation.inputs.map(({ label, value }) => [label, value]),
      [
        ['B', 0.5],
        ['A', 0.4],
        ['Full-time equivalent', 0.8],
      ],
    );
    assert.equal(ghost.allocation.missing, 'portfolio.yaml does not list "ghost"');
  });
});

describe('the figures of an account', () => {
  it('bring every amount into the portfolio’s currency', () => {
    const context = contextOf('{ currency: EUR, exchangeRates: { rates: { USD: 0.5 } } }');
    const plan = planOf(`
id: acme
owner: ana
account: { name: Acme AG, parent: acme-group }
status: corrective
financials: { currency: USD, revenue: 1000, grossMargin: 0.4, costToServe: 100, history: { FY2025: { revenue: 800 } }, targets: { FY2026: 1200 } }
opportunities: [{ id: o1, potential: 300, probability: 0.5 }]
resources: { effortFte: 1.2 }
team: { members: [{ person: ana, allocation: 0.4 }] }`);
    const facts = factsOf(plan);
    const score = scorePlan(plan, setOf(coreCriteria), context);
    const standing = standingOf('plans/acme.plan.yaml', facts, score, context.policy);
    assert.deepEqual([standing.role, standing.revenue], ['listed', 500]);
    const found = figuresOf({ plan, facts, standing, placement: undefined, level: undefined }, context);
    assert.deepEqual(
      [found.name, found.group, found.revenue, found.netContribution, found.expectedValue, found.effortFte],
      ['Acme AG', 'acme-group', 500, 150, 75, 1.2],
    );
    assert.deepEqual(
      [...found.history, ...found.targets, ...found.allocations],
      [
        ['FY2025', 400],
        ['FY2026', 600],
        ['ana', 0.4],
      ],
    );
  });

  it('take part by the status of the plan', () => {
    const roleUnder = (status: string) => {
      const plan = planOf(`${acmePlan}\nstatus: ${status}`);
      const score = scorePlan(plan, setOf(coreCriteria), contextOf());
      return standingOf('key', factsOf(plan), score, policy()).role;
    };
    assert.deepEqual(['candidate', 'active', 'corrective', 'exit-review', 'exited'].map(roleUnder), [
      'candidate',
      'listed',
      'listed',
      'listed',
      'exited',
    ]);
  });
});

describe('the cadence in force', () => {
  it('is the tier’s, else the portfolio’s', () => {
    const [gold, silver] = tiersOf(
      'levels: [{ id: gold, enter: 70, service: { seniorReviewMonths: 2, mentorReviewMonths: 9 } }, { id: silver, enter: 0 }]',
    ).tiers.levels;
    const under = policy('cadence: { seniorMonths: 5, mentorMonths: 6, progressMonths: 7 }');
    assert.deepEqual(cadenceOf(gold, under), { seniorMonths: 2, mentorMonths: 9, progressMonths: 7 });
    assert.deepEqual(cadenceOf(silver, under), { seniorMonths: 5, mentorMonths: 6, progressMonths: 7 });
    assert.deepEqual(cadenceOf(undefined, under), cadenceOf(silver, under));
  });
});

describe('the figures of a portfolio', () => {
  it('put all of them together', () => {
    const context = contextOf('{ currency: EUR, totals: { revenue: 10000000, customers: 50 } }');
    const set = setOf(coreCriteria);
    const plan = planOf(acmePlan);
    const facts = factsOf(plan);
    const standing = standingOf('acme', facts, scorePlan(plan, set, context), context.policy);
    const placement = placeAlone(standing, set, asOf);
    const metrics = portfolioMetrics(
      [figuresOf({ plan, facts, standing, placement, level: placement?.low }, context)],
      context.policy,
      set,
      asOf,
    );
    near(metrics.accounts, 1);
    near(metrics.revenue, 3_100_000);
    near(metrics.netContribution, 868_000);
    assert.equal(metrics.expectedValue.missing, 'expected value is not known of acme');
    assert.deepEqual(
      metrics.tiers?.rows.map(({ keys }) => keys.length),
      [1, 0, 0],
    );
    near(metrics.concentration.designatedShare, 0.31);
    assert.equal(metrics.effortAgainstValue.missing, 'effort or net contribution is not known of acme');
    assert.deepEqual(metrics.segments.unassigned, ['acme']);
    assert.equal(portfolioMetrics([], context.policy, undefined, asOf).tiers, undefined);
  });
});
