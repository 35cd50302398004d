import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../server/src/base/day.ts';
import { filesOn } from '../../server/src/git/past-files.ts';
import { Repository } from '../support/repository.ts';

const everything = () => true;

async function textsOn(folder: string, day: string, wanted: (path: string) => boolean = everything) {
  const past = await filesOn(folder, day as Day, wanted);
  return 'unknown' in past ? past.unknown : Object.fromEntries(past.files);
}

describe('the files of an earlier day', () => {
  let repository: Repository;
  const removed: (() => void)[] = [];

  beforeEach(() => {
    repository = new Repository();
    removed.push(() => repository.remove());
  });

  after(() => removed.forEach((remove) => remove()));

  it('are those committed up to the end of it, by their paths in the folder', async () => {
    repository.commit('2025-03-01', { 'emea/a.plan.yaml': 'id: a\n', 'apac/x.plan.yaml': 'id: x\n' });
    repository.commit('2025-11-22', { 'emea/plans/ü b.plan.yaml': 'id: b\n' });
    repository.commit('2025-11-23', { 'emea/a.plan.yaml': undefined, 'emea/c.plan.yaml': 'id: c\n' });
    const emea = join(repository.folder, 'emea');
    assert.deepEqual(await textsOn(emea, '2025-11-22'), {
      'a.plan.yaml': 'id: a\n',
      'plans/ü b.plan.yaml': 'id: b\n',
    });
    assert.deepEqual(await textsOn(repository.folder, '2025-03-01'), {
      'apac/x.plan.yaml': 'id: x\n',
      'emea/a.plan.yaml': 'id: a\n',
    });
    assert.deepEqual(Object.keys(await textsOn(emea, '2026-01-01', (path) => path.startsWith('c'))), [
      'c.plan.yaml',
    ]);
  });

  it('are none before the history begins', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    assert.deepEqual(await textsOn(repository.folder, '2024-12-31'), {});
  });

  it('are unknown in a shallow clone that does not reach back so far', async () => {
    repository.commit('2024-03-01', { 'a.plan.yaml': 'id: a\n' });
    repository.commit('2026-03-01', { 'a.plan.yaml': 'id: a\nowner: ana\n' });
    const clone = mkdtempSync(join(tmpdir(), 'plans-clone-'));
    removed.push(() => rmSync(clone, { recursive: true, force: true }));
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone);
    assert.equal(
      await textsOn(clone, '2025-03-01'),
      'the clone is shallow and does not reach back to 2025-03-01',
    );
    assert.deepEqual(await textsOn(clone, '2026-03-01'), { 'a.plan.yaml': 'id: a\nowner: ana\n' });
  });

  it('are unknown without a repository, without a commit and in a folder that is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plans-no-repository-'));
    removed.push(() => rmSync(folder, { recursive: true, force: true }));
    assert.equal(await textsOn(folder, '2025-03-01'), 'the folder is not in a git repository');
    assert.equal(await textsOn(repository.folder, '2025-03-01'), 'there is no commit yet');
    const gone = await filesOn(join(folder, 'gone'), '2025-03-01' as Day, everything);
    assert.ok('unknown' in gone);
    assert.match(gone.unknown, /No such file|cannot change/);
  });

  it('leave links out, and do not run what a hostile repository configures', async () => {
    const trap = join(repository.folder, 'trap.sh');
    const sprung = join(repository.folder, 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch ${sprung}\n`, { mode: 0o755 });
    symlinkSync('/etc/passwd', join(repository.folder, 'link.plan.yaml'));
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    for (const setting of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external'])
      repository.git('config', setting, trap);
    assert.deepEqual(Object.keys(await textsOn(repository.folder, '2025-03-01')), ['a.plan.yaml', 'trap.sh']);
    assert.equal(existsSync(sprung), false);
  });
});
