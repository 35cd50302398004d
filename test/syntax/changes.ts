import assert from 'node:assert/strict';
import {
  appendItem,
  applyEdits,
  removePair,
  setValue,
  type Edit,
  type YamlLines,
} from '../../server/src/syntax/edit.ts';
import { parse, type SyntaxTree } from '../../server/src/syntax/parse.ts';
import type { Path } from '../../server/src/syntax/tree.ts';

export type Change = (tree: SyntaxTree) => readonly Edit[];

export const set =
  (path: string, ...value: YamlLines): Change =>
  (tree) =>
    setValue(tree, pathOf(path), value);
export const append =
  (path: string, ...item: YamlLines): Change =>
  (tree) =>
    appendItem(tree, pathOf(path), item);
export const remove =
  (path: string): Change =>
  (tree) =>
    removePair(tree, pathOf(path));

/** `actions.0.title` */
function pathOf(dotted: string): Path {
  return dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function after(text: string, change: Change): string {
  return applyEdits(text, change(parse(text)));
}

/** What a text is before a change, and after it. */
type Case = readonly [name: string, change: Change, before: string, after: string];

export function turn(cases: readonly Case[]): void {
  for (const [name, change, before, expected] of cases) {
    it(name, () => {
      const result = after(before, change);
      assert.equal(result, expected);
      assert.deepEqual(parse(result).problems, []);
    });
  }
}
