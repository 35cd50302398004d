import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryOf } from '../../server/src/git/repository.ts';
import { baseBranchOf, commitOf, mergeBaseOf } from '../../server/src/git/revisions.ts';
import { Repository, seenFrom } from '../support/repository.ts';

describe('revisions', () => {
  let repository: Repository;
  const removed: (() => void)[] = [];

  beforeEach(() => {
    repository = new Repository();
    removed.push(() => repository.remove());
  });

  after(() => removed.forEach((remove) => remove()));

  function cloned(...options: readonly string[]): string {
    const clone = mkdtempSync(join(tmpdir(), 'plans-clone-'));
    removed.push(() => rmSync(clone, { recursive: true, force: true }));
    repository.git('clone', '--quiet', ...options, `file://${repository.folder}`, clone);
    return clone;
  }

  async function commitNamed(folder: string, revision: string) {
    const answer = await commitOf(await seenFrom(folder), revision);
    if ('unknown' in answer) throw new Error(answer.unknown);
    return answer.commit;
  }

  async function refusal(folder: string, revision: string) {
    const answer = await commitOf(await seenFrom(folder), revision);
    if (!('unknown' in answer)) throw new Error(`${revision} names ${answer.commit.id}`);
    return answer.unknown;
  }

  it('name commits, with who made them and when', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    repository.commit('2025-04-01', { 'a.plan.yaml': 'id: b\n' });
    repository.git('tag', 'q1', 'HEAD~1');
    const [first, second] = [
      await commitNamed(repository.folder, 'q1'),
      await commitNamed(repository.folder, 'main'),
    ];
    assert.deepEqual(second, {
      id: repository.git('rev-parse', 'HEAD').trim(),
      parents: [first.id],
      day: '2025-04-01',
      author: 'Ines Halloran',
      email: 'ines@example.com',
      subject: 'as of 2025-04-01',
    });
    assert.deepEqual([first.day, first.parents], ['2025-03-01', []]);
  });

  it('that name none are told, with the one that was probably meant', async () => {
    assert.equal(await refusal(repository.folder, 'HEAD'), 'there is no commit yet');
    assert.equal(await refusal(repository.folder, 'main'), 'there is no commit yet');
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    assert.equal(
      await refusal(repository.folder, 'mian'),
      'there is no revision "mian"; did you mean "main"?',
    );
    assert.equal(await refusal(repository.folder, '0123456789'), 'there is no revision "0123456789"');
    assert.equal(await refusal(repository.folder, ''), 'there is no revision ""');
    assert.equal(await refusal(repository.folder, 'a\0b'), 'there is no revision "a\0b"');
  });

  it('are not looked for where git does not trust the owner, and it is said how it would', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    try {
      const none = await repositoryOf(repository.folder);
      assert.match(
        'none' in none ? none.none : '',
        /^git does not trust the repository’s owner; where you do: git config --global --add safe\.directory \/?\S+$/,
      );
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    }
  });

  it('are never taken for options of git', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    for (const option of ['--all', '--output=stolen', '-1'])
      assert.equal(await refusal(repository.folder, option), `there is no revision "${option}"`);
  });

  it('have the commit in common from which they went apart', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('2025-03-02', { 'a.plan.yaml': 'id: b\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2025-03-03', { 'c.plan.yaml': 'id: c\n' });
    const own = await seenFrom(repository.folder);
    const [main, raise] = [await commitNamed(own.folder, 'main'), await commitNamed(own.folder, 'raise')];
    const base = await mergeBaseOf(own, main, raise);
    assert.ok('commit' in base);
    assert.equal(base.commit.id, main.parents[0]);

    repository.git('checkout', '--quiet', '--orphan', 'elsewhere');
    repository.commit('2025-03-04', { 'd.plan.yaml': 'id: d\n' });
    const orphan = await commitNamed(own.folder, 'elsewhere');
    assert.deepEqual(await mergeBaseOf(own, main, orphan), {
      unknown: `${main.id.slice(0, 10)} and ${orphan.id.slice(0, 10)} have no commit in common`,
      lack: 'common-commit',
    });
  });

  it('of a shallow clone say what to do where it lacks what they have in common', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('2025-03-02', { 'a.plan.yaml': 'id: b\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2025-03-03', { 'c.plan.yaml': 'id: c\n' });
    const clone = cloned('--depth=1', '--no-single-branch');
    const shallow = await seenFrom(clone);
    const base = await mergeBaseOf(
      shallow,
      await commitNamed(clone, 'HEAD'),
      await commitNamed(clone, 'origin/raise'),
    );
    assert.ok('unknown' in base);
    assert.match(
      base.unknown,
      /^the clone is shallow and does not hold the commit that .* fetch more history: "git fetch --unshallow"/,
    );
    assert.match(
      await refusal(clone, 'HEAD~1'),
      /^there is no revision "HEAD~1" in this clone, which is shallow/,
    );
  });

  it('have the base branch of the remote, else the usual one', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    assert.equal(await baseBranchOf(await seenFrom(repository.folder)), 'main');
    repository.git('branch', '--quiet', '--move', 'trunk');
    assert.equal(await baseBranchOf(await seenFrom(repository.folder)), undefined);
    assert.equal(await baseBranchOf(await seenFrom(cloned())), 'origin/trunk');
  });
});
