import { shows } from './shows.ts';

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
