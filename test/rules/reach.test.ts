import assert from 'node:assert/strict';
import type { Scoring } from '../../server/src/model/criteria.ts';
import { reachOf, type Reach } from '../../server/src/rules/support/reach.ts';

describe('what a criterion can have at least and at most', () => {
  const cases: readonly (readonly [string, Scoring, Reach])[] = [
    ['a rating', { type: 'rating', min: 1, max: 5, anchors: new Map() }, { least: 0, most: 100 }],
    [
      'money, which has no upper end',
      { type: 'linear', input: 'financials.revenue', zeroAt: 0, fullAt: 4_000_000 },
      { least: 0, most: 100 },
    ],
    [
      'money that starts with points',
      { type: 'linear', input: 'financials.revenue', zeroAt: -1_000_000, fullAt: 1_000_000 },
      { least: 50, most: 100 },
    ],
    [
      'a share that ends before the scale does',
      { type: 'linear', input: 'financials.shareOfWallet', zeroAt: 0, fullAt: 2 },
      { least: 0, most: 50 },
    ],
    [
      'a share on which less is better',
      { type: 'linear', input: 'financials.shareOfWallet', zeroAt: 2, fullAt: 0 },
      { least: 50, most: 100 },
    ],
    [
      'a metric, which may have any value',
      { type: 'linear', input: 'metrics.netContribution', zeroAt: 0, fullAt: 2 },
      { least: 0, most: 100 },
    ],
    [
      'bands from the lowest figure on',
      {
        type: 'bands',
        input: 'financials.revenue',
        bands: [
          { from: 0, points: 20 },
          { from: 1_000_000, points: 80 },
        ],
      },
      { least: 20, most: 80 },
    ],
    [
      'bands above the lowest figure',
      {
        type: 'bands',
        input: 'financials.revenue',
        bands: [
          { from: 10, points: 20 },
          { from: 1_000_000, points: 80 },
        ],
      },
      { least: 0, most: 80 },
    ],
    [
      'a band that no share reaches',
      {
        type: 'bands',
        input: 'financials.shareOfWallet',
        bands: [
          { from: 0, points: 20 },
          { from: 1.5, points: 80 },
        ],
      },
      { least: 20, most: 20 },
    ],
    [
      'a band that ends where money starts',
      {
        type: 'bands',
        input: 'financials.revenue',
        bands: [
          { from: -5, points: 0 },
          { from: 0, points: 60 },
        ],
      },
      { least: 60, most: 60 },
    ],
    [
      'a table of words',
      {
        type: 'lookup',
        input: 'account.wantsKeyStatus',
        points: new Map([
          ['unsure', 30],
          ['accepted', 90],
        ]),
      },
      { least: 30, most: 90 },
    ],
  ];
  for (const [name, scoring, reach] of cases) it(name, () => assert.deepEqual(reachOf(scoring), reach));

  it('is not known of a scoring that cannot be read', () =>
    assert.deepEqual(reachOf(undefined), { least: 0, most: 100 }));
});
