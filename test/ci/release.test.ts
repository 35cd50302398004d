import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asOf, branches, planFile, raised } from './branch.ts';
import { platforms } from './platform.ts';
import { release, shell } from './release.ts';
import { runAction, type ActionFile } from './runner.ts';

describe('the tree of a release', () => {
  const platform = platforms('github');
  const branch = branches();

  it('has what the platforms look for, built, and no more than is quick to load', () => {
    const { folder } = release();
    const { runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile;
    for (const name of [
      runs.main,
      '.pre-commit-hooks.yaml',
      'ci/gitlab/plans.gitlab-ci.yml',
      'LICENSE',
      'README.md',
    ])
      assert.ok(existsSync(join(folder, name)), name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    assert.ok(size < 8_000_000, `it has ${size} bytes`);
    assert.deepEqual(
      files.filter((file) => /\.(ts|map)$/.test(file)),
      [],
    );
  });

  it('needs nothing else: no package, no script', () => {
    const manifest = JSON.parse(readFileSync(join(release().folder, 'package.json'), 'utf8')) as object;
    assert.deepEqual(
      Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key)),
      [],
    );
    assert.match(
      execFileSync('plans', ['--version'], { env: shell(), encoding: 'utf8' }),
      /^\d+\.\d+\.\d+\n$/,
    );
    assert.match(
      execFileSync('plans', ['rule', 'tier-mismatch'], { env: shell(), encoding: 'utf8' }),
      /tier-mismatch/,
    );
  });

  it('runs as the action', async () => {
    const made = branch({ [planFile]: raised });
    const { outputs, log } = await runAction({
      workspace: made.mergedIn(),
      event: made.event(),
      api: platform().address,
      action: release().folder,
      inputs: { 'as-of': asOf },
    });
    assert.equal(outputs['errors'], '1', log);
    assert.equal(platform().comments.length, 1);
  });
});
