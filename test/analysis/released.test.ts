import assert from 'node:assert/strict';
import { SourceFile } from '../../server/src/analysis/files/source-file.ts';
import type { Host } from '../../server/src/analysis/host.ts';
import { LastingScore } from '../../server/src/analysis/state/lasting-score.ts';
import type { Day } from '../../server/src/base/day.ts';
import { explainMarkdown } from '../../server/src/render/explain.ts';
import { hintsIn } from '../../server/src/render/hints.ts';
import { scorePlan } from '../../server/src/score/score.ts';
import { hostOf } from '../support/analyse.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

/** More than are kept as they were read. */
const many = 130;
const plans = Array.from({ length: many }, (_, i) => planFile(i));

function portfolio(assign: string): Map<string, string> {
  const files = new Map([
    ['/portfolio.yaml', smallPortfolio],
    ['/core.criteria.yaml', smallCriteria({ assign })],
    ['/notes.md', ''],
  ]);
  for (const [i, file] of plans.entries())
    files.set(file, smallPlan({ id: `a${i}`, brand: (i % 5) + 1, revenue: (i * 7919) % 4_000_000 }));
  return files;
}

/** A host that has let go of most plans, and one that has all of them open. */
function hosts(assign: string): { readonly released: Host; readonly open: Host } {
  const files = portfolio(assign);
  const open = hostOf({ asOf: fixtureDay, files: new Map() });
  open.apply(plans.map((file) => ({ kind: 'opened', file })));
  open.apply([...files].map(([file, text]) => ({ kind: 'written', file, text })));
  open.apply([{ kind: 'presence', file: '/notes.md', present: true }]);
  open.snapshot();
  return { released: hostOf({ asOf: fixtureDay, files }), open };
}

function told(host: Host): readonly unknown[] {
  const snapshot = host.snapshot();
  return plans.map((file) => {
    const [plan, view] = [snapshot.plan(file), snapshot.file(file)];
    assert.ok(plan?.score && view);
    const { criteria, categories, coverage, total } = plan.score;
    return {
      score: { criteria, categories, coverage, total },
      plan: plan.plan,
      sensitivity: plan.sensitivity,
      explained: explainMarkdown(snapshot, plan),
      hints: hintsIn(snapshot, view, { start: 0, end: view.text.length }),
      findings: view.findings.map(({ rule, message, span }) => ({ rule, message, span })),
    };
  });
}

describe('a plan that was let go', () => {
  for (const assign of ['threshold', 'capacity', 'percentile']) {
    it(`is told of as one that is open is, where tiers are assigned by ${assign}`, () => {
      const { released, open } = hosts(assign);
      assert.deepEqual(told(released), told(open));
    });
  }

  it('costs no more checks than one that is open when the day changes', () => {
    const { released, open } = hosts('threshold');
    const work = (host: Host) => {
      const before = host.work;
      host.setAsOf('2026-11-23' as Day);
      host.snapshot();
      const { scores, placements, ruleRuns } = host.work;
      return {
        scores: scores - before.scores,
        placements: placements - before.placements,
        ruleRuns: ruleRuns - before.ruleRuns,
      };
    };
    assert.deepEqual(work(released), work(open));
  });

  it('is read again from its text', () => {
    const source = SourceFile.read(
      '/a.plan.yaml',
      'plan',
      { text: smallPlan({ id: 'a', brand: 3, revenue: 1 }) },
      false,
    );
    const before = source.located;
    assert.equal(source.located, before);
    source.release();
    assert.notEqual(source.located, before);
    assert.deepEqual(source.located, before);
  });

  it('keeps the numbers of its score, and computes the rest again', () => {
    const snapshot = hostOf({ asOf: fixtureDay, files: portfolio('threshold') }).snapshot();
    const view = snapshot.plan(planFile(3));
    const criteria = view?.criteria?.criteria;
    assert.ok(view && criteria);
    const { plan } = view;
    let times = 0;
    const score = new LastingScore(() => {
      times++;
      return scorePlan(plan, criteria, { policy: view.portfolio.policy, asOf: fixtureDay });
    });
    const { figures, total, coverage, categories } = score;
    const parts = score.criteria;
    score.release();
    assert.equal(score.figures, figures);
    assert.deepEqual([score.total, score.coverage, score.categories], [total, coverage, categories]);
    assert.equal(times, 1, 'its numbers are asked for at no cost');
    assert.notEqual(score.criteria, parts);
    assert.deepEqual(score.criteria, parts);
    assert.equal(times, 2);
  });
});
