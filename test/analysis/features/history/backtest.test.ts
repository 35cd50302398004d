import assert from 'node:assert/strict';
import type { Change } from '../../../../server/src/analysis/change.ts';
import { Backtest, type Trial } from '../../../../server/src/analysis/features/history/backtest.ts';
import {
  accountsElsewhere,
  type TriedMonth,
} from '../../../../server/src/analysis/features/history/months.ts';
import type { Day } from '../../../../server/src/base/day.ts';
import {
  smallCriteria,
  smallPlan,
  smallPortfolio,
  type SmallPlan,
} from '../../../support/small-portfolio.ts';

function files(plans: readonly SmallPlan[], criteria = smallCriteria()): readonly Change[] {
  const texts = {
    '/portfolio.yaml': smallPortfolio,
    '/core.criteria.yaml': criteria,
    ...Object.fromEntries(plans.map((plan) => [`/plans/${plan.id}.plan.yaml`, smallPlan(plan)])),
  };
  return Object.entries(texts).map(([file, text]) => ({ kind: 'written', file, text }));
}

const acme = { id: 'acme', brand: 5, revenue: 2_000_000, tier: 'gold' };
const birch = { id: 'birch', brand: 3, revenue: 3_200_000 };
const stricter = { root: '', id: 'core', text: smallCriteria().replace('enter: 70', 'enter: 80') };

function counts(trial: Trial) {
  return trial.counts.map(({ kind, tier, then, under }) => [tier?.id ?? kind, then, under]);
}

function sum({ counts: all }: Trial): number {
  return all.reduce((total, { then }) => total + then, 0);
}

describe('a backtest', () => {
  it('judges the accounts of a day by their own criteria and by others', () => {
    const trial = new Backtest(stricter).judge(files([acme, birch]), '2026-06-30' as Day);
    assert.deepEqual(counts(trial), [
      ['gold', 1, 0],
      ['silver', 1, 2],
      ['bronze', 0, 0],
    ]);
    assert.deepEqual(
      trial.elsewhere.map(({ id, then, under }) => [
        id,
        then.total?.high,
        then.tier?.high?.id,
        under.tier?.high?.id,
      ]),
      [['acme', 70, 'gold', 'silver']],
    );
  });

  it('finds nobody elsewhere under the criteria of the day, whatever was judged before', () => {
    const backtest = new Backtest({ ...stricter, text: smallCriteria() });
    for (const [plans, criteria] of [
      [[acme, birch], smallCriteria()],
      [[{ ...birch, brand: 5, revenue: 1_200_000 }], smallCriteria({ brandWeight: 80 })],
      [[acme], smallCriteria()],
    ] as const) {
      const trial = backtest.judge(files(plans, criteria), '2026-06-30' as Day);
      assert.equal(sum(trial), plans.length);
      assert.equal(trial.elsewhere.length > 0, criteria !== smallCriteria());
    }
  });

  it('leaves candidates out, counts open tiers apart, and says where there was no such set', () => {
    const backtest = new Backtest(stricter);
    const open = { ...acme, id: 'cedar', brand: undefined };
    const candidate = { ...birch, status: 'candidate' };
    const trial = backtest.judge(files([open, candidate]), '2026-06-30' as Day);
    assert.deepEqual(counts(trial).at(-1), ['open', 1, 1]);
    assert.equal(sum(trial), 1);
    assert.equal(backtest.judge(files([acme], ''), '2026-07-31' as Day).had, false);
  });

  it('counts for how many months an account would have been elsewhere, and shows the last of them', () => {
    const backtest = new Backtest(stricter);
    const month = (day: string, plans: readonly SmallPlan[]): TriedMonth => ({
      ...{ day: day as Day, commit: '' },
      trial: backtest.judge(files(plans), day as Day),
    });
    const months: TriedMonth[] = [
      { day: '2026-05-31' as Day, unknown: 'the history begins later' },
      month('2026-06-30', [acme, birch]),
      month('2026-07-31', [{ ...acme, revenue: 2_400_000 }, birch]),
      month('2026-08-31', [birch]),
    ];
    assert.deepEqual(
      accountsElsewhere(months).map(({ id, months: many, day, account }) => [
        ...[id, many, day],
        account.then.total?.high,
      ]),
      [['acme', 2, '2026-07-31', 76]],
    );
  });
});
