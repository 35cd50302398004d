/** One complete file of each kind, using every key the schemas have. */
export const portfolio = `
title: EMEA key accounts
criteria: core
currency: EUR
exchangeRates: { asOf: 2026-09-30, rates: { USD: 0.92, GBP: 1.17 } }
fiscalYear: { startMonth: 1, current: FY2026 }
totals: { customers: 180, revenue: 24000000, target: 27000000, growth: 0.10 }
accounts: { min: 5, max: 20, per: portfolio }
horizon: { minMonths: 24, maxMonths: 36, transactionalMonths: 12 }
cadence: { seniorMonths: 3, mentorMonths: 4, progressMonths: 1, listMonths: 12, graceDays: 14 }
concentration: { singleMax: 0.25, disclose: 0.10, paretoValue: 0.80, paretoShare: 0.20 }
churn: { minRetained: 0.5, maxTierChanges: 0.2 }
ramp: { minMonths: 6, maxMonths: 18 }
overrides: { max: 2, maxMonths: 6 }
performance: { failingPeriods: 2, correctiveMonths: 6 }
people:
  - { id: ana, name: Ana Ruiz, role: account-manager, fte: 1.0 }
  - { id: vic, role: executive }
segments:
  - id: automotive
    name: Automotive
    source: research/segmentation-2026.md
    analysedOn: 2026-02-01
    ourStrengths: [Fastest commissioning in the market]
    ourWeaknesses: [No offer for small plants, Thin service network in the south]
products: [{ id: analytics, name: Analytics }]
objectives: [{ id: ev-growth, statement: Win the EV supply chain }]
listReviews: [{ date: 2026-01-20, reviewers: [vic], outcome: approved }]
exclude: [archive/**]
stakeholders: { minCoverage: 0.5, influentialFrom: 4 }
risks: { highFrom: 12 }
financials: { historyYears: 3, fallingYears: 2 }
effort: { tolerance: 0.1, newMonths: 24 }
criteriaSets: { soundCount: 7, sizeMax: 0.5, fragileWeight: 0.1 }
rules: { tier-fragile: off, review-stale: error }
x-owner: sales operations
`;

export const criteria = `
id: core
version: 3
title: Key-account criteria 2026
missing: interval
minCoverage: 0.8
minCriteria: 5
categories:
  - { id: financial, title: Financial significance }
  - { id: strategic, title: Strategic significance }
criteria:
  - id: revenue
    title: Revenue
    category: financial
    outlook: current
    weight: 20
    scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 }
  - id: margin
    category: financial
    outlook: current
    weight: 15
    scoring:
      type: bands
      input: financials.grossMargin
      bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }]
  - id: brand
    title: Marquee brand
    question: Does the name open doors in our market?
    category: strategic
    outlook: future
    weight: 25
    evidence: required
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: unknown outside its region, 5: a name every prospect knows } }
  - id: appetite
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } }
    knockout: { below: 1, cap: silver }
tiers:
  assign: threshold
  hysteresis: 3
  minTenureMonths: 6
  levels:
    - id: gold
      title: Gold
      enter: 70
      capacity: 6
      percentile: 80
      service:
        seniorReviewMonths: 3
        mentorReviewMonths: 4
        progressMonths: 1
        responseHours: 4
        commitments: [named executive sponsor]
    - { id: silver, enter: 50, capacity: 10, service: { seniorReviewMonths: 6, progressMonths: 3, responseHours: 8 } }
    - { id: bronze, enter: 0, service: { seniorReviewMonths: 12, responseHours: 24 } }
`;

