import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../server/src/analysis/host.ts';
import type { Cache } from '../../server/src/cli/cache/location.ts';
import { PlanMemory } from '../../server/src/cli/cache/plan-memory.ts';
import { Store } from '../../server/src/cli/cache/store.ts';
import { folders } from './plans.ts';
import { hostOf } from '../support/analyse.ts';
import { told } from '../support/edited-portfolio.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

/** The portfolio and its criteria, which are always read. */
const always = 2;

function portfolio(plans: number): Map<string, string> {
  const files = new Map([
    ['/portfolio.yaml', smallPortfolio],
    ['/core.criteria.yaml', smallCriteria()],
    ['/notes.md', ''],
  ]);
  for (let i = 0; i < plans; i++)
    files.set(planFile(i), smallPlan({ id: `a${i}`, brand: (i % 5) + 1, revenue: i * 100 }));
  return files;
}

/** What is kept of each plan, or of the portfolio, as something else. */
function spoilt(value: unknown, spoil: (kept: object) => object): unknown[] {
  return (value as (object | readonly [string, string, object])[]).map((entry) =>
    Array.isArray(entry) ? [entry[0], entry[1], spoil(entry[2] as object)] : spoil(entry),
  );
}

describe('what runs remember of plans', () => {
  const folder = folders();

  async function run(cache: Cache, files: ReadonlyMap<string, string>): Promise<Host> {
    const memory = new PlanMemory(cache);
    const host = hostOf({ files, asOf: fixtureDay }, memory);
    assert.equal(await memory.keep(host.keepable()), undefined);
    return host;
  }
  const cacheIn = (path: string, program = 'one'): Cache => ({
    store: new Store(path),
    program,
    chosen: path,
  });
  const readAgain = (host: Host): number => host.work.parses - always;

  it('is not read again by the next run, and what has changed is', async () => {
    const { path } = folder();
    const files = portfolio(100);
    assert.equal(readAgain(await run(cacheIn(path), files)), 100);
    assert.equal(readAgain(await run(cacheIn(path), files)), 0);
    const changed = new Map(files).set(planFile(7), smallPlan({ id: 'a7', brand: 1, revenue: 5 }));
    assert.equal(readAgain(await run(cacheIn(path), changed)), 1);
    assert.equal(readAgain(await run(cacheIn(path), changed)), 0);
    assert.equal(readAgain(await run(cacheIn(path), files)), 0, 'back on the branch before');
  });

  it('is written anew in that part alone which has changed', async () => {
    const { path } = folder();
    const files = portfolio(200);
    await run(cacheIn(path), files);
    const before = new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
    const at = new Map(readdirSync(path).map((name) => [name, statSync(join(path, name)).ino]));
    await run(cacheIn(path), files);
    for (const name of readdirSync(path)) assert.equal(statSync(join(path, name)).ino, at.get(name));
    const renewed = () =>
      readdirSync(path).filter((name) => readFileSync(join(path, name), 'utf8') !== before.get(name));
    const plan = files.get(planFile(7)) ?? '';
    await run(cacheIn(path), new Map(files).set(planFile(7), `${plan}# A remark\n`));
    assert.equal(renewed().length, 1);
    await run(cacheIn(path), new Map(files).set(planFile(7), smallPlan({ id: 'a7', brand: 1, revenue: 5 })));
    assert.equal(renewed().length, 2, 'with what is found of all accounts together');
  });

  it('belongs to the program, the day and the settings it was found under', async () => {
    const { path } = folder();
    const files = portfolio(5);
    await run(cacheIn(path), files);
    assert.equal(readAgain(await run(cacheIn(path, 'another'), files)), 5);
    const stricter = new Map(files).set(
      '/portfolio.yaml',
      `${smallPortfolio}rules: { tier-mismatch: off }\n`,
    );
    assert.equal(readAgain(await run(cacheIn(path), stricter)), 5);
    const heavier = new Map(files).set('/core.criteria.yaml', smallCriteria({ brandWeight: 90 }));
    assert.equal(readAgain(await run(cacheIn(path), heavier)), 5);
    const remarked = new Map(files).set('/core.criteria.yaml', `# A remark\n${smallCriteria()}`);
    assert.equal(readAgain(await run(cacheIn(path), remarked)), 0);
  });

  it('does not grow with plans that have gone', async () => {
    const { path } = folder();
    for (let round = 0; round < 12; round++) {
      const files = portfolio(0);
      for (let i = 0; i < 80; i++)
        files.set(planFile(round * 80 + i), smallPlan({ id: `a${i}`, brand: 3, revenue: i }));
      await run(cacheIn(path), files);
    }
    const entries = readdirSync(path).flatMap(
      (name) => JSON.parse(readFileSync(join(path, name), 'utf8').split('\n')[1] ?? '') as unknown[],
    );
    assert.ok(entries.length < 700, `${entries.length} plans are kept`);
  });

  it('may be anything at all, and results stay the same', async () => {
    const { path } = folder();
    const files = portfolio(30);
    const cold = told((await run(cacheIn(path), files)).snapshot());
    const { digest } = new PlanMemory(cacheIn(path));
    const content = (name: string) =>
      JSON.parse(readFileSync(join(path, name), 'utf8').split('\n')[1] ?? '') as unknown;
    const nonsense: readonly ((value: unknown) => unknown)[] = [
      () => null,
      () => ({}),
      () => [1, null, [], ['a', 'b', null]],
      (value) => spoilt(value, () => ({})),
      (value) => spoilt(value, (kept) => ({ ...kept, score: null, reads: '' })),
      (value) => spoilt(value, (kept) => ({ ...kept, found: [{ rule: 'none', findings: [] }] })),
    ];
    for (const spoil of nonsense) {
      for (const name of readdirSync(path)) {
        const text = JSON.stringify(spoil(content(name)));
        writeFileSync(join(path, name), `${digest(text)}\n${text}`);
      }
      const host = hostOf({ files, asOf: fixtureDay }, new PlanMemory(cacheIn(path)));
      assert.deepEqual(told(host.snapshot()), cold);
      await run({ ...cacheIn(path), store: new Store(path) }, files);
    }
  });
});
