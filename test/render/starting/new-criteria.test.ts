import assert from 'node:assert/strict';
import type { Day } from '../../../server/src/base/day.ts';
import { mostTiers, newCriteria } from '../../../server/src/render/starting/new-criteria.ts';
import { analyse } from '../../support/analyse.ts';

const names = ['premier', 'first', 'second-row', 'on'];

describe('a new criteria set', () => {
  for (const many of [2, 3, mostTiers]) {
    it(`has no finding with ${many} tiers`, () => {
      const tiers = names.slice(0, many);
      const text = newCriteria({ id: 'core', currency: 'CHF', large: 2_500_000, tiers });
      const snapshot = analyse({
        asOf: '2026-11-22' as Day,
        files: new Map([
          ['/portfolio.yaml', 'criteria: core\n'],
          ['/core.criteria.yaml', text],
        ]),
      });
      assert.deepEqual(snapshot.file('/core.criteria.yaml')?.findings, []);
      const criteria = snapshot.criteria('/core.criteria.yaml')?.criteria;
      assert.deepEqual(
        criteria?.tiers.levels.map(({ id }) => id),
        tiers,
      );
    });
  }

  it('measures revenue and headroom on the scale of a large customer', () => {
    const fullAt = (large: number) =>
      [...newCriteria({ id: 'core', currency: 'EUR', large, tiers: names }).matchAll(/fullAt: (\S+)/g)].map(
        ([, amount]) => Number(amount),
      );
    assert.deepEqual(fullAt(1_000_000), [1_000_000, 400_000]);
    assert.deepEqual(fullAt(850_000), [850_000, 300_000]);
    assert.deepEqual(fullAt(1), [1, 1]);
  });
});
