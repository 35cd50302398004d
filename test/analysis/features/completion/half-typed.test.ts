import assert from 'node:assert/strict';
import { inCriteria, inPortfolio, labels, taken } from './offered.ts';

const head = 'id: new\nowner: ana\naccount: { name: New AG }\n';

describe('completion in half-typed lines', () => {
  for (const [what, text, label, expected, file] of [
    ['a dash', 'reviews:\n  - reviewers:\n      -‸\n', 'ana', 'reviews:\n  - reviewers:\n      - ana\n'],
    [
      'a dash and a word',
      'reviews:\n  - reviewers:\n      -a‸\n',
      'ana',
      'reviews:\n  - reviewers:\n      - ana\n',
    ],
    [
      'a dash below an item',
      'reviews:\n  - reviewers:\n      - vic\n      -‸\n',
      'ana',
      'reviews:\n  - reviewers:\n      - vic\n      - ana\n',
    ],
    [
      'a dash that begins a map',
      'reviews:\n  -‸\nid: new\n',
      'date, kind',
      'reviews:\n  - date: ‸\n    kind: ‸\nid: new\n',
    ],
    ['a dash at the column of its key', 'reviews:\n-ki‸\n', 'date, kind', 'reviews:\n- date: ‸\n  kind: ‸\n'],
    [
      'a dash between maps',
      'reviews:\n  - kind: senior\n  -‸\n  - kind: mentor\n',
      'kind',
      'reviews:\n  - kind: senior\n  - kind: ‸\n  - kind: mentor\n',
    ],
    ['a dash with CRLF', 'reviews:\r\n  -‸\r\n', 'kind', 'reviews:\r\n  - kind: ‸\r\n'],
    ['a dash in a portfolio', 'people:\n  -‸\n', 'id', 'people:\n  - id: ‸\n', inPortfolio],
    ['a dash before a key', 'reviews:\n  -‸kind: senior\n', 'date', 'reviews:\n  - date: senior\n'],
    [
      'a placeholder',
      `${head}scores:\n  brand: { rating: ‸, scoredOn: 2026-01-01 }\n`,
      '4',
      `${head}scores:\n  brand: { rating: 4, scoredOn: 2026-01-01 }\n`,
    ],
    [
      'a placeholder with a blank behind it',
      `${head}scores:\n  brand: { rating: ‸ , scoredOn: 2026-01-01 }\n`,
      '4',
      `${head}scores:\n  brand: { rating: 4, scoredOn: 2026-01-01 }\n`,
    ],
    [
      'a placeholder right behind the colon',
      `${head}scores:\n  brand: { rating:‸ , scoredOn: 2026-01-01 }\n`,
      '4',
      `${head}scores:\n  brand: { rating: 4, scoredOn: 2026-01-01 }\n`,
    ],
    [
      'a value without a comma behind it',
      `${head}scores:\n  brand: { rating: ‸ scoredOn: 2026-01-01 }\n`,
      '4',
      `${head}scores:\n  brand: { rating: 4, scoredOn: 2026-01-01 }\n`,
    ],
    [
      'a key without a comma behind it',
      'account: { ‸ name: A }\n',
      'parent',
      'account: { parent: ‸, name: A }\n',
    ],
    [
      'a word without a comma behind it',
      'account: { par‸ name: A }\n',
      'parent',
      'account: { parent: ‸, name: A }\n',
    ],
    [
      'a key without a comma, braces over several lines',
      'team: {\n  ‸ sponsor: vic }\n',
      'mentor',
      'team: {\n  mentor: ‸, sponsor: vic }\n',
    ],
    [
      'a key above the next one in braces',
      'team: {\n  ‸# who\n  sponsor: vic }\n',
      'mentor',
      'team: {\n  mentor: ‸, # who\n  sponsor: vic }\n',
    ],
    [
      'a word above the next item in brackets',
      'account:\n  geographies: [\n    ‸\n    # home\n    DE ]\n',
      'NO',
      'account:\n  geographies: [\n    "NO",\n    # home\n    DE ]\n',
    ],
    ['a bracket', 'reviews: [‸]\n', 'date, kind', 'reviews: [{ date: ‸, kind: ‸ }]\n'],
    ['a bracket that is not closed', 'reviews: [ki‸\nid: new\n', 'kind', 'reviews: [{ kind: ‸ }\nid: new\n'],
    [
      'a comma in brackets',
      'reviews: [{ kind: senior }, ‸]\n',
      'kind',
      'reviews: [{ kind: senior }, { kind: ‸ }]\n',
    ],
    [
      'a line between items in braces',
      'reviews: [\n  { kind: senior },\n  ‸\n  { kind: mentor } ]\n',
      'kind',
      'reviews: [\n  { kind: senior },\n  { kind: ‸ },\n  { kind: mentor } ]\n',
    ],
    ['a quote that is not closed', 'owner: "‸\nid: new\n', 'ana', 'owner: ana\nid: new\n'],
    ['a quote with a word behind it', "owner: 'a‸\nid: new\n", 'ana', 'owner: ana\nid: new\n'],
    [
      'a quote in braces',
      'account: { segment: "‸ }\nid: x\n',
      'yards',
      'account: { segment: yards }\nid: x\n',
    ],
    ['a blank before the colon', 'owner : ‸\n', 'ana', 'owner : ana\n'],
    ['braces without a blank', 'horizon: {‸\n', 'end', 'horizon: {end: ‸\n'],
    [
      'braces in an item, not closed',
      'team:\n  members:\n    - { person:‸\n',
      'ana',
      'team:\n  members:\n    - { person: ana\n',
    ],
    [
      'brackets over several lines',
      'account:\n  geographies: [\n    DE,\n    ‸\n',
      'NO',
      'account:\n  geographies: [\n    DE,\n    "NO"\n',
    ],
    ['a value right before a comment', 'owner: ‸# who\n', 'ana', 'owner: ana # who\n'],
    ['a key right before a comment', 'rev‸# when\nid: new\n', 'rationale', 'rationale: ‸ # when\nid: new\n'],
    [
      'a path with more behind it',
      `${head}scores:\n  brand: { evidence: [notes‸#award] }\n`,
      'notes/brand.md',
      `${head}scores:\n  brand: { evidence: [notes/brand.md#award] }\n`,
    ],
    ['an item right before a comment', 'reviews:\n  -‸# x\n', 'kind', 'reviews:\n  - kind: ‸ # x\n'],
    ['an anchor', 'owner: &boss ‸\n', 'ana', 'owner: &boss ana\n'],
    [
      'the type of a scoring',
      'criteria:\n  - id: a\n    scoring: {type:‸}\n',
      'bands',
      'criteria:\n  - id: a\n    scoring: {type: bands}\n',
      inCriteria,
    ],
  ] as const) {
    it(`goes on behind ${what}`, () => assert.equal(taken(text, label, file), expected));
  }

  it('does not offer a key again that stands behind the caret', () => {
    assert.ok(!labels('team: { ‸ sponsor: vic }\n').includes('sponsor'));
  });

  for (const [what, text] of [
    ['a dash that nothing belongs to', '-‸'],
    ['the beginning of a document', '--‸\n'],
    ['behind the end of a document', 'id: new\n...\n‸'],
    ['in a second document', 'id: new\n---\n‸'],
    ['before a dash', 'reviews:\n  ‸- kind: senior\n'],
    ['between a dash and the first key', 'reviews:\n  -‸ kind: senior\n'],
    ['between a dash, a blank and the first key', 'reviews:\n  - ‸ kind: senior\n'],
    ['a dash on the line of its key', 'reviews: -‸\n'],
    ['a key and a blank, before its colon', 'owner ‸'],
    ['a text that is to be a whole file', '"own‸'],
    ['a dash in a text', 'rationale: |\n  -‸\n'],
    ['before an anchor', 'owner: ‸&boss ana\n'],
    ['behind a colon, before an anchor', 'owner:‸ &boss ana\n'],
    ['in the indentation of a key', 'team:\n ‸ sponsor: vic\n'],
    ['before the indentation of an item', 'reviews:\n‸  - kind: senior\n'],
    ['before the braces of an item', 'reviews:\n  - ‸{ kind: senior }\n'],
    ['between a dash and the braces of an item', 'reviews:\n  -‸ { kind: senior }\n'],
    ['before the braces of an item in brackets', 'reviews: [‸{ kind: senior }]\n'],
    ['before a value in braces', 'horizon: ‸{ start: 2026-01-01 }\n'],
    ['behind a colon, before a value in braces', 'horizon:‸ { start: 2026-01-01 }\n'],
    ['before a value on the lines below', 'reviews:‸\n  - kind: senior\n'],
    ['before a value in braces in braces', 'resources: { budget:‸ { a: 1 } }\n'],
  ] as const) {
    it(`offers nothing: ${what}`, () => assert.deepEqual(labels(text), []));
  }
});
