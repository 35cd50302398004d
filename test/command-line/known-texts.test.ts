import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnownTexts } from '../../server/src/cli/cache/known-texts.ts';
import { digest, Store } from '../../server/src/cli/cache/store.ts';
import { folders } from './plans.ts';

const name = 'a.plan.yaml';
/** Files that were touched longer ago are remembered. */
const aWhile = 2100;

describe('texts of plans that are known without being read', () => {
  const folder = folders();

  /** Reads a file as a run does, and says whether it had to. */
  async function look(store: Store, file: string): Promise<'known' | 'read'> {
    const texts = new KnownTexts(store, 'texts');
    const change = await texts.read(file);
    await texts.keep((written) => written.name ?? digest(written.text));
    assert.ok(change.kind === 'written');
    assert.equal(change.text, readFileSync(file, 'utf8'));
    return change.name === undefined ? 'read' : 'known';
  }

  const settle = () => new Promise((resolve) => setTimeout(resolve, aWhile));

  it('are read again when anything about their file has changed, also where size and time are set back', async function () {
    this.timeout(60_000);
    const { path } = folder({ [name]: 'id: a\n', 'portfolio.yaml': 'name: A\n' });
    const [store, file] = [new Store(join(path, 'cache')), join(path, name)];
    const { atimeMs, mtimeMs } = statSync(file);
    await settle();
    assert.deepEqual([await look(store, file), await look(store, file)], ['read', 'known']);
    writeFileSync(file, 'id: b\n');
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
    assert.equal(await look(store, file), 'read');
    await settle();
    assert.deepEqual([await look(store, file), await look(store, file)], ['read', 'known']);
    writeFileSync(join(path, 'other'), 'id: c\n');
    renameSync(join(path, 'other'), file);
    assert.equal(await look(store, file), 'read');
    const settings = join(path, 'portfolio.yaml');
    assert.deepEqual([await look(store, settings), await look(store, settings)], ['read', 'read']);
  });

  it('are not remembered of a file that was touched a moment ago: it may change again within the same tick', async () => {
    const { path } = folder({ [name]: 'id: a\n' });
    const [store, file] = [new Store(join(path, 'cache')), join(path, name)];
    assert.deepEqual([await look(store, file), await look(store, file)], ['read', 'read']);
    const future = Date.now() / 1000 + 3600;
    utimesSync(file, future, future);
    assert.equal(await look(store, file), 'read');
  });

  it('are the texts that were meant, or none', async function () {
    this.timeout(30_000);
    const { path } = folder({ [name]: 'id: a\n' });
    const [store, file] = [new Store(join(path, 'cache')), join(path, name)];
    await settle();
    await look(store, file);
    const later = async () => {
      const change = await new KnownTexts(store, 'texts').read(file);
      assert.ok(change.kind === 'written' && change.name !== undefined);
      return change;
    };
    const [first, second] = [await later(), await later()];
    writeFileSync(file, 'id: b\n');
    assert.throws(() => first.text, /was changed while it was looked at; run plans again$/);
    rmSync(file);
    assert.throws(() => second.text, /cannot be read any more: there is no such file/);
  });
});
