import assert from 'node:assert/strict';
import {
  calendarOf,
  concerns,
  type CalendarRequest,
  type Obligation,
} from '../../../server/src/analysis/features/calendar.ts';
import { fixtureDay, parseWorkspace } from '../../support/workspace.ts';
import { analyse } from '../../support/analyse.ts';

const portfolio = `#- /portfolio.yaml
people: [{ id: ana, name: Ana Ruiz }, { id: vic, name: Victor Lund }, { id: lee, name: Lee Park }]
cadence: { seniorMonths: 3, mentorMonths: 4, progressMonths: 1, listMonths: 12 }
listReviews:
  - { date: 2025-12-10, reviewers: [vic, ana], outcome: approved }
  - { date: 2024-12-01, reviewers: [lee], outcome: approved }
`;

const plan = `#- /plans/acme.plan.yaml
id: acme
owner: ana
account: { name: Acme AG }
horizon: { start: 2026-01-01, end: 2026-12-31 }
team: { sponsor: vic, mentor: lee }
tier: { assigned: gold, since: 2026-01-15, override: { reason: A merger., approvedBy: vic, expires: 2026-11-30 } }
objectives:
  - { id: reached, statement: Fewer stops, measure: { baseline: 40, target: 34, current: 33, due: 2026-12-01 } }
  - { id: open, statement: More seats, measure: { baseline: 1, target: 4, current: 2, due: 2026-12-02 } }
  - { id: unmeasured, statement: Trust }
actions:
  - { id: a1, title: Audit line 3, owner: lee, due: 2026-11-01, status: in-progress }
  - { id: a2, title: Done, owner: lee, due: 2026-11-25, status: done }
  - { id: a3, title: Dropped, owner: lee, due: 2026-11-25, status: dropped }
  - { id: a4, title: Nobody's, due: 2026-11-26 }
stakeholders:
  - { id: j-meier, name: J. Meier, relationships: [{ owner: vic, strength: 3, nextMove: Lab day, nextMoveDue: 2026-12-10 }] }
risks: [{ id: r1, title: Audit, mitigation: Meet the CFO, owner: vic, due: 2026-12-03 }]
corrective: { dueBy: 2027-03-31 }
reviews:
  - { date: 2026-08-10, kind: senior, reviewers: [vic] }
  - { date: 2026-11-10, kind: progress, reviewers: [ana] }
`;

function calendar(text: string, request: Partial<CalendarRequest> = {}): readonly Obligation[] {
  const [view] = analyse(parseWorkspace(text)).portfolios;
  assert.ok(view);
  return calendarOf(view, { asOf: fixtureDay, days: 90, everything: false, ...request });
}

/** `2026-11-10 senior-review vic`, with the account's manager and others behind a plus. */
function shown(obligations: readonly Obligation[]): string[] {
  return obligations.map(({ due, kind, key, responsible, others }) =>
    [due, key ? `${kind}/${key}` : kind, responsible, ...others.map((one) => `+${one}`)].join(' '),
  );
}

describe('the review calendar', () => {
  it('has the reviews owed with those who hold them, the longest overdue first', () => {
    assert.deepEqual(shown(calendar(portfolio + plan)), [
      '2026-05-01 mentor-review lee +ana',
      '2026-11-10 senior-review vic +ana',
      '2026-12-10 list-review vic +ana',
      '2026-12-10 progress-review ana',
    ]);
  });

  it('ends with its last day, and has what is overdue in any case', () => {
    const days = (many: number): string[] => shown(calendar(portfolio + plan, { days: many })).slice(2);
    assert.deepEqual(days(17), []);
    assert.equal(days(18).length, 2);
  });

  it('has reviews of key accounts only', () => {
    for (const status of ['candidate', 'exited'])
      assert.deepEqual(
        shown(calendar(portfolio + plan.replace('owner: ana', `status: ${status}\nowner: ana`))),
        [],
      );
  });

  it('falls back on the owner, and on nobody', () => {
    const alone = plan.replace('team: { sponsor: vic, mentor: lee }\n', '');
    assert.deepEqual(shown(calendar(alone, { days: 0 })), [
      '2026-11-10 senior-review ana',
      '2026-11-22 list-review ',
    ]);
    const [first] = calendar(alone.replace('owner: ana\n', ''), { days: 0 });
    assert.deepEqual([first?.responsible, first?.others], [undefined, []]);
  });

  it('has everything else that plans give a day when it is asked for', () => {
    const dated = calendar(portfolio + plan, { everything: true, days: 30 });
    assert.deepEqual(shown(dated.filter(({ kind }) => !kind.endsWith('-review'))), [
      '2026-11-01 action/a1 lee',
      '2026-11-26 action/a4 ana',
      '2026-11-30 override ana +vic',
      '2026-12-02 objective/open ana',
      '2026-12-03 risk/r1 vic',
      '2026-12-10 next-move/j-meier.vic vic',
    ]);
    assert.deepEqual(
      dated.filter(({ subject }) => subject !== undefined).map(({ subject }) => subject),
      ['Audit line 3', "Nobody's", 'held at gold', 'More seats', 'Audit: Meet the CFO', 'J. Meier: Lab day'],
    );
  });

  it('has the end of corrective action and of the horizon', () => {
    const failing = plan.replace('owner: ana', 'status: corrective\nowner: ana');
    const ends = calendar(portfolio + failing, { everything: true, days: 365 }).slice(-2);
    assert.deepEqual(shown(ends), ['2026-12-31 horizon ana', '2027-03-31 corrective ana +vic']);
  });

  it('of some accounts leaves the list out', () => {
    const [view] = analyse(parseWorkspace(portfolio + plan)).portfolios;
    assert.ok(view);
    const some = calendarOf(view, { asOf: fixtureDay, days: 90, everything: false, plans: [] });
    assert.deepEqual(some, []);
  });

  it('concerns those who see to it and those who take part', () => {
    const [, senior] = calendar(portfolio + plan);
    assert.ok(senior);
    assert.deepEqual(
      ['vic', 'ana', 'lee'].map((person) => concerns(senior, person)),
      [true, true, false],
    );
  });
});
