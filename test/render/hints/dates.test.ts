import assert from 'node:assert/strict';
import { checkHints, hintsOf, tooltipOf } from '../hinted.ts';

describe('the hints of dates', () => {
  it('say how far away a day is', () => {
    checkHints(`# as of 2026-11-22
#- /torvik.plan.yaml
id: torvik
owner: ana
account: { name: Torvik Marine, customerSince: 2019-04-01, keyAccountSince: 2026-11-21 }
#                                                       ^ 7 years ago
#                                                                                    ^ yesterday
risks:
  - { id: r1, due: 2026-11-22 }
#                           ^ today
  - { id: r2, due: 2026-11-23 }
#                           ^ tomorrow
  - { id: r3, due: 2026-12-10 }
#                           ^ in 18 days
  - { id: r4, due: 2027-02-28 }
#                           ^ in 3 months
  - { id: r5, due: "2029-01-01" }
#                             ^ in 2 years
  - { id: r6, due: 2026-02-30 }
  - { id: r7, due: next week }
  - { id: r8, due: }
`);
  });

  it('follow the day that is looked from', () => {
    for (const [asOf, label] of [
      ['2026-12-10', 'today'],
      ['2026-12-09', 'tomorrow'],
      ['2026-12-22', '12 days ago'],
      ['2028-01-01', '12 months ago'],
    ] as const) {
      checkHints(`# as of ${asOf}
#- /torvik.plan.yaml
id: torvik
risks: [{ id: r1, due: 2026-12-10 }]
#                               ^ ${label}
`);
    }
  });

  it('say on its end how long the horizon is', () => {
    for (const [end, label] of [
      ['2028-12-31', '36 months'],
      ['2027-12-31', '24 months'],
      ['2026-12-31', '12 months'],
      ['2027-06-15', '17.5 months'],
    ] as const) {
      checkHints(`#- /torvik.plan.yaml
id: torvik
horizon: { start: 2026-01-01, end: ${end} }
#                                           ^ ${label}
`);
    }
  });

  it('say when a horizon ends of which no start is known', () => {
    checkHints(`#- /torvik.plan.yaml
id: torvik
horizon:
  start: soon
  end: 2027-12-31
#               ^ in 13 months
`);
  });

  it('say on the last review of a kind when the next one is due', () => {
    checkHints(
      `# as of 2026-11-22
#- /torvik.plan.yaml
id: torvik
owner: ana
horizon: { start: 2026-01-01 }
tier: { assigned: gold, since: 2026-11-22 }
#                                       ^ today
reviews:
  - { date: 2026-03-01, kind: senior }
  - { date: 2026-09-04, kind: senior }
#                    ^ next due in 12 days
  - { date: 2026-09-30, kind: progress }
#                    ^ next was due 23 days ago
  - { date: 2026-11-30, kind: progress }
#                    ^ in 8 days
  - { date: 2026-10-01, kind: customer }
  - { date: 2026-10-02 }
`,
      `#- /portfolio.yaml
cadence: { seniorMonths: 3, progressMonths: 1 }
`,
    );
  });

  it('count from the last review by the service of the tier', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
tier: { assigned: gold }
reviews: [{ date: 2026-09-04, kind: senior }]
#                          ^ next due in 3 months
`,
      `#- /core.criteria.yaml
id: core
criteria: [{ id: brand, weight: 1, scoring: { type: rating, min: 1, max: 5 } }]
tiers: { levels: [{ id: gold, enter: 70, service: { seniorReviewMonths: 6 } }, { id: silver, enter: 0 }] }
`,
    );
  });

  it('expect no further review of candidates and exited accounts', () => {
    for (const status of ['candidate', 'exited']) {
      checkHints(`#- /torvik.plan.yaml
id: torvik
status: ${status}
owner: ana
reviews: [{ date: 2026-09-04, kind: senior }]
`);
    }
  });

  it('are silent on actions that are over', () => {
    checkHints(`#- /torvik.plan.yaml
id: torvik
actions:
  - { id: a1, status: done, due: 2026-10-01, updatedOn: 2026-09-30 }
  - { id: a2, status: dropped, due: 2026-10-01 }
  - { id: a3, status: blocked, due: 2026-10-01 }
#                                            ^ 52 days ago
  - { id: a4, due: 2026-10-01 }
#                           ^ 52 days ago
`);
  });

  it('speak in a portfolio of the reviews of the list, and of the days of its facts', () => {
    checkHints(`# as of 2026-11-22
#- /portfolio.yaml
exchangeRates: { asOf: 2026-09-30, rates: { USD: 0.92 } }
#                               ^ 53 days ago
cadence: { listMonths: 6 }
segments: [{ id: yards, analysedOn: 2026-02-01 }]
#                    ^ 0 accounts
#                                            ^ 9 months ago
listReviews:
  - { date: 2025-05-20 }
  - { date: 2026-05-20 }
#                    ^ next was due 2 days ago
  - { date: 2026-12-01 }
#                    ^ in 9 days
`);
  });

  it('stand at the name of a day that is written elsewhere', () => {
    checkHints(`#- /torvik.plan.yaml
id: torvik
horizon: { start: &start 2026-01-01, end: &end 2027-12-31 }
#                                                       ^ 24 months
risks: [{ id: r1, due: *end }]
#                         ^ in 13 months
`);
  });

  it('stay in the parts of a file that can be read', () => {
    checkHints(`#- /torvik.plan.yaml
id: torvik
horizon: { start: 2026-01-01, end: 2027-12-31
#                                           ^ 24 months
objectives:
  - id: o1
    measure: { due: 2027-01-10 }
#                            ^ in 49 days
risks: [{ id: r1, due: 2026-12-10 }]
#                               ^ in 18 days
tier: { since: "2026-01
`);
  });

  it('are those of the part that is asked for', () => {
    const text = `#- /torvik.plan.yaml
id: torvik
risks: [{ id: r1, due: 2026-12-10 }, { id: r2, due: 2026-11-23 }]
`;
    assert.deepEqual(
      hintsOf(text, 'r2, due: 2026-11-23').map(({ label }) => label),
      ['tomorrow'],
    );
    assert.deepEqual(hintsOf(text, 'id: torvik'), []);
  });

  it('tell on pointing what the day is, in words', () => {
    const text = `# as of 2026-11-22
#- /torvik.plan.yaml
id: torvik
owner: ana
horizon: { start: 2026-01-01, end: 2027-12-31 }
risks: [{ id: r1, due: 2026-12-10 }]
reviews: [{ date: 2026-09-04, kind: senior }, { date: 2026-12-04, kind: senior }]
#- /portfolio.yaml
cadence: { seniorMonths: 3 }
`;
    for (const [label, tooltip] of [
      ['24 months', '**End** 2027-12-31: the horizon is 24 months and ends in 13 months (as of 2026-11-22)'],
      ['in 18 days', '**Due** 2026-12-10: in 18 days (as of 2026-11-22)'],
      [
        'next due in 12 days',
        '**Date** 2026-09-04: the next senior review is due in 12 days, on 2026-12-04, 3 months after this one (as of 2026-11-22)',
      ],
      ['in 12 days', '**Date** 2026-12-04: in 12 days, so it does not count yet (as of 2026-11-22)'],
    ] as const) {
      assert.equal(tooltipOf(text, label), tooltip);
    }
  });

  it('tell on pointing at the last review of the list when the next one is due', () => {
    const text = `# as of 2026-11-22
#- /portfolio.yaml
listReviews: [{ date: 2025-10-01 }]
`;
    assert.equal(
      tooltipOf(text, 'next was due 52 days ago'),
      '**Date** 2025-10-01: the next review of the list was due 52 days ago, on 2026-10-01, 12 months after this one (as of 2026-11-22)',
    );
  });
});
