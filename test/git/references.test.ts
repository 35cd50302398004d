import assert from 'node:assert/strict';
import { join } from 'node:path';
import { branchOf, marksOf, referencesIn } from '../../server/src/git/references.ts';
import { Repository, seenFrom } from '../support/repository.ts';

describe('the names of commits in a repository', () => {
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository();
    repository.commit('2026-09-01', { 'a.txt': 'one\n' });
    repository.git('tag', 'v1.0');
    repository.git('checkout', '--quiet', '-b', 'topic/one');
    repository.commit('2026-10-01', { 'a.txt': 'two\n' });
  });
  afterEach(() => repository.remove());

  const names = async (most = 100): Promise<readonly string[]> => {
    const answer = await referencesIn(await seenFrom(repository.folder), most);
    assert.ok(!('unknown' in answer), JSON.stringify(answer));
    return answer.references.map(({ name, kind, day, subject }) => `${kind} ${name}: ${day}, ${subject}`);
  };

  it('are branches and tags, those that changed last first', async () => {
    assert.deepEqual(await names(), [
      'branch topic/one: 2026-10-01, as of 2026-10-01',
      'branch main: 2026-09-01, as of 2026-09-01',
      'tag v1.0: 2026-09-01, as of 2026-09-01',
    ]);
    assert.deepEqual(await names(1), ['branch topic/one: 2026-10-01, as of 2026-10-01']);
  });

  it('are branches of other repositories as well, but not what stands for one of them', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    const remote = (await names()).filter((name) => name.includes('origin'));
    assert.deepEqual(remote, ['remote branch origin/main: 2026-09-01, as of 2026-09-01']);
  });

  it('are not those of files and trees', async () => {
    repository.git('tag', 'a-file', 'HEAD:a.txt');
    repository.git('tag', '--annotate', '--message', 'told', 'annotated', 'main');
    assert.deepEqual((await names()).filter((name) => name.startsWith('tag')).toSorted(), [
      'tag annotated: 2026-09-01, as of 2026-09-01',
      'tag v1.0: 2026-09-01, as of 2026-09-01',
    ]);
  });

  it('have one that is checked out, unless a commit is', async () => {
    assert.equal(await branchOf(await seenFrom(repository.folder)), 'topic/one');
    repository.git('checkout', '--quiet', '--detach');
    assert.equal(await branchOf(await seenFrom(repository.folder)), undefined);
  });

  it('are written down in one folder, or two where there are several working trees', async () => {
    const own = join(repository.folder, '.git');
    assert.deepEqual(await marksOf(await seenFrom(repository.folder)), { own, common: own });
    repository.git('worktree', 'add', '--quiet', 'aside', 'main');
    assert.deepEqual(await marksOf(await seenFrom(join(repository.folder, 'aside'))), {
      own: join(own, 'worktrees', 'aside'),
      common: own,
    });
  });

  it('are none in a repository without a commit', async () => {
    const empty = new Repository();
    assert.deepEqual(await referencesIn(await seenFrom(empty.folder), 10), { references: [] });
    empty.remove();
  });
});
