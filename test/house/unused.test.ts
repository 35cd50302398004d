import assert from 'node:assert/strict';
import { PlantedTree, runTool } from './planted-tree.ts';

interface KnipIssue {
  readonly file: string;
  readonly files?: readonly { readonly name: string }[];
  readonly exports?: readonly { readonly name: string }[];
  readonly devDependencies?: readonly { readonly name: string }[];
}

const manifest = {
  name: 'planted',
  type: 'module',
  devDependencies: { yaml: '*', picocolors: '*' },
};

describe('the search for what nobody uses', () => {
  let tree: PlantedTree;
  let issues: readonly KnipIssue[];
  let exitCode: number;

  before(() => {
    tree = new PlantedTree(
      {
        'package.json': JSON.stringify(manifest),
        'server/src/entry/cli.ts':
          "import { parseDocument } from 'yaml';\nimport { used } from '../base/half.ts';\nparseDocument(used);\n",
        'server/src/base/half.ts': "export const used = 'a: 1';\nexport const dead = 2;\n",
        'server/src/base/forgotten.ts': 'export const forgotten = 1;\n',
      },
      ['knip.json'],
    );
    const run = runTool('knip/bin/knip.js', ['--reporter', 'json', '--no-config-hints'], tree.directory);
    issues = (JSON.parse(run.output) as { issues: KnipIssue[] }).issues;
    exitCode = run.exitCode;
  });
  after(() => tree.remove());

  const names = (kind: 'files' | 'exports' | 'devDependencies'): string[] =>
    issues.flatMap((issue) => (issue[kind] ?? []).map(({ name }) => name));

  it('fails', () => assert.equal(exitCode, 1));
  it('finds the export', () => assert.deepEqual(names('exports'), ['dead']));
  it('finds the file', () => assert.deepEqual(names('files'), ['server/src/base/forgotten.ts']));
  it('finds the dependency', () => assert.deepEqual(names('devDependencies'), ['picocolors']));
});
