import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreementOf } from '../../server/src/score/portfolio/agreement.ts';
import { concentrationOf } from '../../server/src/score/portfolio/concentration.ts';
import { effortOf } from '../../server/src/score/portfolio/effort.ts';
import { paretoOf } from '../../server/src/score/portfolio/pareto.ts';
import { segmentsOf } from '../../server/src/score/portfolio/segments.ts';
import type { AccountFigures } from '../../server/src/score/types.ts';
import { day, policy, tiersOf } from './support.ts';
import { figures, near } from './portfolio-figures.ts';

const asOf = day('2026-11-20');

const revenues = (...amounts: number[]) => amounts.map((revenue, index) => figures(`a${index}`, { revenue }));
const company = (rest = '') => policy(`{ totals: { revenue: 1000${rest} } }`);

describe('concentration', () => {
  const accounts = [
    figures('north', { revenue: 200, group: 'compass' }),
    figures('south', { revenue: 150, group: 'compass' }),
    figures('solo', { revenue: 250 }),
    figures('soon', { revenue: 100, role: 'candidate' }),
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
        ['soon', ['soon'], 0.1],
      ],
    );
    assert.deepEqual(
      found.groups.map(({ name }) => name),
      ['compass', 'SOLO', 'SOON'],
    );
    assert.equal(found.largestAccount.inputs[0]?.label, 'SOLO');
  });

  it('counts a candidate as the customer it is, but not as a key account', () => {
    const { largestAccount, largestGroup, designatedShare, herfindahl } = concentrationOf(
      [figures('key', { revenue: 300 }), figures('soon', { revenue: 400, role: 'candidate' })],
      company(),
    );
    near(largestAccount, 0.4);
    near(largestGroup, 0.4);
    near(designatedShare, 0.3);
    near(herfindahl.low, 900);
  });

  it('has a Herfindahl index between two bounds, and an effective number of customers', () => {
    near(found.herfindahl.low, 400 + 225 + 625);
    near(found.herfindahl.high, 1250 + 10_000 * 0.4 * 0.15);
    near(found.effectiveNumber.high, 10_000 / 1250);
    near(found.effectiveNumber.low, 10_000 / 1850);
    assert.equal(found.effectiveNumber.low.missing, undefined);
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
    assert.match(concentrationOf([], company()).largestAccount.missing ?? '', /no account has a revenue/);
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

  it('shares what is left out among as many of the others as are among the best', () => {
    // 120 is left for 6 others of at most 40 each: the third and the fourth best have 20 to 40 each.
    const { valueOfBest } = paretoOf(
      revenues(840, 40),
      policy('{ totals: { revenue: 1000, customers: 8 }, concentration: { paretoShare: 0.5 } }'),
    );
    near(valueOfBest.low, 0.88 + 0.04);
    near(valueOfBest.high, 0.88 + 0.08);
  });

  it('takes one customer for the best of a few', () => {
    near(paretoOf(revenues(600, 400), company(', customers: 2')).valueOfBest.low, 0.6);
  });

  it('is exact where all customers are listed and make all the revenue', () => {
    const { valueOfBest, customersForValue } = paretoOf(
      revenues(600, 400),
      policy('{ totals: { revenue: 1000, customers: 2 }, concentration: { paretoShare: 1 } }'),
    );
    assert.deepEqual([valueOfBest.low.value, valueOfBest.high.value], [1, 1]);
    assert.deepEqual([customersForValue.low.value, customersForValue.high.value], [2, 2]);
  });

  it('counts a fifth of 180 as 36', () => {
    const accounts = revenues(...Array.from({ length: 40 }, () => 10));
    near(paretoOf(accounts, company(', customers: 180')).valueOfBest.low, 0.36);
  });

  it('says what it lacks, and what cannot be', () => {
    const { valueOfBest, customersForValue } = paretoOf(revenues(300, 200), company());
    assert.equal(valueOfBest.low.missing, 'portfolio.yaml does not give totals.customers');
    assert.deepEqual([customersForValue.low.value, customersForValue.high.value], [4, undefined]);
    near(paretoOf(revenues(300, 1), company(', customers: 3')).valueOfBest.low, 0.3);
    const best = (share: number) =>
      paretoOf(
        revenues(300, 1),
        policy(`{ totals: { revenue: 1000, customers: 3 }, concentration: { paretoShare: ${share} } }`),
      ).valueOfBest;
    near(best(0.6).low, 0.301);
    assert.match(best(1).low.missing ?? '', /on average larger/);
    assert.match(best(1).high.missing ?? '', /on average larger/);
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

describe('effort against value', () => {
  const set = tiersOf(
    'levels: [{ id: gold, enter: 70 }, { id: silver, enter: 40 }, { id: bronze, enter: 0 }]',
  );
  const [gold, silver, bronze] = set.tiers.levels;
  const compare = (accounts: readonly AccountFigures[], portfolio = '') =>
    effortOf(accounts, policy(portfolio), set, asOf);

  it('is shared out by account and by tier, best first', () => {
    const { accounts, tiers, measure, missing } = compare([
      figures('a', { revenue: 300, effortFte: 1, level: gold }),
      figures('b', { revenue: 100, effortFte: 1, level: gold }),
      figures('c', { revenue: 0, effortFte: 2 }),
      figures('d', { revenue: 500 }),
      figures('e', { revenue: 500, effortFte: 1, role: 'candidate' }),
    ]);
    assert.deepEqual(
      [...accounts, ...tiers].map(({ name, keys, effortShare, valueShare, ratio }) => [
        name,
        keys,
        effortShare,
        valueShare,
        ratio,
      ]),
      [
        ['a', ['a'], 0.25, 0.75, 1 / 3],
        ['b', ['b'], 0.25, 0.25, 1],
        ['c', ['c'], 0.5, 0, undefined],
        ['gold', ['a', 'b'], 0.5, 1, 0.5],
      ],
    );
    assert.deepEqual([measure, missing], ['revenue', 'effort or revenue is not known of d']);
    const [first] = tiers;
    assert.ok(first);
    near(first.valuePerFte, 200);
    assert.deepEqual(compare([]).accounts, []);
  });

  it('is no part of nothing where nobody spends any or brings any', () => {
    const [idle] = compare([figures('a', { revenue: 300, effortFte: 0 })]).accounts;
    assert.deepEqual([idle?.effortShare, idle?.valueShare, idle?.ratio], [0, 1, 0]);
    assert.deepEqual([idle?.valuePerFte.value, idle?.valuePerFte.missing], [undefined, 'the effort is 0']);
    const [small] = compare([figures('a', { revenue: 0.5, effortFte: 0.4 })]).accounts;
    assert.deepEqual([small?.effortShare, small?.valueShare, small?.ratio], [1, 1, 1]);
    assert.equal(small?.valuePerFte.value, 1.25);
    const [poor] = compare([figures('a', { revenue: 0, effortFte: 2 })]).accounts;
    assert.deepEqual([poor?.effortShare, poor?.valueShare, poor?.ratio], [1, 0, undefined]);
    assert.deepEqual([poor?.valuePerFte.value, poor?.valuePerFte.missing], [0, undefined]);
  });

  it('cannot be so many times that of a tier that gets none', () => {
    const { inversions } = compare([
      figures('a', { revenue: 1000, effortFte: 0, level: gold }),
      figures('b', { revenue: 500, effortFte: 1, level: silver }),
    ]);
    assert.deepEqual(
      inversions.map(({ behind, ahead, times }) => [behind.name, ahead.name, times]),
      [['silver', 'gold', undefined]],
    );
  });

  it('is held against net contribution only where all give it', () => {
    const known = figures('a', { revenue: 300, netContribution: 90, effortFte: 1, level: gold });
    const silent = figures('b', { revenue: 100, effortFte: 1, level: silver });
    assert.equal(compare([known]).measure, 'net contribution');
    assert.equal(compare([known]).tiers[0]?.value, 90);
    assert.equal(compare([known, silent]).measure, 'revenue');
    assert.equal(compare([known, silent]).tiers[0]?.value, 300);
  });

  it('is inverted where a lower tier gets more than is let pass', () => {
    const pair = (effortFte: number, rest: Partial<AccountFigures> = {}) => [
      figures('a', { revenue: 1000, effortFte: 1, level: gold }),
      figures('b', { revenue: 500, effortFte, level: silver, ...rest }),
    ];
    assert.deepEqual(compare(pair(0.55)).inversions, []);
    const [found] = compare(pair(0.56)).inversions;
    assert.deepEqual([found?.kind, found?.behind.name, found?.ahead.name], ['tier', 'silver', 'gold']);
    assert.equal(found?.times?.toFixed(6), '1.120000');
    assert.deepEqual(compare(pair(0.56), 'effort: { tolerance: 0.2 }').inversions, []);
    assert.deepEqual(compare(pair(0.56, { level: gold })).inversions, []);
    const [nothing] = compare(pair(0.1, { revenue: 0 })).inversions;
    assert.deepEqual([nothing?.behind.name, nothing?.times], ['silver', undefined]);
  });

  it('names the tier above that gets least', () => {
    const { inversions } = compare([
      figures('a', { revenue: 1000, effortFte: 2, level: gold }),
      figures('b', { revenue: 1000, effortFte: 1, level: silver }),
      figures('c', { revenue: 1000, effortFte: 3, level: bronze }),
    ]);
    assert.deepEqual(
      inversions.map(({ behind, ahead, times }) => [behind.name, ahead.name, times]),
      [['bronze', 'silver', 3]],
    );
  });

  it('says nothing against a tier that brings nothing', () => {
    const { inversions } = compare([
      figures('a', { revenue: 0, effortFte: 2, level: gold }),
      figures('b', { revenue: 1, effortFte: 2, level: silver }),
    ]);
    assert.deepEqual(inversions, []);
  });

  it('compares newer customers with older ones', () => {
    const since = (customerSince: string) => ({ customerSince: day(customerSince) });
    const accounts = [
      figures('a', { revenue: 1000, effortFte: 1, ...since('2015-01-01') }),
      figures('b', { revenue: 1000, effortFte: 1, ...since('2024-11-20') }),
      figures('c', { revenue: 1000, effortFte: 2, ...since('2024-11-21') }),
      figures('d', { revenue: 1000, effortFte: 9 }),
    ];
    const { older, newer, inversions } = compare(accounts);
    assert.deepEqual([older?.keys, newer?.keys], [['a', 'b'], ['c']]);
    assert.deepEqual(
      inversions.map(({ kind, behind, times }) => [kind, behind.keys, times]),
      [['age', ['c'], 2]],
    );
    assert.equal(compare(accounts, 'effort: { newMonths: 12 }').newer, undefined);
  });
});

describe('the segments', () => {
  const accounts = [
    figures('a', { segment: 'rail', revenue: 300 }),
    figures('b', { segment: 'rail', role: 'candidate' }),
    figures('c', { segment: 'ports', revenue: 900, role: 'exited' }),
    figures('d', { segment: 'yachts', revenue: 100 }),
    figures('e', {}),
  ];
  const { rows, unassigned, covered } = segmentsOf(
    accounts,
    policy('segments: [{ id: ports }, { id: rail }]'),
  );

  it('say who is in them and what they bring', () => {
    assert.deepEqual(
      rows.map(({ segment, known, listed, candidates, coverage, revenue }) => [
        segment,
        known,
        listed,
        candidates,
        coverage.value,
        revenue.value,
      ]),
      [
        ['ports', true, [], [], 0, undefined],
        ['rail', true, ['a'], ['b'], 2, 300],
        ['yachts', false, ['d'], [], 1, 100],
      ],
    );
    assert.deepEqual(unassigned, ['e']);
    assert.deepEqual(
      rows.map(({ revenue }) => revenue.missing),
      ['nobody is in the segment', 'revenue is not known of b', undefined],
    );
  });

  it('are covered by accounts and candidates', () => {
    near(covered, 0.5);
    assert.equal(segmentsOf(accounts, policy()).covered.missing, 'portfolio.yaml lists no segments');
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
    const { correlation, pairs, disagreements } = ranked([90, 10], [80, 40], [80, 30], [70, 20]);
    assert.deepEqual(
      pairs.map(({ key, scoreRank, revenueRank }) => [key, scoreRank, revenueRank]),
      [
        ['a0', 1, 4],
        ['a1', 2.5, 1],
        ['a2', 2.5, 2],
        ['a3', 4, 3],
      ],
    );
    assert.deepEqual(
      disagreements.map(({ key }) => key),
      ['a0', 'a1', 'a3', 'a2'],
    );
    near(correlation, -1.5 / Math.sqrt(4.5 * 5));
  });

  it('leaves out accounts of which only one of both is known, and names the five farthest apart', () => {
    const known = [10, 20, 30, 40, 50, 60, 70].map((revenue, index) =>
      figures(`a${index}`, { score: 90 - index, revenue }),
    );
    const { pairs, disagreements, correlation } = agreementOf([
      figures('unscored', { revenue: 999 }),
      ...known,
      figures('silent', { score: 99 }),
    ]);
    assert.deepEqual(
      pairs.map(({ key, scoreRank, revenueRank }) => [key, scoreRank, revenueRank]),
      known.map(({ key }, index) => [key, index + 1, 7 - index]),
    );
    assert.deepEqual(
      disagreements.map(({ key }) => key),
      ['a0', 'a6', 'a1', 'a5', 'a2'],
    );
    assert.equal(correlation.missing, undefined);
  });

  it('names nobody whose ranks are the same, and lists those of one score by their revenue', () => {
    const { pairs, disagreements } = ranked([80, 10], [80, 20], [90, 30]);
    assert.deepEqual(
      pairs.map(({ key }) => key),
      ['a2', 'a1', 'a0'],
    );
    assert.deepEqual(
      disagreements.map(({ key }) => key),
      ['a1', 'a0'],
    );
  });

  it('is not known of fewer than two, or of equals', () => {
    assert.equal(ranked([90, 10]).correlation.value, undefined);
    assert.ok(ranked([90, 10], [90, 20]).correlation.missing);
  });
});
