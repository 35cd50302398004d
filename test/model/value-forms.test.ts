import { planShows, showsInPlan } from './shows.ts';

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
    planShows(`
id: Acme AG
    ^^^^^^^ "id" cannot be "Acme AG"; ids are lower-case letters and digits, joined by hyphens => acme-ag
owner: Ana_Ruiz
       ^^^^^^^^ "owner" cannot be "Ana_Ruiz"; ids are lower-case letters and digits, joined by hyphens => ana-ruiz
account: { name: "", parent: Müller & Söhne, crmUrl: crm.example.com }
                 ^^ "name" is empty; expected text such as "Acme AG"
                             ^^^^^^^^^^^^^^ "parent" cannot be "Müller & Söhne"; ids are lower-case letters and digits, joined by hyphens => muller-sohne?
                                                     ^^^^^^^^^^^^^^^ "crmUrl" cannot be "crm.example.com"; a web address begins with "https://"
`);
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
