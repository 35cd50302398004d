import assert from 'node:assert/strict';
import { portfolioMetrics } from '../../server/src/score/portfolio.ts';
import { agreementOf } from '../../server/src/score/portfolio/agreement.ts';
import { concentrationOf } from '../../server/src/score/portfolio/concentration.ts';
import { effortOf } from '../../server/src/score/portfolio/effort.ts';
import { paretoOf } from '../../server/src/score/portfolio/pareto.ts';
import { peopleOf } from '../../server/src/score/portfolio/people.ts';
import { targetsOf } from '../../server/src/score/portfolio/targets.ts';
import type { AccountFigures, Explained } from '../../server/src/score/types.ts';
import { figures } from './portfolio-figures.ts';
import { day, policy } from './support.ts';

const asOf = day('2026-11-20');

/** What a figure is computed of, each with the unit and, where it stands in portfolio.yaml, its path there. */
function basis({ inputs }: Explained): readonly string[] {
  return inputs.map(({ label, value, unit, source }) => {
    const place = source?.file === 'portfolio' ? ` at ${source.path.join('.')}` : '';
    return `${label}: ${String(value)} ${unit}${place}`;
  });
}

describe('the basis of a portfolio figure', () => {
  const accounts = [
    figures('a', {
      revenue: 300,
      effortFte: 2,
      netContribution: 90,
      targets: new Map([['FY2026', 330]]),
      history: new Map([['FY2025', 300]]),
    }),
    figures('b', { revenue: 100, effortFte: 1, targets: new Map([['FY2026', 120]]) }),
    figures('c', { score: 50 }),
  ];
  const company = policy('totals: { revenue: 1000, target: 1200, customers: 10, growth: 0.1 }');
  const targets = targetsOf(accounts, company, asOf);
  const [figuresOf, concentration, pareto] = [
    portfolioMetrics(accounts, company, undefined, asOf),
    concentrationOf(accounts, company),
    paretoOf(accounts, company),
  ];
  const [effort] = effortOf(accounts, company, undefined, asOf).accounts;
  assert.ok(effort);

  const cases: readonly (readonly [name: string, figure: Explained, inputs: readonly string[]])[] = [
    [
      'share of the target',
      targets.shareOfTarget,
      ['Targets FY2026: 450 money', 'Target of the company: 1200 money at totals.target'],
    ],
    [
      'linked target, by what is made today',
      targets.linked,
      ['Share of the key accounts: 0.4 share', 'Target of the company: 1200 money at totals.target'],
    ],
    [
      'linked target, by the share that is set',
      targetsOf(accounts, policy('totals: { target: 1200, linkedShare: 0.5 }'), asOf).linked,
      ['Linked share: 0.5 share at totals.linkedShare', 'Target of the company: 1200 money at totals.target'],
    ],
    ['linked target, where there is none', targetsOf(accounts, policy(), asOf).linked, []],
    [
      'share of a target that there is none of',
      targetsOf(accounts, policy(), asOf).shareOfTarget,
      ['Targets FY2026: 450 money'],
    ],
    [
      'growth',
      targets.growth,
      [
        'Targets FY2026: 330 money',
        'Revenue FY2025: 300 money',
        'Growth the company aims at: 0.1 share at totals.growth',
      ],
    ],
    [
      'growth without an aim',
      targetsOf(accounts, policy(), asOf).growth,
      ['Targets FY2026: 330 money', 'Revenue FY2025: 300 money'],
    ],
    ['Herfindahl index, at least', concentration.herfindahl.low, ['Key accounts with a revenue: 2 count']],
    [
      'Herfindahl index, at most',
      concentration.herfindahl.high,
      [
        'Key accounts with a revenue: 2 count',
        'Share of the others: 0.6 share',
        'Smallest share of a key account: 0.1 share',
      ],
    ],
    [
      'effective number of customers',
      concentration.effectiveNumber.high,
      ['Herfindahl–Hirschman index: 1000 number'],
    ],
    [
      'value of the best customers',
      pareto.valueOfBest.low,
      [
        'Share of customers: 0.2 share at concentration.paretoShare',
        'Aimed share of value: 0.8 share at concentration.paretoValue',
        'Customers of the company: 10 count at totals.customers',
      ],
    ],
    [
      'customers for the aimed value, where their number is not given',
      paretoOf(accounts, policy('totals: { revenue: 1000 }')).customersForValue.low,
      [
        'Share of customers: 0.2 share at concentration.paretoShare',
        'Aimed share of value: 0.8 share at concentration.paretoValue',
      ],
    ],
    ['value per effort', effort.valuePerFte, ['Revenue: 300 money', 'Effort: 2 fte']],
    ['effort of all', figuresOf.effort, ['Key accounts with a known effort: 2 count']],
    ['agreement of score and revenue', agreementOf(accounts).correlation, ['Accounts with both: 0 count']],
  ];
  for (const [name, figure, inputs] of cases) {
    it(`is told of the ${name}`, () => assert.deepEqual(basis(figure), inputs));
  }

  it('is net contribution where all give it', () => {
    const [only] = effortOf(accounts.slice(0, 1), company, undefined, asOf).accounts;
    assert.ok(only);
    assert.deepEqual(basis(only.valuePerFte), ['Net contribution: 90 money', 'Effort: 2 fte']);
  });

  it('has its unit', () => {
    assert.deepEqual([figuresOf.effort.unit, figuresOf.expectedValue.unit], ['fte', 'money']);
  });
});

