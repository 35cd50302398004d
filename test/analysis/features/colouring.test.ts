import assert from 'node:assert/strict';
import { tokensIn } from '../../../server/src/analysis/features/colouring/tokens.ts';
import { analyse } from '../../support/analyse.ts';
import { parseWorkspace } from '../../support/workspace.ts';

const surroundings = `#- /portfolio.yaml
people: [{ id: ana, role: account-manager }, { id: vic, role: executive }]
segments: [{ id: yards }]
#- /core.criteria.yaml
id: core
categories: [{ id: financial }]
criteria:
  - { id: revenue, category: financial, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4 } }
  - { id: brand, category: financial, scoring: { type: rating, min: 1, max: 5 } }
tiers: { levels: [{ id: gold, enter: 70 }, { id: bronze, enter: 0 }] }
`;

/** The coloured words of a plan or another file, with what they are. */
function colours(text: string, file = '/plans/acme.plan.yaml'): readonly string[] {
  const snapshot = analyse(
    parseWorkspace(text.startsWith('#- ') ? text : `${surroundings}#- ${file}\n${text}`),
  );
  const view = snapshot.file(file);
  assert.ok(view);
  return tokensIn(snapshot, view).map(
    ({ start, end, type, modifiers }) => `${view.text.slice(start, end)} ${[type, ...modifiers].join('.')}`,
  );
}

describe('colouring', () => {
  it('tells ids that are given from names of others', () => {
    assert.deepEqual(
      colours(`id: acme
owner: ana
account: { name: Acme, segment: yards }
criteria: core
scores: { brand: { rating: 4, scoredBy: vic } }
tier: { assigned: gold }
objectives: [{ id: o1 }]
actions: [{ id: a1, objective: o1, owner: ana }]
`),
      [
        'acme class.declaration',
        'ana variable',
        'yards type',
        'core namespace',
        'brand property',
        'vic variable',
        'gold enumMember',
        'o1 variable.declaration',
        'a1 variable.declaration',
        'o1 variable',
        'ana variable',
      ],
    );
  });

  it('marks names that stand for nothing, and keys the schema does not have', () => {
    assert.deepEqual(
      colours(
        'id: acme\nowner: zoe\nhorizn: {}\naccount: { name: A, "segmnt": x }\nx-note: 1\nscores: { fame: {} }\n',
      ),
      [
        'acme class.declaration',
        'zoe variable.unknown',
        'horizn property.unknown',
        '"segmnt" property.unknown',
        'fame property.unknown',
      ],
    );
  });

  it('marks a name that stands for nothing where that is excused, too', () => {
    assert.ok(
      colours('id: a\nowner: zoe # plans-ignore reference-unknown: starts in May\n').includes(
        'zoe variable.unknown',
      ),
    );
  });

  it('marks days that have passed while something was to be done', () => {
    const text = `id: acme
owner: ana
horizon: { start: 2025-01-01, end: 2026-11-21 }
tier: { assigned: gold, since: 2020-01-01, override: { expires: 2026-01-01 } }
actions:
  - { id: a1, due: 2026-11-21 }
  - { id: a2, due: 2026-11-22 }
  - { id: a3, due: 2026-11-21, status: done }
objectives:
  - { id: o1, measure: { baseline: 1, target: 5, current: 2, due: 2026-01-02 } }
  - { id: o2, measure: { baseline: 1, target: 5, current: 5, due: 2026-01-02 } }
stakeholders:
  - { id: s1, relationships: [{ owner: ana, nextMove: Call, nextMoveDue: 2026-01-03 }] }
risks: [{ id: r1, due: '2026-01-04' }]
reviews: [{ date: 2026-01-05, kind: senior }]
`;
    const overdue = colours(text).filter((one) => one.includes('number'));
    assert.deepEqual(
      overdue,
      ['2026-11-21', '2026-01-01', '2026-11-21', '2026-01-02', '2026-01-03', "'2026-01-04'"].map(
        (day) => `${day} number.overdue`,
      ),
    );
    assert.deepEqual(
      colours(text.replace('id: acme', 'id: acme\nstatus: exited')).filter((one) => one.includes('number')),
      [],
    );
  });

  it('marks the id of an account that is none any more', () => {
    assert.deepEqual(colours('id: acme\nstatus: exited\nowner: ana\n').slice(0, 1), [
      'acme class.declaration.deprecated',
    ]);
  });

  it('takes the paths of figures apart, and tells computed ones', () => {
    const set = `id: core
criteria:
  - { id: a, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 1 } }
  - { id: b, scoring: { type: linear, input: metrics.netContribution, zeroAt: 0, fullAt: 1 } }
  - { id: c, scoring: { type: linear, input: financials.profit, zeroAt: 0, fullAt: 1 } }
  - { id: d, scoring: { type: linear, input: "account.name", zeroAt: 0, fullAt: 1 } }
  - { id: e, scoring: { type: linear, input: } }
`;
    assert.deepEqual(
      colours(`#- /core.criteria.yaml\n${set}`, '/core.criteria.yaml').filter(
        (one) => !one.includes('declaration'),
      ),
      [
        'financials namespace',
        'revenue property',
        'metrics namespace.computed',
        'netContribution property.computed',
        'financials namespace.unknown',
        'profit property.unknown',
        '"account.name" property.unknown',
      ],
    );
  });

  it('colours aliases where they stand, and nothing over several lines', () => {
    assert.deepEqual(colours('id: acme\nowner: &o ana\nteam: { sponsor: *o, mentor: "vi\n  c" }\n'), [
      'acme class.declaration',
      'ana variable',
      '*o variable',
    ]);
  });

  it('of a part is what touches it', () => {
    const snapshot = analyse(
      parseWorkspace(`${surroundings}#- /plans/a.plan.yaml\nid: acme\nowner: ana\nteam: { sponsor: vic }\n`),
    );
    const view = snapshot.file('/plans/a.plan.yaml');
    assert.ok(view);
    const start = view.text.indexOf('ana');
    const tokens = tokensIn(snapshot, view, { start, end: start + 1 });
    assert.deepEqual(
      tokens.map((token) => view.text.slice(token.start, token.end)),
      ['ana'],
    );
  });

  it('reads what is half typed', () => {
    assert.deepEqual(colours('id: acme\nowner: ana\nteam: { spon\nactions:\n  - id\n'), [
      'acme class.declaration',
      'ana variable',
      'spon property.unknown',
    ]);
    assert.deepEqual(colours(''), []);
  });
});
