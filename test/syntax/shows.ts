import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { annotated, drawing, withoutNotes } from './carets.ts';

/** A text with what is wrong with it, and what is read of it all the same. */
export type Case = readonly [name: string, fixture: string, read: unknown];

/** A test for each case. */
export function shows(cases: readonly Case[]): void {
  for (const [name, fixture, read] of cases) {
    it(name, () => {
      const expected = drawing(fixture);
      const tree = parse(withoutNotes(expected));
      assert.equal(annotated(tree.text, tree.problems), expected);
      assert.deepEqual(tree.root && plainOf(tree.root), read);
    });
  }
}
