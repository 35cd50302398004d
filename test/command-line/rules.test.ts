import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../server/src/rules/catalogue.generated.ts';
import { plans } from './plans.ts';

describe('plans rules and plans rule', () => {
  it('list every rule with its severity', async () => {
    const { code, out } = await plans(['rules']);
    assert.equal(code, 0);
    for (const { id, severity } of catalogue) assert.match(out, new RegExp(`^${id} +${severity}`, 'm'));
    assert.match(out, /^review-stale +warning to error · clock/m);
  });

  it('print the page of every rule, from anywhere', async function () {
    this.timeout(60_000);
    const elsewhere = mkdtempSync(join(tmpdir(), 'plans-test-'));
    for (const { id } of catalogue) {
      const { code, out } = await plans(['rule', id], { cwd: elsewhere });
      assert.equal(code, 0, id);
      assert.match(out, new RegExp(`^# ${id}\n`));
      assert.match(out, /^## Bad/m);
    }
    rmSync(elsewhere, { recursive: true });
  });

  it('know no other rules', async () => {
    const { code, errors } = await plans(['rule', 'horizon-mising']);
    assert.equal(code, 2);
    assert.match(errors, /there is no rule "horizon-mising"; did you mean "horizon-missing"\?/);
  });
});
