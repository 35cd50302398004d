import { planShows, showsInCriteria, showsInPlan } from './shows.ts';

describe('a key that is missing', () => {
  it('is told with what it is for', () => {
    planShows(`
id: acme
owner: ana
account:
^^^^^^^ "account" lacks the key "name": the name of the customer as people say it
  parent: acme-group
`);
  });

  it('is told with the others that are', () => {
    planShows(`
id: acme
^^ the keys "owner" and "account" are missing
`);
  });

  it('is told of an empty map', () => {
    planShows(`
{}
^^ the keys "id", "owner" and "account" are missing
`);
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
    planShows(`
id: acme
owner: ana
account: { nme: Acme }
           ^^^ unknown key "nme"; did you mean "name"? => name?
`);
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

  it('is renamed where no other key of the map is to be', () => {
    showsInPlan(`
ratinale: Buys across three plants.
^^^^^^^^ unknown key "ratinale"; did you mean "rationale"? => rationale
rationle: Opens the door to a whole sector.
^^^^^^^^ unknown key "rationle"; did you mean "rationale"?
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
swot: { strengths: [null] }
                    ^^^^ item 1 of "strengths" has no value yet; expected text such as "Only supplier certified for line 3"
`);
  });
});

describe('a value of another kind', () => {
  it('is told at its key', () => {
    planShows(`
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
`);
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
