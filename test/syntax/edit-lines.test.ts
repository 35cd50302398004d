import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  insertLineAbove,
  removeComment,
  scalar,
  setValue,
} from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { after, append, remove, set, turn } from './changes.ts';

describe('a pair removed', () => {
  turn([
    [
      'takes its line and comment along',
      remove('status'),
      'id: x\nstatus: active # for now\nowner: ana\n',
      'id: x\nowner: ana\n',
    ],
    [
      'takes all lines of its value along',
      remove('tier'),
      'id: x\ntier:\n  assigned: gold # yes\n  override:\n    reason: x\n# next\nowner: ana\n',
      'id: x\n# next\nowner: ana\n',
    ],
    [
      'takes its text block along, and nothing behind it',
      remove('notes'),
      'notes: |\n  one\n  two\nowner: ana\n',
      'owner: ana\n',
    ],
    [
      'takes the question mark before it along',
      remove('status'),
      '? status\n: active\nowner: ana\n',
      'owner: ana\n',
    ],
    ['may have no value', remove('tier'), 'tier: # none\nowner: ana\n', 'owner: ana\n'],
    ['may be the last without a line break', remove('owner'), 'id: x\nowner: ana', 'id: x\n'],
    [
      'leaves the dash of its item',
      remove('actions.0.id'),
      'actions:\n  - id: a1 # one\n    title: Audit\n  - id: a2\n',
      'actions:\n  - title: Audit\n  - id: a2\n',
    ],
    [
      'leaves an empty item',
      remove('actions.0.id'),
      'actions:\n  - id: a1\n  - id: a2\n',
      'actions:\n  - {}\n  - id: a2\n',
    ],
    [
      'leaves an empty map',
      remove('tier.assigned'),
      'tier: # of today\n  assigned: gold\nid: x\n',
      'tier: {} # of today\nid: x\n',
    ],
    [
      'leaves a map in braces',
      remove('tier.since'),
      'tier: { assigned: gold, since: 2026-01-15 } # now\n',
      'tier: { assigned: gold } # now\n',
    ],
    [
      'may be the first in braces',
      remove('tier.assigned'),
      'tier: { assigned: gold, since: 2026-01-15 }\n',
      'tier: { since: 2026-01-15 }\n',
    ],
    [
      'may stand between others in braces',
      remove('tier.b'),
      'tier: { a: 1, b: [2, 3], c: 4 }\n',
      'tier: { a: 1, c: 4 }\n',
    ],
    ['may be the only one in braces', remove('tier.assigned'), 'tier: { assigned: gold, }\n', 'tier: {}\n'],
    [
      'may have no value in braces',
      remove('tier.since'),
      'tier: { assigned: gold, since: }\n',
      'tier: { assigned: gold }\n',
    ],
    [
      'takes its own line in braces along',
      remove('tier.since'),
      'tier: {\n  assigned: gold, # yes\n  since: 2026-01-15 # then\n}\n',
      'tier: {\n  assigned: gold, # yes\n}\n',
    ],
  ]);

  it('that is not there changes nothing', () => {
    assert.deepEqual(remove('tier.since')(parse('tier: { assigned: gold }\n')), []);
    assert.deepEqual(remove('tier.since')(parse('id: x\n')), []);
  });
});

describe('a text that keeps the blank lines behind it', () => {
  turn([
    [
      'keeps them when a pair comes below it',
      set('owner', 'ana'),
      'notes: |+\n  one\n\n\n',
      'notes: |+\n  one\n\n\nowner: ana\n',
    ],
    [
      'keeps them at the end of a map',
      set('tier.since', '2026-01-15'),
      'tier:\n  override: { reason: x }\n  notes: |2+\n     one\n\n  # next\nid: x\n',
      'tier:\n  override: { reason: x }\n  notes: |2+\n     one\n\n  since: 2026-01-15\n  # next\nid: x\n',
    ],
    [
      'keeps them at the end of a list',
      append('steps', 'two'),
      'steps:\n  - >+ # of today\n    one\n    \n\nid: x\n',
      'steps:\n  - >+ # of today\n    one\n    \n\n  - two\nid: x\n',
    ],
    [
      'keeps them with CRLF',
      set('owner', 'ana'),
      'notes: |+\r\n  one\r\n\r\n\r\n',
      'notes: |+\r\n  one\r\n\r\n\r\nowner: ana\r\n',
    ],
    ['may have none', set('owner', 'ana'), 'notes: |+\n  one\n', 'notes: |+\n  one\nowner: ana\n'],
    ['may be nothing else', set('owner', 'ana'), 'notes: |+\n\n\n', 'notes: |+\n\n\nowner: ana\n'],
    [
      'takes them along when it is removed',
      remove('notes'),
      'steps:\n  - |+\n    one\nnotes: |+\n  one\n\n\nid: x\n',
      'steps:\n  - |+\n    one\nid: x\n',
    ],
    [
      'gets none of those that stand behind a pair removed below it',
      remove('status'),
      'notes: |+\n  one\n\nstatus: active\n\n\n# who\nowner: ana\n',
      'notes: |+\n  one\n\n# who\nowner: ana\n',
    ],
  ]);

  it('says the same as before', () => {
    const before = 'notes: |+\n  one\n\n\n';
    const { root } = parse(after(before, set('owner', 'ana')));
    assert.deepEqual(root && plainOf(root), { notes: 'one\n\n\n', owner: 'ana' });
  });
});

