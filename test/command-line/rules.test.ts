import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { allRemarks } from '../../server/src/analysis/features/remarks/remarks.ts';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { schemaFiles } from '../schema/schema-files.ts';
import { pages } from '../support/pages.ts';
import { plans } from './plans.ts';

describe('plans rules and plans rule', () => {
  it('list every rule with its severity', async () => {
    const { code, out } = await plans(['rules']);
    assert.equal(code, 0);
    for (const { id, severity } of catalogue) assert.match(out, new RegExp(`^${id} +${severity}`, 'm'));
    assert.match(out, /^review-stale +warning to error · clock/m);
  });

  it('list the rules that have a page, and that the schema of portfolio.yaml knows, eighty of them', async () => {
    const { out } = await plans(['rules', '--format', 'json']);
    const { rules } = JSON.parse(out) as { rules: readonly { id: string; kind: string }[] };
    const [printed, remarks] = ['rule', 'remark'].map((kind) =>
      rules.filter((rule) => rule.kind === kind).map(({ id }) => id),
    );
    assert.ok(printed && remarks);
    assert.equal(printed.length, 80);
    assert.deepEqual(remarks, allRemarks.map(({ id }) => id).sort());
    assert.deepEqual(printed, pages.map((page) => basename(page, '.md')).sort());
    const schema = schemaFiles.find(({ name }) => name === 'portfolio')?.schema as {
      $defs?: { rules?: { properties?: object } };
    };
    const known = Object.keys(schema.$defs?.rules?.properties ?? {}).filter((id) => id !== 'all');
    assert.deepEqual([...printed, ...remarks].sort(), known.sort());
  });

  it('print the page of every rule, from anywhere', async function () {
    this.timeout(60_000);
    const elsewhere = mkdtempSync(join(tmpdir(), 'plans-test-'));
    for (const { id } of [...catalogue, ...allRemarks]) {
      const { code, out } = await plans(['rule', id], { cwd: elsewhere });
      assert.equal(code, 0, id);
      assert.match(out, new RegExp(`^# ${id}\n`));
      assert.match(out, /^## (Bad|Remarked)/m);
    }
    rmSync(elsewhere, { recursive: true });
  });

  it('know no other rules', async () => {
    const { code, errors } = await plans(['rule', 'horizon-mising']);
    assert.equal(code, 2);
    assert.match(errors, /there is no rule "horizon-mising"; did you mean "horizon-missing"\?/);
  });
});
