import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entriesFor, writeBaseline } from '../../server/src/analysis/baseline/baseline.ts';
import { fingerprintsIn } from '../../server/src/analysis/features/fingerprints.ts';
import { BASELINE_NAME } from '../../server/src/analysis/files/kinds.ts';
import type { Host } from '../../server/src/analysis/host.ts';
import type { KeptPlan } from '../../server/src/analysis/memory/kept-plan.ts';
import type { KeptPortfolio } from '../../server/src/analysis/memory/kept-portfolio.ts';
import type { Memory, PlanAsked } from '../../server/src/analysis/memory/recollection.ts';
import type { Snapshot } from '../../server/src/analysis/views.ts';
import { addDays, type Day } from '../../server/src/base/day.ts';
import { digest } from '../../server/src/cli/cache/store.ts';
import { accountJson } from '../../server/src/cli/json/account.ts';
import { rules } from '../../server/src/analysis/findings.ts';
import { figuresByName } from '../../server/src/score/portfolio/by-name.ts';
import { hostOf } from '../support/analyse.ts';
import { anyEdit, told, type Edit } from '../support/edited-portfolio.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

/** Keeps what hosts have found out as a disk would: as text. */
class Notebook implements Memory {
  readonly #pages = new Map<string, string>();
  readonly #portfolios = new Map<string, string>();

  readonly recall = (asked: PlanAsked): KeptPlan | undefined => {
    const page = this.#pages.get(keyOf(asked));
    return page === undefined ? undefined : (JSON.parse(page) as KeptPlan);
  };

  readonly digest = digest;

  readonly recallPortfolio = (file: string): KeptPortfolio | undefined => {
    const page = this.#portfolios.get(file);
    return page === undefined ? undefined : (JSON.parse(page) as KeptPortfolio);
  };

  take(host: Host): void {
    const { plans, portfolios } = host.keepable();
    for (const { file, make } of portfolios) this.#portfolios.set(file, JSON.stringify(make()));
    for (const { make, ...asked } of plans) this.#pages.set(keyOf(asked), JSON.stringify(make()));
  }
}

function keyOf({ root, file, written: { text }, terms }: PlanAsked): string {
  return JSON.stringify([root, file, text, terms]);
}

/** Everything that is shown of a snapshot, with what its fixes would change and how its numbers came about. */
function shown(snapshot: Snapshot): unknown {
  const fixes = snapshot.files.map((file) => {
    const view = snapshot.file(file);
    return view?.findings.map((finding) => ({
      about: finding.about,
      edits: finding.fixes.map((fix) => [
        fix.safety,
        fix.file,
        fix.edits(snapshot.file(fix.file ?? file)?.tree() ?? view.tree()),
      ]),
      related: finding.related.map(({ file: other, path, message }) => [
        message,
        snapshot.resolve(other, path),
      ]),
    }));
  });
  const accounts = snapshot.portfolios.map(({ plans, figures }) => [
    plans.map((plan) => accountJson(plan, snapshot, (file) => file)),
    Object.entries(figuresByName(figures)).map(([name, { value }]) => [name, value]),
  ]);
  return JSON.parse(JSON.stringify([told(snapshot), fixes, accounts])) as unknown;
}

interface State {
  readonly files: Map<string, string>;
  readonly asOf: Day;
}

const start: State = {
  files: new Map([
    ['/portfolio.yaml', smallPortfolio],
    ['/core.criteria.yaml', smallCriteria()],
    ['/notes.md', 'Kept.'],
    [planFile(0), smallPlan({ id: 'acme', brand: 4, revenue: 3_000_000 })],
    [planFile(1), smallPlan({ id: 'birch', brand: 2, revenue: 1_000_000 })],
    [planFile(2), smallPlan({ id: 'cole', brand: undefined, revenue: 2_000_000 })],
  ]),
  asOf: fixtureDay,
};

