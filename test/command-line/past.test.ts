import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../support/repository.ts';
import { folders, jsonOf, plans, small, smallPlan, type Ran } from './plans.ts';

describe('--at', () => {
  const folder = folders();
  let repository: Repository;

  /** In a folder of the repository: a plan whose evidence was there first, and which is gone today with all else. */
  beforeEach(() => {
    repository = new Repository(folder().path);
    const evidence = smallPlan.replace('scoredBy: ana', 'scoredBy: ana, evidence: [notes.md]');
    repository.commit(
      '2026-02-10',
      inYards({
        ...small,
        'core.criteria.yaml': small['core.criteria.yaml'].replace(
          'weight: 60',
          'weight: 60, evidence: required',
        ),
        'plans/acme.plan.yaml': evidence.replace('rating: 4', 'rating: 5'),
        'plans/real.md': 'Notes',
      }),
    );
    symlinkSync('real.md', join(repository.folder, 'yards/plans/notes.md'));
    repository.commit('2026-03-10', { 'yards/plans/acme.plan.yaml': evidence });
    repository.commit('2026-04-10', { 'yards/plans/real.md': undefined });
    rmSync(join(repository.folder, 'yards'), { recursive: true });
    repository.commit('2026-05-10', {});
  });

  const run = (command: string, ...more: readonly string[]): Promise<Ran> =>
    plans([command, 'yards', ...more, '--format', 'json'], { cwd: repository.folder });

  it('reads the portfolio as it was in a revision, as of the day of that', async () => {
    const { asOf, portfolios } = jsonOf(await run('score', '--at', 'HEAD~2'));
    assert.equal(asOf, '2026-03-10');
    assert.equal(portfolios[0]?.accounts[0]?.score?.value, 85);
    assert.equal(portfolios[0].accounts[0].file, 'yards/plans/acme.plan.yaml');
  });

  it('reads it as it was at the end of a day, and looks from that or from another', async () => {
    const first = jsonOf(await run('score', '--at', '2026-03-09'));
    assert.deepEqual([first.asOf, first.portfolios[0]?.accounts[0]?.score?.value], ['2026-03-09', 100]);
    const later = jsonOf(await run('score', '--at', '2026-03-09', '--as-of', '2026-11-22'));
    assert.equal(later.asOf, '2026-11-22');
  });

  it('knows which evidence was there, whatever link led to it', async () => {
    const rulesAt = async (at: string): Promise<readonly string[]> =>
      jsonOf(await run('lint', '--at', at, '--no-cache')).findings.map(({ rule }) => rule);
    assert.equal((await rulesAt('HEAD~2')).includes('score-unevidenced'), false);
    assert.equal((await rulesAt('HEAD~1')).includes('score-unevidenced'), true);
    assert.equal((await rulesAt('HEAD~3')).includes('score-unevidenced'), true);
  });

  it('compares the list of accounts with that of a year before, out of the history up to then', async () => {
    const list = new Repository(folder().path);
    const plan = (id: string): string => smallPlan.replace('id: acme', `id: ${id}`);
    const rule = { ...small, 'portfolio.yaml': small['portfolio.yaml'].replace('list-churned: off, ', '') };
    list.commit('2025-01-10', {
      ...rule,
      'plans/birch.plan.yaml': plan('birch'),
      'plans/cedar.plan.yaml': plan('cedar'),
    });
    list.commit('2026-02-10', { 'plans/birch.plan.yaml': undefined, 'plans/cedar.plan.yaml': undefined });
    list.commit('2026-03-10', { 'portfolio.yaml': undefined });
    const churnedAt = async (at: string): Promise<boolean> => {
      const ran = await plans(['lint', '--at', at, '--no-cache', '--format', 'json'], { cwd: list.folder });
      return jsonOf(ran).findings.some((finding) => finding.rule === 'list-churned');
    };
    assert.equal(await churnedAt('2026-02-10'), true);
    assert.equal(await churnedAt('2026-02-09'), false);
  });

  it('explains an account of the past from within a folder, by a glob or a file', async () => {
    for (const path of ['.', 'yards/**/*.plan.yaml', 'yards/plans/acme.plan.yaml']) {
      const ran = await plans(['explain', 'acme', path, '--at', 'main~1', '--format', 'json'], {
        cwd: repository.folder,
      });
      assert.equal(jsonOf(ran).portfolios[0]?.accounts[0]?.id, 'acme', path);
    }
  });

  it('says what was not there, and which time there is not', async () => {
    const gone = await run('score', '--at', 'HEAD');
    assert.equal(gone.code, 2);
    assert.match(gone.errors, /yards: there was no plan, criteria set or portfolio at HEAD/);
    assert.match(
      (await run('score', '--at', 'mian')).errors,
      /--at mian: there is no revision "mian"; did you mean "main"\?/,
    );
    assert.match(
      (await run('score', '--at', '2026-01-01')).errors,
      /--at 2026-01-01: the history begins later/,
    );
    const none = await plans(['score', '--at', 'HEAD'], { cwd: folder(small).path });
    assert.match(none.errors, /--at HEAD: the folder is not in a git repository/);
    const both = await run('lint', '--at', 'HEAD~1', '--fix');
    assert.deepEqual([both.code, both.out], [2, '']);
    assert.match(both.errors, /'--at <time>' cannot be used with option '--fix'/);
  });
});

function inYards(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`yards/${name}`, text]));
}
