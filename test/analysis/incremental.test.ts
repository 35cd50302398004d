import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../server/src/base/day.ts';
import type { Host } from '../../server/src/analysis/host.ts';
import { hostOf, settle } from '../support/analyse.ts';
import { anyEdit, told, type Edit } from '../support/edited-portfolio.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

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

  it('a tier is no longer too full for a plan that is gone', () => {
    const files = new Map([
      ['/portfolio.yaml', smallPortfolio],
      ['/core.criteria.yaml', smallCriteria()],
    ]);
    const ids = ['acme', 'birch', 'cedar', 'dogwood'];
    for (const [index, id] of ids.entries())
      files.set(planFile(index), smallPlan({ id, brand: 5, revenue: 4_000_000, tier: 'gold' }));
    const host = hostOf({ asOf: fixtureDay, files });
    const isTooFull = (): boolean | undefined =>
      host
        .snapshot()
        .file('/core.criteria.yaml')
        ?.findings.some(({ rule }) => rule === 'capacity-exceeded');
    assert.equal(isTooFull(), true);
    host.apply([{ kind: 'removed', file: planFile(3) }]);
    assert.equal(isTooFull(), false);
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