function after({ files, asOf }: State, edit: Edit): State {
  const now = new Map(files);
  switch (edit.kind) {
    case 'write':
      return { files: now.set(edit.file, edit.text), asOf };
    case 'remove':
      now.delete(edit.file);
      return { files: now, asOf };
    case 'day':
      return { files: now, asOf: addDays(fixtureDay, edit.days) };
    default:
      return { files: now, asOf };
  }
}

const anyChange: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: anyEdit },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Edit>(
      { kind: 'remove', file: '/notes.md' },
      { kind: 'write', file: '/notes.md', text: 'Back.' },
    ),
  },
);

describe('a run that remembers earlier ones', () => {
  it('says what a run says that remembers nothing, whatever has changed between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyChange, { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const notebook = new Notebook();
          let state = start;
          for (const edits of [[], ...changes]) {
            state = edits.reduce(after, state);
            const warm = hostOf(state, notebook);
            assert.deepEqual(shown(warm.snapshot()), shown(hostOf(state).snapshot()));
            notebook.take(warm);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  for (const assign of ['threshold', 'capacity', 'percentile', 'top-n']) {
    describe(`where tiers are assigned by ${assign}`, () => {
      const files = new Map(start.files).set('/core.criteria.yaml', smallCriteria({ assign }));
      for (let i = 3; i < 40; i++)
        files.set(
          planFile(i),
          smallPlan({ id: `a${i % 30}`, brand: (i % 5) + 1, revenue: (i * 79_190) % 4_000_000 }),
        );
      const remembered = (changed: ReadonlyMap<string, string> = new Map()): Host => {
        const notebook = new Notebook();
        notebook.take(hostOf({ files, asOf: fixtureDay }, notebook));
        return hostOf({ files: new Map([...files, ...changed]), asOf: fixtureDay }, notebook);
      };

      it('reads no plan again, scores none and runs no check of one, or of all together', () => {
        const { parses, scores, placements, ruleRuns } = remembered().work;
        const cold = hostOf({
          files: new Map([...files].filter(([file]) => !file.endsWith('.plan.yaml'))),
          asOf: fixtureDay,
        });
        assert.equal(parses, cold.work.parses, 'the portfolio and its criteria alone');
        assert.equal(scores, 0);
        assert.equal(placements, assign === 'threshold' ? 0 : 1);
        assert.equal(ruleRuns, rules.filter(({ check }) => check.criteria ?? check.file).length);
      });

      it('checks all of them together again where one counts differently', () => {
        const text = smallPlan({ id: 'acme', brand: 4, revenue: 3_000_001 });
        const before = remembered().work;
        const now = remembered(new Map([[planFile(0), text]])).work;
        assert.ok(now.ruleRuns - before.ruleRuns > rules.filter(({ check }) => check.portfolio).length);
      });

      it('names what a baseline excuses without reading it again', () => {
        const fresh = hostOf({ files, asOf: fixtureDay }).snapshot();
        const entries = fresh.files.flatMap((file) => {
          const view = fresh.file(file);
          return view ? entriesFor(view.identity, fingerprintsIn(view), view.findings) : [];
        });
        assert.ok(entries.length > 0);
        const baseline = writeBaseline(entries);
        const excused = { files: new Map([...files, [`/${BASELINE_NAME}`, baseline]]), asOf: fixtureDay };
        const notebook = new Notebook();
        notebook.take(hostOf(excused, notebook));
        const warm = hostOf(excused, notebook);
        assert.equal(warm.work.parses, remembered().work.parses);
        assert.deepEqual(shown(warm.snapshot()), shown(hostOf(excused).snapshot()));
        assert.ok(warm.snapshot().files.some((file) => warm.snapshot().file(file)?.baselined.length));
      });

      it('reads one plan where one has changed', () => {
        const before = remembered().work;
        const text = smallPlan({ id: 'acme', brand: 4, revenue: 3_000_000 }).replace(
          'Buys across',
          'Builds across',
        );
        const now = remembered(new Map([[planFile(0), text]])).work;
        assert.equal(now.parses - before.parses, 1);
        assert.equal(now.scores, 1);
      });
    });
  }
});
