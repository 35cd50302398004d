import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { sarifOf } from '../support/sarif.ts';
import {
  asOf,
  folders,
  jsonOf,
  plans,
  projectRoot,
  small,
  smallPlan,
  type Folder,
  type Ran,
} from './plans.ts';

const silver = smallPlan.replace('assigned: gold', 'assigned: silver');
const short = smallPlan.replace('id: acme', 'id: borg').replace('end: 2028-12-31', 'end: 2027-06-30');

/** An error in one plan and a warning in another. */
const old = { ...small, 'plans/acme.plan.yaml': silver, 'plans/borg.plan.yaml': short };

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(join(projectRoot, 'schemas', 'baseline.schema.json'), 'utf8')) as object,
);

describe('the baseline of plans lint', () => {
  const folder = folders();

  const lint = ({ path }: Folder, ...args: readonly string[]): Promise<Ran> =>
    plans(['lint', ...asOf, ...args], { cwd: path });

  function baselineIn({ path }: Folder): readonly { readonly file: string; readonly rule: string }[] {
    const content = JSON.parse(readFileSync(join(path, 'plans-baseline.json'), 'utf8')) as {
      findings: { file: string; rule: string }[];
    };
    assert.ok(validate(content), JSON.stringify(validate.errors));
    return content.findings.map(({ file, rule }) => ({ file, rule }));
  }

  async function withBaseline(files: Readonly<Record<string, string>> = old): Promise<Folder> {
    const made = folder(files);
    await lint(made, '--update-baseline');
    return made;
  }

  it('excuses what was there when it was written, and counts it', async () => {
    const made = folder(old);
    const first = await lint(made, '--update-baseline');
    assert.deepEqual(first, {
      code: 0,
      out: 'No findings in 4 files.\n2 findings in the baseline; --baseline show lists them.\n',
      errors: 'plans-baseline.json holds 2 findings: 2 new.\n',
    });
    assert.deepEqual(baselineIn(made), [
      { file: 'plan acme', rule: 'tier-mismatch' },
      { file: 'plan borg', rule: 'horizon-out-of-bounds' },
    ]);
    assert.deepEqual(await lint(made), { code: 0, out: first.out, errors: '' });
    assert.equal((await lint(made, '--max-warnings', '0')).code, 0);
  });

  it('is not written where nothing is found', async () => {
    const made = folder(small);
    const { code, errors } = await lint(made, '--update-baseline');
    assert.deepEqual([code, errors], [0, 'plans-baseline.json holds 0 findings.\n']);
    assert.ok(!existsSync(join(made.path, 'plans-baseline.json')));
  });

  it('does not excuse what is new, and follows lines that move and files that are renamed', async () => {
    const made = await withBaseline();
    made.write('plans/borg.plan.yaml', `# seen by the board\n\n${short.replace(/^rationale.*\n/m, '')}`);
    renameSync(join(made.path, 'plans/acme.plan.yaml'), join(made.path, 'first.plan.yaml'));
    const { code, out } = await lint(made, '--max-warnings', '0');
    assert.equal(code, 1);
    assert.deepEqual(
      [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule),
      ['rationale-missing'],
    );
  });

  it('is shown where that is asked for, and fails nothing', async () => {
    const made = await withBaseline();
    const shown = await lint(made, '--baseline', 'show');
    assert.equal(shown.code, 0);
    assert.match(shown.out, /\[tier-mismatch · baseline\]/);
    const json = jsonOf(await lint(made, '--baseline', 'show', '--format', 'json'));
    assert.deepEqual(
      json.findings.map(({ rule, baselined }) => [rule, baselined]),
      [
        ['tier-mismatch', true],
        ['horizon-out-of-bounds', true],
      ],
    );
    assert.deepEqual([json.summary.errors, json.summary.baselined], [0, 2]);
    assert.deepEqual(jsonOf(await lint(made, '--format', 'json')).findings, []);
  });

  it('is left aside where that is asked for', async () => {
    const made = await withBaseline();
    const { code, out } = await lint(made, '--baseline', 'off');
    assert.equal(code, 1);
    assert.match(out, /1 error, 1 warning in 2 of 4 files\.\n$/);
  });

  it('is in SARIF what does not change, beside what is new', async () => {
    const made = await withBaseline();
    made.write('plans/borg.plan.yaml', short.replace(/^rationale.*\n/m, ''));
    const { results } = sarifOf((await lint(made, '--format', 'sarif')).out);
    assert.deepEqual(
      results.map(({ ruleId, baselineState, suppressions }) => [
        ruleId,
        baselineState,
        suppressions?.[0]?.kind,
      ]),
      [
        ['tier-mismatch', 'unchanged', 'external'],
        ['rationale-missing', 'new', undefined],
        ['horizon-out-of-bounds', 'unchanged', 'external'],
      ],
    );
  });

  it('loses what is mended when it is pruned, and keeps the words of the rest', async () => {
    const made = await withBaseline();
    const before = readFileSync(join(made.path, 'plans-baseline.json'), 'utf8');
    made.write('plans/acme.plan.yaml', smallPlan);
    made.write('plans/borg.plan.yaml', short.replace('end: 2027-06-30', 'end: 2027-07-31'));
    const told = await lint(made);
    assert.match(told.out, /^1 entry of the baseline is found no more; --prune-baseline takes it out\.$/m);
    const pruned = await lint(made, '--prune-baseline');
    assert.equal(pruned.errors, 'plans-baseline.json holds 1 finding: 1 gone.\n');
    assert.deepEqual(baselineIn(made), [{ file: 'plan borg', rule: 'horizon-out-of-bounds' }]);
    const after = readFileSync(join(made.path, 'plans-baseline.json'), 'utf8');
    const kept = after.split('\n').find((line) => line.includes('plan borg'));
    assert.ok(before.split('\n').includes(kept ?? ''));
  });

  it('is changed for the files that are asked for alone', async () => {
    const made = folder(old);
    await lint(made, 'plans/acme.plan.yaml', '--update-baseline');
    assert.deepEqual(baselineIn(made), [{ file: 'plan acme', rule: 'tier-mismatch' }]);
    await lint(made, 'plans/borg.plan.yaml', '--update-baseline');
    assert.equal(baselineIn(made).length, 2);
    made.write('plans/acme.plan.yaml', smallPlan);
    await lint(made, 'plans/borg.plan.yaml', '--prune-baseline');
    assert.equal(baselineIn(made).length, 2);
    rmSync(join(made.path, 'plans/acme.plan.yaml'));
    await lint(made, 'plans/borg.plan.yaml', '--prune-baseline');
    assert.equal(baselineIn(made).length, 1);
  });

  it('is one for each portfolio', async () => {
    const both = ['north', 'south'].flatMap((name) =>
      Object.entries(old).map(([file, text]): [string, string] => [`${name}/${file}`, text]),
    );
    const made = folder(Object.fromEntries(both));
    await lint(made, 'north', '--update-baseline');
    const { code, out } = await lint(made);
    assert.equal(code, 1);
    assert.match(out, /^south\/plans\/acme/);
    assert.doesNotMatch(out, /^north\//m);
  });

  it('that cannot be read is told of, excuses nothing, and is written anew for the whole portfolio alone', async () => {
    const made = await withBaseline();
    made.write('plans-baseline.json', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n');
    const broken = await lint(made);
    assert.equal(broken.code, 2);
    assert.match(
      broken.errors,
      /^plans: plans-baseline\.json: is not heeded: it has conflict markers of a merge in it; mend it/,
    );
    assert.match(broken.out, /1 error, 1 warning/);
    const part = await lint(made, 'plans', '--update-baseline');
    assert.equal(part.code, 2);
    assert.match(part.errors, /for the whole portfolio/);
    assert.equal((await lint(made, '--update-baseline')).code, 0);
    assert.equal(baselineIn(made).length, 2);
  });

  it('is asked for in ways that go together', async () => {
    const made = folder(old);
    const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [['--update-baseline', '--prune-baseline'], /cannot be used with/],
      [['--update-baseline', '--baseline', 'off'], /--update-baseline needs the baseline/],
      [['--update-baseline', '--fix-dry-run'], /cannot be used with/],
      [['--update-baseline', '--stdin-filename', 'plans/acme.plan.yaml'], /files on disk/],
      [['--baseline', 'on'], /use, show, off/],
    ];
    for (const [args, said] of wrong) {
      const { code, errors } = await lint(made, ...args);
      assert.deepEqual([code, said.test(errors)], [2, true], errors);
    }
    assert.ok(!existsSync(join(made.path, 'plans-baseline.json')));
  });

  it('fixes first what is to be fixed', async () => {
    const made = folder({ ...old, 'plans/borg.plan.yaml': short.replace(/^rationale.*\n/m, '') });
    await lint(made, '--fix', '--unsafe-fixes', '--update-baseline');
    assert.deepEqual(
      baselineIn(made).map(({ rule }) => rule),
      ['rationale-missing'],
    );
  });
});
