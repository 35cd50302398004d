import { checkWorkspace } from '../support/check.ts';

/** What the examples owe; what else a plan as short as these lacks is not their subject. */
const portfolio = `#- /portfolio.yaml
rules:
  all: off
  schema-violated: default
  reference-unknown: default
  date-impossible: default
  horizon-missing: default
  horizon-transactional: default
  horizon-out-of-bounds: default
  horizon-over: default
  review-stale: default
  review-incomplete: default
  rationale-missing: default
`;

function checkPlan(text: string): void {
  checkWorkspace(`${portfolio}#- /plans/acme.plan.yaml\n${text}`);
}

// A value that cannot be read is told of once, and its absence is not held against the plan a second time.
describe('a fault in how a file is written', () => {
  it('is no missing horizon', () => {
    checkPlan(
      `id: acme
owner: ana
account: { name: Acme }
rationale: A reference in its market.
horizon: next year
#        ^^^^^^^^^ error: schema-violated
`,
    );
    checkPlan(
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
    checkPlan(
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
    checkPlan(
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
    checkPlan(
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
    checkPlan('\n#<- error: schema-violated: the file is empty\n');
  });

  it('keeps a reversed horizon from being called short or over', () => {
    checkPlan(
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