export const plan = `
id: acme
status: active
owner: ana
account:
  name: Acme AG
  parent: acme-group
  segment: automotive
  productLine: analytics
  industry: manufacturing
  geographies: [DE, US]
  customerSince: 2019-04-01
  keyAccountSince: 2025-07-01
  wantsKeyStatus: accepted
  crmUrl: https://crm.example.com/acme
financials:
  asOf: 2026-09-30
  currency: EUR
  revenue: 3100000
  grossMargin: 0.38
  costToServe: 310000
  shareOfWallet: 0.22
  history: { FY2023: { revenue: 2100000, grossMargin: 0.36 }, FY2024: { revenue: 2400000 }, FY2025: { revenue: 2700000 } }
  targets: { FY2026: 3400000, FY2027: 3900000 }
  firstRevenueExpected: 2026-03-01
rationale: Reference customer for EV lines.
longTermGoal: Sole line-control supplier by 2028.
relationship: { current: credible-source, target: trusted-advisor }
horizon: { start: 2026-01-01, end: 2028-12-31 }
criteria: core
scores:
  brand: { rating: 4, scoredOn: 2026-09-12, scoredBy: ana, evidence: [notes/brand.md, https://example.com/award], note: Two awards }
tier:
  assigned: gold
  since: 2026-01-15
  override: { reason: The merger closes in spring., approvedBy: vic, approvedOn: 2026-07-15, expires: 2026-12-31 }
team: { sponsor: vic, mentor: lee, members: [{ person: ana, allocation: 0.4, committedOn: 2026-01-20 }] }
objectives:
  - id: fewer-stoppages
    kind: grow
    benefits: customer
    companyObjective: ev-growth
    statement: Cut stoppages
    measure: { unit: per-month, baseline: 40, target: 34, current: 37, due: 2027-06-30 }
actions:
  - id: a1
    objective: fewer-stoppages
    title: Audit line 3
    owner: ana
    customerOwner: j-meier
    due: 2026-12-15
    status: in-progress
    updatedOn: 2026-11-02
stakeholders:
  - id: j-meier
    name: J. Meier
    unit: plant-2
    site: Stuttgart
    level: director
    role: economic-buyer
    influence: 5
    political: inner-circle
    stance: supporter
    productLine: analytics
    relationships:
      - owner: ana
        strength: 3
        target: 4
        lastContact: 2026-10-30
        nextMove: Invite to lab day
        nextMoveDue: 2026-12-10
links: [{ from: j-meier, to: p-kurz, kind: tension }]
opportunities:
  - { id: o1, product: analytics, unit: plant-2, potential: 600000, current: 0, probability: 0.4, expected: 2027-06-30 }
swot:
  strengths: [Only supplier certified for line 3]
  weaknesses: [No service hub near the Ohio plant]
  opportunities: [New battery plant planned for 2027]
  threats: [Purchasing wants two suppliers for everything]
competitors: [{ name: Rival Controls, strength: 4, ourStrength: 3 }]
risks:
  - { id: r1, title: Sole-sourcing audit, likelihood: 3, impact: 4, owner: ana, mitigation: Meet the CFO, due: 2026-12-01 }
resources: { budget: 120000, approvedBy: vic, effortFte: 1.4 }
performance: [{ period: 2026-Q3, ours: { sla: green }, theirs: { growth: amber }, note: Summer closure moved two orders }]
corrective: { openedOn: 2026-10-01, dueBy: 2027-03-31, steps: [Weekly call with the plant manager] }
reviews:
  - date: 2026-09-15
    kind: senior
    reviewers: [vic]
    topics: [plan, progress, roadblocks, funding]
    outcome: continue
    notes: Funding for the second pilot released.
questions: [{ id: q1, text: Who decides on line 4?, confidence: 2 }]
proposals: [{ date: 2026-05-02, title: Line 3 retrofit, mentorSawOn: 2026-04-28 }]
`;

export const importMapping = `
match: { column: Account key, to: account.crmUrl, prefix: https://crm.example.com/accounts/ }
columns:
  Owner: { to: owner, as: person }
  Segment: { to: account.segment, as: id, values: { Life Sciences: pharma } }
  Revenue (k): { to: financials.revenue, as: money, times: 1000, currency: EUR, numbers: { decimal: "." } }
  GM: { to: financials.grossMargin, as: share, unit: percent }
  Customer since: { to: account.customerSince, as: date, dates: MM/DD/YYYY }
  Target FY{year}: { to: "financials.targets.FY{year}" }
set: { financials.asOf: 2026-09-30 }
defaults: { status: candidate }
numbers: { decimal: ",", group: "." }
dates: DD.MM.YYYY
empty: ["-", n/a]
file: { encoding: windows-1252, separator: ";" }
folder: plans/candidates
`;
