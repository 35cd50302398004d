/** Edits of a small portfolio, at random, and all that can be said of it. */
import fc from 'fast-check';
import type { Snapshot } from '../../server/src/analysis/views.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from './small-portfolio.ts';

/** Everything a snapshot says, without what it is kept in. */
export function told(snapshot: Snapshot): unknown {
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

export type Edit =
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

/** A change of a small portfolio: of a plan, mostly, and of what plans depend on. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
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
