import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entriesFor, writeBaseline } from '../../server/src/analysis/baseline/baseline.ts';
import type { Change } from '../../server/src/analysis/change.ts';
import { standingsIn } from '../../server/src/analysis/features/delta/standing.ts';
import { fingerprintsIn } from '../../server/src/analysis/features/fingerprints.ts';
import type { Host } from '../../server/src/analysis/host.ts';
import { standingsOf } from '../../server/src/lsp/versions/base-version.ts';
import type { Timers } from '../../server/src/lsp/platform.ts';
import { hostOf, settle } from '../support/analyse.ts';
import { anyEdit, told } from '../support/edited-portfolio.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

type Files = ReadonlyMap<string, string>;

const baseline = '/plans-baseline.json';
const start: Files = new Map([
  ['/portfolio.yaml', smallPortfolio],
  ['/core.criteria.yaml', smallCriteria()],
  ['/notes.md', 'Kept.'],
  [planFile(0), smallPlan({ id: 'acme', brand: 4, revenue: 3_000_000 })],
  [planFile(1), smallPlan({ id: 'birch', brand: 2, revenue: 1_000_000 })],
  [planFile(2), smallPlan({ id: 'cole', brand: 5, revenue: 2_500_000 })],
]);

/** The portfolio after a few edits, among them of what is evidence and of what a baseline excuses. */
const anyFiles: fc.Arbitrary<Files> = fc
  .record({
    edits: fc.array(anyEdit, { maxLength: 8 }),
    noted: fc.boolean(),
    excused: fc.option(fc.nat(2), { nil: undefined }),
  })
  .map(({ edits, noted, excused }) => {
    const files = new Map(start);
    for (const edit of edits) {
      if (edit.kind === 'write') files.set(edit.file, edit.text);
      else if (edit.kind === 'remove') files.delete(edit.file);
    }
    if (!noted) files.delete('/notes.md');
    if (excused !== undefined) files.set(baseline, baselineFor(files, planFile(excused)));
    return files;
  });

function baselineFor(files: Files, excused: string): string {
  const view = hostOf({ asOf: fixtureDay, files }).snapshot().file(excused);
  const entries = view ? entriesFor(view.identity, fingerprintsIn(view), view.findings) : [];
  return writeBaseline(entries);
}

const timers: Timers = {
  now: () => performance.now(),
  untilTomorrow: () => Infinity,
  after: () => () => undefined,
  turn: () => Promise.resolve(),
};
const hostWith = (files: Files): Host => hostOf({ asOf: fixtureDay, files });
const saying = (files: Files): unknown => told(hostWith(files).snapshot());

function changesTo(files: Files, host: Host): Change[] {
  return [
    ...host.known.filter((file) => !files.has(file)).map((file) => ({ kind: 'removed', file }) as const),
    ...[...files].map(([file, text]) => ({ kind: 'written', file, text }) as const),
    { kind: 'presence', file: '/notes.md', present: files.has('/notes.md') },
  ];
}

function lead(host: Host, files: Files): void {
  host.apply(changesTo(files, host));
  settle(host, files);
}

function branchOf(host: Host): Host {
  const branch = host.branch();
  assert.ok(branch);
  return branch;
}

describe('a branch of a host', () => {
  it('says of any files what one made from scratch says, and neither hears of what happens to the other', () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, anyFiles, (now, then, later) => {
        const host = hostWith(now);
        host.apply([{ kind: 'opened', file: planFile(0) }]);
        const branch = branchOf(host);
        assert.deepEqual(told(branch.snapshot()), saying(now));
        lead(branch, then);
        assert.deepEqual(told(branch.snapshot()), saying(then));
        assert.deepEqual(told(host.snapshot()), saying(now));
        lead(host, later);
        assert.deepEqual(told(host.snapshot()), saying(later));
        assert.deepEqual(told(branch.snapshot()), saying(then));
      }),
      { numRuns: 60 },
    );
  });

  it('looks at nothing again but what is different in it', () => {
    const host = hostWith(start);
    const branch = branchOf(host);
    const text = smallPlan({ id: 'birch', brand: 3, revenue: 1_000_000 });
    lead(branch, new Map(start).set(planFile(1), text));
    const { parses, scores } = branch.work;
    assert.deepEqual({ parses, scores }, { parses: 1, scores: 1 });
  });

  it('has the places that accounts compete for, also where nothing moves them', () => {
    const competing = new Map(start).set('/core.criteria.yaml', smallCriteria({ assign: 'top-n' }));
    const branch = branchOf(hostWith(competing));
    const then = new Map(competing).set(planFile(1), `${start.get(planFile(1)) ?? ''}# Looked at again.\n`);
    lead(branch, then);
    assert.deepEqual(told(branch.snapshot()), saying(then));
  });

  it('is not to be had while something is left to do', () => {
    const host = hostWith(start);
    host.apply([{ kind: 'removed', file: planFile(1) }]);
    assert.equal(host.branch(), undefined);
    host.snapshot();
    assert.ok(host.branch());
  });
});

describe('where accounts stood in another version', () => {
  it('is the same whether that is reached from the present one or analysed from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, anyFiles, async (now, then) => {
        const changes = [...then]
          .filter(([file]) => file !== '/notes.md')
          .map(([file, text]) => ({ kind: 'written', file, text }) as const);
        const past = { changes, isThere: (file: string) => Promise.resolve(then.has(file)) };
        const found = await standingsOf(past, { host: branchOf(hostWith(now)), root: '' }, timers, () =>
          Promise.resolve(),
        );
        assert.deepEqual(found, standingsIn(hostWith(then).snapshot(), ''));
      }),
      { numRuns: 150 },
    );
  });
});
