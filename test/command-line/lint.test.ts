import assert from 'node:assert/strict';
import { join } from 'node:path';
import { asOf, folders, plans, projectRoot, small, smallPlan } from './plans.ts';

const shortHorizon = smallPlan.replace('end: 2028-12-31', 'end: 2027-06-30');
const noHorizon = smallPlan.replace(/^horizon.*\n/m, '');

describe('plans lint', () => {
  const folder = folders();

  it('says that nothing is found, with code 0', async () => {
    const { code, out, errors } = await plans(['lint', ...asOf], { cwd: folder(small).path });
    assert.deepEqual({ code, out, errors }, { code: 0, out: 'No findings in 3 files.\n', errors: '' });
  });

  it('shows a finding with its line, carets, rule, other places and page, with code 1 for errors', async () => {
    const { path } = folder({
      ...small,
      'plans/acme.plan.yaml': smallPlan.replace('assigned: gold', 'assigned: silver'),
    });
    const { code, out } = await plans(['lint', ...asOf], { cwd: path });
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.match(
      lines[0] ?? '',
      /^plans\/acme\.plan\.yaml:7:19: error: silver is assigned, but .* \[tier-mismatch\]$/,
    );
    assert.equal(lines[1], '  7 | tier: { assigned: silver, since: 2026-01-15 }');
    assert.equal(lines[2], '    |                   ^^^^^^');
    assert.match(out, /^    = core\.criteria\.yaml:9:\d+: gold starts here$/m);
    assert.match(out, /^    = fix, to be looked at: Take over the computed tier/m);
    assert.match(out, /^    = https:\/\/.*\/rules\/tier-mismatch$/m);
    assert.match(out, /\n1 error in 1 of 3 files\.\n$/);
  });

  it('names no fix that nobody is offered: a value that aliases repeat is for a person to change', async () => {
    const horizon = 'horizon: &years { start: 2026-01-01, end: 2026-12-31 }\n';
    const named = async (rest: string): Promise<boolean> => {
      const plan = `id: acme\nowner: ana\naccount: { name: Acme }\n${horizon}${rest}`;
      const { path } = folder({ ...small, 'plans/acme.plan.yaml': plan });
      return (await plans(['lint', ...asOf], { cwd: path })).out.includes('End the horizon on 2027-12-31');
    };
    assert.deepEqual([await named(''), await named('x-years: *years\n')], [true, false]);
  });

  it('has code 0 for warnings, and 1 for more of them than are allowed', async () => {
    const { path } = folder({ ...small, 'plans/acme.plan.yaml': shortHorizon });
    const free = await plans(['lint', ...asOf], { cwd: path });
    assert.deepEqual([free.code, free.out.includes('horizon-out-of-bounds')], [0, true]);
    assert.equal((await plans(['lint', ...asOf, '--max-warnings', '1'], { cwd: path })).code, 0);
    const strict = await plans(['lint', ...asOf, '--max-warnings', '0'], { cwd: path });
    assert.equal(strict.code, 1);
    assert.match(strict.errors, /1 warning; --max-warnings allows 0/);
  });

  it('shows errors alone with --quiet, and still counts warnings against --max-warnings', async () => {
    const both = {
      ...small,
      'plans/acme.plan.yaml': shortHorizon,
      'plans/borg.plan.yaml': noHorizon.replace('id: acme', 'id: borg'),
    };
    const { path } = folder(both);
    const quiet = await plans(['lint', ...asOf, '--quiet'], { cwd: path });
    assert.equal(quiet.code, 1);
    assert.match(quiet.out, /horizon-missing/);
    assert.doesNotMatch(quiet.out, /horizon-out-of-bounds|warning/);

    const warned = folder({ ...small, 'plans/acme.plan.yaml': shortHorizon }).path;
    const silent = await plans(['lint', ...asOf, '-q'], { cwd: warned });
    assert.deepEqual({ code: silent.code, out: silent.out }, { code: 0, out: '' });
    assert.equal((await plans(['lint', ...asOf, '-q', '--max-warnings=0'], { cwd: warned })).code, 1);
  });

  it('marks what only the clock produced', async () => {
    const { out } = await plans(['lint', '--as-of', '2027-02-01'], { cwd: folder(small).path });
    assert.match(out, /\[review-stale · clock\]/);
  });

  it('reads the whole portfolio and prints what was asked for', async () => {
    const { path } = folder({
      ...small,
      'plans/acme.plan.yaml': noHorizon,
      'plans/borg.plan.yaml': noHorizon.replace('id: acme', 'id: borg'),
    });
    const { out } = await plans(['lint', ...asOf, 'plans/borg.plan.yaml'], { cwd: path });
    assert.match(out, /^plans\/borg\.plan\.yaml:1:5: error/);
    assert.doesNotMatch(out, /acme\.plan\.yaml:/);
    // The tier is known, so the criteria set beside the plans was found.
    assert.doesNotMatch(out, /reference-unknown/);
    assert.match(out, /in 1 file\.\n$/);
  });

  it('takes files, folders and globs, and names each file once and from where it is run', async () => {
    const { path } = folder({
      ...small,
      'plans/acme.plan.yaml': noHorizon,
      'plans/borg.plan.yaml': noHorizon.replace('id: acme', 'id: borg'),
    });
    const { out } = await plans(['lint', ...asOf, 'plans', './plans/acme.plan.yaml', '**/*.plan.yaml'], {
      cwd: path,
    });
    assert.equal(out.match(/horizon-missing\]/g)?.length, 2);
    const elsewhere = await plans(['lint', ...asOf, '../plans/b*.plan.yaml'], { cwd: join(path, 'plans') });
    assert.match(elsewhere.out, /^borg\.plan\.yaml:1:5/);
    const absolute = await plans(['lint', ...asOf, path], { cwd: projectRoot });
    assert.match(absolute.out, /^\.\..*plans\/acme\.plan\.yaml:1:5: error/);
  });

  it('keeps portfolios apart', async () => {
    const { path } = folder(
      Object.fromEntries(
        ['north', 'south'].flatMap((name) =>
          Object.entries(small).map(([file, text]) => [`${name}/${file}`, text]),
        ),
      ),
    );
    const { code, out } = await plans(['lint', ...asOf, 'north', 'south'], { cwd: path });
    assert.deepEqual({ code, out }, { code: 0, out: 'No findings in 6 files.\n' });
  });

  it('leaves out what the portfolio excludes', async () => {
    const { path } = folder({
      ...small,
      'portfolio.yaml': `${small['portfolio.yaml']}exclude: [archive/**]\n`,
      'archive/old.plan.yaml': noHorizon,
    });
    const { code, out } = await plans(['lint', ...asOf], { cwd: path });
    assert.deepEqual({ code, out }, { code: 0, out: 'No findings in 3 files.\n' });
  });

  it('finds the evidence that is there, inside the portfolio alone', async () => {
    const evidence = (name: string): string =>
      smallPlan.replace('scoredBy: ana', `scoredBy: ana, evidence: [${name}]`);
    const demanding = {
      ...small,
      'core.criteria.yaml': small['core.criteria.yaml'].replace(
        'weight: 60,',
        'weight: 60, evidence: required,',
      ),
      'notes/brand.md': 'seen\n',
    };
    const there = folder({ ...demanding, 'plans/acme.plan.yaml': evidence('../notes/brand.md') });
    assert.doesNotMatch((await plans(['lint', ...asOf], { cwd: there.path })).out, /score-unevidenced/);
    const gone = folder({ ...demanding, 'plans/acme.plan.yaml': evidence('../notes/other.md') });
    assert.match((await plans(['lint', ...asOf], { cwd: gone.path })).out, /score-unevidenced/);
    const outside = folder({ ...demanding, 'plans/acme.plan.yaml': evidence('../../../../etc/hosts') });
    assert.match((await plans(['lint', ...asOf], { cwd: outside.path })).out, /score-unevidenced/);
  });

  it('puts carets below wide characters and tabs', async () => {
    const wide = smallPlan
      .replace('since: 2026-01-15 }', 'since: 2026-01-15 }')
      .replace('tier: { assigned: gold', 'tier: { x-note: "大丈夫\t👩‍🏭", assigned: silver');
    const { out } = await plans(['lint', ...asOf], {
      cwd: folder({ ...small, 'plans/acme.plan.yaml': wide }).path,
    });
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.startsWith('  7 | tier:'));
    // Three wide characters and one picture of two columns each, the tab as two blanks.
    assert.equal(lines[at], '  7 | tier: { x-note: "大丈夫  👩‍🏭", assigned: silver, since: 2026-01-15 }');
    assert.equal(lines[at + 1]?.indexOf('^'), '  7 | tier: { x-note: "xxxxxx  xx", assigned: '.length);
  });

  it('cuts a long line around the carets', async () => {
    const long = smallPlan
      .replace('tier: {', `tier: { x-note: "${'long '.repeat(200_000)}",`)
      .replace('assigned: gold', 'assigned: silver');
    const { out } = await plans(['lint', ...asOf], {
      cwd: folder({ ...small, 'plans/acme.plan.yaml': long }).path,
      env: { COLUMNS: '80' },
    });
    const shown = out.split('\n').find((line) => line.startsWith('  7 | '));
    assert.ok(shown !== undefined && shown.length <= 80);
    assert.match(shown, /^ {2}7 \| ….*assigned: silver, since/);
  });

  it('sends nothing to the terminal that steers it', async () => {
    const steering = noHorizon
      .replace('id: acme', 'id: "\\e[31macme"')
      .replace('name: Acme AG', 'name: "a\u001b]0;b\u0007"');
    const { out } = await plans(['lint', ...asOf], {
      cwd: folder({ ...small, 'plans/acme.plan.yaml': steering }).path,
    });
    assert.ok(out.length > 0);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});
