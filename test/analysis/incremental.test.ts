import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../server/src/base/day.ts';
import type { Host } from '../../server/src/analysis/host.ts';
import type { Snapshot } from '../../server/src/analysis/views.ts';
import { hostOf, settle } from '../support/analyse.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

/** Everything a snapshot says, without what it is kept in. */
function told(snapshot: Snapshot): unknown {
  return {
    files: snapshot.files.map((file) => {
      const view = snapshot.file(file);
      const findings = view?.findings.map(({ fixes, ...finding }) => ({
        ...finding,
        fixes: fixes.map(({ title }) => title),
      }));
      return {
        file,
        findings,
        suppressed: view?.suppressed.map(({ finding, by }) => [finding.message, by.span]),
      };
    }),
    portfolios: snapshot.portfolios.map(({ root, ranked, plans, criteria, figures }) => ({
      root,
      ranked,
      figures: { ...figures },
      criteria: criteria.map(({ file, users }) => [file, users.map(({ id }) => id)]),
      plans: plans.map((plan) => ({
        file: plan.file,
        rank: plan.rank,
        total: plan.score?.total,
        parts: plan.score?.criteria.map(({ value, contribution, span }) => ({ value, contribution, span })),
        placement: plan.placement && {
          low: plan.placement.low?.id,
          high: plan.placement.high?.id,
          holds: plan.placement.holds.map(({ kind }) => kind),
        },
        flips: plan.sensitivity?.flips.map((flip) => [flip.kind, flip.criterion.id, flip.to, flip.tier?.id]),
        due: plan.due,
      })),
    })),
  };
}

type Edit =
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'open' | 'close'; readonly file: string }
  | { readonly kind: 'day'; readonly days: number };

const planFiles = [0, 1, 2, 3, 4, 5].map(planFile);
const anyPlanFile = fc.constantFrom(...planFiles, '/other/b.plan.yaml');

const anyPlan = fc
  .record({
    id: fc.constantFrom('acme', 'birch', 'cole', 'dorn'),
    brand: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    revenue: fc.constantFrom(0, 1_000_000, 2_500_000, 4_000_000),
    tier: fc.constantFrom('gold', 'silver', 'bronze', 'lead'),
    status: fc.constantFrom('active', 'active', 'candidate', 'exited'),
  })
  .map(smallPlan);

const anyPlanText = fc.oneof(
  { weight: 6, arbitrary: anyPlan },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyPlan, fc.nat(400), fc.nat(40))
      .map(([text, at, length]) => text.slice(0, at) + text.slice(at + length)),
  },
  {
    weight: 1,
    arbitrary: anyPlan.map((text) => `# plans-ignore-file tier-mismatch: agreed with the board\n${text}`),
  },
);

const anyPortfolio = fc.constantFrom(
  smallPortfolio,
  smallPortfolio + 'rules: { tier-mismatch: off, score-missing: error }\n',
  smallPortfolio + 'cadence: { seniorMonths: 1 }\n',
  smallPortfolio.replace('revenue: 90000000', 'revenue: 5000000'),
  smallPortfolio + 'exclude: ["plans/**"]\n',
  'criteria: none\n',
  '',
);

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), file: anyPlanFile, text: anyPlanText }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remove' as const),
      file: fc.oneof(
        anyPlanFile,
        fc.constantFrom('/portfolio.yaml', '/core.criteria.yaml', '/other/portfolio.yaml'),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        assign: fc.constantFrom('threshold', 'threshold', 'top-n', 'percentile', 'capacity'),
        brandWeight: fc.constantFrom(0, 40, 90),
      })
      .map((options) => ({
        kind: 'write' as const,
        file: '/core.criteria.yaml',
        text: smallCriteria(options),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      file: fc.constantFrom('/portfolio.yaml', '/other/portfolio.yaml'),
      text: anyPortfolio,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('open' as const, 'close' as const), file: anyPlanFile }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('day' as const), days: fc.integer({ min: -30, max: 200 }) }),
  },
);

function applyEdit(host: Host, files: Map<string, string>, edit: Edit): void {
  switch (edit.kind) {
    case 'write':
      files.set(edit.file, edit.text);
      return host.apply([{ kind: 'written', file: edit.file, text: edit.text }]);
    case 'remove':
      files.delete(edit.file);
      return host.apply([{ kind: 'removed', file: edit.file }]);
    case 'open':
      return host.apply([{ kind: 'opened', file: edit.file }]);
    case 'close':
      return host.apply([{ kind: 'closed', file: edit.file }]);
    case 'day':
      return host.setAsOf(addDays(fixtureDay, edit.days));
  }
}

describe('after any sequence of edits', () => {
  it('a snapshot says what one made from scratch says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyEdit, fc.boolean()), { minLength: 1, maxLength: 25 }), (edits) => {
        const files = new Map([
          ['/portfolio.yaml', smallPortfolio],
          ['/core.criteria.yaml', smallCriteria()],
          ['/notes.md', 'Kept.'],
          [planFile(0), smallPlan({ id: 'acme', brand: 4, revenue: 3_000_000 })],
        ]);
        const host = hostOf({ asOf: fixtureDay, files });
        for (const [edit, lookNow] of edits) {
          applyEdit(host, files, edit);
          if (lookNow) host.snapshot();
        }
        settle(host, files);
        assert.deepEqual(told(host.snapshot()), told(hostOf({ asOf: host.asOf, files }).snapshot()));
      }),
      { numRuns: 100 },
    );
  });

  it('a snapshot taken before goes on saying what it said', () => {
    const files = new Map([
      ['/portfolio.yaml', smallPortfolio],
      ['/core.criteria.yaml', smallCriteria()],
      [planFile(0), smallPlan({ id: 'acme', brand: 4, revenue: 3_000_000 })],
      [planFile(1), smallPlan({ id: 'birch', brand: 2, revenue: 1_000_000 })],
    ]);
    const host = hostOf({ asOf: fixtureDay, files });
    const before = host.snapshot();
    const said = structuredClone(told(before));
    host.apply([
      { kind: 'written', file: planFile(1), text: smallPlan({ id: 'birch', brand: 5, revenue: 4_000_000 }) },
      { kind: 'removed', file: planFile(0) },
      { kind: 'written', file: '/core.criteria.yaml', text: smallCriteria({ brandWeight: 5 }) },
    ]);
    host.snapshot();
    assert.deepEqual(told(before), said);
  });

  it('nothing is worked out again for a text that is the same', () => {
    const files = new Map([
      ['/core.criteria.yaml', smallCriteria()],
      [planFile(0), smallPlan({ id: 'acme', brand: 4, revenue: 3_000_000 })],
    ]);
    const host = hostOf({ asOf: fixtureDay, files });
    const before = { snapshot: host.snapshot(), work: host.work };
    host.apply([...files].map(([file, text]) => ({ kind: 'written', file, text })));
    assert.equal(host.snapshot(), before.snapshot);
    assert.deepEqual(host.work, before.work);
  });
});
