import assert from 'node:assert/strict';
import { inCriteria, inPortfolio, labels, lines, offered, taken } from './offered.ts';

const head = 'id: new\nowner: ana\naccount: { name: New AG }\n';

describe('completion of keys', () => {
  it('offers those that are missing, the required ones first', () => {
    assert.deepEqual(labels('id: new\n‸').slice(0, 4), ['owner', 'account', 'status', 'financials']);
    assert.deepEqual(labels(`${head}horizon: { ‸ }\n`), ['start', 'end']);
    assert.deepEqual(labels(`${head}horizon: { start: 2026-01-01, ‸ }\n`), ['end']);
    assert.deepEqual(labels(`${head}links: [{ to: a, ‸ }]\n`), ['from', 'kind']);
    assert.deepEqual(lines(`${head}links: [{ to: a, ‸ }]\n`), ['from · required', 'kind · required']);
  });

  for (const [what, text, path] of [
    ['an empty file', '‸', ''],
    ['a file of comments', '# A plan.\n‸', ''],
    ['a word', 'id: new\nown‸\n', ''],
    ['a word between keys', 'id: new\nown‸\naccount:\n  name: A\n', ''],
    ['the beginning of a word', 'id: new\n‸own\naccount: {}\n', ''],
    ['a blank line in the middle', 'id: new\n\n‸\n\nowner: ana\n', ''],
    ['a map that is begun', 'id: new\naccount:\n  ‸\nowner: ana\n', 'account'],
    ['a map that is begun at the end', 'id: new\naccount:\n  ‸', 'account'],
    ['a map further down', 'id: new\naccount:\n  name: A\n  ‸\nowner: ana\n', 'account'],
    ['above the first key of a map', 'id: new\naccount:\n  ‸\n  name: A\n', 'account'],
    ['a word in a map', 'id: new\naccount:\n  name: A\n  seg‸\n  industry: x\n', 'account'],
    ['braces', 'id: new\naccount: {‸}\n', 'account'],
    ['braces that are not closed', 'id: new\naccount: {‸\nowner: ana\n', 'account'],
    ['behind a comma', 'id: new\naccount: { name: A, ‸ }\n', 'account'],
    ['before a comma', 'id: new\naccount: { ‸, name: A }\n', 'account'],
    ['a word in braces that are not closed', 'id: new\naccount: { name: A, seg‸\nowner: ana\n', 'account'],
    ['braces over several lines', 'id: new\naccount: {\n  name: A,\n  ‸\n}\n', 'account'],
    ['an item', 'reviews:\n  - ‸\n', 'reviews/0'],
    ['an item without a dash', 'reviews:\n  ‸\n', 'reviews/0'],
    ['a further key of an item', 'reviews:\n  - date: 2026-01-01\n    ‸\n', 'reviews/0'],
    ['a further key between items', 'reviews:\n  - date: 2026-01-01\n    ‸\n  - kind: senior\n', 'reviews/0'],
    ['a further item', 'reviews:\n  - date: 2026-01-01\n  ‸\n', 'reviews/1'],
    ['a further item between others', 'reviews:\n  - date: 2026-01-01\n  ‸\n  - kind: senior\n', 'reviews/1'],
    ['an item at the column of its key', 'reviews:\n- date: 2026-01-01\n‸\n- kind: senior\n', 'reviews/1'],
    ['below a list', 'reviews:\n  - date: 2026-01-01\n‸', ''],
    [
      'the item of an item',
      'stakeholders:\n  - id: a\n    relationships:\n      - ‸\n',
      'stakeholders/0/relationships/0',
    ],
    ['a flow map in a list', 'reviews:\n  - { date: 2026-01-01, ‸ }\n', 'reviews/0'],
    ['flow in flow', 'team: { members: [{ person: ana, ‸', 'team/members/0'],
    ['a map below a comment', 'account:\n  # who they are\n  ‸\n', 'account'],
    ['CRLF', 'id: new\r\naccount:\r\n  name: A\r\n  ‸\r\nowner: ana\r\n', 'account'],
    ['behind an anchor', 'id: new\nowner: &boss ana\naccount:\n  name: A\n  ‸\n', 'account'],
    ['below an alias', 'reviews:\n  - &first { date: 2026-01-01 }\n  - *first\naccount:\n  ‸\n', 'account'],
  ] as const) {
    it(`knows where it is in ${what}`, () => {
      const { site, completions } = offered(text);
      assert.ok(site?.kind === 'key');
      assert.equal(site.path.join('/'), path);
      assert.ok(completions.length > 0);
    });
  }

  it('writes the beginning of the value with the key', () => {
    for (const [text, label, expected] of [
      ['id: new\nst‸\n', 'status', 'id: new\nstatus: ‸\n'],
      ['id: new\n‸\n', 'account', 'id: new\naccount:\n  name: ‸\n'],
      ['id: new\n‸\n', 'horizon', 'id: new\nhorizon: { start: ‸, end: ‸ }\n'],
      ['id: new\n‸\n', 'reviews', 'id: new\nreviews:\n  - date: ‸\n    kind: ‸\n'],
      ['id: new\n‸\n', 'tier', 'id: new\ntier:\n  ‸\n'],
      ['account:\n  ‸\n', 'geographies', 'account:\n  geographies: [‸]\n'],
      ['account: { ‸ }\n', 'geographies', 'account: { geographies: [‸] }\n'],
      ['financials:\n  ‸\n', 'history', 'financials:\n  history:\n    ‸\n'],
      ['financials:\n  ‸\n', 'targets', 'financials:\n  targets: { ‸ }\n'],
      ['team: { ‸ }\n', 'members', 'team: { members: [{ person: ‸ }] }\n'],
      [
        'stakeholders:\n  - id: a\n    rel‸\n',
        'relationships',
        'stakeholders:\n  - id: a\n    relationships:\n      - owner: ‸\n',
      ],
      ['reviews:\n  - ‸\n', 'date, kind', 'reviews:\n  - date: ‸\n    kind: ‸\n'],
      ['reviews: [{ ‸ }]\n', 'date, kind', 'reviews: [{ date: ‸, kind: ‸ }]\n'],
      ['‸', 'id, owner, account', 'id: ‸\nowner: ‸\naccount:\n  name: ‸'],
    ] as const) {
      assert.equal(taken(text, label), expected);
    }
  });

  it('leads on to the value only where there is something to offer for it', () => {
    const leads = (text: string, ...keys: readonly string[]): readonly string[] =>
      offered(text)
        .completions.filter(({ label, leadsOn }) => leadsOn && keys.includes(label))
        .map(({ label }) => label);
    assert.deepEqual(
      leads(
        'id: new\n‸\n',
        'owner',
        'status',
        'financials',
        'horizon',
        'scores',
        'reviews',
        'rationale',
        'risks',
      ),
      ['owner', 'status', 'financials', 'horizon', 'scores', 'reviews'],
    );
    assert.deepEqual(leads('financials:\n  ‸\n', 'asOf', 'currency', 'history', 'revenue', 'grossMargin'), [
      'asOf',
      'currency',
      'history',
    ]);
    assert.deepEqual(leads('swot:\n  ‸\n', 'strengths', 'threats'), []);
    assert.deepEqual(leads('account:\n  ‸\n', 'name', 'geographies'), ['geographies']);
    assert.deepEqual(leads('‸', 'id, owner, account'), ['id, owner, account']);
    // A link begins at a stakeholder: there is none, and then there is one.
    assert.deepEqual(leads('id: new\n‸\n', 'links'), []);
    assert.deepEqual(leads('id: new\nstakeholders: [{ id: kim }]\n‸\n', 'links'), ['links']);
    assert.deepEqual(leads('financials:\n  targets:\n    ‸\n', 'FY2027'), []);
  });

  it('puts what is typed at the wrong column where it belongs', () => {
    for (const [text, expected] of [
      ['account:\n  name: A\n‸\n  parent: b\n', 'account:\n  name: A\n  segment: ‸\n  parent: b\n'],
      ['account:\n  name: A\nseg‸\n  parent: b\n', 'account:\n  name: A\n  segment: ‸\n  parent: b\n'],
      ['account:\n  name: A\n ‸\n  parent: b\n', 'account:\n  name: A\n  segment: ‸\n  parent: b\n'],
      [
        'account:\n    name: A\n   seg‸\n    parent: b\n',
        'account:\n    name: A\n    segment: ‸\n    parent: b\n',
      ],
    ] as const) {
      assert.equal(taken(text, 'segment'), expected);
    }
    assert.equal(
      taken('horizon: { start: 2026-01-01 }\n  ‸\n', 'status'),
      'horizon: { start: 2026-01-01 }\nstatus: ‸\n',
    );
    assert.equal(taken('reviews:\n  ‸\n', 'date'), 'reviews:\n  - date: ‸\n');
    assert.equal(
      taken('reviews:\n  - kind: senior\n  ‸\n', 'date'),
      'reviews:\n  - kind: senior\n  - date: ‸\n',
    );
  });

  it('changes no more than the key where a value follows', () => {
    assert.equal(taken('ow‸nr: ana\n', 'owner'), 'owner: ana\n');
    assert.equal(taken('account: { nam‸: A, parent: b }\n', 'name'), 'account: { name: A, parent: b }\n');
    assert.equal(taken('reviews:\n  - dat‸: 2026-01-01\n', 'date'), 'reviews:\n  - date: 2026-01-01\n');
  });

  it('offers nothing inside of texts and on lines that go on with one', () => {
    for (const text of [
      'rationale: |\n  Their name ‸\n',
      'rationale: |\n  Their name\n  ‸\n',
      'rationale: >-\n  Their name\n\n  op‸\n\nid: new\n',
      'rationale: Their name\n  op‸\n',
      'rationale: "Their ‸ name"\n',
      'rationale: Their name, op‸\n',
      '# a note on sta‸\nid: new\n',
      'id: new # sta‸\n',
      'nowhere:\n  ‸\n',
      'account:\n\t‸\n',
      'x-own: { ‸ }\n',
    ]) {
      assert.deepEqual(labels(text), [], text);
    }
  });

  it('offers the keys of the scoring that is chosen, and before that the four of them', () => {
    const criterion = 'criteria:\n  - id: a\n    ';
    const chosen = lines(`${criterion}‸\n`, inCriteria).filter((line) => line.startsWith('scoring'));
    assert.deepEqual(chosen, [
      'scoring · linear · Linear scoring',
      'scoring · bands · Bands scoring',
      'scoring · rating · Rating scoring',
      'scoring · lookup · Lookup scoring',
    ]);
    assert.deepEqual(labels(`${criterion}scoring: { ‸ }\n`, inCriteria), ['type']);
    assert.deepEqual(labels(`${criterion}scoring: { type: rating, ‸ }\n`, inCriteria), [
      'min',
      'max',
      'anchors',
    ]);
    assert.equal(
      taken(`${criterion}scoring:\n      type: rating\n      ‸\n`, 'max', inCriteria),
      `${criterion}scoring:\n      type: rating\n      max: ‸\n`,
    );
  });

  it('offers the questions that a person answers, the heaviest first, with a score to fill in', () => {
    assert.deepEqual(lines(`${head}scores:\n  ‸\n`), ['brand · Marquee brand · 35.7 %']);
    assert.equal(
      taken(`${head}scores:\n  ‸\n`, 'brand'),
      `${head}scores:\n  brand: { rating: ‸, scoredOn: 2026-11-22, scoredBy: ana }\n`,
    );
    assert.deepEqual(labels(`${head}scores: { brand: { rating: 3 }, ‸ }\n`), []);
  });

  it('offers keys of the writer’s own that the place suggests', () => {
    assert.deepEqual(labels(`${head}financials: { history: { FY2025: { revenue: 1 }, ‸ } }\n`).slice(0, 2), [
      'FY2024',
      'FY2023',
    ]);
    assert.deepEqual(
      labels(`${head}horizon: { start: 2027-01-01, end: 2028-12-31 }\nfinancials:\n  targets: { ‸ }\n`),
      ['FY2027', 'FY2028'],
    );
    const scoring = 'criteria:\n  - id: a\n    scoring:\n      ';
    assert.deepEqual(
      labels(
        `${scoring}type: lookup\n      input: account.wantsKeyStatus\n      points: { unsure: 50, ‸ }\n`,
        inCriteria,
      ),
      ['accepted', 'declined'],
    );
    assert.deepEqual(
      labels(
        `${scoring}type: rating\n      min: 1\n      max: 3\n      anchors: { 1: bad, ‸ }\n`,
        inCriteria,
      ),
      ['2', '3'],
    );
    assert.deepEqual(
      labels(
        `${head}performance:\n  - { period: 2026-Q2, ours: { sla: green } }\n  - { period: 2026-Q3, ours: { ‸ } }\n`,
      ),
      ['sla'],
    );
    assert.deepEqual(labels('currency: EUR\nexchangeRates: { rates: { ‸ } }\n', inPortfolio), ['SEK']);
  });

  it('offers rules with what they are about', () => {
    const rules = labels('rules:\n  tier-fragile: off\n  ‸\n', inPortfolio);
    assert.ok(rules.includes('horizon-missing') && rules.includes('all') && !rules.includes('tier-fragile'));
    assert.ok(lines('rules:\n  ‸\n', inPortfolio).includes('horizon-missing · error'));
    assert.deepEqual(labels('rules: { tier-fragile: ‸ }\n', inPortfolio), [
      'off',
      'information',
      'warning',
      'error',
      'default',
    ]);
  });
});
