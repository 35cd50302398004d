import assert from 'node:assert/strict';
import { checkHints, tooltipOf } from '../hinted.ts';

/** Three accounts: two of one group, one of which is a candidate, and one that has exited. */
const plans = `#- /plans/acme.plan.yaml
id: acme
owner: ana
account: { name: Acme AG, parent: acme-group, segment: yards }
financials: { revenue: 3000000, targets: { FY2026: 3300000 }, history: { FY2025: { revenue: 2750000 } } }
team: { members: [{ person: ana, allocation: 0.75 }, { person: bo, allocation: 0.2 }] }
#- /plans/borg.plan.yaml
id: borg
owner: ana
status: candidate
account: { name: Borg Werft, parent: acme-group, segment: ferries }
financials: { revenue: 1000000 }
team: { members: [{ person: ana, allocation: 0.6 }] }
#- /plans/cetus.plan.yaml
id: cetus
owner: bo
status: exited
account: { name: Cetus Line, segment: ferries }
financials: { revenue: 9000000 }
team: { members: [{ person: bo, allocation: 1 }] }
`;

describe('the hints of a portfolio', () => {
  it('say at each setting how the portfolio stands in it', () => {
    checkHints(
      `#- /portfolio.yaml
totals: { customers: 90, revenue: 20000000, target: 22000000, growth: 0.1 }
#                                        ^ 15 % from key accounts
#                                                          ^ 15 % in targets
#                                                                       ^ targets: 20 %
accounts: { min: 1, max: 20 }
#                         ^ 1 now
concentration: { singleMax: 0.25 }
#                              ^ largest 20 %
fiscalYear: { startMonth: 1, current: FY2026 }
segments: [{ id: yards }, { id: ferries }, { id: dredgers }]
#                    ^ 1 account
#                                     ^ 0 accounts, 1 candidate
#                                                       ^ 0 accounts
`,
      plans,
    );
  });

  it('say of each person how much of their time is spoken for, candidates included', () => {
    checkHints(
      `#- /portfolio.yaml
people:
  - { id: ana, fte: 1.0 }
#                     ^ 1.35 FTE over 2 plans
  - { id: bo, name: Bo Lund }
#          ^ 0.2 of 1 FTE over 1 plan
  - { id: vic, role: executive }
`,
      plans,
    );
  });

  it('leave out what no figure is known for, and counts by owner', () => {
    checkHints(`#- /portfolio.yaml
totals: { customers: 90 }
accounts: { max: 20, per: owner }
concentration: { singleMax: 0.25 }
`);
  });

  it('show the whole figure when pointed at', () => {
    const workspace = `#- /portfolio.yaml
totals: { revenue: 20000000 }
concentration: { singleMax: 0.15 }
people: [{ id: ana, fte: 1.0 }]
${plans}`;
    const largest = tooltipOf(workspace, 'largest 20 %');
    assert.match(largest, /\| acme-group: .*Acme AG.*, .*Borg Werft.* \| 4 M EUR \| 20 % \| over 15 % \|/);
    assert.match(largest, /\| Herfindahl–Hirschman index \|/);
    const load = tooltipOf(workspace, '1.35 FTE over 2 plans');
    assert.match(load, /\| ana \(`ana`\) \| 1\.35 \| 1 \| 0\.35 \| .*Acme AG.* 75 %, .*Borg Werft.* 60 % \|/);
  });
});
