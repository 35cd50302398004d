import assert from 'node:assert/strict';
import { currentFiscalYear, fiscalYearOf } from '../../server/src/score/fiscal.ts';
import { metricOf, planMetrics } from '../../server/src/score/metrics.ts';
import { reviewDue } from '../../server/src/score/metrics/review.ts';
import { cadence, contextOf, day, planOf, policy } from './support.ts';

const portfolio = '{ currency: EUR, exchangeRates: { rates: { USD: 0.5 } }, totals: { revenue: 1000000 } }';
const context = contextOf(portfolio);

/** The value of a metric of a plan written in YAML, or the reason why it has none. */
function metric(id: keyof typeof planMetrics, plan: string, under = context): unknown {
  const { value, missing } = planMetrics[id].compute(planOf(plan), under);
  return value ?? missing;
}

function near(actual: unknown, expected: number) {
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) < 1e-9,
    `${String(actual)} is not ${expected}`,
  );
}

describe('financial metrics', () => {
  it('revenueShare is of the company’s revenue, in one currency', () => {
    near(metric('revenueShare', 'financials: { revenue: 50000 }'), 0.05);
    near(metric('revenueShare', 'financials: { revenue: 50000, currency: USD }'), 0.025);
    assert.equal(metric('revenueShare', 'financials: {}'), 'financials.revenue is not given');
    assert.equal(
      metric('revenueShare', 'financials: { revenue: 5 }', contextOf('')),
      'portfolio.yaml does not give totals.revenue',
    );
    assert.equal(
      metric('revenueShare', 'financials: { revenue: 5 }', contextOf('totals: { revenue: 0 }')),
      'the revenue of the company is 0',
    );
  });

  it('revenueGrowth is the compound growth from the first to the last year, in whatever order they are written', () => {
    const history = '{ FY2025: { revenue: 144 }, FY2023: { revenue: 100 }, FY2024: { revenue: 90 } }';
    near(metric('revenueGrowth', `financials: { history: ${history} }`), 0.2);
    near(
      metric(
        'revenueGrowth',
        'financials: { history: { FY2021: { revenue: 100 }, FY2025: { revenue: 100 } } }',
      ),
      0,
    );
    near(
      metric(
        'revenueGrowth',
        'financials: { currency: CHF, history: { FY2024: { revenue: 80 }, FY2025: { revenue: 40 } } }',
      ),
      -0.5,
    );
    assert.match(
      String(metric('revenueGrowth', 'financials: { history: { FY2025: { revenue: 100 } } }')),
      /fewer than two/,
    );
    assert.equal(
      metric('revenueGrowth', 'financials: { history: { FY2024: { revenue: 0 }, FY2025: { revenue: 9 } } }'),
      'the revenue of FY2024 is 0',
    );
  });

  it('netContribution takes the cost of goods and of serving off the revenue', () => {
    near(
      metric('netContribution', 'financials: { revenue: 1000, grossMargin: 0.38, costToServe: 100 }'),
      280,
    );
    near(
      metric(
        'netContribution',
        'financials: { currency: USD, revenue: 1000, grossMargin: 0.1, costToServe: 300 }',
      ),
      -100,
    );
    assert.equal(
      metric('netContribution', 'financials: { revenue: 1000, grossMargin: 0.38 }'),
      'financials.costToServe is not given',
    );
    assert.match(
      String(
        metric(
          'netContribution',
          'financials: { currency: GBP, revenue: 1, grossMargin: 1, costToServe: 0 }',
        ),
      ),
      /no exchange rate from GBP to EUR/,
    );
  });

  const paying = (budget: number, cost: number, end = '2028-12-31') =>
    `
    financials: { revenue: 1000, grossMargin: 0.5, costToServe: ${cost} }
    resources: { budget: ${budget} }
    horizon: { start: 2026-01-01, end: ${end} }`.replace(/^ {4}/gm, '');

  it('paybackMonths is how long the net contribution takes to pay for the budget', () => {
    near(metric('paybackMonths', paying(100, 100)), 3);
    assert.equal(metric('paybackMonths', paying(0, 600)), 0);
    assert.match(String(metric('paybackMonths', paying(100, 500))), /never pays/);
    assert.equal(metric('paybackMonths', 'resources: { budget: 5 }'), 'financials.revenue is not given');
  });

  it('paysBackInHorizon compares it with the horizon', () => {
    assert.equal(metric('paysBackInHorizon', paying(1200, 100)), true);
    assert.equal(metric('paysBackInHorizon', paying(1201, 100)), false);
    assert.equal(metric('paysBackInHorizon', paying(1200, 100, '2028-12-30')), false);
    assert.equal(metric('paysBackInHorizon', paying(100, 500)), false, 'never is not inside');
    assert.equal(metric('paysBackInHorizon', paying(0, 600)), true);
    assert.equal(
      metric('paysBackInHorizon', paying(5, 100).replace(/horizon.*/, '')),
      'horizon is not given',
    );
  });

  it('horizonMonths counts both days', () => {
    assert.equal(metric('horizonMonths', 'horizon: { start: 2026-01-01, end: 2028-12-31 }'), 36);
    assert.equal(metric('horizonMonths', 'horizon: { start: 2026-01-01 }'), 'horizon.end is not given');
  });

  it('revenuePerFte divides by the effort', () => {
    near(metric('revenuePerFte', '{ financials: { revenue: 700 }, resources: { effortFte: 1.4 } }'), 500);
    assert.equal(
      metric('revenuePerFte', '{ financials: { revenue: 700 }, resources: { effortFte: 0 } }'),
      'the effort is 0',
    );
  });
});

