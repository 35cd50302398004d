import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { projectRoot, readme } from './fences.ts';

/** What a person sees who has nothing but the package: the README with its pictures, the changes, the schemas. */
const shown = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'schemas/account-plan.schema.json',
  ...[...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, picture = '']) => picture),
];

describe('the package for VS Code', () => {
  const given = readFileSync(join(projectRoot, '.vscodeignore'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  const ships = picomatch(given);

  it('is made where nothing was made before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plans-package-'));
    try {
      cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
      const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        scripts: Readonly<Record<string, string>>;
      };
      const [, target = ''] = /--out (\S+)\//.exec(scripts['package'] ?? '') ?? [];
      spawnSync('npm', ['run', 'prepackage'], { cwd: folder, shell: process.platform === 'win32' });
      assert.ok(target !== '' && existsSync(join(folder, target)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has what is shown', () => {
    assert.deepEqual(
      shown.filter((file) => !ships(file)),
      [],
    );
  });

  it('has the texts of every language, the sample that the walkthrough opens, and its pictures', () => {
    for (const file of [
      'package.nls.json',
      'package.nls.de.json',
      'l10n/bundle.l10n.de.json',
      'samples/emea/portfolio.yaml',
      'samples/emea/plans/helvapharm.plan.yaml',
      'images/walkthrough/change.svg',
    ])
      assert.ok(ships(file), file);
    assert.ok(!ships('samples/faults/README.md'));
  });

  it('has what was built, and neither sources nor what leads back to them', () => {
    for (const file of ['dist/client/extension.cjs', 'dist/server/server.js', 'dist/rules/tier-mismatch.md'])
      assert.ok(ships(file), file);
    for (const file of ['dist/server/server.js.map', 'server/src/base/day.ts', 'test/readme/fences.ts'])
      assert.ok(!ships(file), file);
  });
});

describe('the package for npm', () => {
  let files: readonly string[] = [];
  before(() => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], {
      cwd: projectRoot,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    files = packed.files.map(({ path }) => path);
  });

  it('has what is shown', () => {
    assert.deepEqual(
      shown.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('has nothing but what is shown or built', () => {
    assert.deepEqual(
      files.filter(
        (file) =>
          !/^(dist\/(cli|gitlab|server|rules|[^/]+$)|images|schemas\/|[^/]+$)/.test(file) ||
          file.endsWith('.map'),
      ),
      [],
    );
  });
});
