import assert from 'node:assert/strict';
import { inCriteria, inPlan, inPortfolio, labels, lines, offered, taken } from './offered.ts';

const head = 'id: new\nowner: ana\naccount: { name: New AG }\n';

describe('completion of values', () => {
  for (const [what, text, expected] of [
    ['behind the colon', 'owner: ‸\n', 'owner: ana\n'],
    ['in a word', 'owner: a‸n\n', 'owner: ana\n'],
    ['where the blank is missing', 'owner:‸\n', 'owner: ana\n'],
    ['in a word where the blank is missing', 'owner:a‸\nid: new\n', 'owner: ana\nid: new\n'],
    ['on the line below', 'owner:\n  ‸\n', 'owner:\n  ana\n'],
    ['in quotes', 'owner: "a‸"\n', 'owner: ana\n'],
    ['before a comment', 'owner: ‸# who\n', 'owner: ana # who\n'],
    ['in braces', 'team: { sponsor: ‸ }\n', 'team: { sponsor: ana }\n'],
    ['in braces where the blank is missing', 'team: { sponsor:‸ }\n', 'team: { sponsor: ana }\n'],
    ['before a comma', 'team: { sponsor: ‸, mentor: vic }\n', 'team: { sponsor: ana, mentor: vic }\n'],
    ['in braces that are not closed', 'team: { sponsor: a‸\nid: new\n', 'team: { sponsor: ana\nid: new\n'],
    ['in an item', 'reviews: [{ reviewers: [‸] }]\n', 'reviews: [{ reviewers: [ana] }]\n'],
    ['in a further item', 'reviews: [{ reviewers: [vic, ‸] }]\n', 'reviews: [{ reviewers: [vic, ana] }]\n'],
    ['behind a dash', 'reviews:\n  - reviewers:\n      - ‸\n', 'reviews:\n  - reviewers:\n      - ana\n'],
    [
      'in a word behind a dash',
      'reviews:\n  - reviewers:\n      - vic\n      - a‸\n',
      'reviews:\n  - reviewers:\n      - vic\n      - ana\n',
    ],
    ['without a dash', 'reviews:\n  - reviewers:\n      ‸\n', 'reviews:\n  - reviewers:\n      - ana\n'],
    ['at the first key of an item', 'actions:\n  - owner: ‸\n', 'actions:\n  - owner: ana\n'],
    ['with CRLF', 'owner: ‸\r\nid: new\r\n', 'owner: ana\r\nid: new\r\n'],
  ] as const) {
    it(`stands ${what}`, () => assert.equal(taken(text, 'ana'), expected));
  }

  it('offers the values of the schema with what they mean', () => {
    assert.deepEqual(lines('status: ‸\n'), [
      'candidate · considered, not yet designated',
      'active · a key account · default',
      'corrective · failing, with a corrective action running',
      'exit-review · up for a decision to leave the programme',
      'exited · no longer a key account',
    ]);
    assert.deepEqual(lines('stakeholders: [{ relationships: [{ strength: ‸ }] }]\n'), [
      '0 · unknown',
      '1 · none',
      '2 · brief',
      '3 · regular',
      '4 · deep',
    ]);
    assert.deepEqual(labels('risks: [{ impact: ‸ }]\n'), ['1', '2', '3', '4', '5']);
    const { completions } = offered('objectives: [{ kind: ‸ }]\n');
    assert.match(completions[1]?.document() ?? '', /^`grow`: more of the same\n\n\*\*Kind\*\*: /);
  });

  it('offers ids from the other files, whoever fits best first', () => {
    assert.deepEqual(lines('owner: ‸\n'), [
      'ana · Ana Ruiz · account-manager',
      'vic · Victor Lund · executive',
    ]);
    assert.deepEqual(labels('team: { sponsor: ‸ }\n'), ['vic', 'ana']);
    assert.deepEqual(lines('account: { segment: ‸ }\n'), ['yards · Ship yards']);
    assert.deepEqual(lines('criteria: ‸\n'), ['core · Key-account criteria · 4 criteria']);
    assert.deepEqual(lines('tier: { assigned: ‸ }\n'), [
      'gold · Gold · from 70',
      'silver · Silver · from 50',
      'bronze · Bronze · from 0',
    ]);
    assert.deepEqual(labels('account: { parent: ‸ }\n'), ['acme', 'borg', 'cetus']);
    assert.deepEqual(labels('criteria: ‸\n', inPortfolio), []);
    assert.deepEqual(labels('id: ‸\n'), ['new']);
  });

  it('offers what the plan itself has', () => {
    const own = `${head}objectives: [{ id: fewer-stops, kind: grow, statement: Fewer stops }]\nstakeholders: [{ id: j-meier, name: J. Meier, role: coach }]\n`;
    assert.deepEqual(lines(`${own}actions: [{ objective: ‸ }]\n`), ['fewer-stops · Fewer stops · grow']);
    assert.deepEqual(lines(`${own}actions: [{ customerOwner: ‸ }]\n`), ['j-meier · J. Meier · coach']);
    assert.deepEqual(labels(`${own}links:\n  - from: ‸\n`), ['j-meier']);
  });

  it('offers within a criteria set what it has itself', () => {
    const set =
      'id: other\ncategories: [{ id: financial, title: Money }]\ntiers: { levels: [{ id: a, enter: 50 }, { id: b, enter: 0 }] }\n';
    assert.deepEqual(lines(`${set}criteria:\n  - { id: x, category: ‸ }\n`, inCriteria), [
      'financial · Money',
    ]);
    assert.deepEqual(labels(`${set}criteria:\n  - { id: x, knockout: { cap: ‸ } }\n`, inCriteria), [
      'a',
      'b',
    ]);
  });

  it('shows at each rating its words and what the account would become', () => {
    const acme = `${head}financials: { revenue: 3100000, grossMargin: 0.38 }\n`.replace(
      'New AG',
      'New AG, wantsKeyStatus: accepted',
    );
    assert.deepEqual(lines(`${acme}scores:\n  brand: { rating: ‸ }\n`), [
      '5 · known to every prospect · 82.9 gold',
      '4 · 73.9 gold',
      '3 · 65.0 silver',
      '2 · 56.1 silver',
      '1 · unknown · 47.1 bronze',
    ]);
    const { completions } = offered(`${acme}scores:\n  brand: { rating: 3‸ }\n`);
    assert.deepEqual(
      completions.filter(({ isSelected }) => isSelected).map(({ label }) => label),
      ['3'],
    );
    assert.match(completions[0]?.document() ?? '', /\| 4 \| 26\.8 \| 73\.9 \| Gold \|/);
  });

  it('shows at a word that is scored what it would do', () => {
    const text =
      'id: new\nowner: ana\naccount: { name: New AG, wantsKeyStatus: ‸ }\nfinancials: { revenue: 3100000, grossMargin: 0.38 }\nscores: { brand: { rating: 4 } }\n';
    assert.deepEqual(lines(text), ['accepted · 73.9 gold', 'unsure · 66.8 silver', 'declined · 59.6 silver']);
  });

  it('says what is the scale where there is no score', () => {
    const alone = offered(
      'id: a\nowner: ana\naccount: { name: A }\nscores: { brand: { rating: ‸ } }\n',
      inPlan,
      '',
    );
    assert.deepEqual(alone.completions, []);
  });

  it('offers days by what they are for', () => {
    const plan = `${head}horizon: { start: 2026-01-01, end: 2028-12-31 }\nreviews: [{ date: 2026-09-04, kind: senior, reviewers: [vic] }]\n`;
    assert.deepEqual(lines(`${head}scores: { brand: { scoredOn: ‸ } }\n`).slice(0, 4), [
      '2026-11-22 · today',
      '2026-11-21 · yesterday',
      '2026-11-15 · 7 days ago',
      '2026-11-01 · start of the month, 21 days ago',
    ]);
    const due = lines(`${plan}actions: [{ due: ‸ }]\n`);
    assert.ok(due.includes('2026-12-04 · senior review due, in 12 days'));
    assert.ok(due.includes('2028-12-31 · end of the horizon, in 2 years'));
    assert.ok(
      due.includes('2026-12-31 · end of the year, in 39 days') ||
        due.includes('2026-12-31 · end of the quarter, in 39 days'),
    );
    assert.deepEqual(lines('horizon: { start: 2026-01-01, end: ‸ }\n'), [
      '2028-12-31 · 36 months from 2026-01-01, in 2 years',
      '2027-12-31 · 24 months from 2026-01-01, in 13 months',
    ]);
    assert.equal(
      lines('tier: { override: { approvedOn: 2026-11-01, expires: ‸ } }\n')[0],
      '2027-05-01 · 6 months from 2026-11-01, in 5 months',
    );
    assert.equal(
      taken('scores: { brand: { scoredOn: 2026-1‸ } }\n', '2026-11-22'),
      'scores: { brand: { scoredOn: 2026-11-22 } }\n',
    );
  });

  it('offers files as evidence, and as the source of a segment', () => {
    assert.deepEqual(labels('scores: { brand: { evidence: [‸] } }\n'), [
      'notes/brand.md',
      '../research/rivals 2026.md',
    ]);
    assert.deepEqual(labels('scores:\n  brand:\n    evidence:\n      - notes/‸\n'), [
      'notes/brand.md',
      '../research/rivals 2026.md',
    ]);
    assert.equal(
      taken('scores: { brand: { evidence: [notes/brand.md, ../res‸] } }\n', '../research/rivals 2026.md'),
      'scores: { brand: { evidence: [notes/brand.md, "../research/rivals 2026.md"] } }\n',
    );
    assert.ok(labels('segments: [{ id: a, source: ‸ }]\n', inPortfolio).includes('notes/brand.md'));
    assert.deepEqual(labels('rationale: notes/‸\n'), []);
  });

  it('offers currencies and countries by code and name', () => {
    assert.deepEqual(lines('financials: { currency: ‸ }\n'), ['EUR · Euro', 'SEK · Swedish Krona']);
    assert.deepEqual(lines('account: { geographies: [DE, ‸] }\n'), ['NO · Norway']);
    const { completions } = offered('account: { geographies: [‸] }\n');
    assert.equal(completions[1]?.filter, 'NO Norway');
    assert.equal(taken('account: { geographies: [‸] }\n', 'NO'), 'account: { geographies: ["NO"] }\n');
  });

  it('offers the inputs a scoring can read, with what one account has there', () => {
    const set = (type: string) =>
      `id: other\ncriteria:\n  - { id: a, scoring: { type: ${type}, input: ‸ } }\n`;
    const numbers = lines(set('linear'), inCriteria);
    assert.ok(numbers.includes('financials.revenue · number · 3.1 M EUR at Acme AG'));
    assert.ok(numbers.some((line) => line.startsWith('metrics.netContribution · number')));
    assert.ok(!numbers.some((line) => line.startsWith('account.wantsKeyStatus')));
    const words = lines(set('lookup'), inCriteria);
    assert.ok(words.includes('account.wantsKeyStatus · text · accepted at Acme AG'));
    assert.ok(!words.some((line) => line.startsWith('financials.revenue')));
  });

  it('offers periods, topics, defaults and forms', () => {
    assert.deepEqual(labels('performance: [{ period: ‸ }]\n'), ['2026-Q3', '2026-10', '2026-H1', 'FY2025']);
    assert.deepEqual(labels('reviews: [{ topics: [plan, ‸] }]\n'), ['progress', 'roadblocks', 'funding']);
    assert.deepEqual(labels('cadence: { seniorMonths: ‸ }\n', inPortfolio), ['3']);
    assert.deepEqual(labels('fiscalYear: { current: ‸ }\n', inPortfolio), ['FY2026']);
    assert.equal(taken('horizon: ‸\n', '{ }'), 'horizon: { start: ‸, end: ‸ }\n');
    assert.equal(
      taken('reviews: ‸\nid: new\n', 'on the lines below'),
      'reviews:\n  - date: ‸\n    kind: ‸\nid: new\n',
    );
    assert.equal(taken('account:‸\n', 'on the lines below'), 'account:\n  name: ‸\n');
    assert.equal(taken('account:‸\n', '{ }'), 'account: { name: ‸ }\n');
    assert.deepEqual(lines('criteria: [{ id: a, scoring: ‸ }]\n', inCriteria)[0], 'linear · Linear scoring');
    assert.equal(
      taken(`${head}scores:\n  brand: ‸\n`, '{ rating }'),
      `${head}scores:\n  brand: { rating: ‸, scoredOn: 2026-11-22, scoredBy: ana }\n`,
    );
  });

  it('offers nothing for texts of one’s own', () => {
    for (const text of [
      'rationale: ‸\n',
      'account: { name: ‸ }\n',
      'financials: { revenue: ‸ }\n',
      'longTermGoal: So‸\n',
    ]) {
      assert.deepEqual(labels(text), [], text);
    }
  });
});
