import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCatalogue } from '../../scripts/generate/catalogue.ts';
import { isStale } from '../../scripts/generate/generated-file.ts';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import { generateTypes } from '../../scripts/generate/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of one exported type in the generated file of a schema. */
async function typeIn(name: string, type: string): Promise<string> {
  const files = await generateTypes(await readSchemas(root));
  const file = files.find(({ path }) => path === `server/src/schema/generated/${name}.ts`);
  const pattern = new RegExp(`^export (type ${type} = [^;]*;|interface ${type} [^]*?\\n\\})$`, 'm');
  const found = pattern.exec(file?.content ?? '');
  assert.ok(found, `${type} in ${name}.ts`);
  return found[0].replaceAll(/^ *(\/\*\*|\*.*)\n/gm, '');
}

describe('generated types', () => {
  it('are closed for fixed keys, in spite of x- keys', async () => {
    const plan = await typeIn('account-plan', 'AccountPlan');
    assert.match(plan, /^ {2}id: string;$/m);
    assert.match(
      plan,
      /^ {2}status\?: 'candidate' \| 'active' \| 'corrective' \| 'exit-review' \| 'exited';$/m,
    );
    assert.doesNotMatch(plan, /^ {2}\[k: string\]/m);
  });

  it('are records where keys are the writer’s own', async () => {
    assert.match(await typeIn('account-plan', 'AccountPlan'), /scores\?: \{\n *\[k: string\]: Score;\n *\}/);
  });

  it('write days as Day and lists as plain arrays', async () => {
    assert.match(await typeIn('account-plan', 'Horizon'), /start\?: Day;\n *end\?: Day;/);
    assert.match(await typeIn('criteria', 'Tiers'), /levels: TierLevel\[\];/);
  });

  it('tell the scorings apart by their type', async () => {
    assert.match(
      await typeIn('criteria', 'Scoring'),
      /= LinearScoring \| BandsScoring \| RatingScoring \| LookupScoring;/,
    );
    assert.match(await typeIn('criteria', 'RatingScoring'), /type: 'rating';\n *min: number;/);
  });
});

describe('generate', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plans-generate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(path: string, content = ''): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  it('--check finds every generated file up to date', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
    assert.match(run.stdout, /^\d+ generated files are up to date\n$/);
  });

  it('tells a stale or missing file from one that is up to date', async () => {
    const file = { path: 'made/file.ts', content: 'export const a = 1;\n' };
    assert.equal(await isStale(folder, file), true);
    await write(file.path, 'export const a = 2;\n');
    assert.equal(await isStale(folder, file), true);
    await write(file.path, file.content);
    assert.equal(await isStale(folder, file), false);
  });

  it('lists the rules by group and id, and leaves out tests and helpers', async () => {
    for (const file of [
      'time/horizon-over.ts',
      'time/horizon-missing.ts',
      'time/horizon-over.test.ts',
      'time/months.ts',
    ])
      await write(`server/src/rules/${file}`);
    await write('server/src/rules/score/coverage-low.ts');
    await write('server/src/rules/define-rule.ts');
    const [catalogue] = await generateCatalogue(folder, await readSchemas(root));
    assert.equal(catalogue?.path, 'server/src/rules/catalogue.generated.ts');
    assert.deepEqual(catalogue.content.match(/'\.\/.*'/g), [
      "'./score/coverage-low.ts'",
      "'./time/horizon-missing.ts'",
      "'./time/horizon-over.ts'",
    ]);
    assert.match(catalogue.content, /catalogue = \[coverageLow, horizonMissing, horizonOver\] as const;\n$/);
  });

  it('refuses a rule that portfolio.yaml could not name', async () => {
    await write('server/src/rules/time/horizon-wrong.ts');
    await write('server/src/rules/time/horizon-wrong.md');
    await assert.rejects(
      generateCatalogue(folder, await readSchemas(root)),
      /knows no rule "horizon-wrong": add it there, under "rules"/,
    );
  });
});
