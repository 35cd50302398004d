import assert from 'node:assert/strict';
import path from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { projectRoot } from '../../scripts/build/bundles.ts';
import { PlantedTree, runTool } from './planted-tree.ts';
import { sourceFiles } from './source-files.ts';

const cruiser = 'dependency-cruiser/bin/dependency-cruise.mjs';
const config = path.join(projectRoot, '.dependency-cruiser.js');
const words = ['--config', config, 'ci', 'client', 'server', 'scripts', 'test'];

/** Where an import is planted, what it imports, and the rule it breaks. */
const plants: readonly (readonly [file: string, specifier: string, rule: string])[] = [
  ['server/src/base/up.ts', '../syntax/module.ts', 'base-imports-downwards'],
  ['server/src/git/up.ts', '../syntax/module.ts', 'git-imports-downwards'],
  ['server/src/analysis/past.ts', '../git/module.ts', 'git-at-the-edge'],
  ['server/src/lsp/past.ts', '../git/module.ts', 'git-at-the-edge'],
  ['server/src/syntax/aside.ts', '../schema/module.ts', 'syntax-imports-downwards'],
  ['server/src/schema/aside.ts', '../syntax/module.ts', 'schema-imports-downwards'],
  ['server/src/syntax/up.ts', '../model/module.ts', 'syntax-imports-downwards'],
  ['server/src/model/up.ts', '../score/module.ts', 'model-imports-downwards'],
  ['server/src/score/up.ts', '../rules/module.ts', 'score-imports-downwards'],
  ['server/src/rules/up.ts', '../analysis/module.ts', 'rules-imports-downwards'],
  ['server/src/analysis/up.ts', '../render/module.ts', 'analysis-imports-downwards'],
  ['server/src/render/up.ts', '../lsp/module.ts', 'render-imports-downwards'],
  ['server/src/render/over.ts', '../cli/module.ts', 'render-imports-downwards'],
  ['server/src/lsp/aside.ts', '../cli/module.ts', 'lsp-imports-downwards'],
  ['server/src/cli/aside.ts', '../lsp/module.ts', 'cli-imports-downwards'],
  ['server/src/lsp/up.ts', '../entry/module.ts', 'lsp-imports-downwards'],
  ['server/src/cli/up.ts', '../entry/module.ts', 'cli-imports-downwards'],
  ['client/src/across.ts', '../../server/src/base/module.ts', 'client-talks-the-protocol'],
  ['server/src/entry/across.ts', '../../../client/src/module.ts', 'entry-imports-downwards'],
  ['server/src/entry/tool.ts', '../../../scripts/module.ts', 'entry-imports-downwards'],
  ['server/src/base/tool.ts', '../../../test/module.ts', 'base-imports-downwards'],
  ['server/src/model/yaml.ts', 'yaml', 'yaml-behind-syntax'],
  ['server/src/cli/yaml.ts', 'yaml', 'yaml-behind-syntax'],
  ['server/src/model/other-yaml.ts', 'js-yaml', 'yaml-behind-syntax'],
  ['server/src/render/protocol.ts', 'vscode-languageserver', 'protocol-in-lsp-and-entry'],
  ['server/src/cli/protocol.ts', 'vscode-languageserver/node', 'protocol-in-lsp-and-entry'],
  ['server/src/analysis/disk.ts', 'node:fs', 'node-at-the-edge'],
  ['server/src/analysis/old-disk.ts', 'fs', 'node-at-the-edge'],
  ['server/src/lsp/disk.ts', 'node:fs/promises', 'node-at-the-edge'],
  ['server/src/lsp/editor.ts', 'vscode', 'vscode-in-client'],
  ['scripts/editor.ts', 'vscode', 'vscode-in-client'],
  ['server/src/schema/compile.ts', 'ajv', 'ajv-in-scripts'],
  ['ci/src/lint.ts', '../../server/src/cli/module.ts', 'ci-runs-the-command-line'],
  ['server/src/lsp/hasty.ts', './requests/hover.ts', 'answers-come-later'],
  ['server/src/entry/hasty.ts', '../lsp/answers.ts', 'answers-come-later'],
  ['server/src/cli/help/hasty.ts', '../text/module.ts', 'commands-come-later'],
  ['server/src/score/circle-back.ts', './circle.ts', 'no-circles'],
  ['server/src/score/nowhere.ts', './nowhere-to-be-found.ts', 'resolvable'],
];

