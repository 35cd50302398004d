import assert from 'node:assert/strict';
import { checkHints, hintsOf, tooltipOf } from '../hinted.ts';
import { acmeFile, criteriaFile, openFile, portfolioFile } from '../subject.ts';

/** A criterion of each form, and one that costs. The weights add up to 100. */
const set = `#- /forms.criteria.yaml
id: forms
criteria:
  - { id: brand, weight: 40, scoring: { type: rating, min: 1, max: 5, anchors: { 4: well known } } }
  - { id: revenue, weight: 25, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 } }
  - { id: cost, weight: 5, scoring: { type: linear, input: financials.costToServe, zeroAt: 500000, fullAt: 100000 } }
  - { id: margin, weight: 20, scoring: { type: bands, input: financials.grossMargin, bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }] } }
  - { id: appetite, weight: 10, scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } } }
tiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }
`;

describe('the hints of what a plan is scored by', () => {
  it('say for a criterion of each form what it adds', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
account: { name: Torvik Marine, wantsKeyStatus: unsure }
#                                                    ^ → 5.0 of 10.0
financials:
  revenue: 3000000
#                ^ → 18.8 of 25.0
  costToServe: 200000 # all of it
#                   ^ → 3.8 of 5.0
  grossMargin: 0.31
#                 ^ → 10.0 of 20.0
scores:
  brand: { rating: 4 }
#                  ^ → 30.0 of 40.0
`,
      set,
    );
  });

  it('are silent where nothing is written, and say what is open where a key waits for its rating', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
account: { name: Torvik Marine }
financials: { revenue: 3000000, grossMargin: }
#                            ^ → 18.8 of 25.0
scores:
  brand:
#      ^ → 0–40.0 open
`,
      set,
    );
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
account: { name: Torvik Marine }
scores: { brand: { scoredBy: ana } }
#              ^ → 0–40.0 open
`,
      set,
    );
  });

  it('say that a rating off its scale is open', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
scores: { brand: { rating: 7 } }
#                          ^ → 0–40.0 open
`,
      set,
    );
  });

  it('leave out values that are not what their key asks for', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
financials: { revenue: 3.1M, grossMargin: 0.31 }
#                                            ^ → 10.0 of 20.0
scores: { brand: { rating: high } }
#              ^ → 0–40.0 open
`,
      set,
    );
  });

  for (const [mode, most] of [
    ['interval', '→ 30.0 of 40.0'],
    ['zero', '→ 30.0 of 40.0'],
    ['error', '→ 30.0 of 40.0'],
    ['renormalise', '→ 75.0 of 100.0'],
  ] as const) {
    it(`count, of a set that is partly scored in mode ${mode}, what is scored as ${most}`, () => {
      checkHints(
        `#- /torvik.plan.yaml
id: torvik
owner: ana
scores:
  brand: { rating: 4 }
#                  ^ ${most}
`,
        set.replace('id: forms', `id: forms\nmissing: ${mode}`),
      );
    });
  }

  it('stand at every criterion that reads a value', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
financials: { revenue: 3000000 }
#                            ^ → 56.3 of 75.0
#                            ^ → 25.0 of 25.0
`,
      `#- /two.criteria.yaml
id: two
criteria:
  - { id: size, weight: 3, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 } }
  - { id: large, weight: 1, scoring: { type: bands, input: financials.revenue, bands: [{ from: 2000000, points: 100 }] } }
`,
    );
  });

  it('do not stand at figures that are computed', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
financials: { revenue: 3000000, grossMargin: 0.3, costToServe: 100000 }
`,
      `#- /net.criteria.yaml
id: net
criteria:
  - { id: net, weight: 1, scoring: { type: linear, input: metrics.netContribution, zeroAt: 0, fullAt: 1000000 } }
`,
    );
  });

  it('speak of money in the currency of the portfolio', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
financials: { currency: USD, revenue: 4000000 }
#                                           ^ → 12.5 of 25.0
`,
      `#- /portfolio.yaml
currency: EUR
exchangeRates: { rates: { USD: 0.5 } }
${set}`,
    );
  });

  it('need no portfolio, and a set of criteria to speak at all', () => {
    const plan = `#- /torvik.plan.yaml
id: torvik
owner: ana
financials: { revenue: 3000000 }
`;
    checkHints(`${plan}#                            ^ → 18.8 of 25.0\n`, set);
    checkHints(plan);
  });

  it('are there for candidates and for accounts that are exited', () => {
    for (const status of ['candidate', 'exited']) {
      checkHints(
        `#- /torvik.plan.yaml
id: torvik
status: ${status}
owner: ana
scores: { brand: { rating: 4 } }
#                          ^ → 30.0 of 40.0
`,
        set,
      );
    }
  });

  it('stand at the name of a value that is written elsewhere', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
x-known: &known { rating: 4 }
#                         ^ → 30.0 of 40.0
financials: { revenue: &revenue 3000000, costToServe: 200000 }
#                                     ^ → 18.8 of 25.0
#                                                          ^ → 3.8 of 5.0
opportunities: [{ id: line-4, potential: *revenue }]
scores:
  brand: *known
`,
      set,
    );
  });

  it('stay in the parts of a file that can be read', () => {
    checkHints(
      `#- /torvik.plan.yaml
id: torvik
owner: ana
financials: { revenue: 3000000 }
#                            ^ → 18.8 of 25.0
swot: { strengths: [
scores:
  brand: { rating: 4 }
#                  ^ → 30.0 of 40.0
rationale: "never closed
`,
      set,
    );
  });

  it('are those of the part that is asked for', () => {
    const labels = hintsOf(acmeFile + portfolioFile + criteriaFile, 'revenue: 3100000').map(
      ({ label }) => label,
    );
    assert.deepEqual(labels, ['→ 22.1 of 28.6']);
  });

  it('tell on pointing how the figure came about', () => {
    const text = acmeFile + portfolioFile + criteriaFile.replace('1: unknown', '1: unknown, 4: well known');
    assert.equal(
      tooltipOf(text, '→ 26.8 of 35.7'),
      [
        '**Marquee brand**: Does the name open doors?',
        '',
        '- Value: 4 of 5 → 0.75',
        '- 4 means: well known',
        '- Weight: 25, 35.7 % of the set',
        '- Adds 26.8 points to the score, of 35.7 at most',
      ].join('\n'),
    );
  });

  it('tell on pointing why something is open', () => {
    const tooltip = tooltipOf(openFile + portfolioFile + criteriaFile, '→ 0–35.7 open');
    assert.match(tooltip, /\n- Value: open\n/);
    assert.match(
      tooltip,
      /\n- Open, so it adds between 0 and 35\.7 points to the score\n- scores\.brand has no rating$/,
    );
  });
});
