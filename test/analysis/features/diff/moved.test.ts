import assert from 'node:assert/strict';
import type { Change } from '../../../../server/src/analysis/change.ts';
import { Moves } from '../../../../server/src/analysis/features/diff/moved.ts';

/** Portfolios by their folders, each with the ids of its plans. */
function filesOf(portfolios: Readonly<Record<string, readonly string[]>>): readonly Change[] {
  return Object.entries(portfolios).flatMap(([folder, ids]) => [
    { kind: 'written' as const, file: `${folder}/portfolio.yaml`, text: '' },
    ...ids.map((id) => ({
      kind: 'written' as const,
      file: `${folder}/plans/${id}.plan.yaml`,
      text: `id: ${id}\n`,
    })),
  ]);
}

type Portfolios = Parameters<typeof filesOf>[0];

/** Where each folder of the base would stand. */
function moved(before: Portfolios, after: Portfolios): readonly string[] {
  const moves = Moves.between(filesOf(before), filesOf(after));
  return Object.keys(before).map((folder) => moves.now(folder));
}

describe('portfolios whose folders have moved', () => {
  it('are known again by more than half of their accounts', () => {
    assert.deepEqual(moved({ '/emea': ['a', 'b', 'c'] }, { '/europe': ['a', 'b', 'x', 'y'] }), ['/europe']);
    assert.deepEqual(moved({ '/emea': ['a', 'b'] }, { '/europe': ['a', 'x'] }), ['/emea']);
    assert.deepEqual(moved({ '/emea': [] }, { '/europe': [] }), ['/emea']);
  });

  it('are those of one folder first', () => {
    assert.deepEqual(moved({ '/emea': ['a', 'b'] }, { '/emea': [], '/europe': ['a', 'b'] }), ['/emea']);
  });

  it('go to the one with which they share most', () => {
    assert.deepEqual(
      moved(
        { '/one': ['a', 'b', 'c'], '/two': ['d', 'e'] },
        { '/three': ['d', 'e', 'a'], '/four': ['a', 'b', 'c'] },
      ),
      ['/four', '/three'],
    );
  });

  it('take their own files along, there and back, and no portfolio further down', () => {
    const before = { '/all': ['a', 'b'], '/all/nordics': ['n'] };
    const moves = Moves.between(
      filesOf(before),
      filesOf({ '/all/south': ['a', 'b'], '/all/nordics': ['n'] }),
    );
    const files = ['/all/plans/a.plan.yaml', '/all/notes/a.md', '/all/nordics/plans/n.plan.yaml', '/x.md'];
    assert.deepEqual(
      files.map((file) => moves.now(file)),
      ['/all/south/plans/a.plan.yaml', '/all/south/notes/a.md', '/all/nordics/plans/n.plan.yaml', '/x.md'],
    );
    assert.deepEqual(
      files.map((file) => moves.formerly(moves.now(file))),
      files,
    );
    assert.deepEqual(
      moves.along(filesOf(before)).map(({ file }) => file),
      [
        ...['/all/south/portfolio.yaml', '/all/south/plans/a.plan.yaml', '/all/south/plans/b.plan.yaml'],
        ...['/all/nordics/portfolio.yaml', '/all/nordics/plans/n.plan.yaml'],
      ],
    );
  });
});