describe('a comment removed', () => {
  for (const [name, text, expected] of [
    ['takes its line along', 'id: x\n  # plans-ignore a: b\nowner: ana\n', 'id: x\nowner: ana\n'],
    ['leaves what stands before it', 'id: x   # plans-ignore a: b\nowner: ana\n', 'id: x\nowner: ana\n'],
    [
      'leaves what stands before it, with CRLF',
      'id: x # plans-ignore a: b\r\nowner: ana\r\n',
      'id: x\r\nowner: ana\r\n',
    ],
    ['may end the text', 'id: x\n# plans-ignore a: b', 'id: x\n'],
  ] as const) {
    it(name, () => {
      const start = text.indexOf('#');
      const end = start + '# plans-ignore a: b'.length;
      assert.equal(applyEdits(text, [removeComment(parse(text), { start, end })]), expected);
    });
  }
});

describe('a line put above', () => {
  for (const [name, text, at, expected] of [
    ['is indented like the line', 'tier:\n  since: x\n', 'since', 'tier:\n  # why\n  since: x\n'],
    ['stands before an item', 'a:\n  - id: x\n', 'id', 'a:\n  # why\n  - id: x\n'],
    ['stands between two keys', 'id: x\nowner: y\n', 'owner', 'id: x\n# why\nowner: y\n'],
    ['may be the first', 'id: x\n', 'id', '# why\nid: x\n'],
    ['ends as the others do', 'id: x\r\nowner: y\r\n', 'owner', 'id: x\r\n# why\r\nowner: y\r\n'],
    ['does not get into a text', 'a:\n  b: "x\n\n    y"\n', 'y', 'a:\n  # why\n  b: "x\n\n    y"\n'],
    ['does not get into a text block', 'a: |\n  one\n  two\n', 'two', '# why\na: |\n  one\n  two\n'],
    ['is indented with tabs like the line', '{\n\tb: 1\n}\n', 'b', '{\n\t# why\n\tb: 1\n}\n'],
    ['may stand inside braces', 'a: {\n  b: 1,\n  c: 2 }\n', 'c', 'a: {\n  b: 1,\n  # why\n  c: 2 }\n'],
  ] as const) {
    it(name, () => {
      const tree = parse(text);
      assert.equal(applyEdits(text, [insertLineAbove(tree, text.indexOf(at), '# why')]), expected);
    });
  }
});

describe('edits', () => {
  it('at one place come in their order, as in an editor', () => {
    const tree = parse('id: x\n');
    const edits = [...setValue(tree, ['owner'], ['ana']), ...setValue(tree, ['status'], ['active'])];
    assert.equal(applyEdits(tree.text, edits), 'id: x\nowner: ana\nstatus: active\n');
  });

  for (const [name, lineBreak] of [
    ['CRLF', '\r\n'],
    ['LF', '\n'],
  ] as const) {
    it(`write lines that end in ${name} where the others do`, () => {
      const text = ['id: x', 'actions:', '  - id: a1', ''].join(lineBreak);
      assert.equal(
        after(text, append('actions', 'id: a2', 'title: y')),
        ['id: x', 'actions:', '  - id: a1', '  - id: a2', '    title: y', ''].join(lineBreak),
      );
      assert.equal(after(text, set('owner', 'ana')), `${text}owner: ana${lineBreak}`);
      assert.equal(after(text, remove('id')), ['actions:', '  - id: a1', ''].join(lineBreak));
    });
  }

  it('count columns from behind a byte order mark', () => {
    assert.equal(after('\uFEFFid: x\n', set('owner', 'ana')), '\uFEFFid: x\nowner: ana\n');
  });

  it('need no line break at the end', () => {
    assert.equal(after('id: x', set('owner', 'ana')), 'id: x\nowner: ana');
    assert.equal(after('a:\n  - x', append('a', 'y')), 'a:\n  - x\n  - y');
  });
});

describe('a text as a scalar', () => {
  for (const [text, written] of [
    ['Acme AG', 'Acme AG'],
    ['trusted-advisor', 'trusted-advisor'],
    ['Acme, Inc.', '"Acme, Inc."'],
    ['4', '"4"'],
    ['2026-01-01', '"2026-01-01"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['', '""'],
    [' x', '" x"'],
    ['a: b', '"a: b"'],
    ['a # b', '"a # b"'],
    ['- a', '"- a"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['two\nlines', '"two\\nlines"'],
    ['C:\\plans', '"C:\\\\plans"'],
    ['a\u0007b', '"a\\u0007b"'],
    ['a\0b', '"a\\u0000b"'],
    ['a\u007Fb', '"a\\u007fb"'],
    ['\u202Etxt.exe', '"\\u202etxt.exe"'],
    ['a\uFFFD', '"a\\ufffd"'],
    ['नमस्\u200Dते', '"नमस्\u200Dते"'],
  ] as const) {
    it(`is ${written}`, () => {
      assert.equal(scalar(text), written);
    });
  }

  it('is read as the same text, inside braces too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const tree = parse(`a: ${scalar(text)}\nb: { c: ${scalar(text)}, d: [${scalar(text)}] }\n`);
        assert.deepEqual(tree.problems, []);
        assert.ok(tree.root);
        assert.deepEqual(plainOf(tree.root), { a: text, b: { c: text, d: [text] } });
      }),
      { numRuns: 300 },
    );
  });
});
