import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, folders, jsonOf, plans, small } from './plans.ts';

describe('plans new', () => {
  const folder = folders();

  it('writes a plan where the others stand, owned by the only account manager', async () => {
    const { path } = folder(small);
    const { code, out, errors } = await plans(['new', 'Borealis Paper Oy', ...asOf], { cwd: path });
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^Wrote plans\/borealis-paper-oy\.plan\.yaml\.$/m);
    assert.match(
      out,
      /"plans lint" finds 3 things in it for you to settle: score-missing \(2\), score-undetermined/,
    );
    const text = readFileSync(join(path, 'plans/borealis-paper-oy.plan.yaml'), 'utf8');
    assert.match(text, /^id: borealis-paper-oy /m);
    assert.match(text, /^owner: ana /m);
    assert.match(text, /^status: candidate /m);
    assert.match(text, /^# The plan for Borealis Paper Oy, begun on 2026-11-22\.$/m);
    assert.match(text, /^ {2}#brand: \{ rating: , scoredOn: 2026-11-22, scoredBy: ana \}$/m);
    assert.match(text, /^# {3}5: known to all$/m);
  });

  it('is listed beside the others, and its findings are those it spoke of', async () => {
    const { path } = folder(small);
    await plans(['new', 'Borealis', ...asOf], { cwd: path });
    const results = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd: path }));
    const own = results.findings.filter(({ file }) => file === 'plans/borealis.plan.yaml');
    assert.deepEqual(own.map(({ rule }) => rule).sort(), [
      'score-missing',
      'score-missing',
      'score-undetermined',
    ]);
    assert.deepEqual(
      results.portfolios.flatMap(({ accounts }) => accounts.map(({ id }) => id)),
      ['acme', 'borealis'],
    );
  });

  it('makes another id where one is taken, and says that there is a plan of that name', async () => {
    const { path } = folder(small);
    const first = await plans(['new', 'Acme', ...asOf], { cwd: path });
    assert.match(first.out, /^Wrote plans\/acme-2\.plan\.yaml\.$/m);
    assert.equal(first.errors, '');
    const second = await plans(['new', 'ACME AG', ...asOf], { cwd: path });
    assert.match(second.out, /^Wrote plans\/acme-ag\.plan\.yaml\.$/m);
    assert.match(second.errors, /there is another plan for ACME AG: plans\/acme\.plan\.yaml/);
  });

  it('takes owner, segment, status, id and criteria from options', async () => {
    const { path } = folder({
      ...small,
      'portfolio.yaml': `${small['portfolio.yaml']}segments: [{ id: yards }]\n`,
      'next.criteria.yaml': small['core.criteria.yaml'].replace('id: core', 'id: next'),
    });
    const { code } = await plans(
      [
        ...['new', 'Borealis', '.', '--owner', 'vic', '--segment', 'yards', '--status', 'active'],
        ...['--id', 'nordic-yard', '--criteria', 'next', ...asOf],
      ],
      { cwd: path },
    );
    assert.equal(code, 0);
    const text = readFileSync(join(path, 'plans/nordic-yard.plan.yaml'), 'utf8');
    for (const line of [/^owner: vic /m, /^ {2}segment: yards$/m, /^status: active /m, /^criteria: next$/m])
      assert.match(text, line);
    assert.match(text, /^ {2}keyAccountSince: 2026-11-22$/m);
  });

  it('begins a folder for plans in a portfolio that has none, whatever folder of it is named', async () => {
    const { 'plans/acme.plan.yaml': _none, ...rest } = small;
    const { path } = folder({ 'emea/portfolio.yaml': rest['portfolio.yaml'], 'emea/notes/a.md': '' });
    const { code, out } = await plans(['new', 'Borealis', 'emea/notes', ...asOf], { cwd: path });
    assert.equal(code, 0);
    assert.match(out, /^Wrote emea\/plans\/borealis\.plan\.yaml\.$/m);
    assert.match(
      readFileSync(join(path, 'emea/plans/borealis.plan.yaml'), 'utf8'),
      /There is no criteria set yet/,
    );
  });

  it('overwrites nothing', async () => {
    const { path } = folder({ ...small, 'plans/borealis.plan.yml': 'id: other\n' });
    const { out } = await plans(['new', 'Borealis', ...asOf], { cwd: path });
    assert.match(out, /^Wrote plans\/borealis-2\.plan\.yaml\.$/m);
    const taken = await plans(['new', 'Borealis', '--id', 'borealis', ...asOf], { cwd: path });
    assert.equal(taken.code, 2);
    assert.match(taken.errors, /the id "borealis" is taken/);
    assert.equal(readFileSync(join(path, 'plans/borealis.plan.yml'), 'utf8'), 'id: other\n');
  });

  it('asks which portfolio is meant where there are several', async () => {
    const { path } = folder({ 'north/portfolio.yaml': 'title: N\n', 'south/portfolio.yaml': 'title: S\n' });
    const { code, errors } = await plans(['new', 'Borealis', '--owner', 'ana', ...asOf], { cwd: path });
    assert.equal(code, 2);
    assert.match(errors, /several portfolios here; name the folder of one: north or south/);
  });

  it('says which option cannot be, and writes nothing', async () => {
    const { path } = folder({
      ...small,
      'portfolio.yaml': small['portfolio.yaml'].replace(
        'people: [',
        'segments: [{ id: yards }]\npeople: [{ id: ben, role: account-manager }, ',
      ),
    });
    for (const [args, said] of [
      [[], /say which account it is for/],
      [[' '], /say which account it is for/],
      [['Borealis'], /say with --owner who owns the relationship: ben or ana/],
      [['Borealis', '--owner', 'anna'], /there is no person "anna" in this portfolio; did you mean "ana"\?/],
      [['Borealis', '--owner', 'ana', '--segment', 'mines'], /there is no segment "mines" .*; it has yards/],
      [
        ['Borealis', '--owner', 'ana', '--criteria', 'cor'],
        /no criteria set "cor" .*; did you mean "core"\?/,
      ],
      [['Borealis', '--owner', 'ana', '--id', 'Borealis'], /"Borealis" is no id/],
      [['Borealis', '--owner', 'ana', '--id', 'acme'], /the id "acme" is taken by Acme AG/],
      [['日本', '--owner', 'ana'], /no id can be made of "日本"; give one with --id/],
      [['Borealis', 'nowhere', '--owner', 'ana'], /nowhere: there is no such file or folder/],
      [['Borealis', '--status', 'exited'], /candidate, active/],
    ] as const) {
      const { code, errors } = await plans(['new', ...args, ...asOf], { cwd: path });
      assert.equal(code, 2, errors);
      assert.match(errors, said);
    }
    assert.deepEqual(readdirSync(join(path, 'plans')), ['acme.plan.yaml']);
    assert.ok(!existsSync(join(path, 'nowhere')));
  });

  it('writes nothing outside of the portfolio by way of a link', async () => {
    const elsewhere = folder();
    const { path } = folder({ 'portfolio.yaml': 'title: N\n' });
    symlinkSync(elsewhere.path, join(path, 'plans'));
    const { code, errors } = await plans(['new', 'Borealis', '--owner', 'ana', ...asOf], { cwd: path });
    assert.equal(code, 2);
    assert.match(errors, /plans\/borealis\.plan\.yaml: it lies outside of the portfolio/);
    assert.deepEqual(readdirSync(elsewhere.path), []);
  });
});
