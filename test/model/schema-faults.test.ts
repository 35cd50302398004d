import assert from 'node:assert/strict';
import { annotated, drawing, withoutNotes } from '../syntax/carets.ts';
import { remarksOn } from './remarks.ts';
import type { Kind } from '../../server/src/schema/shape.ts';

/** Asserts that a drawing shows everything that reading finds, at its place and in its words. */
function shows(kind: Kind, fixture: string): void {
  const expected = drawing(fixture);
  const text = withoutNotes(expected);
  assert.equal(annotated(text, remarksOn(kind, text)), expected);
}

const required = 'id: acme\nowner: ana\naccount: { name: Acme }\n';

/** The same of what stands in a plan besides what every plan must have. */
function showsInPlan(fixture: string): void {
  shows('plan', `\n${required}${drawing(fixture)}`);
}

const tiers = 'tiers: { levels: [{ id: gold, enter: 70 }, { id: silver, enter: 0 }] }';

/** The same of the scoring of a criterion. */
function showsInCriteria(fixture: string): void {
  shows('criteria', `\nid: core\ncriteria:\n  - id: brand\n    weight: 10\n${drawing(fixture)}${tiers}\n`);
}

describe('a key that is missing', () => {
  it('is told with what it is for', () => {
    shows(
      'plan',
      `
id: acme
owner: ana
account:
^^^^^^^ "account" lacks the key "name": the name of the customer as people say it
  parent: acme-group
`,
    );
  });

  it('is told with the others that are', () => {
    shows(
      'plan',
      `
id: acme
^^ the keys "owner" and "account" are missing
`,
    );
  });

  it('is told of an empty map', () => {
    shows(
      'plan',
      `
{}
^^ the keys "id", "owner" and "account" are missing
`,
    );
  });

  it('is told at the first key of an item', () => {
    showsInPlan(`
stakeholders:
  - name: J. Meier
    ^^^^ item 1 of "stakeholders" lacks the key "id": the name actions and links use for this person; unique in the plan
    influence: 4
  - id: p-kurz
    name: P. Kurz
    relationships:
      - strength: 2
        ^^^^^^^^ item 1 of "relationships" lacks the key "owner": who on our side holds the relationship
`);
  });

  it('is told of an empty item', () => {
    showsInPlan(`
actions: [{}]
          ^^ item 1 of "actions" lacks the key "id": the name of this action; unique in the plan
`);
  });

  it('is not told where it is only misspelt', () => {
    shows(
      'plan',
      `
id: acme
owner: ana
account: { nme: Acme }
           ^^^ unknown key "nme"; did you mean "name"? => name?
`,
    );
  });
});

describe('a key that the schema does not have', () => {
  it('is told with the one that was meant', () => {
    showsInPlan(`
horizn: { start: 2026-01-01, end: 2028-12-31 }
^^^^^^ unknown key "horizn"; did you mean "horizon"? => horizon
Tier: { assigned: gold }
^^^^ unknown key "Tier"; did you mean "tier"? => tier
`);
  });

  it('is told with those there are, where they are few', () => {
    showsInPlan(`
horizon: { strat: 2026-01-01, end: 2028-12-31, length: 3 }
           ^^^^^ unknown key "strat"; did you mean "start"? => start
                                               ^^^^^^ unknown key "length"; "horizon" has start and end
`);
  });

  it('is told with the one that is there already', () => {
    showsInPlan(`
tier: { assigned: gold, asigned: silver }
                        ^^^^^^^ unknown key "asigned"; "assigned" is already given here
`);
  });

  it('is told alone where nothing is near', () => {
    showsInPlan(`
private: true
^^^^^^^ unknown key "private"
__proto__: 1
^^^^^^^^^ unknown key "__proto__"
a/b: 2
^^^ unknown key "a/b"
`);
  });

  it('is welcome when it starts with x-', () => {
    showsInPlan(`
x-crm: { anything: [goes] }
horizon: { start: 2026-01-01, end: 2028-12-31, x-note: long }
`);
  });
});

