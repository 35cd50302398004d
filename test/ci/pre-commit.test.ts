import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { kindOf } from '../../server/src/analysis/files/kinds.ts';
import { projectRoot } from '../command-line/plans.ts';
import { Repository } from '../support/repository.ts';
import { asOf, branches, changed, planFile, raised } from './branch.ts';
import { release, shell } from './release.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly language: string;
}

const hooks = parse(readFileSync(join(projectRoot, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];

describe('the hooks for pre-commit', () => {
  const branch = branches();

  /** As pre-commit does: the words of the entry, the arguments, then the files that match. */
  function run(id: string, folder: string, ...args: readonly string[]) {
    const hook = hooks.find((one) => one.id === id);
    assert.ok(hook?.language === 'node');
    const [program = '', ...words] = hook.entry.split(' ');
    const all = execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    const files = all.filter((file) => new RegExp(hook.files).test(file));
    return spawnSync(program, [...words, ...args, ...files], { cwd: folder, env: shell(), encoding: 'utf8' });
  }

  it('are two', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['plans-lint', 'plans-format'],
    );
  });

  it('are about the files that are read, and about no others', () => {
    const names = ['portfolio.yaml', 'a/portfolio.yml', 'a.plan.yaml', 'x/a.plan.yml', 'b.criteria.yaml'];
    const others = [
      'myportfolio.yaml',
      'a.plan.yaml.orig',
      'plan.yaml',
      'crm.import.yaml',
      'portfolio.yaml/x',
    ];
    for (const { files } of hooks) {
      for (const name of names) assert.ok(new RegExp(files).test(name) && kindOf(name) !== undefined, name);
      for (const name of others) assert.ok(!new RegExp(files).test(name) && kindOf(name) === undefined, name);
    }
  });

  it('lint what is committed', () => {
    const { folder } = branch({ [planFile]: raised });
    const { status, stdout } = run('plans-lint', folder, '--as-of', asOf);
    assert.equal(status, 1);
    assert.match(stdout, /tier-mismatch/);
    assert.equal(run('plans-lint', folder, '--as-of', asOf, '--fail-on', 'never').status, 0);
  });

  it('format it', () => {
    const crooked = changed([['revenue: 1300000 #', 'revenue:   1300000 #']]);
    const { folder } = branch({ [planFile]: crooked });
    const { status, stdout } = run('plans-format', folder);
    assert.equal(status, 0);
    assert.ok(stdout.includes(planFile));
    assert.match(readFileSync(join(folder, planFile), 'utf8'), /revenue: 1300000 #/);
  });

  const { status } = spawnSync('pre-commit', ['--version']);
  if (status === 0)
    it('are found, installed and run by pre-commit itself', function () {
      this.timeout(120_000);
      const tree = new Repository();
      const { folder } = branch({ [planFile]: raised });
      try {
        cpSync(release().folder, tree.folder, { recursive: true });
        tree.git('add', '--all', '--force');
        tree.commit('2026-11-22', {});
        const rev = tree.git('rev-parse', 'HEAD').trim();
        const args = `[--as-of, '${asOf}']`;
        const config = `repos: [{ repo: '${tree.folder}', rev: ${rev}, hooks: [{ id: plans-lint, args: ${args} }] }]\n`;
        writeFileSync(join(folder, '.pre-commit-config.yaml'), config);
        const env = {
          ...process.env,
          PRE_COMMIT_HOME: join(tree.folder, '.cache'),
          npm_config_offline: 'true',
        };
        const ran = spawnSync('pre-commit', ['run', '--all-files'], { cwd: folder, env, encoding: 'utf8' });
        assert.equal(ran.status, 1);
        assert.match(ran.stdout, /lint key-account plans\.+Failed[^]*tier-mismatch/);
      } finally {
        tree.remove();
      }
    });
});
