import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, folders, plans, projectRoot, small, type Ran } from './plans.ts';

const samples = join(projectRoot, 'samples');

describe('the cache', () => {
  const folder = folders();

  function workspace(): { readonly path: string; readonly cache: string } {
    const { path } = folder();
    cpSync(samples, path, { recursive: true });
    return { path, cache: join(folder().path, 'cache') };
  }

  const run = (path: string, args: readonly string[], cache?: string): Promise<Ran> =>
    plans([...args, ...asOf, ...(cache === undefined ? ['--no-cache'] : ['--cache-location', cache])], {
      cwd: path,
    });

  it('changes nothing of what is printed, whatever has changed between the runs', async function () {
    this.timeout(180_000);
    const { path, cache } = workspace();
    const named = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    const edit = (suffix: string, change: (text: string) => string): void => {
      const name = named.find((one) => one.endsWith(suffix));
      assert.ok(name, suffix);
      writeFileSync(join(path, name), change(readFileSync(join(path, name), 'utf8')));
    };
    const steps: readonly (() => void)[] = [
      () => undefined,
      () => undefined,
      () => edit('.plan.yaml', (text) => text.replace(/rating: 4/, 'rating: 1')),
      () => edit('.plan.yaml', (text) => `${text}bogus: 1\n`),
      () => edit('.criteria.yaml', (text) => text.replace(/weight: \d+/, 'weight: 3')),
      () => edit('portfolio.yaml', (text) => `${text}\n# A remark\n`),
    ];
    for (const [index, step] of steps.entries()) {
      step();
      for (const args of [['lint'], ['lint', '--format', 'sarif'], ['lint', '--format', 'json'], ['score']]) {
        const [cold, warm] = await Promise.all([run(path, args), run(path, args, cache)]);
        assert.deepEqual(warm, cold, `step ${index}: plans ${args.join(' ')}`);
      }
    }
  });

  it('is shared by runs beside each other, and damage to it is none to them', async () => {
    const { path, cache } = workspace();
    const cold = await run(path, ['lint']);
    for (const warm of await Promise.all([1, 2, 3, 4].map(() => run(path, ['lint'], cache))))
      assert.deepEqual(warm, cold);
    const results = join(cache, 'results');
    for (const [index, name] of readdirSync(results).entries())
      if (index % 2 === 0) truncateSync(join(results, name), 100);
      else writeFileSync(join(results, name), 'something else');
    assert.deepEqual(await run(path, ['lint'], cache), cold);
    assert.deepEqual(await run(path, ['lint'], cache), cold);
  });

  it('fixes what an earlier run has found', async () => {
    const { path, cache } = workspace();
    await run(path, ['lint'], cache);
    const dry = ['lint', '--fix-dry-run', '--unsafe-fixes'];
    assert.deepEqual(await run(path, dry, cache), await run(path, dry));
  });

  it('is in the folder that the environment names, and nowhere with --no-cache', async () => {
    const [named, at] = [join(folder().path, 'named'), folder(small)];
    const env = { PLANS_CACHE_LOCATION: named };
    await plans(['lint', '--no-cache', ...asOf], { cwd: at.path, env });
    assert.equal(existsSync(named), false);
    await plans(['lint', ...asOf], { cwd: at.path, env });
    assert.ok(readdirSync(join(named, 'results')).length > 0);
  });

  it('is where the system keeps such things, where nobody says anything', async function () {
    if (process.platform !== 'linux') this.skip();
    const [home, at] = [folder().path, folder(small)];
    await plans(['lint', ...asOf], { cwd: at.path, env: { PLANS_CACHE_LOCATION: '', XDG_CACHE_HOME: home } });
    assert.ok(readdirSync(join(home, 'plans-as-code', 'results')).length > 0);
  });

  it('is told of where it was named and cannot be written', async () => {
    const at = folder({ ...small, occupied: 'a file' });
    const ran = await plans(['lint', '--cache-location', 'occupied', ...asOf], { cwd: at.path });
    assert.equal(ran.code, 0);
    assert.match(ran.out, /No findings/);
    assert.match(ran.errors, /^plans: the cache in .*occupied: .*; nothing is kept for the next run\n$/);
  });

  it('is none where it cannot be made, and the run ends', async function () {
    if (process.platform !== 'linux') this.skip();
    const at = folder(small);
    // In /proc a folder that is not there cannot be made either.
    const env = { PLANS_CACHE_LOCATION: '', HOME: '/proc/nope', XDG_CACHE_HOME: '/proc/nope/cache' };
    const ran = await plans(['lint', ...asOf], { cwd: at.path, env });
    assert.deepEqual([ran.code, ran.errors], [0, '']);
    assert.match(ran.out, /No findings/);
    const report = await plans(['lint', '--no-cache', '--format', 'json=/proc/nope/a.json', ...asOf], {
      cwd: at.path,
    });
    assert.equal(report.code, 2);
    assert.match(report.errors, /\/proc\/nope\/a\.json cannot be written/);
  });

  it('reads plans that nobody has touched only where --cache-strategy says so', async function () {
    this.timeout(30_000);
    const { path, cache } = workspace();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const first = await run(path, ['lint'], cache);
    for (const how of ['metadata', 'content'])
      assert.deepEqual(await run(path, ['lint', '--cache-strategy', how], cache), first, how);
    const refused = await run(path, ['lint', '--cache-strategy', 'hope'], cache);
    assert.equal(refused.code, 2);
  });
});
