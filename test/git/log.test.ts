import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitsBroughtBy, commitsTouching, type LoggedCommit } from '../../server/src/git/log.ts';
import { repositoryOf } from '../../server/src/git/repository.ts';
import { textsOf } from '../../server/src/git/texts.ts';
import { Repository, seenFrom } from '../support/repository.ts';

async function logOf(folder: string, paths?: readonly string[]) {
  const seen = await seenFrom(folder);
  const log = await commitsTouching(seen, paths && { paths });
  if ('unknown' in log) throw new Error(log.unknown);
  return { seen, commits: log.commits };
}

function inShort({ subject, changes }: LoggedCommit) {
  return [
    subject,
    ...changes.map(({ path, before, after }) => [path, before !== undefined, after !== undefined]),
  ];
}

describe('the commits that touched something', () => {
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository();
  });

  afterEach(() => repository.remove());

  it('come newest first, with the files and their blobs', async () => {
    repository.commit('2025-03-01', { 'emea/a.plan.yaml': 'id: a\n', 'README.md': 'Plans\n' });
    repository.commit('2025-03-02', { 'README.md': 'Our plans\n' });
    repository.commit('2025-03-03', { 'emea/a.plan.yaml': undefined, 'emea/ü\nb.plan.yaml': 'id: a\n' });
    const { seen, commits } = await logOf(join(repository.folder, 'emea'));
    assert.deepEqual(commits.map(inShort), [
      ['as of 2025-03-03', ['a.plan.yaml', true, false], ['ü\nb.plan.yaml', false, true]],
      ['as of 2025-03-01', ['a.plan.yaml', false, true]],
    ]);
    const blobs = commits.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []));
    const read = await textsOf(seen, blobs);
    assert.ok('texts' in read);
    assert.deepEqual([...read.texts.values()], ['id: a\n']);
    assert.deepEqual(
      commits.map(({ day }) => day),
      ['2025-03-03', '2025-03-01'],
    );
  });

  it('tell a merge as one change of the branch, and who made what it brought in', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n', 'b.plan.yaml': 'id: b\n' });
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('2025-03-02', { 'a.plan.yaml': 'id: a\nowner: ana\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2025-03-03', { 'b.plan.yaml': 'id: b\nowner: ben\n' });
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge raise', 'raise');
    const { seen, commits } = await logOf(repository.folder);
    assert.deepEqual(commits.map(inShort), [
      ['Merge raise', ['a.plan.yaml', true, true]],
      ['as of 2025-03-03', ['b.plan.yaml', true, true]],
      ['as of 2025-03-01', ['a.plan.yaml', false, true], ['b.plan.yaml', false, true]],
    ]);
    const merge = commits[0];
    assert.ok(merge);
    const brought = await commitsBroughtBy(seen, merge, ['a.plan.yaml']);
    assert.ok('commits' in brought);
    assert.deepEqual(brought.commits.map(inShort), [['as of 2025-03-02', ['a.plan.yaml', true, true]]]);
  });

  it('take links for no files, and folders with the signs of patterns in their names as they are', async () => {
    repository.commit('2025-03-01', { '[a]*/x.plan.yaml': 'id: x\n', 'a/y.plan.yaml': 'id: y\n' });
    symlinkSync('../a/y.plan.yaml', join(repository.folder, '[a]*/link.plan.yaml'));
    repository.commit('2025-03-02', {});
    const { commits } = await logOf(join(repository.folder, '[a]*'));
    assert.deepEqual(commits.map(inShort), [
      ['as of 2025-03-02', ['link.plan.yaml', false, false]],
      ['as of 2025-03-01', ['x.plan.yaml', false, true]],
    ]);
  });

  it('are those of the folder, whatever the environment says of a repository, and errors are told from what git traces', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    const elsewhere = mkdtempSync(join(tmpdir(), 'plans-elsewhere-'));
    const given = {
      ...{ GIT_DIR: elsewhere, GIT_OBJECT_DIRECTORY: elsewhere, GIT_NAMESPACE: 'a' },
      ...{ GIT_GLOB_PATHSPECS: '1', GIT_TRACE: '1' },
    };
    Object.assign(process.env, given);
    try {
      const { commits } = await logOf(repository.folder, ['a.plan.yaml']);
      assert.equal(commits.length, 1);
      const none = await repositoryOf(elsewhere);
      assert.equal('none' in none && none.none, 'the folder is not in a git repository');
    } finally {
      for (const name of Object.keys(given)) Reflect.deleteProperty(process.env, name);
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('run nothing and change nothing by what a hostile repository configures', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    const trap = join(repository.folder, 'trap.sh');
    const sprung = join(repository.folder, 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\n`, { mode: 0o755 });
    for (const [name, value] of Object.entries({
      'log.showSignature': 'true',
      'gpg.program': trap,
      'diff.external': trap,
      'log.showRoot': 'false',
      'log.follow': 'true',
      'format.pretty': 'oneline',
      'diff.renames': 'copies',
      'core.abbrev': '4',
      'diff.orderFile': '/nowhere',
      'diff.relative': 'true',
    }))
      repository.git('config', name, value);
    const { commits } = await logOf(repository.folder, ['a.plan.yaml']);
    assert.deepEqual(commits.map(inShort), [['as of 2025-03-01', ['a.plan.yaml', false, true]]]);
    assert.equal(commits[0]?.changes[0]?.after?.length, 40);
    assert.equal(existsSync(sprung), false);
  });
});
