import assert from 'node:assert/strict';
import { LineIndex } from '../../server/src/base/line-index.ts';
import { suppressionsIn } from '../../server/src/rules/suppression.ts';
import { commentsWith } from '../../server/src/syntax/comments.ts';
import { parse } from '../../server/src/syntax/parse.ts';

function commentsIn(text: string): readonly string[] {
  return commentsWith(parse(text), 'note').map(({ start, end }) => text.slice(start, end));
}

describe('a comment with a word', () => {
  for (const [where, text, found] of [
    ['on a line of its own', '# note one\nid: x\n  # note two\n', ['# note one', '# note two']],
    ['behind a value', 'id: x # a note\nowner: "y" # note\n', ['# a note', '# note']],
    ['behind a key', 'tier: # note\n  assigned: gold\n', ['# note']],
    ['behind a text block’s head', 'a: | # note\n  text\n', ['# note']],
    ['behind a text block', 'a: |\n  text\n# note\n', ['# note']],
    [
      'inside braces',
      'a: { # note one\n  b: 1, # note two\n  c: 2 } # note three\n',
      ['# note one', '# note two', '# note three'],
    ],
    ['at the end of the text', 'id: x # note', ['# note']],
    ['before CRLF', 'id: x # note\r\nowner: y\r\n', ['# note']],
    ['in a file without a value', '# note\n', ['# note']],
    ['twice in one comment', 'id: x # note, and another note\n', ['# note, and another note']],
    ['behind another sign', 'id: x # see #4, note\n', ['# see #4, note']],
    ['in a broken file', 'id: "x\n# note\nowner: y\n', ['# note']],
  ] as const) {
    it(`is found ${where}`, () => {
      assert.deepEqual(commentsIn(text), found);
    });
  }

  for (const [where, text] of [
    ['in quotes', 'a: "x # note"\nb: \'# note\'\n'],
    ['in a plain text', 'a: x#note\n'],
    ['in a text block', 'a: |\n  x\n  # note\nb: >-\n  # note\n'],
    ['in a text over several lines', 'a: "x\n  # note\n  y"\n'],
    ['in a key', '"# note": 1\n'],
    ['before a comment', 'note: x # other\n'],
  ] as const) {
    it(`is not found ${where}`, () => {
      assert.deepEqual(commentsIn(text), []);
    });
  }
});

/** The ignore comments of a text; places are given as what stands there. */
function suppressionsOf(text: string): readonly Record<string, unknown>[] {
  return suppressionsIn(parse(text), new LineIndex(text)).map(
    ({ span, rule, ruleSpan, reason, until, line }) => {
      assert.equal(text.slice(span.start, span.end).charAt(0), '#');
      if (rule !== '') assert.equal(text.slice(ruleSpan.start, ruleSpan.end), rule);
      if (until) assert.equal(text.slice(until.span.start, until.span.end), until.written);
      return { rule, reason, ...(until && { until: until.written, day: until.day }), line };
    },
  );
}

describe('an ignore comment', () => {
  for (const [form, comment, said] of [
    [
      'names a rule and a reason',
      '# plans-ignore tier-mismatch: agreed with the board',
      { rule: 'tier-mismatch', reason: 'agreed with the board' },
    ],
    ['may have no reason', '# plans-ignore tier-mismatch', { rule: 'tier-mismatch', reason: undefined }],
    [
      'may have an empty reason',
      '# plans-ignore tier-mismatch:  ',
      { rule: 'tier-mismatch', reason: undefined },
    ],
    ['may have no rule', '# plans-ignore', { rule: '', reason: undefined }],
    ['may have a reason alone', '# plans-ignore: agreed', { rule: '', reason: 'agreed' }],
    [
      'needs no blank before its name',
      '#plans-ignore tier-mismatch:agreed',
      { rule: 'tier-mismatch', reason: 'agreed' },
    ],
    [
      'may hold colons in its reason',
      '# plans-ignore tier-mismatch: see minutes: item 4',
      { rule: 'tier-mismatch', reason: 'see minutes: item 4' },
    ],
    [
      'may end on a day',
      '# plans-ignore tier-mismatch: agreed until 2026-12-31',
      { rule: 'tier-mismatch', reason: 'agreed', until: '2026-12-31', day: '2026-12-31' },
    ],
    [
      'may end on a day with nothing else to say',
      '# plans-ignore tier-mismatch: until 2026-12-31',
      { rule: 'tier-mismatch', reason: undefined, until: '2026-12-31', day: '2026-12-31' },
    ],
    [
      'may end on what is no day',
      '# plans-ignore tier-mismatch: agreed until spring',
      { rule: 'tier-mismatch', reason: 'agreed', until: 'spring', day: undefined },
    ],
    [
      'may say "until" in its reason',
      '# plans-ignore tier-mismatch: waits until the board meets',
      { rule: 'tier-mismatch', reason: 'waits until the board meets' },
    ],
    [
      'ends on the last day it names',
      '# plans-ignore tier-mismatch: not until 2026-06-30, so until 2026-12-31',
      { rule: 'tier-mismatch', reason: 'not until 2026-06-30, so', until: '2026-12-31', day: '2026-12-31' },
    ],
  ] as const) {
    it(`${form}: ${comment}`, () => {
      assert.deepEqual(suppressionsOf(`${comment}\nid: x\n`), [{ ...said, line: 1 }]);
      assert.deepEqual(suppressionsOf(`id: x ${comment}\r\nowner: y\r\n`), [{ ...said, line: 0 }]);
    });
  }

  it('speaks of its own line where something stands before it', () => {
    assert.deepEqual(
      suppressionsOf('id: x\nowner: y # plans-ignore a: b\n').map(({ line }) => line),
      [1],
    );
  });

  it('speaks of the next line that is no comment where it stands alone', () => {
    const text = 'id: x\n  # plans-ignore a: b\n  # and more\n# plans-ignore c: d\ntier:\n  since: y\n';
    assert.deepEqual(
      suppressionsOf(text).map(({ rule, line }) => [rule, line]),
      [
        ['a', 4],
        ['c', 4],
      ],
    );
  });

  it('speaks of the whole file where it says so', () => {
    assert.deepEqual(suppressionsOf('id: x\n# plans-ignore-file a: b until 2026-12-31\n'), [
      { rule: 'a', reason: 'b', until: '2026-12-31', day: '2026-12-31', line: undefined },
    ]);
  });

  for (const [name, text] of [
    ['a text in quotes', 'a: "# plans-ignore b: c"\n'],
    ['a text block', 'a: |\n  # plans-ignore b: c\n'],
    ['a comment that only mentions it', '# write plans-ignore to excuse a line\nid: x\n'],
    ['another word', '# plans-ignored b: c\nid: x\n'],
  ] as const) {
    it(`is not ${name}`, () => {
      assert.deepEqual(suppressionsOf(text), []);
    });
  }
});
