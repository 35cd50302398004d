import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsOf } from '../../server/src/git/texts.ts';
import { treeAt } from '../../server/src/git/tree.ts';
import { changedIn, unmerged } from '../../server/src/git/worktree.ts';
import { Repository, seenFrom } from '../support/repository.ts';

async function changes(folder: string) {
  const answer = await changedIn(await seenFrom(folder), 'HEAD');
  if ('unknown' in answer) throw new Error(answer.unknown);
  return Object.fromEntries(answer.changed);
}

describe('the tree of a commit', () => {
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository();
  });

  afterEach(() => repository.remove());

  it('has everything below the folder, links told from files', async () => {
    symlinkSync('notes.md', join(repository.folder, 'link.md'));
    repository.commit('2025-03-01', { 'notes.md': 'Notes\n', 'emea/a.plan.yaml': 'id: a\n' });
    const read = await treeAt(await seenFrom(repository.folder), 'HEAD');
    assert.ok('tree' in read);
    assert.deepEqual(
      [...read.tree].map(([path, { kind }]) => [path, kind]),
      [
        ['emea/a.plan.yaml', 'file'],
        ['link.md', 'link'],
        ['notes.md', 'file'],
      ],
    );
  });

  it('gives texts of any length and kind, and of those that are too long the length', async () => {
    const texts = {
      'empty.txt': '',
      'lines.txt': 'one\n\ntwo 100644 blob\n',
      'large.txt': 'ä'.repeat(300_000),
      'mark.txt': '\uFEFFid: a\n',
    };
    repository.commit('2025-03-01', texts);
    const own = await seenFrom(repository.folder);
    const read = await treeAt(own, 'HEAD');
    assert.ok('tree' in read);
    const textBy = async (longest?: number) => {
      const answer = await textsOf(
        own,
        [...read.tree.values()].map(({ id }) => id),
        longest,
      );
      assert.ok('texts' in answer);
      return Object.fromEntries([...read.tree].map(([path, { id }]) => [path, answer.texts.get(id)]));
    };
    assert.deepEqual(await textBy(), { ...texts, 'mark.txt': 'id: a\n' });
    assert.deepEqual((await textBy(1000))['large.txt'], { bytes: 600_000 });
    assert.equal((await textBy(1000))['lines.txt'], texts['lines.txt']);
  });

  it('of a partial clone lacks texts, which are not fetched', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    repository.commit('2025-03-02', { 'a.plan.yaml': 'id: b\n' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = mkdtempSync(join(tmpdir(), 'plans-clone-'));
    try {
      repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, clone);
      const own = await seenFrom(clone);
      const read = await treeAt(own, 'HEAD~1');
      assert.ok('tree' in read);
      const ids = [...read.tree.values()].map(({ id }) => id);
      assert.deepEqual(await textsOf(own, ids), {
        unknown:
          'the clone is partial and lacks the files of that time; fetch them: "git fetch --refetch --no-filter"',
      });
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('of a clone without trees lacks even their names', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    repository.commit('2025-03-02', { 'a.plan.yaml': 'id: b\n' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = mkdtempSync(join(tmpdir(), 'plans-clone-'));
    try {
      repository.git('clone', '--quiet', '--filter=tree:0', `file://${repository.folder}`, clone);
      const read = await treeAt(await seenFrom(clone), 'HEAD~1');
      assert.match('unknown' in read ? read.unknown : '', /^the clone is partial /);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('that are lost or damaged are not taken for those a partial clone leaves out', async () => {
    repository.commit('2025-03-01', { 'a.plan.yaml': 'id: a\n' });
    const own = await seenFrom(repository.folder);
    const objectOf = (revision: string): readonly [id: string, file: string] => {
      const id = repository.git('rev-parse', revision).trim();
      return [id, join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2))];
    };
    const [blob, text] = objectOf('HEAD:a.plan.yaml');
    const [, tree] = objectOf('HEAD^{tree}');
    const unknown =
      'files of that time are missing in the repository, or damaged; "git fsck" names them, and a new clone has them again';
    rmSync(text);
    writeFileSync(text, 'no object');
    assert.deepEqual(await textsOf(own, [blob]), { unknown });
    rmSync(text);
    assert.deepEqual(await textsOf(own, [blob]), { unknown });
    rmSync(tree);
    assert.deepEqual(await treeAt(own, 'HEAD'), { unknown });
  });
});

describe('what differs between a commit and the files on disk', () => {
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository();
  });

  afterEach(() => repository.remove());

  const write = (path: string, text: string): void => writeFileSync(join(repository.folder, path), text);

  it('is added, changed and removed, staged or not, without what git ignores', async () => {
    repository.commit('2025-03-01', {
      '.gitignore': 'drafts\n',
      'same.yaml': 'a\nb\n',
      'lines.yaml': 'a\nb\n',
      'edited.yaml': 'a\n',
      'staged.yaml': 'a\n',
      'gone.yaml': 'a\n',
    });
    write('lines.yaml', 'a\r\nb\r\n');
    write('edited.yaml', 'b\n');
    write('staged.yaml', 'b\n');
    repository.git('add', 'staged.yaml');
    rmSync(join(repository.folder, 'gone.yaml'));
    write('new ü.yaml', 'a\n');
    write('drafts', 'a\n');
    assert.deepEqual(await changes(repository.folder), {
      'edited.yaml': 'changed',
      'gone.yaml': 'removed',
      'new ü.yaml': 'added',
      'staged.yaml': 'changed',
    });
  });

  it('is none where a sparse checkout leaves a file out, and is one where such a file is there all the same', async () => {
    repository.commit('2025-03-01', { 'a.yaml': 'a\n', 'b.yaml': 'a\n', 'c.yaml': 'a\n' });
    repository.git('sparse-checkout', 'set', '--no-cone', '/a.yaml');
    assert.equal(existsSync(join(repository.folder, 'b.yaml')), false);
    write('c.yaml', 'b\n');
    assert.deepEqual(await changes(repository.folder), { 'c.yaml': 'changed' });
  });

  it('is found by the index where a name on disk is no UTF-8', async function () {
    const name = Buffer.concat([Buffer.from(repository.folder), Buffer.from('/caf\xE9.yaml', 'latin1')]);
    try {
      writeFileSync(name, 'a\n');
    } catch {
      // Not every file system takes such a name.
      this.skip();
    }
    repository.commit('2025-03-01', { 'b.yaml': 'a\n' });
    write('b.yaml', 'b\n');
    assert.deepEqual(await changes(repository.folder), { 'b.yaml': 'changed' });
  });

  it('is found without running the filters that a hostile repository configures', async () => {
    repository.commit('2025-03-01', { '.gitattributes': '* filter=trap\n', 'a.yaml': 'a\n' });
    const [trap, sprung] = ['trap.sh', 'sprung'].map((name) => join(repository.folder, name));
    writeFileSync(trap ?? '', `#!/bin/sh\ntouch ${sprung}\ncat\n`, { mode: 0o755 });
    for (const kind of ['clean', 'smudge', 'process'])
      repository.git('config', `filter.trap.${kind}`, trap ?? '');
    write('a.yaml', 'b\n');
    assert.deepEqual(await changes(repository.folder), { 'a.yaml': 'changed', 'trap.sh': 'added' });
    assert.equal(existsSync(sprung ?? ''), false);
  });

  it('names the files that a merge left with conflicts', async () => {
    repository.commit('2025-03-01', { 'emea/a.yaml': 'a\n', 'b.yaml': 'a\n' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit('2025-03-02', { 'emea/a.yaml': 'b\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2025-03-03', { 'emea/a.yaml': 'c\n' });
    assert.deepEqual(await unmerged(await seenFrom(repository.folder)), { paths: [] });
    assert.throws(() => repository.git('merge', '--quiet', 'other'));
    assert.deepEqual(await unmerged(await seenFrom(repository.folder)), { paths: ['emea/a.yaml'] });
    assert.deepEqual(await unmerged(await seenFrom(join(repository.folder, 'emea'))), { paths: ['a.yaml'] });
  });
});
