import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { annotated, drawing, withoutNotes } from './carets.ts';

/** A text with what is wrong with it, and what is read of it all the same. */
type Case = readonly [name: string, fixture: string, read: unknown];

function shows(cases: readonly Case[]): void {
  for (const [name, fixture, read] of cases) {
    it(name, () => {
      const expected = drawing(fixture);
      const tree = parse(withoutNotes(expected));
      assert.equal(annotated(tree.text, tree.problems), expected);
      assert.deepEqual(tree.root && plainOf(tree.root), read);
    });
  }
}

describe('a line without a colon', () => {
  shows([
    [
      'between two keys',
      `
id: acme
owner
^^^^^ a colon is missing after "owner"
account: { name: Acme }
`,
      { id: 'acme', owner: null, account: { name: 'Acme' } },
    ],
    [
      'at the start',
      `
owner
^^^^^ a colon is missing after "owner"
id: acme
`,
      { owner: null, id: 'acme' },
    ],
    [
      'at the end',
      `
id: acme
owner
^^^^^ a colon is missing after "owner"
`,
      { id: 'acme', owner: null },
    ],
    [
      'above another, deeper down',
      `
id: acme
account:
  name
  ^^^^ a colon is missing after "name"
  parent: acme-group
`,
      { id: 'acme', account: { name: null, parent: 'acme-group' } },
    ],
    [
      'the last of its map',
      `
account:
  parent: acme-group
  name
  ^^^^ a colon is missing after "name"
owner: ana
`,
      { account: { parent: 'acme-group', name: null }, owner: 'ana' },
    ],
    [
      'in an item of a list',
      `
actions:
  - id: a1
    title
    ^^^^^ a colon is missing after "title"
  - id: a2
`,
      { actions: [{ id: 'a1', title: null }, { id: 'a2' }] },
    ],
    [
      'that is a sentence',
      `
id: acme
we should ask Ana who decides on line four
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a colon is missing after "we should ask Ana who decides on line f…"
owner: ana
`,
      { id: 'acme', 'we should ask Ana who decides on line four': null, owner: 'ana' },
    ],
  ]);
});

describe('a colon without a space', () => {
  shows([
    [
      'in the first column',
      `
id: acme
owner:ana
^^^^^^^^^ a space is missing after the colon
account: { name: Acme }
`,
      { id: 'acme', owner: 'ana', account: { name: 'Acme' } },
    ],
    [
      'deeper down',
      `
financials:
  revenue:3100000
  ^^^^^^^^^^^^^^^ a space is missing after the colon
  currency: EUR
`,
      { financials: { revenue: 3_100_000, currency: 'EUR' } },
    ],
    [
      'at the end of a map',
      `
financials:
  currency: EUR
  revenue:3100000
  ^^^^^^^^^^^^^^^ a space is missing after the colon
`,
      { financials: { currency: 'EUR', revenue: 3_100_000 } },
    ],
    [
      'inside braces',
      `
account: { name:Acme, parent: acme-group }
           ^^^^^^^^^ a space is missing after the colon
`,
      { account: { name: 'Acme', parent: 'acme-group' } },
    ],
  ]);
});

describe('a colon too many', () => {
  shows([
    [
      'makes a text of the line',
      `
title: Win: the whole line
       ^^^^^^^^^^^^^^^^^^^ two colons in one line; put the value in quotes, or the inner key on a line of its own
owner: ana
`,
      { title: 'Win: the whole line', owner: 'ana' },
    ],
    [
      'ends before the comment',
      `
account:
  name: Acme: Nordic # since May
        ^^^^^^^^^^^^ two colons in one line; put the value in quotes, or the inner key on a line of its own
`,
      { account: { name: 'Acme: Nordic' } },
    ],
    [
      'may be a comma too few',
      `
horizon: { start: 2026-01-01 end: 2028-12-31 }
                             ^^^ a comma is missing before "end"
`,
      { horizon: { start: '2026-01-01', end: '2028-12-31' } },
    ],
    [
      'inside braces makes a text of the value',
      `
account: { name: Win: the line, parent: acme-group }
                 ^^^^^^^^^^^^^ a comma is missing in here, or quotes around a text with a colon in it
`,
      { account: { name: 'Win: the line', parent: 'acme-group' } },
    ],
    [
      'without a key before it',
      `
account:
  : Acme
  ^ a key is missing before this colon
  parent: acme-group
`,
      { account: { parent: 'acme-group' } },
    ],
  ]);
});

