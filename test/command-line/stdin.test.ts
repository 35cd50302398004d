import assert from 'node:assert/strict';
import { asOf, folders, jsonOf, plans, small, smallPlan } from './plans.ts';

describe('a file on standard input', () => {
  const folder = folders();
  const broken = smallPlan.replace(/^horizon.*\n/m, '');

  it('is checked in place of the one on disk, in its portfolio', async () => {
    const { path } = folder(small);
    const { code, out } = await plans(
      ['lint', ...asOf, '--stdin', '--stdin-filename', 'plans/acme.plan.yaml'],
      { cwd: path, input: broken },
    );
    assert.equal(code, 1);
    assert.match(out, /^plans\/acme\.plan\.yaml:1:5: error: .*\[horizon-missing\]$/m);
    assert.doesNotMatch(out, /reference-unknown/);
    assert.match(out, /in 1 file\.\n$/);
  });

  it('need not be on disk', async () => {
    const { path } = folder(small);
    const { code, out } = await plans(['score', ...asOf, '--stdin-filename', 'plans/new.plan.yaml'], {
      cwd: path,
      input: smallPlan
        .replace('id: acme', 'id: fresh')
        .replace('Acme AG', 'Fresh')
        .replace('rating: 4', 'rating: 5'),
    });
    assert.equal(code, 0);
    assert.match(out, /^1 {2}Fresh +Gold +100\.0/m);
  });

  it('may be the criteria: every plan is scored by them', async () => {
    const { path } = folder(small);
    const input = small['core.criteria.yaml'].replace('weight: 60', 'weight: 0');
    const { code, findings } = await plans(
      ['lint', ...asOf, '--format', 'json', '--stdin-filename', 'core.criteria.yaml'],
      { cwd: path, input },
    ).then((ran) => ({ code: ran.code, ...jsonOf(ran) }));
    assert.equal(code, 1);
    assert.ok(findings.length > 0 && findings.every(({ file }) => file === 'core.criteria.yaml'));
  });

  it('is named and not read when it is too large, empty or no text', async () => {
    const { path } = folder(small);
    const lint = (input: string | Buffer) =>
      plans(['lint', ...asOf, '--stdin-filename', 'plans/acme.plan.yaml'], { cwd: path, input });
    assert.match(
      (await lint('x'.repeat(11_000_000))).out,
      /too large to be a plan \(11 MB; up to 10 MB are read\)/,
    );
    assert.match((await lint('')).out, /the file is empty/);
    assert.match((await lint(Buffer.from([0, 1, 2, 3]))).out, /not a text file/);
  });
});