describe('opportunity metrics', () => {
  const plan = `{ opportunities: [
    { id: o1, potential: 600, current: 100, probability: 0.4 },
    { id: o2, potential: 300, probability: 0.5 },
    { id: o3, current: 20, probability: 0.5 },
    { id: o4, potential: 50, current: 10 } ] }`;

  it('whitespace is what could be sold beyond what is', () =>
    near(metric('whitespace', plan), 500 + 300 + 40));
  it('expectedValue weights it with the probability', () => near(metric('expectedValue', plan), 200 + 150));

  it('both say what they had to leave out', () => {
    assert.match(planMetrics.whitespace.compute(planOf(plan), context).missing ?? '', /potential of o3/);
    const onlyO4 = planOf('{ opportunities: [{ id: o4, potential: 50 }] }');
    assert.equal(planMetrics.expectedValue.compute(onlyO4, context).value, undefined);
    assert.equal(metric('whitespace', '{ id: bare }'), 'no opportunities are given');
  });

  it('both are in the portfolio’s currency', () => {
    near(metric('whitespace', `{ financials: { currency: USD }, ${plan.slice(1)}`), 420);
  });
});

describe('relationship metrics', () => {
  const plan = `
owner: ana
team: { sponsor: vic, mentor: lee, members: [{ person: ana }, { person: tom }] }
stakeholders:
  - { id: a, influence: 5, political: inner-circle, stance: supporter, relationships: [{ owner: ana, strength: 3 }, { owner: tom, strength: 1 }] }
  - { id: b, influence: 3, political: political-structure, stance: mentor, relationships: [{ owner: ana, strength: 2 }, { owner: ana, strength: 4 }] }
  - { id: c, influence: 2, political: outside, stance: supporter, relationships: [{ owner: vic, strength: 1 }, { owner: pat, strength: 1 }] }
  - { id: d, political: inner-circle, stance: opponent, relationships: [{ owner: lee, strength: 0 }] }
`;

  it('relationshipCoverage weights working relationships with influence', () => {
    near(metric('relationshipCoverage', plan), 8 / 10);
    assert.equal(
      metric('relationshipCoverage', 'stakeholders: [{ id: a }]'),
      'no stakeholder has an influence',
    );
  });

  it('supportivePlayers counts supporters near power', () => {
    assert.equal(metric('supportivePlayers', plan), 2);
    assert.equal(metric('supportivePlayers', '{ id: bare }'), 'no stakeholders are given');
  });

  it('relationshipDensity counts each person of the team and stakeholder once', () => {
    near(metric('relationshipDensity', plan), 4 / (3 * 4));
    assert.equal(metric('relationshipDensity', 'stakeholders: [{ id: a }]'), 'nobody is on the team');
  });

  it('singleThreaded is whether one person holds all working relationships', () => {
    assert.equal(metric('singleThreaded', plan), true);
    assert.equal(
      metric('singleThreaded', plan.replace('owner: tom, strength: 1', 'owner: tom, strength: 2')),
      false,
    );
    assert.equal(metric('singleThreaded', 'stakeholders: [{ id: a }]'), 'there is no working relationship');
  });

  it('opponentsWithoutMove counts opponents with whom nobody plans anything', () => {
    const people = (relationships: string) =>
      `stakeholders: [{ id: a, stance: opponent }, { id: b, stance: opponent, relationships: [${relationships}] }, { id: c, stance: neutral }]`;
    assert.equal(metric('opponentsWithoutMove', people('{ owner: ana }')), 2);
    assert.equal(metric('opponentsWithoutMove', people('{ owner: ana, nextMove: " " }')), 2);
    assert.equal(metric('opponentsWithoutMove', people('{ owner: ana }, { owner: tom, nextMove: Call }')), 1);
    assert.equal(metric('opponentsWithoutMove', '{ id: bare }'), 'no stakeholders are given');
  });

  it('unmappedPlaces counts the levels × sites where nobody is known', () => {
    const people = `stakeholders:
  - { id: a, site: Cork, level: director }
  - { id: b, site: Cork, level: engineer }
  - { id: c, site: Breda, level: engineer }
`;
    assert.equal(metric('unmappedPlaces', people), 1);
    assert.equal(metric('unmappedPlaces', `${people}opportunities: [{ id: o1, unit: Győr }]`), 3);
    assert.equal(
      metric('unmappedPlaces', 'stakeholders: [{ id: a, site: Cork }]'),
      'no stakeholder has a level',
    );
    assert.match(
      String(metric('unmappedPlaces', 'stakeholders: [{ id: a, level: board }]')),
      /a site or a unit/,
    );
  });
});

