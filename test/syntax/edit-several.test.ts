import assert from 'node:assert/strict';
import {
  appendItems,
  applyEdits,
  insertLineAbove,
  removePair,
  setValues,
  type Edit,
} from '../../server/src/syntax/edit.ts';
import { parse, type SyntaxTree } from '../../server/src/syntax/parse.ts';
import { sharedSpans } from '../../server/src/syntax/shared.ts';

function after(text: string, edit: (tree: SyntaxTree) => readonly Edit[]): string {
  const result = applyEdits(text, edit(parse(text)));
  assert.deepEqual(parse(result).problems, []);
  return result;
}

describe('several edits at once', () => {
  const span = (tree: SyntaxTree): readonly Edit[] =>
    setValues(
      tree,
      ['horizon'],
      [
        ['start', ['2026-01-01']],
        ['end', ['2027-12-31']],
      ],
    );

  it('set keys that are there and add those that are not', () => {
    const both = '{ start: 2026-01-01, end: 2027-12-31 }';
    for (const [before, expected] of [
      ['id: a\n', `id: a\nhorizon: ${both}\n`],
      ['horizon:\n', `horizon: ${both}\n`],
      ['horizon: {}\n', `horizon: ${both}\n`],
      ['horizon: { end: 2026-06-30 }\n', 'horizon: { end: 2027-12-31, start: 2026-01-01 }\n'],
      [
        'horizon: { x-by: ana } # agreed\n',
        'horizon: { x-by: ana, start: 2026-01-01, end: 2027-12-31 } # agreed\n',
      ],
      ['horizon: {\n  x-by: ana\n}\n', 'horizon: {\n  x-by: ana,\n  start: 2026-01-01, end: 2027-12-31\n}\n'],
      [
        'horizon:\n  x-by: ana # agreed\n',
        'horizon:\n  x-by: ana # agreed\n  start: 2026-01-01\n  end: 2027-12-31\n',
      ],
    ] as const)
      assert.equal(after(before, span), expected);
  });

  it('add items where the list is, or make it', () => {
    const topics = (tree: SyntaxTree): readonly Edit[] =>
      appendItems(tree, ['topics'], [['plan'], ['funding']]);
    assert.equal(after('id: a\n', topics), 'id: a\ntopics: [plan, funding]\n');
    assert.equal(after('topics: [progress]\n', topics), 'topics: [progress, plan, funding]\n');
    assert.equal(
      after('topics:\n- progress # long\nid: a\n', topics),
      'topics:\n- progress # long\n- plan\n- funding\nid: a\n',
    );
    assert.equal(
      after('id: a\n', (tree) =>
        appendItems(tree, ['reviews'], [['date: 2026-01-01', 'kind: senior'], ['kind: progress']]),
      ),
      'id: a\nreviews:\n  - date: 2026-01-01\n    kind: senior\n  - kind: progress\n',
    );
    assert.deepEqual(appendItems(parse('id: a\n'), ['topics'], []), []);
  });

  it('leave a byte-order mark where it is', () => {
    const text = '\uFEFFid: a\nowner: ana\n';
    assert.equal(
      after(text, (tree) => removePair(tree, ['id'])),
      '\uFEFFowner: ana\n',
    );
    assert.equal(
      after(text, (tree) => [insertLineAbove(tree, 1, '# note')]),
      '\uFEFF# note\nid: a\nowner: ana\n',
    );
  });
});

describe('values that aliases repeat', () => {
  const shared = (text: string): string[] =>
    sharedSpans(parse(text)).map(({ start, end }) => text.slice(start, end));

  it('are known with their anchors, in every form of value', () => {
    assert.deepEqual(shared('a: &x 1\nb: *x\n'), ['&x 1']);
    assert.deepEqual(shared('a: [&x p, q]\nb: { c: *x }\n'), ['&x p']);
    assert.deepEqual(shared('a: &x # note\n  b: 1\nc: *x\n'), ['&x # note\n  b: 1']);
    assert.deepEqual(shared('- &x { a: 1 }\n- *x\n'), ['&x { a: 1 }']);
  });

  it('are none where nothing refers to an anchor, or only a text looks like one', () => {
    assert.deepEqual(shared('a: &x 1\nb: 2 * 3\n'), []);
    assert.deepEqual(shared("a: 'R&D '\nb: '*x'\n"), []);
    assert.deepEqual(shared(''), []);
  });
});