describe('a word that is none of the choices', () => {
  it('is told with the one that was meant', () => {
    showsInPlan(`
status: Active
        ^^^^^^ "status" cannot be "Active"; did you mean "active"? It is one of candidate, active, corrective, exit-review or exited => active
relationship: { current: vendr, target: advisor }
                         ^^^^^ "current" cannot be "vendr"; did you mean "vendor"? It is one of vendor, credible-source, problem-solver or trusted-advisor => vendor
                                        ^^^^^^^ "target" cannot be "advisor"; did you mean "trusted-advisor"? It is one of vendor, credible-source, problem-solver or trusted-advisor => trusted-advisor?
`);
  });

  it('is told with all there are', () => {
    showsInPlan(`
status: frozen
        ^^^^^^ "status" cannot be "frozen"; it is one of candidate, active, corrective, exit-review or exited
reviews: [{ date: 2026-09-15, kind: [senior], outcome: }]
                              ^^^^ "kind" should be one of senior, mentor, progress or customer, not a list
                                              ^^^^^^^ "outcome" has no value yet; expected one of continue, corrective or exit
`);
  });

  it('is told in a map of free keys', () => {
    showsInPlan(`
performance: [{ period: 2026-Q3, ours: { sla: grean } }]
                                              ^^^^^ "sla" cannot be "grean"; did you mean "green"? It is one of green, amber or red => green
`);
  });
});

describe('a day', () => {
  it('written in another form is that day', () => {
    showsInPlan(`
horizon: { start: 2026-1-5, end: 2028/12/31 }
                  ^^^^^^^^ "start" should be a day written 2026-01-05 => 2026-01-05
                                 ^^^^^^^^^^ "end" should be a day written 2028-12-31 => 2028-12-31
financials: { asOf: 30.9.2026 }
                    ^^^^^^^^^ "asOf" should be a day written 2026-09-30 => 2026-09-30?
`);
  });

  it('must be in the calendar', () => {
    showsInPlan(`
horizon: { start: 2026-02-30, end: 2026-13-01 }
                  ^^^^^^^^^^ "start": there is no 2026-02-30 in the calendar
                                   ^^^^^^^^^^ "end": there is no 2026-13-01 in the calendar
`);
  });

  it('is not a word or a year', () => {
    showsInPlan(`
horizon: { start: soon, end: 2026 }
                  ^^^^ "start" should be a day written YYYY-MM-DD, not "soon"
                             ^^^^ "end" should be a day written YYYY-MM-DD, not "2026"
`);
  });

  it('may stand in quotes', () => {
    showsInPlan(`
horizon: { start: "2026-01-01", end: '2028-12-31' }
`);
  });
});

