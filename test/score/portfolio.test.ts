import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../server/src/model/facts.ts';
import { figuresOf } from '../../server/src/score/figures.ts';
import { portfolioMetrics } from '../../server/src/score/portfolio.ts';
import { agreementOf } from '../../server/src/score/portfolio/agreement.ts';
import { concentrationOf } from '../../server/src/score/portfolio/concentration.ts';
import { effortOf } from '../../server/src/score/portfolio/effort.ts';
import { paretoOf } from '../../server/src/score/portfolio/pareto.ts';
import { peopleOf } from '../../server/src/score/portfolio/people.ts';
import { targetsOf } from '../../server/src/score/portfolio/targets.ts';
import { tierTable } from '../../server/src/score/portfolio/tiers.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { cadenceOf, standingOf } from '../../server/src/score/standing.ts';
import { placeAlone } from '../../server/src/score/tier.ts';
import type { AccountFigures, Explained, Placement } from '../../server/src/score/types.ts';
import { acmePlan, contextOf, coreCriteria, day, planOf, policy, setOf, tiersOf } from './support.ts';

const asOf = day('2026-11-20');

function figures(id: string, rest: Partial<AccountFigures> = {}): AccountFigures {
  return {
    key: id,
    id,
    name: id.toUpperCase(),
    group: id,
    role: 'listed',
    owner: undefined,
    placement: undefined,
    assigned: undefined,
    score: undefined,
    revenue: undefined,
    history: new Map(),
    targets: new Map(),
    effortFte: undefined,
    allocations: new Map(),
    netContribution: undefined,
    expectedValue: undefined,
    ...rest,
  };
}

const revenues = (...amounts: number[]) => amounts.map((revenue, index) => figures(`a${index}`, { revenue }));
const company = (rest = '') => policy(`{ totals: { revenue: 1000${rest} } }`);

function near({ value, missing }: Explained, expected: number) {
  assert.ok(
    value !== undefined && Math.abs(value - expected) < 1e-9,
    `${value ?? missing} is not ${expected}`,
  );
}

describe('concentration', () => {
  const accounts = [
    figures('north', { revenue: 200, group: 'compass' }),
    figures('south', { revenue: 150, group: 'compass' }),
    figures('solo', { revenue: 250 }),
    figures('candidate', { revenue: 900, role: 'candidate' }),
    figures('gone', { revenue: 900, role: 'exited' }),
  ];
  const found = concentrationOf(accounts, company());

  it('is that of the largest account and the largest group, of the company’s revenue', () => {
    near(found.largestAccount, 0.25);
    near(found.largestGroup, 0.35);
    near(found.designatedShare, 0.6);
    assert.deepEqual(
      found.groups.map(({ group, keys, share }) => [group, keys, share]),
      [
        ['compass', ['north', 'south'], 0.35],
        ['solo', ['solo'], 0.25],
      ],
    );
    assert.equal(found.largestAccount.inputs[0]?.label, 'SOLO');
  });

  it('has a Herfindahl index between two bounds, and an effective number of customers', () => {
    near(found.herfindahl.low, 400 + 225 + 625);
    near(found.herfindahl.high, 1250 + 10_000 * 0.4 * 0.15);
    near(found.effectiveNumber.high, 10_000 / 1250);
    near(found.effectiveNumber.low, 10_000 / 1850);
  });

  it('is exact where every customer is listed', () => {
    const { herfindahl, effectiveNumber } = concentrationOf(revenues(250, 250, 250, 250), company());
    near(herfindahl.low, 2500);
    near(herfindahl.high, 2500);
    near(effectiveNumber.low, 4);
  });

  it('is not known without the company’s revenue, nor where the parts are more than the whole', () => {
    const unknown = concentrationOf(accounts, policy());
    assert.deepEqual([unknown.largestAccount.value, unknown.herfindahl.low.value], [undefined, undefined]);
    assert.equal(unknown.designatedShare.missing, 'portfolio.yaml does not give totals.revenue');
    assert.equal(unknown.groups[0]?.share, undefined);
    assert.match(
      concentrationOf(revenues(600, 500), company()).herfindahl.low.missing ?? '',
      /more revenue than/,
    );
    assert.match(concentrationOf([], company()).largestAccount.missing ?? '', /no listed account/);
  });

  it('says whose revenue is not known', () => {
    const { designatedShare } = concentrationOf([...accounts, figures('silent')], company());
    assert.equal(designatedShare.missing, 'revenue is not known of silent');
    near(designatedShare, 0.6);
  });

  it('bounds the index of every way the others may share the rest', () => {
    const shares = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 1, maxLength: 8 });
    const small = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(shares, small, (large, rest) => {
        const total = [...large, ...rest].reduce((sum, one) => sum + one, 0);
        const { herfindahl } = concentrationOf(revenues(...large), policy(`totals: { revenue: ${total} }`));
        const exact = [...large, ...rest].reduce((sum, one) => sum + ((100 * one) / total) ** 2, 0);
        assert.ok(
          (herfindahl.low.value ?? Infinity) <= exact + 1e-6 && exact <= (herfindahl.high.value ?? 0) + 1e-6,
        );
      }),
    );
  });
});

