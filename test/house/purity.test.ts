import assert from 'node:assert/strict';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { projectRoot } from '../../scripts/build/bundles.ts';
import { sourceFiles } from './source-files.ts';

const pureLayers = ['base', 'syntax', 'schema', 'model', 'score', 'rules', 'analysis', 'render'];

/** Code that would make an answer depend on more than what was handed in, and the rule that says so. */
const plants: readonly (readonly [code: string, rule: string])[] = [
  ['export const now = Date.now();', 'no-restricted-syntax'],
  ['export const now = new Date();', 'no-restricted-syntax'],
  ['export const now = Date();', 'no-restricted-syntax'],
  ['export const chance = Math.random();', 'no-restricted-syntax'],
  ["export const words = (1.5).toLocaleString('en');", 'no-restricted-syntax'],
  ['export const home = process.env;', 'no-restricted-globals'],
  ["console.log('hello');", 'no-restricted-globals'],
  ['setTimeout(() => 1, 1);', 'no-restricted-globals'],
  ["export const page = fetch('https://example.com');", 'no-restricted-globals'],
  ['export const now = performance.now();', 'no-restricted-globals'],
  ['export const all = globalThis;', 'no-restricted-globals'],
  ['export const id = crypto.randomUUID();', 'no-restricted-globals'],
];

/** Texts of the client that would be said in English to everybody. */
const untranslated: readonly string[] = [
  "void vscode.window.showWarningMessage('sorry');",
  "export const question = 'Which account?';",
  'export const question = (name: string): string => `Which account of ${name}?`;',
  "export const row = { label: 'gold' };",
  "item.tooltip = 'starting';",
];

/** Texts that nobody is told, or in their language. */
const translated: readonly string[] = [
  "void vscode.window.showWarningMessage(vscode.l10n.t('Which account?'));",
  "export const row = { label: vscode.l10n.t('gold') };",
  "log.warn('The server has stopped.');",
  "export const id = 'plans.showRule';",
];

/** Code that is unwelcome wherever it stands. */
const nowhere: readonly (readonly [code: string, rule: string])[] = [
  ['export const two = eval("1 + 1");', 'no-eval'],
  ['export const two = new Function("return 2");', 'no-new-func'],
  ['export const same = (a: number, b: number): boolean => a == b;', 'eqeqeq'],
  ['export let any: any;', '@typescript-eslint/no-explicit-any'],
  ['// @ts-ignore\nexport const one = 1;', '@typescript-eslint/ban-ts-comment'],
  ['// TO' + 'DO: the rest\nexport const one = 1;', 'no-warning-comments'],
  ['/* eslint-disable no-eval */\nexport const two = eval("1 + 1");', 'no-eval'],
];

describe('the linter', () => {
  // A planted file belongs to no project of the compiler, so the rules that need types are left out.
  const untyped = new ESLint({
    cwd: projectRoot,
    overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
  });

  async function rulesBrokenBy(code: string, file: string): Promise<(string | null)[]> {
    const [result] = await untyped.lintText(`${code}\n`, { filePath: path.join(projectRoot, file) });
    assert.ok(result, `${file} is ignored`);
    return result.messages.map(({ ruleId }) => ruleId);
  }

  for (const [code, rule] of plants) {
    it(`${rule} in a pure layer: ${code}`, async () => {
      for (const layer of pureLayers) {
        const broken = await rulesBrokenBy(code, `server/src/${layer}/deeper/planted.ts`);
        assert.ok(broken.includes(rule), `${layer} allows it`);
      }
      assert.ok(!(await rulesBrokenBy(code, 'server/src/entry/planted.ts')).includes(rule), 'so does entry');
    });
  }

  for (const code of untranslated) {
    it(`no-restricted-syntax in the client: ${code}`, async () => {
      assert.ok((await rulesBrokenBy(code, 'client/src/planted.ts')).includes('no-restricted-syntax'));
    });
  }

  for (const code of translated) {
    it(`nothing in the client: ${code}`, async () => {
      assert.ok(!(await rulesBrokenBy(code, 'client/src/planted.ts')).includes('no-restricted-syntax'));
    });
  }

  for (const [code, rule] of nowhere) {
    it(`${rule}: ${code}`, async () => {
      for (const file of ['client/src/planted.ts', 'server/src/entry/planted.ts', 'test/planted.test.ts']) {
        assert.ok((await rulesBrokenBy(code, file)).includes(rule), `${file} allows it`);
      }
    });
  }

  it('a day that is handed in is no clock', async () => {
    assert.deepEqual(
      await rulesBrokenBy('export const day = new Date(0);', 'server/src/base/planted.ts'),
      [],
    );
  });

  it('looks at every file of the project, with the strict rules that need types', async () => {
    const eslint = new ESLint({ cwd: projectRoot });
    assert.ok(sourceFiles.length > 0);
    for (const file of sourceFiles) {
      const config = (await eslint.calculateConfigForFile(path.join(projectRoot, file))) as
        { rules: Record<string, [number]> } | undefined;
      assert.equal(config?.rules['@typescript-eslint/no-unsafe-assignment']?.[0], 2, file);
    }
  });
});
