import { checkWorkspace } from '../support/check.ts';

// A value that cannot be read is told of once, and its absence is not held against the plan a second time.
describe('a fault in how a file is written', () => {
  it('is no missing horizon', () => {
    checkWorkspace(
      `id: acme
owner: ana
account: { name: Acme }
rationale: A reference in its market.
horizon: next year
#        ^^^^^^^^^ error: schema-violated
`,
    );
    checkWorkspace(
      `id: acme
owner: ana
account: { name: Acme }
rationale: A reference in its market.
horizon: { start: 2026-11-01, end: 2028-02-31 }
#                                  ^^^^^^^^^^ error: schema-violated: no 2028-02-31 in the calendar
`,
    );
  });

  it('is no missing review', () => {
    checkWorkspace(
      `id: acme
owner: ana
account: { name: Acme }
rationale: A reference in its market.
horizon: { start: 2025-01-01, end: 2027-12-31 }
reviews:
  - { date: 11/15/2026, kind: senior, reviewers: [vic], topics: [plan, progress, roadblocks, funding] }
  #         ^^^^^^^^^^ error: schema-violated
  - { date: 2026-11-15, kind: progress }
`,
    );
  });

  it('is no missing rationale', () => {
    checkWorkspace(
      `id: acme
owner: ana
account: { name: Acme }
rationale:
#<- error: schema-violated: has no value yet
horizon: { start: 2026-11-01, end: 2028-12-31 }
`,
    );
  });

  it('is no unknown stakeholder', () => {
    checkWorkspace(
      `id: acme
owner: ana
account: { name: Acme }
rationale: A reference in its market.
horizon: { start: 2026-11-01, end: 2028-12-31 }
stakeholders:
  - { id: J. Meier }
  #       ^^^^^^^^ error: schema-violated
links: [{ from: j-meier, to: j-meier, kind: tension }]
`,
    );
  });

  it('is all that is said of an empty file', () => {
    checkWorkspace('\n#<- error: schema-violated: the file is empty\n');
  });

  it('keeps a reversed horizon from being called short or over', () => {
    checkWorkspace(
      `# as of 2026-11-22
id: acme
owner: ana
account: { name: Acme }
rationale: A reference in its market.
horizon: { start: 2026-11-01, end: 2026-10-31 }
#                                  ^^^^^^^^^^ error: date-impossible
`,
    );
  });
});
