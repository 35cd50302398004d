import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pastTree } from '../../server/src/cli/reading/past-tree.ts';
import { isTextOf } from '../../server/src/git/blob.ts';
import { Repository, seenFrom } from '../support/repository.ts';

const texts = {
  'a.plan.yaml': 'id: ü\n',
  'b.plan.yaml': 'id: b\r\n',
  'empty.plan.yaml': '',
  'mark.plan.yaml': '\uFEFFid: a\n',
  'portfolio.yaml': 'title: 🜚\n',
};

describe('a commit of which texts are known', () => {
  let repository: Repository;

  beforeEach(() => {
    repository = new Repository();
    repository.commit('2025-03-01', texts);
  });

  afterEach(() => repository.remove());

  async function read(known?: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
    const own = await seenFrom(repository.folder);
    const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
    const past = await pastTree(own, 'HEAD', undefined, known && ((file) => known[nameOf(file)]));
    assert.ok('changes' in past, 'unknown' in past ? past.unknown : '');
    return Object.fromEntries(
      past.changes.map((change) => [nameOf(change.file), change.kind === 'written' ? change.text : '?']),
    );
  }

  it('is read as it is, whatever is thought to be known', async () => {
    const expected = { ...texts, 'mark.plan.yaml': 'id: a\n' };
    assert.deepEqual(await read(), expected);
    assert.deepEqual(await read(texts), expected);
    assert.deepEqual(await read(expected), expected);
    const other = 'id: other\n';
    const others = { 'a.plan.yaml': other, 'empty.plan.yaml': other, 'portfolio.yaml': texts['a.plan.yaml'] };
    assert.deepEqual(await read(others), expected);
  });

  it('is not asked for what is known', async () => {
    const id = repository.git('rev-parse', 'HEAD:a.plan.yaml').trim();
    rmSync(join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    assert.equal((await read({ 'a.plan.yaml': texts['a.plan.yaml'] }))['a.plan.yaml'], texts['a.plan.yaml']);
    await assert.rejects(read(), /are missing in the repository/);
  });
});

describe('a text and a blob', () => {
  // As `git hash-object` names them, in repositories of either kind.
  const named = {
    sha1: 'ce013625030ba8dba906f756967f9e9ca394464a',
    sha256: '2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4',
  };

  it('are told to be the same by the id', () => {
    for (const id of Object.values(named)) {
      assert.ok(isTextOf(id, 'hello\n'), id);
      assert.ok(!isTextOf(id, 'hello\r\n'), id);
    }
  });

  it('are not where the text is written otherwise than it is read', () => {
    const ofReplacement = 'f488f84910273a9c74822ce1c2311781638074b0';
    assert.ok(isTextOf(ofReplacement, '\uFFFD'));
    assert.ok(!isTextOf(ofReplacement, '\uD800'));
  });
});