describe('a number', () => {
  it('written in another form is that number', () => {
    showsInPlan(`
financials:
  revenue: 3,100,000
           ^^^^^^^^^ "revenue" should be a plain number; did you mean 3100000? => 3100000
  costToServe: "310000"
               ^^^^^^^^ "costToServe" should be a plain number; did you mean 310000? => 310000
  grossMargin: 38%
               ^^^ "grossMargin" should be a plain number; did you mean 0.38? => 0.38
opportunities: [{ id: o1, potential: 600 000, current: 40k }]
                                     ^^^^^^^ "potential" should be a plain number; did you mean 600000? => 600000
                                                       ^^^ "current" should be a plain number; did you mean 40000? => 40000?
`);
  });

  it('is not cut in two by commas inside braces', () => {
    showsInPlan(`
financials: { revenue: 3,100,000, costToServe: 3,5, targets: { FY2026: 3,400,000 } }
                       ^^^^^^^^^ "revenue" is read as 3, for a comma ends a value inside { }; did you mean 3100000? => 3100000
                                               ^^^ "costToServe" is read as 3, for a comma ends a value inside { }; write it without commas, and decimals after a point
                                                                       ^^^^^^^^^ "FY2026" is read as 3, for a comma ends a value inside { }; did you mean 3400000? => 3400000
`);
  });

  it('that may be two numbers is neither', () => {
    showsInPlan(`
financials:
  revenue: 3,100
           ^^^^^ "revenue" should be a number of 0 or more, not the text "3,100"
  costToServe: 3.100.000,00
               ^^^^^^^^^^^^ "costToServe" should be a number of 0 or more, not the text "3.100.000,00"
`);
  });

  it('must lie between its bounds', () => {
    showsInPlan(`
financials: { revenue: -5, shareOfWallet: 22 }
                       ^^ "revenue" is -5; expected a number of 0 or more
                                          ^^ "shareOfWallet" is 22; expected a number from 0 to 1; did you mean 0.22? => 0.22?
stakeholders: [{ id: j, name: J, influence: 7 }, { id: k, name: K, influence: 4.5 }]
                                            ^ "influence" is 7; expected a whole number from 1 to 5
                                                                              ^^^ "influence" is 4.5; expected a whole number from 1 to 5
`);
  });

  it('must be finite', () => {
    showsInPlan(`
financials: { revenue: .inf, costToServe: .nan }
                       ^^^^ "revenue" is Infinity; expected a number of 0 or more
                                          ^^^^ "costToServe" is NaN; expected a number of 0 or more
`);
  });

  it('is no other kind of value', () => {
    showsInPlan(`
financials: { revenue: true, costToServe: [1], grossMargin: high }
                       ^^^^ "revenue" should be a number of 0 or more, not true
                             ^^^^^^^^^^^ "costToServe" should be a number of 0 or more, not a list
                                                            ^^^^ "grossMargin" should be a number of 1 or less, not the text "high"
`);
  });
});

describe('a text', () => {
  it('is not a number, nor true or false', () => {
    showsInPlan(`
rationale: 5
           ^ "rationale" should be text; put it in quotes if 5 is meant => "5"
longTermGoal: true
              ^^^^ "longTermGoal" should be text; put it in quotes if true is meant => "true"
questions: [{ id: q1, text: 007 }]
                            ^^^ "text" should be text; put it in quotes if this is meant
`);
  });

  it('of one word may be "no"', () => {
    showsInPlan(`
rationale: no
longTermGoal: on
`);
  });

  it('has the form of its place', () => {
    shows(
      'plan',
      `
id: Acme AG
    ^^^^^^^ "id" cannot be "Acme AG"; ids are lower-case letters and digits, joined by hyphens => acme-ag
owner: Ana_Ruiz
       ^^^^^^^^ "owner" cannot be "Ana_Ruiz"; ids are lower-case letters and digits, joined by hyphens => ana-ruiz
account: { name: "", parent: Müller & Söhne, crmUrl: crm.example.com }
                 ^^ "name" is empty; expected text such as "Acme AG"
                             ^^^^^^^^^^^^^^ "parent" cannot be "Müller & Söhne"; ids are lower-case letters and digits, joined by hyphens => muller-sohne?
                                                     ^^^^^^^^^^^^^^^ "crmUrl" cannot be "crm.example.com"; a web address begins with "https://"
`,
    );
  });

  it('of a currency, a year or a period has theirs', () => {
    showsInPlan(`
financials: { currency: eur, history: { 2024: { revenue: 1 }, FY25: { revenue: 2 }, last: { revenue: 3 } } }
                        ^^^ "currency" cannot be "eur"; a currency is its three-letter ISO 4217 code, such as "EUR" => EUR
                                        ^^^^ "2024" cannot be used as a key here; a fiscal year is written "FY2026" => FY2024
                                                              ^^^^ "FY25" cannot be used as a key here; a fiscal year is written "FY2026" => FY2025?
                                                                                    ^^^^ "last" cannot be used as a key here; a fiscal year is written "FY2026"
performance: [{ period: Q3 2026 }, { period: 2026-Q5 }]
                        ^^^^^^^ "period" cannot be "Q3 2026"; expected something like "2026-Q3" => 2026-Q3
                                             ^^^^^^^ "period" cannot be "2026-Q5"; expected something like "2026-Q3"
`);
  });

  it('that is a key has the form of keys', () => {
    showsInPlan(`
scores: { Brand: { rating: 4 } }
          ^^^^^ "Brand" cannot be used as a key here; ids are lower-case letters and digits, joined by hyphens => brand
`);
  });
});

