import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import fc from 'fast-check';
import type { Host } from '../../server/src/analysis/host.ts';
import type { KeptPlan } from '../../server/src/analysis/memory/kept-plan.ts';
import { digest } from '../../server/src/cli/cache/store.ts';
import { lookAt } from '../../server/src/cli/crew/look.ts';
import type { Found, PlanText } from '../../server/src/cli/crew/share.ts';
import { folders, plans } from './plans.ts';
import { run } from '../readme/terminal.ts';
import { hostOf } from '../support/analyse.ts';
import { corpusDay, generateCorpus } from '../support/corpus.ts';
import { told } from '../support/edited-portfolio.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

const anyPlan = fc.record({
  id: fc.constantFrom('acme', 'birch', 'cole', 'dorn', 'elm'),
  brand: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  revenue: fc.constantFrom(0, 1_000_000, 2_500_000, 4_000_000),
  tier: fc.constantFrom('gold', 'silver', 'bronze'),
  /** Who looks at it. */
  thread: fc.nat(2),
});

/** What is written as JSON: a part without a value is as good as none. */
function shown(host: Host): unknown {
  return JSON.parse(JSON.stringify(told(host.snapshot()))) as unknown;
}

describe('threads that share plans out', () => {
  const folder = folders();

  it('come to what one alone comes to, however they are shared out', async function () {
    this.timeout(60_000);
    const assigns = fc.constantFrom('threshold', 'capacity', 'percentile');
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPlan, { maxLength: 12 }),
        assigns,
        fc.boolean(),
        async (some, assign, hasNotes) => {
          const settings = new Map([
            ['/portfolio.yaml', smallPortfolio],
            ['/core.criteria.yaml', smallCriteria({ assign })],
          ]);
          const texts = some.map((plan, index): PlanText & { thread: number } => ({
            kind: 'written',
            file: planFile(index),
            text: smallPlan(plan),
            thread: plan.thread,
          }));
          const found = new Map<string, readonly [terms: string, plan: KeptPlan]>();
          for (const thread of [1, 2]) {
            const share = {
              roots: [''],
              asOf: fixtureDay,
              settings: [...settings].map(([file, text]) => ({ kind: 'written', file, text }) as const),
              plans: texts.filter((plan) => plan.thread === thread),
            };
            const world = {
              isThere: (file: string) => Promise.resolve(hasNotes && file === '/notes.md'),
              listOn: () => assert.fail('nobody asks'),
            };
            await lookAt(
              share,
              (said) => {
                if (!('found' in said)) return;
                for (const { terms, plans: own } of JSON.parse(said.found) as Found[])
                  for (const [file, plan] of own) found.set(file, [terms, plan]);
              },
              world,
            );
          }
          assert.equal(found.size, texts.filter(({ thread }) => thread > 0).length);
          const files = new Map([...settings, ...texts.map(({ file, text }) => [file, text] as const)]);
          if (hasNotes) files.set('/notes.md', '');
          const recall = ({ file, terms }: { readonly file: string; readonly terms: string }) => {
            const [under, plan] = found.get(file) ?? [];
            return under === terms ? plan : undefined;
          };
          const together = hostOf(
            { files, asOf: fixtureDay },
            { recall, recallPortfolio: () => undefined, digest },
          );
          const { parses } = together.work;
          assert.deepEqual(shown(together), shown(hostOf({ files, asOf: fixtureDay })));
          if (assign === 'threshold' && new Set(some.map(({ id }) => id)).size === some.length)
            assert.equal(parses - settings.size, texts.length - found.size);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('print what one alone prints', async function () {
    if (availableParallelism() < 2) this.skip();
    this.timeout(120_000);
    const files = [...generateCorpus({ plans: 2100 })].map(({ path, text }) => [path, text]);
    const { path } = folder(Object.fromEntries(files) as Record<string, string>);
    const args = ['lint', '--as-of', corpusDay];
    const env = { NO_COLOR: '1', COLUMNS: '100' };
    const together = await plans([...args, '--no-cache'], { cwd: path, env });
    const alone = await run(args, path);
    assert.equal(together.errors, '');
    assert.equal(together.out, alone.output);
  });
});
