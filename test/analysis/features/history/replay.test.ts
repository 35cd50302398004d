import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  blame,
  movesOfStanding,
  type AccountEvent,
} from '../../../../server/src/analysis/features/history/history.ts';
import {
  replay,
  type Beginning,
  type Move,
  type Step,
} from '../../../../server/src/analysis/features/history/replay.ts';
import { criterionMoves } from '../../../../server/src/analysis/features/history/state.ts';
import type { Day } from '../../../../server/src/base/day.ts';
import { compare } from '../../../../server/src/score/compare.ts';
import {
  smallCriteria,
  smallPlan,
  smallPortfolio,
  type SmallPlan,
} from '../../../support/small-portfolio.ts';

const acme = { root: '', id: 'acme' };

function step(day: string, files: Readonly<Record<string, string | undefined>>): Step {
  return {
    asOf: day as Day,
    changes: Object.entries(files).map(([file, text]) =>
      text === undefined ? { kind: 'removed', file } : { kind: 'written', file, text },
    ),
  };
}

function plan(more: Partial<SmallPlan> = {}): string {
  return smallPlan({ id: 'acme', brand: 3, revenue: 2_000_000, ...more });
}

const first = step('2026-02-01', {
  '/portfolio.yaml': smallPortfolio,
  '/core.criteria.yaml': smallCriteria(),
  '/plans/acme.plan.yaml': plan(),
});

function inShort({ day, causes, before, after }: Move) {
  return [day, causes.join('+'), before?.total?.high, after?.total?.high, after?.tier?.high?.id];
}

/** What the criteria brought is what the score moved by. */
function assertSum({ before, after }: Move, end: 'low' | 'high'): void {
  if (!before?.total || !after?.total) return;
  const sum = criterionMoves(before, after).reduce((total, move) => total + move[end], 0);
  assert.equal(compare(sum, after.total[end] - before.total[end]), 0);
}