describe('a value that is not written yet', () => {
  it('is told at its key', () => {
    showsInPlan(`
tier:
^^^^ "tier" has no value yet; expected a map with assigned, since and override
rationale:
^^^^^^^^^ "rationale" has no value yet; expected text such as "Reference customer for electric-vehicle lines."
team: { sponsor: , mentor: lee }
        ^^^^^^^ "sponsor" has no value yet; expected text such as "vic"
`);
  });

  it('is told at its place where null is written', () => {
    showsInPlan(`
longTermGoal: ~
              ^ "longTermGoal" has no value yet; expected text such as "Sole line-control supplier by 2028."
owner2: null
^^^^^^ unknown key "owner2"; "owner" is already given here
swot: { strengths: [null] }
                    ^^^^ item 1 of "strengths" has no value yet; expected text such as "Only supplier certified for line 3"
`);
  });
});

describe('a value of another kind', () => {
  it('is told at its key', () => {
    shows(
      'plan',
      `
id: [acme]
^^ "id" should be text such as "acme", not a list
owner: { name: ana }
^^^^^ "owner" should be text such as "ana", not a map
account: [Acme]
^^^^^^^ "account" should be a map of keys and values, not a list
horizon: [2026-01-01, 2028-12-31]
^^^^^^^ "horizon" should be a map with start and end, not a list
scores:
^^^^^^ "scores" should be a map of keys and values, not a list
  - brand: 4
actions:
^^^^^^^ "actions" should be a list, not a map; begin each entry with "- "
  a1: Audit
`,
    );
  });

  it('is told at itself where it is one word', () => {
    showsInPlan(`
horizon: 2026-01-01
         ^^^^^^^^^^ "horizon" should be a map with start and end, not the text "2026-01-01"
tier: gold
      ^^^^ "tier" should be a map with assigned, since and override, not the text "gold"
scores: { brand: 4 }
                 ^ "brand" should be a map with rating, scoredOn, scoredBy, evidence and note, not 4
reviews: none
         ^^^^ "reviews" should be a list, not the text "none"
risks: [sole-sourcing]
        ^^^^^^^^^^^^^ item 1 of "risks" should be a map of keys and values, not the text "sole-sourcing"
`);
  });

  it('may be the only item of a list', () => {
    showsInPlan(`
reviews: [{ date: 2026-09-15, kind: senior, reviewers: vic, topics: "plan, progress" }]
                                                       ^^^ "reviewers" should be a list, not the text "vic" => [vic]
                                                                    ^^^^^^^^^^^^^^^^ "topics" should be a list, not the text "plan, progress"
`);
  });
});