describe('the 80/20 rule', () => {
  it('is exact where the listed accounts settle it', () => {
    const { valueOfBest, customersForValue } = paretoOf(
      revenues(400, 300, 150, 50),
      company(', customers: 10'),
    );
    near(valueOfBest.low, 0.7);
    near(valueOfBest.high, 0.7);
    assert.deepEqual([customersForValue.low.value, customersForValue.high.value], [3, 3]);
  });

  it('is bounded by what the others can have', () => {
    // 100 is left for 8 others of at most 50 each: the third best customer has 12.5 to 50.
    const { valueOfBest } = paretoOf(
      revenues(850, 50),
      policy('{ totals: { revenue: 1000, customers: 10 }, concentration: { paretoShare: 0.3 } }'),
    );
    near(valueOfBest.low, 0.9 + 0.0125);
    near(valueOfBest.high, 0.95);
    const { customersForValue } = paretoOf(revenues(300, 200), company(', customers: 12'));
    assert.deepEqual([customersForValue.low.value, customersForValue.high.value], [4, 8]);
  });

  it('counts a fifth of 180 as 36', () => {
    const accounts = revenues(...Array.from({ length: 40 }, () => 10));
    near(paretoOf(accounts, company(', customers: 180')).valueOfBest.low, 0.36);
  });

  it('says what it lacks, and what cannot be', () => {
    const { valueOfBest, customersForValue } = paretoOf(revenues(300, 200), company());
    assert.equal(valueOfBest.low.missing, 'portfolio.yaml does not give totals.customers');
    assert.deepEqual([customersForValue.low.value, customersForValue.high.value], [4, undefined]);
    assert.match(
      paretoOf(revenues(300, 1), company(', customers: 3')).valueOfBest.low.missing ?? 'exact',
      /exact|larger/,
    );
    assert.match(
      paretoOf(revenues(300, 1), company(', customers: 3')).customersForValue.low.missing ?? '',
      /on average larger/,
    );
    assert.match(
      paretoOf(revenues(300, 200, 100), company(', customers: 2')).customersForValue.low.missing ?? '',
      /more key accounts/,
    );
    assert.match(
      paretoOf(revenues(300, 200), company(', customers: 2')).customersForValue.low.missing ?? '',
      /all customers there are/,
    );
  });
});

