import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, folders, plans, projectRoot, small, smallPlan } from './plans.ts';

describe('plans', () => {
  const folder = folders();
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };

  it('says its version', async () => {
    assert.deepEqual(await plans(['--version']), { code: 0, out: `${manifest.version}\n`, errors: '' });
  });

  it('helps, with the exit codes and examples', async () => {
    for (const args of [['--help'], ['lint', '--help'], ['help', 'lint']]) {
      const { code, out } = await plans(args);
      assert.equal(code, 0);
      assert.match(out, /Exit codes:\n {2}0 {2}clean[^]*\n {2}1 {2}findings[^]*\n {2}2 {2}could not run/);
      assert.match(out, /Examples:/);
    }
  });

  const wrong: readonly (readonly [what: string, args: readonly string[], said: RegExp])[] = [
    ['an unknown option', ['lint', '--quite'], /unknown option '--quite'.*Did you mean --quiet\?/s],
    ['an unknown command', ['lnt'], /unknown command 'lnt'.*Did you mean lint\?/s],
    ['a wish for help with an unknown command', ['help', 'lnt'], /no command "lnt"; did you mean "lint"\?/],
    ['a day that is none', ['lint', '--as-of', '2026-02-30'], /--as-of <day>.*2026-02-30.*YYYY-MM-DD/s],
    ['a day written otherwise', ['score', '--as-of', '22.11.2026'], /--as-of <day>.*YYYY-MM-DD/s],
    ['an unknown format', ['lint', '--format', 'xml'], /xml.*text, json/s],
    ['a count that is none', ['lint', '--max-warnings', 'few'], /--max-warnings <n>.*whole number/s],
    ['a missing account', ['explain'], /missing required argument 'account'/],
    ['standard input without a name', ['lint', '--stdin'], /--stdin needs --stdin-filename/],
    [
      'a name that says no kind',
      ['lint', '--stdin-filename', 'notes.yaml'],
      /notes\.yaml is not the name of a plan/,
    ],
    [
      'paths beside standard input',
      ['lint', 'plans', '--stdin-filename', 'a.plan.yaml'],
      /no paths are given/,
    ],
  ];
  for (const [what, args, said] of wrong) {
    it(`answers ${what} with a message and code 2`, async () => {
      const { code, out, errors } = await plans(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(errors, said);
    });
  }

  it('shows its help and has code 2 when nothing is asked', async () => {
    const { code, errors } = await plans([]);
    assert.equal(code, 2);
    assert.match(errors, /Usage: plans/);
  });

  it('tells that there is no plan from that there is nothing to find', async () => {
    const empty = folder({ 'notes.md': 'none\n' }).path;
    for (const command of ['lint', 'score']) {
      const { code, out, errors } = await plans([command], { cwd: empty });
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(errors, /no plan found in the current folder/);
    }
    const { code, errors } = await plans(['explain', 'acme', '.'], { cwd: empty });
    assert.equal(code, 2);
    assert.match(errors, /no plan found in \./);
  });

  it('checks a portfolio that has no plan yet', async () => {
    const begun = folder({}).path;
    assert.equal((await plans(['init', '--yes'], { cwd: begun })).code, 0);
    const { code, out } = await plans(['lint', ...asOf], { cwd: begun });
    assert.deepEqual({ code, out }, { code: 0, out: 'No findings in 2 files.\n' });
  });

  it('checks a criteria set that is named, though it is no plan', async () => {
    const { code, out } = await plans(['lint', ...asOf, 'core.criteria.yaml'], { cwd: folder(small).path });
    assert.deepEqual({ code, out }, { code: 0, out: 'No findings in 1 file.\n' });
  });

  it('writes in colour only where that is wanted', async () => {
    const { path } = folder({ ...small, 'plans/acme.plan.yaml': smallPlan.replace(/^horizon.*\n/m, '') });
    const coloured = async (env: Readonly<Record<string, string>>): Promise<boolean> =>
      (await plans(['lint', ...asOf], { cwd: path, env })).out.includes('\u001b[');
    assert.equal(await coloured({}), false);
    assert.equal(await coloured({ FORCE_COLOR: '1' }), true);
    assert.equal(await coloured({ FORCE_COLOR: '0' }), false);
    assert.equal(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
  });

  it('stops in silence when nobody reads on', async () => {
    const { path } = folder(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, index) => [
          `plans/p${index}.plan.yaml`,
          `id: p${index}\nowner: ana\naccount: { name: P${index} }\n`,
        ]),
      ),
    );
    for (const format of ['text', 'json']) {
      const { errors, out } = await plans(['lint', '--format', format], { cwd: path, readOnly: 50 });
      assert.ok(out.length >= 50);
      assert.equal(errors, '');
    }
  });

  it('looks from today when no day is given', async () => {
    const { out } = await plans(['score'], { cwd: folder(small).path });
    const today = new Date().toISOString().slice(0, 7);
    assert.match(out, new RegExp(`as of ${today}-\\d\\d`));
  });
});
