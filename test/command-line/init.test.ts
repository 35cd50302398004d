import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, folders, jsonOf, plans, small } from './plans.ts';

describe('plans init', () => {
  const folder = folders();
  const filesIn = (path: string): readonly string[] =>
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.yaml'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();

  it('writes a portfolio and a criteria set without a fault, and says what comes next', async () => {
    const { path } = folder();
    const { code, out, errors } = await plans(['init', ...asOf], { cwd: path });
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^Wrote portfolio\.yaml and core\.criteria\.yaml\.$/m);
    assert.match(out, /^Next: plans new "Name of an account"$/m);
    assert.deepEqual(filesIn(path), ['core.criteria.yaml', 'portfolio.yaml']);
    const lint = await plans(['lint', ...asOf, '--format', 'json', 'portfolio.yaml', 'core.criteria.yaml'], {
      cwd: path,
    });
    assert.equal(lint.code, 0);
    const { summary } = jsonOf(lint);
    assert.deepEqual([summary.files, summary.errors, summary.warnings], [2, 0, 0]);
  });

  it('takes its answers from options, into a folder that it makes', async () => {
    const { path } = folder();
    const { code, out } = await plans(
      [
        ...['init', 'north/emea', '--yes', '--title', 'Nordic: key accounts', '--criteria', 'nordic'],
        ...['--currency', 'sek', '--start-month', '4', '--managers', 'Ana Ruiz, Ben Ode'],
        ...['--executives', 'Vic Lund', '--tiers', 'premier,first', '--large', '2500000', ...asOf],
      ],
      { cwd: path },
    );
    assert.equal(code, 0);
    assert.match(out, /^Wrote north\/emea\/portfolio\.yaml and north\/emea\/nordic\.criteria\.yaml\.$/m);
    assert.match(out, /^Next: plans new "Name of an account" north\/emea$/m);
    const portfolio = readFileSync(join(path, 'north/emea/portfolio.yaml'), 'utf8');
    for (const line of [
      'title: "Nordic: key accounts"',
      'currency: SEK',
      '  - { id: ana, name: Ana Ruiz, role: account-manager }',
      '  - { id: vic, name: Vic Lund, role: executive }',
    ])
      assert.ok(portfolio.includes(`\n${line}\n`), line);
    assert.match(portfolio, /^criteria: nordic /m);
    assert.match(portfolio, /^fiscalYear: \{ startMonth: 4 \}/m);
    const criteria = readFileSync(join(path, 'north/emea/nordic.criteria.yaml'), 'utf8');
    assert.match(criteria, /fullAt: 2500000/);
    assert.deepEqual(
      [...criteria.matchAll(/^ {4}- id: (\S+)/gm)].map(([, id]) => id),
      ['premier', 'first'],
    );
  });

  it('makes a portfolio in which a new plan scores', async () => {
    const { path } = folder();
    await plans(['init', '--managers', 'Ana Ruiz', ...asOf], { cwd: path });
    await plans(['new', 'Acme AG', ...asOf], { cwd: path });
    const { code, out } = await plans(['score', ...asOf], { cwd: path });
    assert.equal(code, 0);
    assert.match(out, /Acme AG/);
    assert.equal((await plans(['lint', ...asOf], { cwd: path })).code, 0, 'nothing in it is an error');
  });

  it('uses a criteria set that is there', async () => {
    const { path } = folder({ 'sets/core.criteria.yaml': small['core.criteria.yaml'] });
    const { code, out } = await plans(['init', ...asOf], { cwd: path });
    assert.equal(code, 0);
    assert.match(out, /^Wrote portfolio\.yaml\.$/m);
    assert.deepEqual(filesIn(path), ['portfolio.yaml', 'sets/core.criteria.yaml']);
  });

  it('overwrites nothing', async () => {
    const { path } = folder(small);
    const again = await plans(['init', ...asOf], { cwd: path });
    assert.equal(again.code, 2);
    assert.match(again.errors, /^plans: portfolio\.yaml is there already, and is not overwritten$/m);
    assert.equal(readFileSync(join(path, 'portfolio.yaml'), 'utf8'), small['portfolio.yaml']);

    const broken = folder({ 'core.criteria.yaml': 'version: 3\n' });
    const { code, errors } = await plans(['init', ...asOf], { cwd: broken.path });
    assert.equal(code, 2);
    assert.match(errors, /core\.criteria\.yaml is there already/);
    assert.equal(readFileSync(join(broken.path, 'core.criteria.yaml'), 'utf8'), 'version: 3\n');
    assert.ok(!existsSync(join(broken.path, 'portfolio.yaml')), 'nothing is begun by half');
  });

  it('refuses a folder inside another portfolio, and one that holds another', async () => {
    const { path } = folder({ 'emea/portfolio.yml': 'title: EMEA\n' });
    const inside = await plans(['init', 'emea/north', ...asOf], { cwd: path });
    assert.equal(inside.code, 2);
    assert.match(
      inside.errors,
      /the folder belongs to the portfolio emea\/portfolio\.yml, and one portfolio may not stand in another/,
    );
    const around = await plans(['init', ...asOf], { cwd: path });
    assert.equal(around.code, 2);
    assert.match(around.errors, /the folder holds the portfolio emea\/portfolio\.yml/);
    assert.deepEqual(readdirSync(path, { recursive: true }).sort(), ['emea', join('emea', 'portfolio.yml')]);
  });

  it('says which option cannot be, and writes nothing', async () => {
    const { path } = folder();
    for (const [options, said] of [
      [['--currency', 'euro'], /"euro" is no currency/],
      [['--start-month', '13'], /"13" is no month/],
      [['--tiers', 'gold'], /there are 2 to 4 tiers, and "gold" names 1/],
      [['--tiers', 'gold,gold'], /names a tier twice/],
      [['--tiers', 'gold,Silver Plus'], /"Silver Plus" is no id/],
      [['--large', '1.5M'], /"1\.5M" is no amount/],
      [['--criteria', '../core'], /"\.\.\/core" is no id/],
      [['--title', ' '], /needs a title/],
    ] as const) {
      const { code, errors } = await plans(['init', ...options, ...asOf], { cwd: path });
      assert.equal(code, 2);
      assert.match(errors, said);
    }
    assert.deepEqual(readdirSync(path), []);
  });
});
