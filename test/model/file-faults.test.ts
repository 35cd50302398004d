import { criteriaShows, planShows, portfolioShows, showsInPlan } from './shows.ts';

describe('a criteria set', () => {
  it('is held against its schema', () => {
    criteriaShows(`
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
`);
  });
});

describe('a portfolio', () => {
  it('is held against its schema', () => {
    portfolioShows(`
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
`);
  });

  it('may name rules that are not there, to no effect', () => {
    portfolioShows(`
rules: { tier-fragil: off, review-stale: eror, no-such-rule: off }
         ^^^^^^^^^^^ there is no rule "tier-fragil", so this setting has no effect; did you mean "tier-fragile"? => tier-fragile
                                         ^^^^ "review-stale" cannot be "eror"; did you mean "error"? It is one of off, information, warning, error or default => error
                                               ^^^^^^^^^^^^ there is no rule "no-such-rule", so this setting has no effect
`);
  });
});

describe('a file', () => {
  it('that is empty says nothing of a plan', () => {
    planShows(`

^ the file is empty; an account plan begins with "id", "owner" and "account"`);
  });

  it('of comments says nothing of a criteria set', () => {
    criteriaShows(`
# to be written
^ the file is empty; a criteria set begins with "id", "criteria" and "tiers"
`);
  });

  it('that is one word is no plan', () => {
    planShows(`
Acme
^^^^ an account plan is a map of keys and values; it begins with "id", "owner" and "account"
`);
  });

  it('that is a list is no portfolio', () => {
    portfolioShows(`
- id: acme
^^^^^^^^^^ a portfolio is a map of keys and values
`);
  });
});

describe('a fault of the syntax', () => {
  it('is not told again as a missing key or value', () => {
    planShows(`
owner
^^^^^ a colon is missing after "owner"
id: acme
account:
	name: Acme
^ a tab is used for indentation; use spaces
status: active: yes
        ^^^^^^^^^^^ two colons in one line; put the value in quotes, or the inner key on a line of its own
`);
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
    planShows(`
id: acme
owner: "ana
       ^^^^ the text is not closed; add "
account: { name: Acme
                    ^ the "{" before this is not closed; add "}"
status: activ
        ^^^^^ "status" cannot be "activ"; did you mean "active"? It is one of candidate, active, corrective, exit-review or exited => active
`);
  });

  it('leaves our side of a conflict to be held against the schema', () => {
    planShows(`
id: acme
owner: ana
<<<<<<< ours
^^^^^^^^^^^^ a merge conflict is not resolved here; keep one side and remove the markers
account: { name: 5 }
                 ^ "name" should be text; put it in quotes if 5 is meant => "5"
=======
account: 6
>>>>>>> theirs
`);
  });

  it('is a key written twice, whatever its second value is', () => {
    planShows(`
id: acme
owner: ana
account: { name: Acme }
owner: 5
^^^^^ the key "owner" is already used in this map; merge the two
`);
  });
});