describe('the table of tiers', () => {
  const set = tiersOf(
    '{ assign: capacity, levels: [{ id: gold, enter: 70, capacity: 2 }, { id: silver, enter: 40 }, { id: bronze, enter: 10 }] }',
  );
  const [gold, silver, bronze] = set.tiers.levels;
  const at = (low: typeof gold, high = low): Placement => ({ low, high, certain: low === high, holds: [] });
  const accounts = [
    figures('a', { score: 80, placement: at(gold), assigned: 'gold', effortFte: 1.5 }),
    figures('b', { score: 75, placement: at(gold), assigned: 'silver' }),
    figures('c', { score: 30, placement: at(bronze, gold) }),
    figures('d', { score: 5, placement: at(undefined) }),
    figures('e', { placement: { low: undefined, high: undefined, certain: false, holds: [] } }),
    figures('f', { score: 90, placement: at(gold), role: 'candidate' }),
  ];
  const table = tierTable(accounts, set);

  it('counts who is certain, who is not, and who is committed', () => {
    assert.deepEqual(
      table.rows.map(({ level, keys, undecided, assigned }) => [level.id, keys, undecided, assigned]),
      [
        ['gold', ['a', 'b'], ['c'], 1],
        ['silver', [], ['c'], 1],
        ['bronze', [], ['c'], 0],
      ],
    );
    assert.deepEqual([table.below, table.unscored], [['d'], ['e']]);
    assert.equal(silver?.id, 'silver');
  });

  it('measures capacity as the set does', () => {
    assert.deepEqual(table.rows[0]?.capacity, { limit: 2, used: 2.5, unit: 'fte' });
    assert.equal(table.rows[0].effortFte, 1.5);
    assert.equal(table.rows[1]?.capacity, undefined);
    const counted = tierTable(accounts, { ...set, tiers: { ...set.tiers, assign: 'threshold' } });
    assert.deepEqual(counted.rows[0]?.capacity, { limit: 2, used: 2, unit: 'count' });
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

  it('leave an account without last year’s revenue out of the growth', () => {
    const newcomer = figures('d', { targets: new Map([['FY2026', 999]]) });
    near(targetsOf([...accounts, newcomer], under, asOf).growth, 450 / 400 - 1);
  });

  it('say what is missing', () => {
    const { shareOfTarget, growth } = targetsOf(accounts, policy('fiscalYear: { current: FY2030 }'), asOf);
    assert.equal(shareOfTarget.missing, 'portfolio.yaml does not give totals.target');
    assert.match(growth.missing ?? '', /no key account has both a target for FY2030/);
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
    assert.deepEqual(
      peopleOf(accounts, policy('people: [{ id: ana, name: Ana Ruiz, fte: 0.8 }, { id: vic }]')),
      [
        {
          person: 'ana',
          name: 'Ana Ruiz',
          fte: 0.8,
          allocated: 0.9,
          accounts: [
            { key: 'b', share: 0.5 },
            { key: 'a', share: 0.4 },
          ],
        },
        { person: 'vic', name: 'vic', fte: 1, allocated: 0, accounts: [] },
        {
          person: 'ghost',
          name: 'ghost',
          fte: undefined,
          allocated: 0.1,
          accounts: [{ key: 'a', share: 0.1 }],
        },
      ],
    );
  });
});

describe('effort against value', () => {
  it('is shared out by account and by tier', () => {
    const [gold] = tiersOf('levels: [{ id: gold, enter: 0 }]').tiers.levels;
    const placement: Placement = { low: gold, high: gold, certain: true, holds: [] };
    const accounts = [
      figures('a', { revenue: 300, effortFte: 1, placement }),
      figures('b', { revenue: 100, effortFte: 1, placement }),
      figures('c', {
        revenue: 0,
        effortFte: 2,
        placement: { low: gold, high: undefined, certain: false, holds: [] },
      }),
      figures('d', { revenue: 500 }),
    ];
    assert.deepEqual(effortOf(accounts), {
      accounts: [
        { name: 'a', effortShare: 0.25, valueShare: 0.75, ratio: 1 / 3 },
        { name: 'b', effortShare: 0.25, valueShare: 0.25, ratio: 1 },
        { name: 'c', effortShare: 0.5, valueShare: 0, ratio: undefined },
      ],
      tiers: [{ name: 'gold', effortShare: 0.5, valueShare: 1, ratio: 0.5 }],
    });
    assert.deepEqual(effortOf([]), { accounts: [], tiers: [] });
  });
});

describe('the agreement of score and revenue', () => {
  const ranked = (...pairs: [score: number, revenue: number][]) =>
    agreementOf(pairs.map(([score, revenue], index) => figures(`a${index}`, { score, revenue })));

  it('is 1 for the same order and −1 for the opposite one', () => {
    near(ranked([90, 30], [80, 20], [70, 10]).correlation, 1);
    near(ranked([90, 10], [80, 20], [70, 30]).correlation, -1);
  });

  it('is Spearman’s, with ties sharing their ranks', () => {
    const { correlation, pairs } = ranked([90, 10], [80, 40], [80, 30], [70, 20]);
    assert.deepEqual(
      pairs.map(({ key, scoreRank, revenueRank }) => [key, scoreRank, revenueRank]),
      [
        ['a0', 1, 4],
        ['a1', 2.5, 1],
        ['a2', 2.5, 2],
        ['a3', 4, 3],
      ],
    );
    near(correlation, -1.5 / Math.sqrt(4.5 * 5));
  });

  it('is not known of fewer than two, or of equals', () => {
    assert.equal(ranked([90, 10]).correlation.value, undefined);
    assert.ok(ranked([90, 10], [90, 20]).correlation.missing);
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
    const found = figuresOf({ plan, facts, standing, placement: undefined }, context);
    assert.deepEqual(
      [
        found.name,
        found.group,
        found.revenue,
        found.netContribution,
        found.expectedValue,
        found.effortFte,
      ],
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
      [figuresOf({ plan, facts, standing, placement, rank: 1 }, context)],
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
    assert.equal(portfolioMetrics([], context.policy, undefined, asOf).tiers, undefined);
  });
});