describe('the moves of an account', () => {
  it('are told from their own day, each with what it was and what did it', () => {
    const { moves } = replay(acme, undefined, [
      first,
      step('2026-03-01', { '/plans/acme.plan.yaml': plan({ brand: 5 }) }),
      step('2026-04-01', { '/plans/acme.plan.yaml': plan({ brand: 5, name: 'Acme AG' }) }),
      step('2026-05-01', { '/core.criteria.yaml': smallCriteria({ brandWeight: 20 }) }),
      step('2026-06-01', {
        '/core.criteria.yaml': smallCriteria(),
        '/plans/acme.plan.yaml': plan({ brand: 4 }),
      }),
      step('2026-07-01', { '/plans/acme.plan.yaml': undefined }),
    ]);
    assert.deepEqual(moves.map(inShort), [
      ['2026-02-01', 'plan', undefined, 50, 'silver'],
      ['2026-03-01', 'plan', 50, 70, 'gold'],
      ['2026-05-01', 'criteria', 70, 62.5, 'silver'],
      ['2026-06-01', 'criteria+plan', 62.5, 60, 'silver'],
      ['2026-07-01', 'plan', 60, undefined, undefined],
    ]);
  });

  it('follow its id to another file, which moves nothing', () => {
    const { moves } = replay(acme, undefined, [
      first,
      step('2026-03-01', { '/plans/acme.plan.yaml': undefined, '/old/a.plan.yaml': plan() }),
      step('2026-04-01', { '/old/a.plan.yaml': plan({ revenue: 3_000_000 }) }),
    ]);
    assert.deepEqual(moves.map(inShort), [
      ['2026-02-01', 'plan', undefined, 50, 'silver'],
      ['2026-04-01', 'plan', 50, 65, 'silver'],
    ]);
  });

  it('are those of time alone on the day on which the tier changed', () => {
    const tenure = smallCriteria().replace('hysteresis: 3', 'hysteresis: 3\n  minTenureMonths: 6');
    const held = plan({ brand: 2, tier: 'gold' });
    const { moves } = replay(acme, undefined, [
      step('2026-02-01', {
        '/portfolio.yaml': smallPortfolio,
        '/core.criteria.yaml': tenure,
        '/plans/acme.plan.yaml': held,
      }),
      step('2026-11-01', { '/plans/acme.plan.yaml': held.replace('three plants', 'four plants') }),
    ]);
    assert.deepEqual(moves.map(inShort), [
      ['2026-02-01', 'plan', undefined, 40, 'gold'],
      ['2026-07-15', 'time', 40, 40, 'silver'],
    ]);
  });

  it('are those of others where accounts compete for places', () => {
    const topOne = smallCriteria({ assign: 'top-n' }).replace('capacity: 3', 'capacity: 1');
    const { moves, competitive } = replay(acme, undefined, [
      step('2026-02-01', {
        '/portfolio.yaml': smallPortfolio,
        '/core.criteria.yaml': topOne,
        '/plans/acme.plan.yaml': plan({ brand: 5, revenue: 3_000_000, tier: 'gold' }),
      }),
      step('2026-03-01', {
        '/plans/birch.plan.yaml': smallPlan({ id: 'birch', brand: 5, revenue: 4_000_000, tier: 'gold' }),
      }),
    ]);
    assert.deepEqual(moves.map(inShort), [
      ['2026-02-01', 'plan', undefined, 85, 'gold'],
      ['2026-03-01', 'others', 85, 85, 'silver'],
    ]);
    assert.equal(competitive, true);
    assert.equal(replay(acme, undefined, [first]).competitive, false);
  });

  it('name the criteria, their own changes before shares that others have pushed', () => {
    const { moves } = replay(acme, undefined, [
      first,
      step('2026-03-01', { '/core.criteria.yaml': smallCriteria({ brandWeight: 20 }) }),
      step('2026-04-01', { '/plans/acme.plan.yaml': plan({ brand: undefined }) }),
    ]);
    const [, weighed, withdrawn] = moves;
    assert.ok(weighed?.before && weighed.after && withdrawn?.before && withdrawn.after);
    assert.deepEqual(
      criterionMoves(weighed.before, weighed.after).map(({ id, low, reasons }) => [id, low, reasons]),
      [
        ['brand', -7.5, [{ kind: 'weight', from: 40, to: 20 }]],
        ['revenue', 7.5, [{ kind: 'share', from: 0.6, to: 0.75 }]],
      ],
    );
    assert.deepEqual(
      criterionMoves(withdrawn.before, withdrawn.after).map(({ id, low, high, reasons }) => [
        ...[id, low, high],
        reasons.map(({ kind }) => kind),
      ]),
      [['brand', -12.5, 12.5, ['read']]],
    );
  });

  it('add up: each begins where the one before ended, whatever happens and wherever the replay is cut in two', () => {
    const edit = fc.record({
      brand: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      revenue: fc.integer({ min: 0, max: 5_000_000 }),
      brandWeight: fc.integer({ min: 1, max: 90 }),
      missing: fc.constantFrom('interval', 'zero', 'renormalise', 'error'),
      there: fc.boolean(),
      days: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat(5), (edits, cut) => {
        let month = 0;
        const steps = edits.map(({ brand, revenue, brandWeight, missing, there, days }) =>
          step(`202${6 + Math.floor((month += days) / 400)}-0${1 + (month % 9)}-11`, {
            '/portfolio.yaml': smallPortfolio,
            '/core.criteria.yaml': smallCriteria({ brandWeight, missing }),
            '/plans/acme.plan.yaml': there ? plan({ brand, revenue }) : undefined,
          }),
        );
        const { moves } = replay(acme, undefined, steps);
        let before: Move['before'];
        for (const move of moves) {
          assert.deepEqual(move.before, before);
          before = move.after;
          for (const end of ['low', 'high'] as const) assertSum(move, end);
        }
        const at = Math.min(cut, steps.length - 1);
        const last = steps[at - 1];
        if (!last) return;
        const beginning: Beginning = {
          files: last.changes.filter(({ kind }) => kind === 'written'),
          asOf: last.asOf,
        };
        const rest = replay(acme, beginning, steps.slice(at)).moves;
        assert.deepEqual(
          [
            ...replay(acme, undefined, steps.slice(0, at)).moves,
            ...rest.map((move) => ({ ...move, step: move.step + at })),
          ],
          moves,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the blame of an account', () => {
  const { moves } = replay(acme, undefined, [
    first,
    step('2026-03-01', { '/plans/acme.plan.yaml': plan({ brand: 4 }) }),
    step('2026-04-01', { '/plans/acme.plan.yaml': plan({ brand: 4, revenue: 1_000_000 }) }),
    step('2026-05-01', { '/plans/acme.plan.yaml': plan({ brand: 5, revenue: 1_000_000 }) }),
  ]);
  const events = moves.map((move): AccountEvent => ({
    move,
    commit: { id: `c${move.step}`, day: move.day, author: 'Ines', subject: '' },
    brought: [],
  }));
  const history = { events, commits: 4, cutAt: undefined };

  it('names for each criterion what last moved it', () => {
    const today = moves.at(-1)?.after;
    assert.ok(today);
    assert.deepEqual(
      blame(today, history).map(({ criterion, event, moved }) => [
        criterion.id,
        event.commit?.id,
        moved?.reasons,
      ]),
      [
        [
          'revenue',
          'c2',
          [
            {
              kind: 'read',
              from: { value: 2_000_000, unit: 'money', currency: 'EUR' },
              to: { value: 1_000_000, unit: 'money', currency: 'EUR' },
            },
          ],
        ],
        [
          'brand',
          'c3',
          [
            {
              kind: 'read',
              from: { value: 4, unit: 'rating', currency: 'EUR' },
              to: { value: 5, unit: 'rating', currency: 'EUR' },
            },
          ],
        ],
      ],
    );
  });

  it('is that of the first commit for what has not moved since', () => {
    const [came] = events;
    assert.ok(came?.move.after);
    assert.deepEqual(
      blame(came.move.after, { ...history, events: [came] }).map(({ event, moved }) => [
        event.commit?.id,
        moved,
      ]),
      [
        ['c0', undefined],
        ['c0', undefined],
      ],
    );
  });

  it('knows the events that moved the score from those that did not', () => {
    assert.equal(movesOfStanding(history).length, 4);
  });
});