describe('a comma too few', () => {
  shows([
    [
      'at the end of a line',
      `
horizon: {
  start: 2026-01-01
         ^^^^^^^^^^ a comma is missing after "2026-01-01"
  end: 2028-12-31
}
`,
      { horizon: { start: '2026-01-01', end: '2028-12-31' } },
    ],
    [
      'after a text in quotes',
      `
account: { name: "Acme" parent: acme-group }
                        ^^^^^^ a comma is missing before "parent"
`,
      { account: { name: 'Acme', parent: 'acme-group' } },
    ],
    [
      'and one too many',
      `
account: { name: Acme,, parent: acme-group }
                      ^ nothing stands before this comma
`,
      { account: { name: 'Acme', parent: 'acme-group' } },
    ],
  ]);
});

describe('quotes', () => {
  shows([
    [
      'not closed end with their line',
      `
account:
  name: "Acme
        ^^^^^ the text is not closed; add "
  parent: acme-group
owner: ana
`,
      { account: { name: 'Acme', parent: 'acme-group' }, owner: 'ana' },
    ],
    [
      'not closed, in the first column',
      `
id: 'acme
    ^^^^^ the text is not closed; add '
owner: ana
`,
      { id: 'acme', owner: 'ana' },
    ],
    [
      'not closed inside braces',
      `
account: { name: "Acme, parent: acme-group }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the text is not closed; add "
owner: ana
`,
      { account: { name: 'Acme', parent: 'acme-group' }, owner: 'ana' },
    ],
    [
      'alone',
      `
id: "
    ^ the text is not closed; add "
owner: ana
`,
      { id: null, owner: 'ana' },
    ],
    [
      'closed too soon by an apostrophe',
      `
account:
  name: 'Ana's bakery'
             ^^^^^^^^^ the text ends at the quote before this; write '' for an apostrophe in it
  parent: bakers
`,
      { account: { name: 'Ana', parent: 'bakers' } },
    ],
    [
      'closed too soon by a quotation mark',
      `
title: "The "best" line"
             ^^^^^^^^^^^ the text ends at the quote before this; write \\" for a quotation mark in it
owner: ana
`,
      { title: 'The ', owner: 'ana' },
    ],
    [
      'around a part of a text',
      `
title: "Line 4" retrofit
                ^^^^^^^^ the value has ended before this; put all of it in quotes, or a comma or a line break between
`,
      { title: 'Line 4' },
    ],
    [
      'with a backslash that means nothing',
      `
path: "C:\\plans"
         ^ unknown escape after the backslash; write \\\\ for a backslash, or use single quotes
`,
      { path: 'C:\\plans' },
    ],
  ]);
});

describe('brackets', () => {
  shows([
    [
      'not closed end where the next key starts',
      `
account: { name: Acme
                    ^ the "{" before this is not closed; add "}"
owner: ana
`,
      { account: { name: 'Acme' }, owner: 'ana' },
    ],
    [
      'just opened',
      `
account: {
         ^ the "{" before this is not closed; add "}"
owner: ana
`,
      { account: {}, owner: 'ana' },
    ],
    [
      'not closed deeper down',
      `
account:
  geographies: [DE, US
                     ^ the "[" before this is not closed; add "]"
  name: Acme
`,
      { account: { geographies: ['DE', 'US'], name: 'Acme' } },
    ],
    [
      'not closed inside others',
      `
account: { name: Acme, geographies: [DE, US }
                                            ^ the "[" before this is not closed; add "]"
owner: ana
`,
      { account: { name: 'Acme', geographies: ['DE', 'US'] }, owner: 'ana' },
    ],
    [
      'closed once too often',
      `
account: { name: Acme } }
                        ^ not expected here; check the punctuation and indentation on this line
owner: ana
`,
      { account: { name: 'Acme' }, owner: 'ana' },
    ],
    [
      'around a whole map that goes on below',
      `
{ id: acme }
^^^^^^^^^^^^ the file goes on below this map; write its keys without { }, one to a line
owner: ana
`,
      { id: 'acme', owner: 'ana' },
    ],
  ]);
});

