import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Store } from '../../server/src/cli/cache/store.ts';
import { folders } from './plans.ts';

const anHour = 3600;

describe('the store of earlier results', () => {
  const folder = folders();
  const filesIn = (path: string) => readdirSync(path).map((name) => join(path, name));

  it('gives what was put last', async () => {
    const store = new Store(join(folder().path, 'deep', 'below'));
    assert.equal(store.get('a'), undefined);
    await store.put('a', { n: 1 });
    await store.put('a', { n: 2 });
    await store.put('b', ['Ω\n"']);
    assert.deepEqual([store.get('a'), store.get('b')], [{ n: 2 }, ['Ω\n"']]);
    assert.equal(store.fault, undefined);
  });

  it('takes what is damaged for missing', async () => {
    const { path } = folder();
    const store = new Store(path);
    const damages: Readonly<Record<string, (file: string) => void>> = {
      'cut off': (file) => truncateSync(file, statSync(file).size - 1),
      empty: (file) => truncateSync(file, 0),
      'another text': (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('[1,2,3]', '[1,2,4]')),
      'no JSON': (file) => writeFileSync(file, 'nothing of the kind\n{'),
      'bytes of any kind': (file) => writeFileSync(file, Buffer.from([0, 255, 10, 128, 0])),
    };
    for (const [damage, inflict] of Object.entries(damages)) {
      await store.put('key', [1, 2, 3]);
      for (const file of filesIn(path)) inflict(file);
      assert.equal(store.get('key'), undefined, damage);
    }
    await store.put('key', [1, 2, 3]);
    assert.deepEqual(store.get('key'), [1, 2, 3]);
  });

  it('shows runs beside each other whole values only', async () => {
    const { path } = folder();
    const values = Array.from({ length: 40 }, (_, i) => Array.from({ length: 2000 }, () => i));
    const seen: unknown[] = [];
    await Promise.all(
      values.map(async (value) => {
        const store = new Store(path);
        await store.put('key', value);
        seen.push(store.get('key'));
      }),
    );
    for (const value of seen)
      assert.ok(Array.isArray(value) && new Set(value).size === 1 && value.length === 2000);
    assert.equal(filesIn(path).length, 1, 'nothing unfinished is left');
  });

  it('lets what was not used for longest go when there is too much', async () => {
    const { path } = folder();
    const store = new Store(path, 10_000);
    const now = Date.now() / 1000;
    for (let i = 0; i < 20; i++) {
      await store.put(`key ${i}`, 'x'.repeat(900));
      for (const file of filesIn(path)) {
        if (statSync(file).mtimeMs / 1000 > now - 10)
          utimesSync(file, now - (50 - i) * anHour, now - (50 - i) * anHour);
      }
    }
    // Asked for, the oldest is young again.
    assert.equal(store.get('key 0'), 'x'.repeat(900));
    await store.tidy();
    const left = Array.from({ length: 20 }, (_, i) => i).filter((i) => store.get(`key ${i}`) !== undefined);
    assert.deepEqual(left, [0, 14, 15, 16, 17, 18, 19]);
  });

  it('leaves alone what it has not made, and removes what was begun and never finished', async () => {
    const { path } = folder({ 'notes.txt': 'mine' });
    const store = new Store(path, 0);
    await store.put('key', 1);
    const [value = ''] = readdirSync(path).filter((name) => name.endsWith('.json'));
    for (const name of [`${value}.old-1.tmp`, `${value}.new-1.tmp`]) writeFileSync(join(path, name), 'half');
    const longAgo = Date.now() / 1000 - 48 * anHour;
    utimesSync(join(path, `${value}.old-1.tmp`), longAgo, longAgo);
    await store.tidy();
    assert.deepEqual(readdirSync(path).sort(), [`${value}.new-1.tmp`, 'notes.txt'].sort());
  });

  it('says why it cannot write, and goes on', async () => {
    const { path } = folder({ occupied: 'a file' });
    const store = new Store(join(path, 'occupied'));
    await store.put('key', 1);
    await store.tidy();
    assert.equal(store.get('key'), undefined);
    assert.match(store.fault ?? '', /no folder|file already exists|EEXIST/i);
    mkdirSync(join(path, 'free'));
  });
});
