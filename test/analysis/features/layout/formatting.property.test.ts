import assert from 'node:assert/strict';
import fc from 'fast-check';
import { format } from '../../../../server/src/analysis/features/formatting/format.ts';
import { formatPart } from '../../../../server/src/analysis/features/formatting/part.ts';
import { kindOf } from '../../../../server/src/analysis/files/kinds.ts';
import { read } from '../../../../server/src/model/read.ts';
import { applyEdits, type Edit } from '../../../../server/src/syntax/edit.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';
import { toPointer, pathOf } from '../../../../server/src/syntax/tree.ts';
import { keptComment } from '../../../rules/layouts.ts';
import { analyse } from '../../../support/analyse.ts';
import { anyWritten, textOf, withText, type Written } from './written.ts';

const options = fc.record({ tabSize: fc.constantFrom(1, 2, 4), lineWidth: fc.constantFrom(20, 60, 80, 120) });

/** What a file says, in order, with what is wrong with it. */
function said(file: string, text: string): string {
  const kind = kindOf(file);
  assert.ok(kind);
  const { plain, problems } = read(kind, parse(text));
  return JSON.stringify([plain, problems.map(({ rule, message }) => [rule, message])]);
}

/** The findings of a file by the place they are at, excused ones apart. */
function judged({ workspace, file }: Written): string {
  const view = analyse(workspace).file(file);
  if (!view) return 'it is excluded';
  const { root } = view.tree();
  const at = ({ rule, span }: (typeof view.findings)[number]): string =>
    /^(suppression|syntax)-/.test(rule) ? rule : `${rule} ${toPointer(pathOf(root, span))}`;
  return JSON.stringify([
    view.findings.map(at).sort(),
    view.suppressed.map(({ finding }) => at(finding)).sort(),
  ]);
}

function assertOfLayout(text: string, edits: readonly Edit[]): void {
  for (const [index, { start, end, text: put }] of edits.entries()) {
    const next = edits[index + 1];
    assert.ok(!next || end < next.start, 'the edits touch each other');
    assert.match(text.slice(start, end) + put, /^[\s,]*$/);
    assert.ok(!(text[start - 1] === '\r' && text[start] === '\n'), 'an edit begins inside a line break');
  }
}

/** The breaks between the lines of a text, one of each. */
function lineBreaks(text: string): readonly string[] {
  return [...new Set(text.match(/\r\n|\n|\r/g))];
}

describe('formatting any file', () => {
  it('keeps what it says, what is found in it, its comments, its line breaks and its mark', async () => {
    await fc.assert(
      fc.asyncProperty(anyWritten, options, async (written, how) => {
        const before = textOf(written);
        const formatting = await format(parse(before), how);
        if (formatting.kind === 'refused') {
          assert.ok(parse(before).problems.length > 0, formatting.reason);
          return;
        }
        assertOfLayout(before, formatting.edits);
        const after = applyEdits(before, formatting.edits);
        assert.equal(said(written.file, after), said(written.file, before));
        assert.deepEqual(after.match(keptComment), before.match(keptComment));
        assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'));
        if (before.length > 1)
          assert.deepEqual(lineBreaks(after).slice(0, lineBreaks(before).length), lineBreaks(before));
        assert.equal(judged(withText(written.workspace, written.file, after)), judged(written));
        assert.deepEqual(await format(parse(after), how), { kind: 'formatted', edits: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('of a part changes that part alone, and what it says as little', async () => {
    await fc.assert(
      fc.asyncProperty(anyWritten, options, fc.nat(), fc.nat(200), async (written, how, from, length) => {
        const before = textOf(written);
        const start = from % (before.length + 1);
        const span = { start, end: Math.min(before.length, start + length) };
        const part = await formatPart(parse(before), span, how);
        const whole = await format(parse(before), how);
        if (part.kind === 'refused' || whole.kind === 'refused') {
          assert.deepEqual(part, whole);
          return;
        }
        for (const edit of part.edits)
          assert.ok(whole.edits.some((one) => one.start === edit.start && one.text === edit.text));
        assert.equal(said(written.file, applyEdits(before, part.edits)), said(written.file, before));
      }),
      { numRuns: 100 },
    );
  });
});
