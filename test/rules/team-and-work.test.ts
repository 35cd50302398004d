import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/finding.ts';
import { applyEdits } from '../../server/src/syntax/edit.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { analyse } from '../support/analyse.ts';
import { parseWorkspace } from '../support/workspace.ts';

const file = '/plans/varga.plan.yaml';

function planWith(part: string): string {
  return `id: varga
owner: zsofia
account: { name: Varga Malom }
${part}
`;
}

function findingsOf(rule: string, part: string): readonly Finding[] {
  const snapshot = analyse(parseWorkspace(planWith(part), file));
  return (snapshot.file(file)?.findings ?? []).filter((finding) => finding.rule === rule);
}

/** The plan after the first fix of the only finding of a rule, without the lines it begins with. */
function fixed(rule: string, part: string): string {
  const [finding, ...others] = findingsOf(rule, part);
  const text = planWith(part);
  assert.deepEqual(others, []);
  const after = applyEdits(text, finding?.fixes[0]?.edits(parse(text)) ?? []);
  assert.deepEqual(parse(after).problems, []);
  return after.split('\n').slice(3).join('\n');
}

// What is written and cannot be read is told of as such: it may be the very thing that is looked for.
describe('nothing is said to be missing', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['goal-missing', 'longTermGoal: [more]\nrelationship: { target: friend }'],
    ['goal-missing', 'longTermGoal:\nrelationship:'],
    ['manager-uncommitted', 'team: { members: [zsofia] }'],
    ['manager-uncommitted', 'team: { members: [{ person: zsofia, committedOn: spring }] }'],
    ['manager-uncommitted', 'team: { members: [{ person: Zsofia }] }'],
    ['manager-uncommitted', 'team: none'],
    ['mentor-missing', 'team: { mentor: }'],
    ['mentor-missing', 'team:'],
    ['objective-unmeasured', 'objectives: [{ id: flour, measure: soon }]'],
    ['objective-unmeasured', 'objectives: [{ id: flour, measure: { target: more, due: soon } }]'],
    ['objectives-one-sided', 'objectives: many'],
    ['objectives-one-sided', 'objectives: [{ id: flour, kind: grow, benefits: us }, retain]'],
    ['objectives-one-sided', 'objectives: [{ id: flour, kind: keep, benefits: them }]'],
    ['objectives-short-term', 'objectives: [{ id: flour, measure: { due: 2029-01-31 } }, { id: bran }]'],
    ['action-unaccountable', 'actions: [{ id: a1, owner: Zsófia, due: soon }]'],
    ['action-unaccountable', 'actions: [{ id: a1, status: perhaps }]'],
    ['action-overdue', 'actions: [{ id: a1, owner: zsofia, due: 2026-01-31, status: perhaps }]'],
    ['plan-shelved', 'horizon: { start: 2026-01-01 }\nactions: [{ id: a1, updatedOn: yesterday }]'],
    ['plan-shelved', 'horizon: { start: 2026-01-01 }\nreviews: [{ date: today, kind: senior }]'],
    ['plan-shelved', 'horizon: { start: 2026-01-01 }\nperformance: [{ period: 2026-Q5 }]'],
    ['plan-shelved', 'horizon: { start: 2026-01-01 }\nreviews: many'],
  ];
  for (const [rule, part] of cases) {
    it(`by ${rule} in ${part.replaceAll('\n', ' · ')}`, () => {
      assert.deepEqual(findingsOf(rule, part), []);
    });
  }
});

describe('a new objective', () => {
  it('begins the list where it is empty', () => {
    assert.equal(
      fixed('objectives-one-sided', 'objectives: [] # next week'),
      `objectives: # next week
  - id: retain
    kind: retain
    benefits: customer
    statement: ""
    measure: { unit: , baseline: , target: , current: , due: }
`,
    );
  });

  it('has an id of its own', () => {
    assert.equal(
      fixed(
        'objectives-one-sided',
        `objectives:
  - { id: grow, kind: retain, benefits: both }
  - { id: grow-2, kind: retain, benefits: both } # in Szeged
links: []`,
      ),
      `objectives:
  - { id: grow, kind: retain, benefits: both }
  - { id: grow-2, kind: retain, benefits: both } # in Szeged
  - { id: grow-3, kind: grow, benefits: both, statement: "", measure: { unit: , baseline: , target: , current: , due: } }
links: []
`,
    );
  });
});

describe('the owner of a plan', () => {
  it('joins the members there are', () => {
    assert.equal(
      fixed(
        'manager-uncommitted',
        `team:
  members:
    - person: imre # our man in Pécs
      committedOn: 2026-03-02
  sponsor: judit`,
      ),
      `team:
  members:
    - person: imre # our man in Pécs
      committedOn: 2026-03-02
    - person: zsofia
      committedOn: 2026-11-22
  sponsor: judit
`,
    );
  });
});

describe('a plan', () => {
  const shelved = (part: string) =>
    findingsOf('plan-shelved', part).map(({ message }) => /since .*?(?=;)/.exec(message)?.[0]);

  it('moves with the latest of its actions, reviews and reports', () => {
    const reviews = 'reviews: [{ date: 2026-05-04, kind: customer }, { date: 2026-03-02, kind: senior }]';
    assert.deepEqual(shelved(reviews), ['since the review of 2026-05-04']);
    const actions = 'actions: [{ id: a1, status: done, updatedOn: 2026-05-05 }, { id: a2 }]';
    assert.deepEqual(shelved(`${reviews}\n${actions}`), ['since the action "a1" on 2026-05-05']);
    const performance = 'performance: [{ period: 2026-05 }, { period: 2026-01 }]';
    assert.deepEqual(shelved(`${reviews}\n${actions}\n${performance}`), [
      'since the report on 2026-05, which ended on 2026-05-31',
    ]);
  });

  it('does not move by what is still to come', () => {
    const reviews = 'reviews: [{ date: 2026-05-04, kind: senior }, { date: 2026-12-04, kind: senior }]';
    assert.deepEqual(shelved(reviews), ['since the review of 2026-05-04']);
    assert.deepEqual(shelved(`${reviews}\nperformance: [{ period: 2027-Q1 }]`), [
      'since the review of 2026-05-04',
    ]);
  });

  it('moves by a report on a year that is not over from its beginning', () => {
    assert.deepEqual(shelved('performance: [{ period: FY2026 }]'), [
      'since the report on FY2026, which began on 2026-01-01',
    ]);
  });

  it('is not shelved before it has begun to move, nor without a beginning', () => {
    assert.deepEqual(shelved('horizon: { start: 2027-01-01, end: 2029-12-31 }'), []);
    assert.deepEqual(shelved('rationale: The best flour of the plain.'), []);
  });
});