describe('review metrics', () => {
  const plan = `
horizon: { start: 2026-01-31, end: 2028-12-31 }
reviews:
  - { date: 2026-09-15, kind: senior }
  - { date: 2026-05-01, kind: senior }
  - { date: 2027-01-01, kind: senior }
  - { date: 2026-11-20, kind: customer }
`;

  it('monthsSince counts whole months from the last review up to the as-of day', () => {
    assert.equal(metric('monthsSinceSeniorReview', plan), 2);
    assert.equal(metric('monthsSinceSeniorReview', plan, contextOf('', '2026-10-14')), 0);
    assert.equal(metric('monthsSinceCustomerReview', plan), 0);
    assert.equal(metric('monthsSinceMentorReview', plan), 'there has been no mentor review');
  });

  it('a review is due so many months after the last, or after the start of the horizon', () => {
    assert.equal(metric('seniorReviewDue', plan), '2026-12-15');
    assert.equal(metric('mentorReviewDue', plan), '2026-05-31');
    assert.equal(metric('progressReviewDue', plan), '2026-02-28');
    assert.match(String(metric('progressReviewDue', 'reviews: []')), /horizon has no start/);
  });

  it('follows the cadence in force', () => {
    const slower = { ...context, cadence: { ...cadence, seniorMonths: 6 } };
    assert.equal(reviewDue(planOf(plan), 'senior', slower)?.due, '2027-03-15');
    assert.equal(reviewDue(planOf('id: bare'), 'senior', slower), undefined);
  });
});

describe('fiscal years', () => {
  it('are named after the calendar year they end in', () => {
    assert.equal(fiscalYearOf(day('2026-03-31'), 1), 'FY2026');
    assert.equal(fiscalYearOf(day('2026-03-31'), 4), 'FY2026');
    assert.equal(fiscalYearOf(day('2026-04-01'), 4), 'FY2027');
    assert.equal(fiscalYearOf(day('2026-12-01'), 12), 'FY2027');
  });

  it('run as the policy says, else as the as-of day does', () => {
    assert.equal(currentFiscalYear(policy('fiscalYear: { current: FY2024 }'), day('2026-04-01')), 'FY2024');
    assert.equal(currentFiscalYear(policy('fiscalYear: { startMonth: 4 }'), day('2026-04-01')), 'FY2027');
  });
});

describe('every metric', () => {
  it('explains itself, and says why it has no value for an empty plan', () => {
    for (const [id, found] of Object.entries(planMetrics)) {
      assert.equal(metricOf(id), found);
      assert.ok(found.label && found.description && found.formula, id);
      const { value, missing, label, unit } = found.compute(planOf('id: bare'), context);
      assert.deepEqual([value, label, unit], [undefined, found.label, found.unit], id);
      assert.ok(missing, id);
    }
    assert.equal(metricOf('toString'), undefined);
  });
});
