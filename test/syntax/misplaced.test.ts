import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse.ts';
import { plainOf } from '../../server/src/syntax/tree.ts';
import { shows } from './shows.ts';

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
      'of keys below the dash of their item, where the caret is behind its first line',
      `
actions:
  - id: a1
  title: Audit
  ^^^^^ this key stands below the dash of its item; indent it as far as the first key of the item
  owner: ana
  ^^^^^ this key stands below the dash of its item; indent it as far as the first key of the item
owner: lee
`,
      { actions: [{ id: 'a1', title: 'Audit', owner: 'ana' }], owner: 'lee' },
    ],
    [
      'of a key below a dash in the column of the keys around it, which is one of them',
      `
actions:
- id: a1
title: Audit
`,
      { actions: [{ id: 'a1' }], title: 'Audit' },
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
      'with dashes inside brackets',
      `
topics: [ - plan, progress ]
          ^^ inside [ ] the items stand without "- ", parted by commas
owner: ana
`,
      { topics: [{}, 'progress'], owner: 'ana' },
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
      'that run over two lines',
      `
"account
^^^^^^^^ a key must stand on one line, with a colon behind it
 name": Acme
owner: ana
`,
      { 'account name': 'Acme', owner: 'ana' },
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
