import assert from 'node:assert/strict';
import type { Host } from '../../server/src/analysis/host.ts';
import type { Work } from '../../server/src/analysis/work.ts';
import { hostOf } from '../support/analyse.ts';
import { planFile, smallCriteria, smallPlan } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';
import { askingPortfolio, plan, planEdits } from './edits.ts';

function portfolioOf(size: number): Host {
  const files = new Map([
    ['/portfolio.yaml', askingPortfolio()],
    ['/core.criteria.yaml', smallCriteria()],
    ['/notes.md', ''],
    [planFile(0), smallPlan(plan)],
  ]);
  for (let i = 1; i < size; i++)
    files.set(planFile(i), smallPlan({ id: `a${i}`, brand: (i % 5) + 1, revenue: (i * 7919) % 4_000_000 }));
  return hostOf({ asOf: fixtureDay, files });
}

/** The work of bringing everything up to date after one plan has got another text. */
function workOf(host: Host, text: string): Work {
  host.snapshot();
  const before = host.work;
  host.apply([{ kind: 'written', file: planFile(0), text }]);
  host.snapshot();
  const after = host.work;
  return {
    parses: after.parses - before.parses,
    scores: after.scores - before.scores,
    placements: after.placements - before.placements,
    ruleRuns: after.ruleRuns - before.ruleRuns,
  };
}

const edits: Readonly<Record<string, string>> = {
  ...planEdits,
  'the revenue': smallPlan({ ...plan, revenue: 3_900_000 }),
  'the id': smallPlan({ ...plan, id: 'alder' }),
  'a line half typed': smallPlan(plan).replace('owner: ana', 'owner'),
};

describe('the work of one edit', function () {
  this.timeout(120_000);
  const sizes = [10, 1_000, 10_000];
  const works = new Map<string, Work[]>();

  before(() => {
    for (const size of sizes) {
      const host = portfolioOf(size);
      for (const [name, text] of Object.entries(edits)) {
        works.set(name, [...(works.get(name) ?? []), workOf(host, text)]);
        workOf(host, smallPlan(plan));
      }
    }
  });

  for (const name of Object.keys(edits)) {
    it(`of ${name} is the same among ${sizes.join(', ')} plans`, () => {
      const [small, ...larger] = works.get(name) ?? [];
      assert.ok(small);
      assert.equal(small.parses, 1);
      assert.ok(small.scores <= 1 && small.ruleRuns > 0);
      for (const work of larger) assert.deepEqual(work, small);
    });
  }
});
