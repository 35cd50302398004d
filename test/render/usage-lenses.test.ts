import assert from 'node:assert/strict';
import { contentOfLenses, lensesAtFirst, lensesOf } from '../../server/src/render/file-lenses.ts';
import { criteriaFile, openFile, snapshotOf, workspace } from './subject.ts';

/** The lenses of a file but the one at its top, each with the beginning of what it stands above. */
function lensesIn(text: string, file: string, allKnown = true): string[] {
  const snapshot = snapshotOf(text);
  const view = snapshot.file(file) ?? assert.fail(`${file} is not read`);
  return lensesOf(snapshot, view, allKnown).usage.map(
    ({ title, above }) => `${view.text.slice(above, above + 9)} ⟵ ${title}`,
  );
}

const set = '/core.criteria.yaml';
const portfolio = '/portfolio.yaml';

describe('the lenses above what plans use', () => {
  it('count the plans that have a value for a criterion', () => {
    assert.deepEqual(lensesIn(workspace, set), [
      '{ id: rev ⟵ used by 3 plans',
      '{ id: mar ⟵ used by 3 plans',
      'id: brand ⟵ used by 2 of 3 plans',
      'id: appet ⟵ used by 3 plans',
    ]);
  });

  it('count the plans that name a person or a segment', () => {
    assert.deepEqual(lensesIn(workspace, portfolio), [
      '{ id: ana ⟵ used by 3 plans',
      '{ id: vic ⟵ used by 1 plan',
      '{ id: yar ⟵ used by 1 plan',
    ]);
  });

  it('say which they mean where several stand on one line', () => {
    const line = workspace.replace(/people:[^]*?segments/, 'people: [{ id: ana }, { id: zoe }]\nsegments');
    assert.deepEqual(lensesIn(line, portfolio), [
      '{ id: ana ⟵ ana: used by 3 plans',
      '{ id: zoe ⟵ zoe: used by no plan',
      '{ id: yar ⟵ used by 1 plan',
    ]);
  });

  it('stand above an entry, also where its id comes later', () => {
    const later = criteriaFile.replace(
      '- id: brand\n    title: Marquee brand',
      '- title: Marquee brand\n    id: brand',
    );
    assert.ok(lensesIn(later + openFile, set).includes('title: Ma ⟵ used by no plan'));
  });

  it('are none in plans, and in a portfolio file that is not in force', () => {
    assert.deepEqual(lensesIn(workspace, '/plans/acme.plan.yaml'), []);
    const two = `${workspace}#- /portfolio.yml\npeople: [{ id: ana }]\n`;
    assert.deepEqual(lensesIn(two, '/portfolio.yml'), []);
  });

  it('stand at the same places before the plans are known, and before anything is', () => {
    const snapshot = snapshotOf(workspace);
    for (const file of [set, portfolio]) {
      const view = snapshot.file(file) ?? assert.fail();
      const places = (lenses: ReturnType<typeof lensesOf>) =>
        lenses.usage.map(({ above, id }) => [above, id]);
      const known = lensesOf(snapshot, view, true);
      const early = lensesOf(snapshot, view, false);
      const first = lensesAtFirst(file, view.kind, view.text);
      assert.deepEqual(places(early), places(known));
      assert.deepEqual(places(first), places(known));
      assert.ok([...early.usage, ...first.usage].every(({ title }) => title.endsWith('used by … plans')));
      assert.notEqual(contentOfLenses(early), contentOfLenses(known));
    }
  });
});