describe('indentation', () => {
  shows([
    [
      'too deep in the first column',
      `
id: acme
  owner: ana
  ^^^^^ this line is indented further than the keys it belongs to
status: active
`,
      { id: 'acme', owner: 'ana', status: 'active' },
    ],
    [
      'too deep for several lines',
      `
account:
  name: Acme
    parent: acme-group
    ^^^^^^ this line is indented further than the keys it belongs to
    segment: automotive
`,
      { account: { name: 'Acme', parent: 'acme-group', segment: 'automotive' } },
    ],
    [
      'too deep at the start of the file',
      `
 id: acme
 ^^ all keys of one map must start at the same column
owner: ana
`,
      { id: 'acme', owner: 'ana' },
    ],
    [
      'not deep enough',
      `
account:
    name: Acme
  parent: acme-group
  ^^^^^^ all keys of one map must start at the same column
owner: ana
`,
      { account: { name: 'Acme' }, parent: 'acme-group', owner: 'ana' },
    ],
    [
      'of an item that is not deep enough',
      `
actions:
  - id: a1
 - id: a2
 ^^^^^^^^ this item belongs to no list; start it in the same column as the other items of its list
owner: ana
`,
      { actions: [{ id: 'a1' }], owner: 'ana' },
    ],
    [
      'of a key in an item that is not deep enough',
      `
actions:
  - id: a1
   title: Audit
   ^^^^^ a "- " is missing before this, or it stands too far left for the item above
`,
      { actions: [{ id: 'a1' }, { title: 'Audit' }] },
    ],
    [
      'by a tab',
      `
account:
\tname: Acme
^ a tab is used for indentation; use spaces
\tparent: acme-group
owner: ana
`,
      { account: { name: 'Acme', parent: 'acme-group' }, owner: 'ana' },
    ],
    [
      'by a tab among spaces',
      `
account:
  name: Acme
\tparent: acme-group
^ a tab is used for indentation; use spaces
owner: ana
`,
      { account: { name: 'Acme' }, parent: 'acme-group', owner: 'ana' },
    ],
    [
      'of a list under a key may be none',
      `
actions:
- id: a1
- id: a2
owner: ana
`,
      { actions: [{ id: 'a1' }, { id: 'a2' }], owner: 'ana' },
    ],
  ]);
});

describe('lists', () => {
  shows([
    [
      'on the line of their key',
      `
topics: - plan
        ^ the items of a list start on the line below its key, each with "- "
owner: ana
`,
      { topics: null, owner: 'ana' },
    ],
    [
      'without a key, before the keys',
      `
- id: a1
^^^^^^^^ a key is missing before this list
owner: ana
`,
      { owner: 'ana' },
    ],
    [
      'without a key, behind one',
      `
id: acme
- id: a1
^^^^^^^^ this item belongs to no list; start it in the same column as the other items of its list
owner: ana
`,
      { id: 'acme', owner: 'ana' },
    ],
    [
      'among the keys of a map',
      `
account:
  name: Acme
  - DE
  ^^^^ this item belongs to no list; start it in the same column as the other items of its list
`,
      { account: { name: 'Acme' } },
    ],
    [
      'with an item that is still empty',
      `
actions:
  - id: a1
  -
`,
      { actions: [{ id: 'a1' }, null] },
    ],
  ]);
});

