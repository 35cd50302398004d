import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/build/bundles.ts';
import { PlantedTree, runTool } from './planted-tree.ts';
import { sourceFiles } from './source-files.ts';

/** What the compiler must refuse, with the number of its message. */
const plants: Readonly<Record<string, readonly [code: string, error: string]>> = {
  'a global of Node in a pure layer': ['export const home = process.env;', 'TS2591'],
  'a global of the browser in a pure layer': ['export const page = window;', 'TS2304'],
  'an item of a list that may not be there': [
    'export const first = (list: readonly string[]): string => list[0];',
    'TS2322',
  ],
  'an undefined where a key is merely optional': [
    'export const options: { a?: number } = { a: undefined };',
    'TS2375',
  ],
  'what Node cannot strip': ['export enum Tier { gold }', 'TS1294'],
  'a variable that nobody reads': ['export function f(): void {\n  const unread = 1;\n}', 'TS6133'],
  'a key that is only known by its index': [
    'export const value = (map: Record<string, number>): unknown => map.key;',
    'TS4111',
  ],
};

describe('the compiler', () => {
  let tree: PlantedTree;
  let output: string;

  before(() => {
    const files = Object.values(plants).map(([code], index) => [fileOf(index), `${code}\n`]);
    tree = new PlantedTree(Object.fromEntries(files) as Record<string, string>, [
      'tsconfig.json',
      'server/src/base/tsconfig.json',
    ]);
    const { output: said, exitCode } = runTool(
      '@typescript/native/bin/tsc',
      ['-b', '--pretty', 'false', 'server/src/base'],
      tree.directory,
    );
    assert.notEqual(exitCode, 0);
    output = said;
  });
  after(() => tree.remove());

  const fileOf = (index: number): string => `server/src/base/planted-${index}.ts`;

  for (const [index, [what, [, error]]] of Object.entries(plants).entries()) {
    it(`refuses ${what}`, () => {
      const said = output.split('\n').filter((line) => line.startsWith(fileOf(index)));
      assert.match(said.join('\n'), new RegExp(`error ${error}:`));
    });
  }

  it('looks at every file of the project', () => {
    const { references } = JSON.parse(readFileSync(path.join(projectRoot, 'tsconfig.json'), 'utf8')) as {
      references: { path: string }[];
    };
    const built = new Set(references.map((reference) => path.normalize(reference.path)));
    assert.ok(sourceFiles.length > 0);
    for (const file of sourceFiles) assert.ok(built.has(projectOf(file)), `no project builds ${file}`);
  });
});

/** The folder of the nearest tsconfig.json; every one of them takes all that stands below it. */
function projectOf(file: string): string {
  const folder = path.dirname(file);
  return existsSync(path.join(projectRoot, folder, 'tsconfig.json')) ? folder : projectOf(folder);
}
