import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderKeys } from '../../../../server/src/analysis/features/ordering/order.ts';
import { kindOf } from '../../../../server/src/analysis/files/kinds.ts';
import { read } from '../../../../server/src/model/read.ts';
import { applyEdits } from '../../../../server/src/syntax/edit.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';
import { keptComment } from '../../../rules/layouts.ts';
import { analyse } from '../../../support/analyse.ts';
import { anyShuffled, sorted, textOf, withText, type Written } from './written.ts';

function said({ workspace, file }: Written): unknown {
  const kind = kindOf(file);
  assert.ok(kind);
  const { plain, problems } = read(kind, parse(workspace.files.get(file) ?? ''));
  return [sorted(plain), problems.map(({ rule, message }) => `${rule} ${message}`).sort()];
}

function judged({ workspace, file }: Written): unknown {
  const view = analyse(workspace).file(file);
  if (!view) return 'it is excluded';
  return [
    view.findings.map(({ rule, message }) => `${rule} ${message}`).sort(),
    view.suppressed.map(({ finding }) => `${finding.rule} ${finding.message}`).sort(),
  ];
}

/** Everything but blanks and line breaks, in the order of the alphabet. */
function lettersOf(text: string): string {
  return Array.from(text.replace(/\s/g, '')).sort().join('');
}

describe('ordering the keys of any file', () => {
  it('keeps what it says, what is found in it and its comments, and is done at once', () => {
    let moved = 0;
    fc.assert(
      fc.property(anyShuffled, (written) => {
        const before = textOf(written);
        const kind = kindOf(written.file);
        assert.ok(kind);
        const edits = orderKeys(kind, parse(before));
        const after = applyEdits(before, edits);
        const made = withText(written.workspace, written.file, after);
        assert.deepEqual(said(made), said(written));
        assert.deepEqual(after.match(keptComment)?.sort(), before.match(keptComment)?.sort());
        assert.equal(lettersOf(after), lettersOf(before));
        assert.deepEqual(judged(made), judged(written));
        assert.deepEqual(orderKeys(kind, parse(after)), []);
        if (edits.length > 0) moved++;
      }),
      { numRuns: 300 },
    );
    assert.ok(moved > 100, `only ${moved} files were out of order`);
  });
});