/** What is allowed, so that a rule that forbids everything would be seen. */
const welcome: readonly (readonly [file: string, specifier: string])[] = [
  ['server/src/syntax/down.ts', '../base/module.ts'],
  ['server/src/syntax/yaml.ts', 'yaml'],
  ['server/src/model/down.ts', '../schema/module.ts'],
  ['server/src/render/down.ts', '../base/module.ts'],
  ['server/src/lsp/protocol.ts', 'vscode-languageserver'],
  ['server/src/lsp/found.ts', './requests/diagnostics.ts'],
  ['server/src/git/process.ts', 'node:child_process'],
  ['server/src/cli/past.ts', '../git/module.ts'],
  ['server/src/cli/disk.ts', 'node:fs'],
  ['server/src/cli/help/names.ts', '../formats/module.ts'],
  ['server/src/entry/down.ts', '../cli/module.ts'],
  ['server/src/entry/disk.ts', 'node:fs'],
  ['client/src/editor.ts', 'vscode'],
  ['ci/src/base.ts', '../../server/src/git/module.ts'],
  ['scripts/compile.ts', 'ajv'],
  ['test/vscode/editor.ts', 'vscode'],
];

const layers = [
  'base',
  'git',
  'syntax',
  'schema',
  'model',
  'score',
  'rules',
  'analysis',
  'render',
  'lsp',
  'cli',
  'entry',
];
const folders = [...layers.map((layer) => `server/src/${layer}`), 'ci/src', 'client/src', 'scripts', 'test'];

function cruise(directory: string): ICruiseResult {
  return JSON.parse(runTool(cruiser, [...words, '--output-type', 'json'], directory).output) as ICruiseResult;
}

describe('the layers', () => {
  let tree: PlantedTree;
  let result: ICruiseResult;

  before(() => {
    const modules = folders.map((folder) => [`${folder}/module.ts`, 'export const module = 1;\n'] as const);
    const importing = [...plants, ...welcome].map(
      ([file, specifier]) => [file, `export * from '${specifier}';\n`] as const,
    );
    tree = new PlantedTree(
      {
        ...Object.fromEntries([...modules, ...importing]),
        'server/src/score/circle.ts': "export * from './circle-back.ts';\n",
        'server/src/cli/text/module.ts': 'export const module = 1;\n',
        'server/src/cli/formats/module.ts': 'export const module = 1;\n',
        'server/src/lsp/answers.ts': "export * from './requests/hover.ts';\n",
        'server/src/lsp/later.ts': "export const answers = import('./answers.ts');\n",
        'server/src/lsp/requests/hover.ts': 'export const hover = 1;\n',
        'server/src/lsp/requests/diagnostics.ts': 'export const diagnostics = 1;\n',
        'server/src/base/types.ts':
          "import type { module } from '../model/module.ts';\nexport type Up = typeof module;\n",
      },
      ['tsconfig.json'],
    );
    result = cruise(tree.directory);
  });
  after(() => tree.remove());

  const rulesBrokenBy = (file: string): string[] =>
    result.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  for (const [file, specifier, rule] of plants) {
    it(`${rule}: ${file} may not import ${specifier}`, () => {
      assert.deepEqual(rulesBrokenBy(file), [rule]);
    });
  }

  it('an import of types alone is an import', () => {
    assert.deepEqual(rulesBrokenBy('server/src/base/types.ts'), ['base-imports-downwards']);
  });

  it('what comes later may be called for', () => {
    assert.deepEqual(rulesBrokenBy('server/src/lsp/later.ts'), []);
  });

  for (const [file, specifier] of welcome) {
    it(`${file} may import ${specifier}`, () => assert.deepEqual(rulesBrokenBy(file), []));
  }

  it('every rule is broken by a plant', () => {
    const configured = result.summary.ruleSetUsed?.forbidden?.map(({ name }) => name) ?? [];
    const planted = new Set(plants.map(([, , rule]) => rule));
    assert.deepEqual(
      configured.filter((rule) => rule !== undefined && !planted.has(rule)),
      [],
    );
  });

  it('a violation fails the command', () => {
    assert.notEqual(runTool(cruiser, words, tree.directory).exitCode, 0);
  });

  it('looks at every file of the project', () => {
    const seen = new Set(cruise(projectRoot).modules.map(({ source }) => source));
    assert.ok(seen.size > 0);
    assert.deepEqual(
      sourceFiles.filter((file) => !seen.has(file)),
      [],
    );
  });
});