describe('a scoring', () => {
  it('needs a type', () => {
    showsInCriteria(`
    scoring: { min: 1, max: 5 }
    ^^^^^^^ "scoring" lacks the key "type"; it is one of linear, bands, rating or lookup
`);
  });

  it('needs a type there is', () => {
    showsInCriteria(`
    scoring: { type: ratng, min: 1, max: 5 }
                     ^^^^^ "type" cannot be "ratng"; did you mean "rating"? It is one of linear, bands, rating or lookup => rating
`);
  });

  it('needs a type that is a word', () => {
    showsInCriteria(`
    scoring: { type: [rating] }
               ^^^^ "type" should be one of linear, bands, rating or lookup, not a list
`);
  });

  it('needs a type that is written', () => {
    showsInCriteria(`
    scoring: { type: }
               ^^^^ "type" has no value yet; expected linear, bands, rating or lookup
`);
  });

  it('is a map', () => {
    showsInCriteria(`
    scoring: rating
             ^^^^^^ "scoring" should be a map whose "type" is linear, bands, rating or lookup, not the text "rating"
`);
  });

  it('is held against its own type only', () => {
    showsInCriteria(`
    scoring: { type: linear, input: financials.revenue, zeroAt: 0, max: 5 }
    ^^^^^^^ "scoring" lacks the key "fullAt": the figure that gives 100 points, in the unit of the input
                                                                   ^^^ unknown key "max"; "scoring" has type, input, zeroAt and fullAt
`);
  });

  it('knows the keys of its type', () => {
    showsInCriteria(`
    scoring: { type: rating, min: 1, mx: 5 }
                                     ^^ unknown key "mx"; did you mean "max"? => max?
`);
  });

  it('by bands needs bands', () => {
    showsInCriteria(`
    scoring: { type: bands, input: financials.revenue, bands: [] }
                                                       ^^^^^ "bands" needs at least 1 entry
`);
  });

  it('by bands needs points in them', () => {
    showsInCriteria(`
    scoring: { type: bands, input: financials.revenue, bands: [{ from: 0 }] }
                                                                 ^^^^ item 1 of "bands" lacks the key "points": the points a figure in this band gets, 0 to 100
`);
  });

  it('by lookup needs points', () => {
    showsInCriteria(`
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { accepted: 200, declined: no } }
                                                                                ^^^ "accepted" is 200; expected a number from 0 to 100
                                                                                               ^^ "declined" should be a number from 0 to 100, not the text "no"
`);
  });

  it('by rating has words at numbers', () => {
    showsInCriteria(`
    scoring: { type: rating, min: 1, max: 5, anchors: { low: unknown, 5: 3 } }
                                                        ^^^ "low" cannot be used as a key here; the keys here are the ratings, as numbers
                                                                         ^ "5" should be text; put it in quotes if 3 is meant => "3"
`);
  });

  it('has a path as its input', () => {
    showsInCriteria(`
    scoring: { type: linear, input: Revenue!, zeroAt: 0, fullAt: 1 }
                                    ^^^^^^^^ "input" cannot be "Revenue!"; expected something like "financials.revenue"
`);
  });
});

describe('a criteria set', () => {
  it('is held against its schema', () => {
    shows(
      'criteria',
      `
id: core
minCoverage: 80%
             ^^^ "minCoverage" should be a plain number; did you mean 0.8? => 0.8
missing: intervall
         ^^^^^^^^^ "missing" cannot be "intervall"; did you mean "interval"? It is one of interval, error, zero or renormalise => interval
version: three
         ^^^^^ "version" should be a whole number of 1 or more, not the text "three"
knockout: { below: 1 }
^^^^^^^^ unknown key "knockout"; the file has id, version, title, missing, minCoverage, minCriteria, categories, criteria and tiers
criteria:
  - id: brand
    wieght: 10
    ^^^^^^ unknown key "wieght"; did you mean "weight"? => weight
    scoring: { type: rating, min: 1, max: 5 }
  - id: reach
    weight: -5
            ^^ "weight" is -5; expected a number of 0 or more
    scoring: { type: rating, min: 1, max: 5 }
tiers: { assign: top, levels: [{ id: gold }] }
                 ^^^ "assign" cannot be "top"; did you mean "top-n"? It is one of threshold, top-n, percentile or capacity => top-n?
                      ^^^^^^ "levels" needs at least 2 entries
                                 ^^ item 1 of "levels" lacks the key "enter": the lowest score, 0 to 100 points, that leads into this tier
`,
    );
  });
});