describe('keys', () => {
  shows([
    [
      'written twice in the first column',
      `
owner: ana
id: acme
owner: joel
^^^^^ the key "owner" is already used in this map; merge the two
`,
      { owner: 'ana', id: 'acme' },
    ],
    [
      'written three times deeper down',
      `
account: { name: Acme, name: Acme AG, name: ACME }
                       ^^^^ the key "name" is already used in this map; merge the two
                                      ^^^^ the key "name" is already used in this map; merge the two
`,
      { account: { name: 'Acme' } },
    ],
    [
      'that are no texts',
      `
account:
  ? [name]
    ^^^^^^ a key must be plain text
  : Acme
  ? { a: 1 }
    ^^^^^^^^ a key must be plain text
  : Beta
  parent: acme-group
`,
      { account: { parent: 'acme-group' } },
    ],
    [
      'that would be merged',
      `
account:
  <<: { name: Acme }
  ^^ merge keys ("<<") are not part of YAML 1.2; write the keys out
  parent: acme-group
`,
      { account: { parent: 'acme-group' } },
    ],
    [
      'as they are written, be they numbers or words',
      `
anchors: { 1: low, 2.0: high, true: yes, null: none, "a b": x, 007: bond }
`,
      { anchors: { '1': 'low', '2.0': 'high', true: 'yes', null: 'none', 'a b': 'x', '007': 'bond' } },
    ],
  ]);

  it('that are written twice name the first place', () => {
    for (const [text, first] of [
      ['owner: ana\nid: acme\nowner: joel\n', 'owner'],
      ['account:\n  name: A\n  name: B\n', 'name'],
      ['account: { parent: x, name: A, name: B, name: C }\n', 'name'],
    ] as const) {
      for (const problem of parse(text).problems) {
        assert.equal(problem.first?.start, text.indexOf(first));
        assert.equal(problem.first.end, text.indexOf(first) + first.length);
      }
    }
  });

  it('of every object are keys like others', () => {
    const { root, problems } = parse(
      '__proto__: { x: 1 }\nconstructor: 2\na: { __proto__: 3, toString: 4 }\n',
    );
    assert.ok(root && problems.length === 0);
    const plain = plainOf(root) as Record<string, unknown>;
    assert.deepEqual(Object.keys(plain), ['__proto__', 'constructor', 'a']);
    assert.deepEqual(Object.getPrototypeOf(plain), Object.prototype);
    assert.deepEqual(Object.entries(plain['a'] as object), [
      ['__proto__', 3],
      ['toString', 4],
    ]);
    assert.equal(({} as { x?: number }).x, undefined);
  });
});

describe('a value that YAML reads as something else', () => {
  shows([
    [
      'because of its first character',
      `
owner: @ana
       ^ a value cannot start with this character; put it in quotes
id: acme
`,
      { owner: '@ana', id: 'acme' },
    ],
    [
      'as an alias',
      `
title: *important*
       ^^^^^^^^^^^ nothing is named "&important*" before this alias; put a text that begins with "*" in quotes
`,
      { title: null },
    ],
    [
      'as a nameless anchor',
      `
title: & sons
       ^ an anchor needs a name; put a text that begins with "&" in quotes
`,
      { title: 'sons' },
    ],
    [
      'as a tag',
      `
title: !important
       ^^^^^^^^^^ tags (!…) are not used in plans; remove it, or quote the text that begins with "!"
owner: !person ana
       ^^^^^^^ tags (!…) are not used in plans; remove it, or quote the text that begins with "!"
`,
      { title: null, owner: 'ana' },
    ],
    [
      'as the head of a text block',
      `
title: > 20 % of revenue
         ^^^^^^^^^^^^^^^ after "|" or ">" the text starts on the next line
owner: ana
`,
      { title: '', owner: 'ana' },
    ],
  ]);
});

describe('a comment', () => {
  shows([
    [
      'needs a space before it',
      `
title: "Line 4"#retrofit
               ^^^^^^^^^ a space is missing before the "#" of the comment
`,
      { title: 'Line 4' },
    ],
    [
      'needs a space before it inside braces too',
      `
account: { name: "Acme"#of Stuttgart
                       ^^^^^^^^^^^^^ a space is missing before the "#" of the comment
  }
`,
      { account: { name: 'Acme' } },
    ],
    [
      'may stand in the first column inside braces',
      `
account: { name: Acme
# of Stuttgart
}
topics: [ plan
# more to come
]
`,
      { account: { name: 'Acme' }, topics: ['plan'] },
    ],
    [
      'is none without a space before it in a plain text',
      `
title: Line#4
`,
      { title: 'Line#4' },
    ],
  ]);
});