describe('a portfolio figure that cannot be computed', () => {
  const without = (accounts: readonly AccountFigures[], totals: string) => {
    const company = policy(`totals: { ${totals} }`);
    return {
      targets: targetsOf(accounts, company, asOf),
      concentration: concentrationOf(accounts, company),
      pareto: paretoOf(accounts, company),
    };
  };
  const idle = [figures('a', { revenue: 0, targets: new Map([['FY2026', 0]]) })];

  it('says that the company aims at nothing', () => {
    const { shareOfTarget } = without(idle, 'target: 0').targets;
    assert.deepEqual(
      [shareOfTarget.value, shareOfTarget.missing],
      [undefined, 'the target of the company is 0'],
    );
  });

  it('has neither a sum nor a reason where there is nobody to sum up', () => {
    const { revenue, effort } = portfolioMetrics([], policy(), undefined, asOf);
    assert.deepEqual([revenue.value, revenue.missing], [undefined, undefined]);
    assert.deepEqual([effort.value, effort.missing], [undefined, undefined]);
  });

  it('says why nothing is linked to the target', () => {
    const { linked } = without([], 'revenue: 1000, target: 900').targets;
    assert.deepEqual([linked.value, linked.missing], [undefined, 'no account has a revenue']);
    assert.equal(without(idle, 'revenue: 1000').targets.linked.value, undefined);
  });

  it('says that nobody makes any revenue', () => {
    const { concentration, pareto } = without(idle, 'revenue: 1000');
    const none = 'no key account has any revenue';
    assert.deepEqual(
      [concentration.effectiveNumber.high.value, concentration.effectiveNumber.high.missing],
      [undefined, none],
    );
    assert.deepEqual(
      [pareto.customersForValue.low.value, pareto.customersForValue.low.missing],
      [undefined, none],
    );
  });

  it('has no basis where there is none', () => {
    const { effectiveNumber } = without([], 'revenue: 1000').concentration;
    assert.deepEqual(
      [effectiveNumber.low.inputs, effectiveNumber.low.missing],
      [[], 'no listed account has a revenue'],
    );
  });

  it('says whose target or last revenue the growth leaves out, and nothing where it leaves out nobody', () => {
    const [known, silent] = [
      figures('a', { targets: new Map([['FY2026', 330]]), history: new Map([['FY2025', 300]]) }),
      figures('b', { targets: new Map([['FY2026', 120]]) }),
    ];
    assert.equal(without([known], '').targets.growth.missing, undefined);
    assert.equal(
      without([known, silent], '').targets.growth.missing,
      'the target FY2026 or the revenue FY2025 is not known of b',
    );
  });

  it('needs no revenue for a linked share that is set', () => {
    const { linked } = without(idle, 'target: 900, linkedShare: 0.5').targets;
    assert.deepEqual([linked.value, linked.missing], [450, undefined]);
  });

  it('gives no reason where a person is listed', () => {
    const plans = [
      figures('a', {
        allocations: new Map([
          ['ana', 0.5],
          ['lee', 0.2],
        ]),
      }),
    ];
    const people = peopleOf(plans, policy('people: [{ id: ana, fte: 0.8 }]'));
    assert.deepEqual(
      people.map(({ person, allocation }) => [person, allocation.missing]),
      [
        ['ana', undefined],
        ['lee', 'portfolio.yaml does not list "lee"'],
      ],
    );
  });
});