describe('a portfolio', () => {
  it('is held against its schema', () => {
    shows(
      'portfolio',
      `
currency: euro
          ^^^^ "currency" cannot be "euro"; a currency is its three-letter ISO 4217 code, such as "EUR"
fiscalYear: { startMonth: 13, current: 2026 }
                          ^^ "startMonth" is 13; expected a whole number from 1 to 12
                                       ^^^^ "current" cannot be "2026"; a fiscal year is written "FY2026" => FY2026
exchangeRates: { asOf: 2026-09-30, rates: { usd: 0.92, GBP: 0, US: 1 } }
                                            ^^^ "usd" cannot be used as a key here; a currency is its three-letter ISO 4217 code, such as "EUR" => USD
                                                            ^ "GBP" is 0; expected a number above 0
                                                               ^^ "US" cannot be used as a key here; a currency is its three-letter ISO 4217 code, such as "EUR"
accounts: { per: product-line }
                 ^^^^^^^^^^^^ "per" cannot be "product-line"; did you mean "productLine"? It is one of portfolio, owner, segment or productLine => productLine
cadence: { seniorMonths: 3.5, graceDays: two weeks }
                         ^^^ "seniorMonths" is 3.5; expected a whole number of 1 or more
                                         ^^^^^^^^^ "graceDays" should be a whole number of 0 or more, not the text "two weeks"
people:
^^^^^^ "people" should be a list, not a map; begin each entry with "- "
  ana: { role: account-manager }
listReviews: [2026-01-20]
              ^^^^^^^^^^ item 1 of "listReviews" should be a map with date, reviewers and outcome, not the text "2026-01-20"
exclude: archive/**
         ^^^^^^^^^^ "exclude" should be a list, not the text "archive/**" => [archive/**]
`,
    );
  });

  it('may name rules that are not there, to no effect', () => {
    shows(
      'portfolio',
      `
rules: { tier-fragil: off, review-stale: eror, no-such-rule: off }
         ^^^^^^^^^^^ there is no rule "tier-fragil", so this setting has no effect; did you mean "tier-fragile"? => tier-fragile
                                         ^^^^ "review-stale" cannot be "eror"; did you mean "error"? It is one of off, information, warning or error => error
                                               ^^^^^^^^^^^^ there is no rule "no-such-rule", so this setting has no effect
`,
    );
  });
});

describe('a file', () => {
  it('that is empty says nothing of a plan', () => {
    shows(
      'plan',
      `

^ the file is empty; an account plan begins with "id", "owner" and "account"`,
    );
  });

  it('of comments says nothing of a criteria set', () => {
    shows(
      'criteria',
      `
# to be written
^ the file is empty; a criteria set begins with "id", "criteria" and "tiers"
`,
    );
  });

  it('that is one word is no plan', () => {
    shows(
      'plan',
      `
Acme
^^^^ an account plan is a map of keys and values; it begins with "id", "owner" and "account"
`,
    );
  });

  it('that is a list is no portfolio', () => {
    shows(
      'portfolio',
      `
- id: acme
^^^^^^^^^^ a portfolio is a map of keys and values
`,
    );
  });
});

describe('a fault of the syntax', () => {
  it('is not told again as a missing key or value', () => {
    shows(
      'plan',
      `
owner
^^^^^ a colon is missing after "owner"
id: acme
account:
	name: Acme
^ a tab is used for indentation; use spaces
status: active: yes
        ^^^^^^^^^^^ two colons in one line; put the value in quotes, or the inner key on a line of its own
`,
    );
  });

  it('is not told again as a strange key', () => {
    showsInPlan(`
horizon:
    start: 2026-01-01
  end: 2028-12-31
  ^^^ all keys of one map must start at the same column
we should ask Ana
^^^^^^^^^^^^^^^^^ a colon is missing after "we should ask Ana"
`);
  });

  it('leaves the rest to be held against the schema', () => {
    shows(
      'plan',
      `
id: acme
owner: "ana
       ^^^^ the text is not closed; add "
account: { name: Acme
                    ^ the "{" before this is not closed; add "}"
status: activ
        ^^^^^ "status" cannot be "activ"; did you mean "active"? It is one of candidate, active, corrective, exit-review or exited => active
`,
    );
  });

  it('leaves our side of a conflict to be held against the schema', () => {
    shows(
      'plan',
      `
id: acme
owner: ana
<<<<<<< ours
^^^^^^^^^^^^ a merge conflict is not resolved here; keep one side and remove the markers
account: { name: 5 }
                 ^ "name" should be text; put it in quotes if 5 is meant => "5"
=======
account: 6
>>>>>>> theirs
`,
    );
  });

  it('is a key written twice, whatever its second value is', () => {
    shows(
      'plan',
      `
id: acme
owner: ana
account: { name: Acme }
owner: 5
^^^^^ the key "owner" is already used in this map; merge the two
`,
    );
  });
});
