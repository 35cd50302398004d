import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { asOf, folders, jsonOf, plans, small as usual, smallPlan, type Folder } from './plans.ts';

const acme = 'plans/acme.plan.yaml';

/** The rules these tests speak of; the others are switched off, so that what is fixed can be counted. */
const wanted =
  /^(syntax-invalid|schema-violated|reference-unknown|horizon-missing|horizon-out-of-bounds|review-stale)$/;
const off = catalogue.flatMap(({ id }) => (wanted.test(id) ? [] : [`  ${id}: off`])).join('\n');
const small = {
  ...usual,
  'portfolio.yaml': usual['portfolio.yaml'].replace(/^rules: .*\n/m, `rules:\n${off}\n`),
};
const slipped = smallPlan.replace('rationale:', 'rationle:').replace('2026-01-15', '2026/01/15');
const broken = { ...small, [acme]: slipped };
const shortHorizon = smallPlan.replace('end: 2028-12-31', 'end: 2027-06-30');

describe('plans lint --fix', () => {
  const folder = folders();
  const contentOf = ({ path }: Folder, file: string): string => readFileSync(join(path, file), 'utf8');
  const lint = ({ path }: Folder, ...options: string[]) =>
    plans(['lint', ...asOf, ...options], { cwd: path });

  it('makes what is safe, shows what is left and answers by it', async () => {
    const here = folder(broken);
    const before = await lint(here);
    assert.deepEqual([before.code, before.out.match(/schema-violated\]/g)?.length], [1, 2]);
    const { code, out } = await lint(here, '--fix');
    assert.equal(contentOf(here, acme), smallPlan);
    assert.deepEqual([code, out.includes('schema-violated')], [0, false]);
    assert.match(out, /\nFixed 2 findings in 1 file\.\n$|^No findings[^]*Fixed 2 findings in 1 file\.\n$/);
    assert.doesNotMatch((await lint(here, '--fix')).out, /ixed/);
  });

  it('changes files that are asked for and that have something to be fixed, and no others', async () => {
    const here = folder({ ...broken, 'plans/birch.plan.yaml': slipped.replace('id: acme', 'id: birch') });
    const times = () => Object.keys(small).map((file) => statSync(join(here.path, file)).mtimeMs);
    const before = times();
    assert.match((await lint(here, '--fix', 'plans/birch.plan.yaml')).out, /Fixed 2 findings in 1 file/);
    assert.deepEqual(times(), before);
    assert.equal(contentOf(here, acme), slipped);
  });

  it('keeps line breaks, byte-order mark and permissions, and leaves nothing behind', async () => {
    const inWindows = (text: string): Buffer => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const here = folder({ ...small, [acme]: inWindows(slipped) });
    chmodSync(join(here.path, acme), 0o640);
    await lint(here, '--fix');
    assert.deepEqual(readFileSync(join(here.path, acme)), inWindows(smallPlan));
    assert.equal(statSync(join(here.path, acme)).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(here.path, 'plans')), ['acme.plan.yaml']);
  });

  it('makes decisions only when it is told to, and says how many there are', async () => {
    const here = folder({ ...small, [acme]: shortHorizon.replace('rationale:', 'rationle:') });
    assert.match(
      (await lint(here, '--fix')).out,
      /Fixed 1 finding in 1 file; 1 more with --unsafe-fixes\.\n$/,
    );
    assert.match(
      (await lint(here, '--fix')).out,
      /Nothing fixed; 1 finding could be with --unsafe-fixes\.\n$/,
    );
    assert.equal(contentOf(here, acme), shortHorizon);
    assert.match((await lint(here, '--fix', '--unsafe-fixes')).out, /Fixed 1 finding in 1 file\.\n$/);
    assert.match(contentOf(here, acme), /end: 2027-12-31/);
  });

  it('leaves what has several answers, and what only a person can know', async () => {
    const two = smallPlan.replace(/^horizon.*\n/m, '').replace('date: 2026-10-04', 'date: 2026-01-04');
    const here = folder({ ...small, [acme]: two });
    const { out } = await lint(here, '--fix', '--unsafe-fixes');
    assert.match(out, /horizon-missing/);
    assert.match(out, /by hand: Record a senior review held on 2026-11-22/);
    assert.equal(contentOf(here, acme), two);
  });

  it('adds a person to the portfolio, where that is asked for too', async () => {
    const here = folder({ ...small, [acme]: smallPlan.replace('owner: ana', 'owner: zoltan') });
    const portfolio = contentOf(here, 'portfolio.yaml');
    assert.doesNotMatch((await lint(here, '--fix', '--unsafe-fixes', acme)).out, /ixed/);
    assert.equal(contentOf(here, 'portfolio.yaml'), portfolio);
    assert.match((await lint(here, '--fix', '--unsafe-fixes')).out, /Fixed 1 finding in 1 file\.\n$/);
    assert.equal(
      contentOf(here, 'portfolio.yaml'),
      portfolio.replace('role: executive }]', 'role: executive }, { id: zoltan }]'),
    );
  });

  it('writes the diff of a dry run, which git applies, and changes nothing', async () => {
    const here = folder({
      ...broken,
      'plans/birch.plan.yaml': slipped.replace('id: acme', 'id: birch').trimEnd(),
    });
    const { code, out, errors } = await lint(here, '--fix-dry-run');
    assert.equal(code, 0);
    assert.match(out, /^--- a\/plans\/acme\.plan\.yaml\n\+\+\+ b\/plans\/acme\.plan\.yaml\n@@ /);
    assert.match(out, /^-rationle: .*\n(?:-.*\n)*\+/m);
    assert.equal(errors, 'Would fix 4 findings in 2 files.\n');
    assert.equal(contentOf(here, acme), slipped);
    execFileSync('git', ['apply', '-'], { cwd: here.path, input: out });
    assert.equal(contentOf(here, acme), smallPlan);
    assert.equal(
      contentOf(here, 'plans/birch.plan.yaml'),
      smallPlan.replace('id: acme', 'id: birch').trimEnd(),
    );
    const again = await lint(here, '--fix-dry-run');
    assert.deepEqual([again.code, again.out, again.errors], [0, '', '']);
  });

  it('colours the diff only where colour is wanted', async () => {
    const { path } = folder(broken);
    const { out } = await plans(['lint', ...asOf, '--fix-dry-run'], { cwd: path, env: { FORCE_COLOR: '1' } });
    assert.ok(out.includes('\u001B[32m+rationale:'));
  });

  it('says in JSON what was fixed, and what is left', async () => {
    const here = folder({ ...small, [acme]: shortHorizon.replace('rationale:', 'rationle:') });
    const dry = jsonOf(await lint(here, '--fix-dry-run', '--format', 'json'));
    assert.equal(contentOf(here, acme), shortHorizon.replace('rationale:', 'rationle:'));
    const { fixed, findings, summary } = jsonOf(await lint(here, '--fix', '--format', 'json'));
    assert.deepEqual({ ...dry.fixed, dryRun: false }, fixed);
    assert.deepEqual(
      fixed?.fixes.map(({ rule, safety, file }) => [rule, safety, file]),
      [['schema-violated', 'safe', acme]],
    );
    assert.deepEqual([fixed.decisions, fixed.files.length, fixed.files[0]?.text], [1, 1, undefined]);
    assert.match(fixed.files[0]?.diff ?? '', /^\+rationale: /m);
    assert.equal(summary.errors, 0);
    const [left] = findings.filter(({ rule }) => rule === 'horizon-out-of-bounds');
    assert.equal(left?.fixes[0]?.file, acme);
  });

  describe('of standard input', () => {
    const fixInput = (here: Folder, input: string | Buffer, ...options: string[]) =>
      plans(['lint', ...asOf, '--stdin-filename', acme, ...options], { cwd: here.path, input });

    it('writes the fixed text to standard output, and everything else beside it', async () => {
      const here = folder(broken);
      const { code, out, errors } = await fixInput(here, `\uFEFF${slipped}`, '--fix');
      assert.deepEqual([code, out], [0, `\uFEFF${smallPlan}`]);
      assert.match(errors, /Fixed 2 findings in 1 file\.\n$/);
      assert.equal(contentOf(here, acme), slipped);
    });

    it('gives back what needs no fix', async () => {
      const { out } = await fixInput(folder(small), smallPlan, '--fix');
      assert.equal(out, smallPlan);
    });

    it('gives back nothing where it cannot give back all of it', async () => {
      const { code, out, errors } = await fixInput(folder(small), Buffer.from([0x69, 0xff, 0xfe]), '--fix');
      assert.deepEqual([code, out], [2, '']);
      assert.match(errors, /not in UTF-8 throughout/);
    });

    it('shows the diff, or has the text in the JSON', async () => {
      const here = folder(broken);
      assert.match((await fixInput(here, slipped, '--fix-dry-run')).out, /^\+rationale:/m);
      const { fixed } = jsonOf(await fixInput(here, slipped, '--fix', '--format', 'json'));
      assert.equal(fixed?.files[0]?.text, smallPlan);
    });
  });

  it('leaves a file alone that it could not write back as it was', async () => {
    const content = Buffer.concat([Buffer.from(slipped), Buffer.from([0x23, 0x20, 0xe9, 0x0a])]);
    const here = folder({ ...small, [acme]: content });
    const { code, out, errors } = await lint(here, '--fix');
    assert.deepEqual(readFileSync(join(here.path, acme)), content);
    assert.equal(code, 2);
    assert.match(errors, /^plans: plans\/acme\.plan\.yaml: is not fixed: .* not in UTF-8 throughout$/m);
    assert.match(out, /rationle/);
    assert.doesNotMatch(out, /Fixed/);
  });

  it('follows a link inside the portfolio and keeps it', async () => {
    const here = folder({
      ...small,
      'drafts/acme.yaml': slipped,
      [acme]: smallPlan.replace('id: acme', 'id: other'),
    });
    symlinkSync('../drafts/acme.yaml', join(here.path, 'plans/linked.plan.yaml'));
    await lint(here, '--fix');
    assert.ok(lstatSync(join(here.path, 'plans/linked.plan.yaml')).isSymbolicLink());
    assert.equal(contentOf(here, 'drafts/acme.yaml'), smallPlan);
  });

  it('changes nothing outside of the portfolio', async () => {
    const outside = folder({ 'acme.plan.yaml': slipped });
    const here = folder(small);
    mkdirSync(join(here.path, 'more'));
    symlinkSync(outside.path, join(here.path, 'more/elsewhere'));
    const { code, errors } = await lint(here, '--fix', 'more/elsewhere/acme.plan.yaml');
    assert.deepEqual([code, contentOf(outside, 'acme.plan.yaml')], [2, slipped]);
    assert.match(errors, /is not fixed: it lies outside of the portfolio/);
  });

  it('wants to be told one thing', async () => {
    const here = folder(small);
    for (const [options, said] of [
      [['--fix', '--fix-dry-run'], /cannot be used with option '--fix'/],
      [['--unsafe-fixes'], /--unsafe-fixes says how far --fix or --fix-dry-run goes/],
    ] as const) {
      const { code, errors } = await lint(here, ...options);
      assert.equal(code, 2);
      assert.match(errors, said);
    }
  });
});
