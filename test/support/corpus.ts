/**
 * Portfolios of any size for tests and benchmarks. The same options always give the same text, on every machine.
 *
 * Invariant: no files, no clock, no `Math.random`. Plans are written for `corpusDay` and clean on it, but for planted faults.
 */

/** The as-of day the generated plans are written for. */
export const corpusDay = '2026-11-22';

export interface CorpusFile {
  /** Relative to the portfolio's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The rule that a fault put into this file on purpose must be found by. */
  readonly planted?: PlantedFault;
}

export const plantedFaults = [
  'syntax-invalid',
  'schema-violated',
  'reference-unknown',
  'horizon-transactional',
  'review-stale',
  'score-missing',
  'score-unevidenced',
  'tier-mismatch',
] as const;
export type PlantedFault = (typeof plantedFaults)[number];

export interface CorpusOptions {
  readonly plans: number;
  readonly seed?: number;
  /** The mean size of a plan in bytes of UTF-8, about; each is grown to between 0.85 and 1.05 of it. */
  readonly planBytes?: number;
  /** The share of plans with a planted fault, 0 to 1; 0.03 when not given. */
  readonly faultShare?: number;
}

export interface PlanOptions {
  /** The size to grow the plan to, in bytes of UTF-8. The text is at least that long and at most one entry longer. */
  readonly bytes: number;
  readonly seed?: number;
  readonly id?: string;
  /** An account manager of the corpus's portfolio, counted from 0. */
  readonly ownerIndex?: number;
  readonly planted?: PlantedFault;
}

const plansPerFolder = 100;
const plansPerOwner = 8;
const defaultPlanBytes = 4500;

/** A portfolio, a criteria set and the plans, in that order. Lazy, so that ten thousand plans need not be held at once. */
export function* generateCorpus(options: CorpusOptions): Generator<CorpusFile, void, undefined> {
  const seed = options.seed ?? 1;
  const owners = Math.max(2, Math.ceil(options.plans / plansPerOwner));
  const faultShare = options.faultShare ?? 0.03;
  yield { path: 'portfolio.yaml', text: portfolioText(options.plans, owners) };
  yield { path: 'core.criteria.yaml', text: criteriaText };
  for (let index = 0; index < options.plans; index++) {
    const random = new Random(seed * 1_000_003 + index);
    const planted = random.chance(faultShare) ? random.pick(plantedFaults) : undefined;
    const id = planId(index);
    const text = planText(random, {
      bytes: Math.round((options.planBytes ?? defaultPlanBytes) * (0.85 + 0.2 * random.next())),
      id,
      ownerIndex: Math.floor(index / plansPerOwner),
      ...(planted && { planted }),
    });
    const path = `plans/${folderOf(index)}/${id}.plan.yaml`;
    yield planted ? { path, text, planted } : { path, text };
  }
}

/** One plan, to stand beside the portfolio and criteria of a corpus. */
export function generatePlan(options: PlanOptions): string {
  const random = new Random((options.seed ?? 1) * 7919);
  return planText(random, {
    ...options,
    id: options.id ?? planId(0),
    ownerIndex: options.ownerIndex ?? 0,
  });
}

function planId(index: number): string {
  return `account-${String(index).padStart(5, '0')}`;
}

function folderOf(index: number): string {
  return String(Math.floor(index / plansPerFolder)).padStart(3, '0');
}

// ---------------------------------------------------------------------------------------------------------- policy

const criteriaText = `id: core
version: 3
title: Key-account criteria 2026
missing: interval
minCoverage: 0.8
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
    title: Gross margin
    category: financial
    outlook: current
    weight: 15
    scoring:
      type: bands
      input: financials.grossMargin
      bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }]
  - id: headroom
    title: Headroom
    category: financial
    outlook: future
    weight: 15
    scoring: { type: linear, input: metrics.whitespace, zeroAt: 0, fullAt: 1500000 }
  - id: brand
    title: Marquee brand
    question: Does the name open doors in our market?
    category: strategic
    outlook: future
    weight: 20
    evidence: required
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: unknown outside its region, 5: a name every prospect knows } }
  - id: access
    title: Access to those who decide
    category: strategic
    outlook: current
    weight: 10
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: we meet buyers only, 5: the board takes our calls } }
  - id: innovation
    title: Appetite for joint development
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: rating, min: 0, max: 10, anchors: { 0: buys by catalogue number, 10: co-funds pilots with us } }
  - id: appetite
    title: Wants to be a key account
    category: strategic
    outlook: future
    weight: 10
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } }
tiers:
  assign: threshold
  hysteresis: 3
  minTenureMonths: 6
  levels:
    - { id: gold, title: Gold, enter: 70, service: { seniorReviewMonths: 3, progressMonths: 1, responseHours: 4 } }
    - { id: silver, title: Silver, enter: 50, service: { seniorReviewMonths: 6, progressMonths: 3, responseHours: 8 } }
    - { id: bronze, title: Bronze, enter: 0, service: { seniorReviewMonths: 12, progressMonths: 6, responseHours: 24 } }
`;

const weights = {
  revenue: 20,
  margin: 15,
  headroom: 15,
  brand: 20,
  access: 10,
  innovation: 10,
  appetite: 10,
};
const exchangeRates = { EUR: 1, USD: 0.92, GBP: 1.17 };
type Currency = keyof typeof exchangeRates;

const segments = ['automotive', 'food', 'water', 'pharma', 'energy'] as const;
const products = ['meters', 'sensors', 'analytics', 'service'] as const;
const companyObjectives = ['retain-base', 'grow-services', 'enter-pharma'] as const;

function portfolioText(plans: number, owners: number): string {
  const managers = Array.from(
    { length: owners },
    (_, index) =>
      `  - { id: ${ownerId(index)}, name: ${fullName(new Random(index + 17))}, role: account-manager, fte: 1.0 }`,
  );
  const engineers = Array.from(
    { length: owners },
    (_, index) =>
      `  - { id: ${engineerId(index)}, name: ${fullName(new Random(index + 4711))}, role: specialist, fte: 1.0 }`,
  );
  return `title: Generated portfolio of ${plans} plans
criteria: core
currency: EUR
exchangeRates: { asOf: 2026-09-30, rates: { USD: ${exchangeRates.USD}, GBP: ${exchangeRates.GBP} } }
fiscalYear: { startMonth: 1, current: FY2026 }
totals: { customers: ${plans * 12}, revenue: ${Math.max(plans, 40) * 3_000_000}, target: ${Math.max(plans, 40) * 3_300_000}, growth: 0.10 }
accounts: { min: 1, max: ${Math.max(20, plans)}, per: portfolio }
overrides: { max: ${Math.max(2, Math.ceil(plans / 50))}, maxMonths: 6 }
people:
${managers.join('\n')}
  - { id: vic, name: Victor Amsel, role: executive }
  - { id: noor, name: Noor de Wit, role: executive }
  - { id: lee, name: Lee Harkness, role: mentor }
${engineers.join('\n')}
segments:
${segments.map((id) => `  - { id: ${id}, source: research/${id}.md, analysedOn: 2026-02-01, ourStrengths: [local service], ourWeaknesses: [list price] }`).join('\n')}
products:
${products.map((id) => `  - { id: ${id}, name: ${capital(id)} }`).join('\n')}
objectives:
${companyObjectives.map((id) => `  - { id: ${id}, statement: ${capital(id.replace('-', ' '))} }`).join('\n')}
listReviews: [{ date: 2026-01-20, reviewers: [vic, noor], outcome: approved }]
`;
}

// ------------------------------------------------------------------------------------------------------------ plans

type PlanPlace = Required<Pick<PlanOptions, 'bytes' | 'id' | 'ownerIndex'>> & Pick<PlanOptions, 'planted'>;

/** What the score of a plan depends on. */
interface Standing {
  readonly revenue: number;
  readonly grossMargin: number;
  readonly brand: number;
  readonly access: number;
  readonly innovation: number;
  readonly wantsKeyStatus: 'accepted' | 'unsure';
  readonly currency: Currency;
}

function planText(random: Random, place: PlanPlace): string {
  const plan = new PlanWriter(random, place);
  plan.growTo(place.bytes);
  return plan.text();
}

/** Collects the entries of a plan's lists, so that a plan can grow evenly before it is put together. */
class PlanWriter {
  readonly #random: Random;
  readonly #place: PlanPlace;
  readonly #owner: string;
  readonly #engineer: string;
  readonly #standing: Standing;
  readonly #name: string;
  readonly #variety: number;
  readonly #opportunities: string[] = [];
  readonly #objectives: string[] = [];
  readonly #actions: string[] = [];
  readonly #stakeholders: string[] = [];
  readonly #links: string[] = [];
  readonly #reviews: string[] = [];
  readonly #risks: string[] = [];
  readonly #questions: string[] = [];
  #whitespace = 0;

  constructor(random: Random, place: PlanPlace) {
    this.#random = random;
    this.#place = place;
    this.#owner = ownerId(place.ownerIndex);
    this.#engineer = engineerId(place.ownerIndex);
    this.#name = companyName(random);
    this.#variety = random.int(0, 99);
    this.#addOpportunities();
    this.#standing = this.#drawStanding();
    this.#addReviews();
    for (let n = 0; n < 2; n++) this.#addObjective();
    for (let n = 0; n < 2; n++) this.#addAction();
    for (let n = 0; n < 2; n++) this.#addStakeholder();
    this.#addRisk();
  }

  /** Adds entries to the lists that grow in real plans, in turn, until the plan has the size. */
  growTo(bytes: number): void {
    const steps = [
      () => this.#addStakeholder(),
      () => this.#addAction(),
      () => this.#addPastReview(),
      () => this.#addObjective(),
      () => this.#addAction(),
      () => this.#addRisk(),
      () => this.#addStakeholder(),
      () => this.#addQuestion(),
      () => this.#addLink(),
    ];
    let size = utf8Length(this.text());
    for (let step = 0; size < bytes; step++) size += utf8Length(steps[step % steps.length]?.() ?? '') + 1;
  }

  text(): string {
    const { planted } = this.#place;
    const parts = [
      this.#head(),
      this.#financials(),
      this.#purpose(),
      this.#scores(),
      this.#tier(),
      this.#team(),
      list('objectives', this.#objectives),
      list('actions', this.#actions),
      list('stakeholders', this.#stakeholders),
      list('links', this.#links),
      list('opportunities', this.#opportunities),
      this.#market(),
      list('risks', this.#risks),
      this.#running(),
      list('reviews', this.#reviews),
      list('questions', this.#questions),
    ];
    if (planted === 'syntax-invalid') parts.push('owner: somebody-else');
    return `${parts.filter((part) => part !== '').join('\n')}\n`;
  }

  #head(): string {
    const { planted, id } = this.#place;
    const industry = planted === 'schema-violated' ? 'industy' : 'industry';
    const variety = this.#variety;
    return `id: ${id}
status: active
owner: ${this.#owner}
account:
  name: ${this.#name}
  parent: group-${this.#place.ownerIndex}
  segment: ${segments[variety % segments.length]}
  ${industry}: ${industries[variety % industries.length]}
  geographies: [DE, ${countries[variety % countries.length]}]
  customerSince: ${2012 + (variety % 9)}-04-01
  keyAccountSince: 2025-0${1 + (variety % 8)}-01
  wantsKeyStatus: ${this.#standing.wantsKeyStatus}
  crmUrl: https://crm.example.com/${id}`;
  }

  #financials(): string {
    const { revenue, grossMargin, currency } = this.#standing;
    const growing = (years: number): number => Math.round((revenue * 1.08 ** years) / 1000) * 1000;
    return `financials:
  asOf: 2026-09-30
  currency: ${currency}
  revenue: ${revenue}
  grossMargin: ${grossMargin}
  costToServe: ${Math.round(revenue * 0.09)}
  shareOfWallet: ${(0.1 + grossMargin / 2).toFixed(2)}
  history:
    FY2023: { revenue: ${growing(-3)}, grossMargin: ${(grossMargin - 0.02).toFixed(2)} }
    FY2024: { revenue: ${growing(-2)}, grossMargin: ${(grossMargin - 0.01).toFixed(2)} }
    FY2025: { revenue: ${growing(-1)}, grossMargin: ${grossMargin} }
  targets: { FY2026: ${growing(1)}, FY2027: ${growing(2)}, FY2028: ${growing(3)} }`;
  }

  #purpose(): string {
    const end = this.#place.planted === 'horizon-transactional' ? '2026-12-31' : '2028-12-31';
    return `rationale: >-
  ${this.#name} sets the standard its suppliers follow, and we already run
  the lines where that standard is made.
longTermGoal: Preferred supplier at every site by the end of 2028.
relationship: { current: credible-source, target: trusted-advisor }
horizon: { start: 2026-01-01, end: ${end} }
criteria: core`;
  }

  #scores(): string {
    const { brand, access, innovation } = this.#standing;
    const by = this.#owner;
    const evidence =
      this.#place.planted === 'score-unevidenced'
        ? ''
        : `\n    evidence: [https://example.com/awards/${this.#place.id}]`;
    const innovationScore =
      this.#place.planted === 'score-missing'
        ? ''
        : `\n  innovation: { rating: ${innovation}, scoredOn: 2026-08-30, scoredBy: ${by} }`;
    return `scores:
  brand:
    rating: ${brand}
    scoredOn: 2026-09-12
    scoredBy: ${by}${evidence}
  access: { rating: ${access}, scoredOn: 2026-09-12, scoredBy: ${by} }${innovationScore}`;
  }

  #tier(): string {
    const score = scoreOf(this.#standing, this.#whitespace);
    const tier = this.#place.planted === 'tier-mismatch' ? otherTier(score) : tierOf(score);
    return `tier: { assigned: ${tier}, since: 2026-01-20 }`;
  }

  #team(): string {
    return `team:
  sponsor: vic
  mentor: lee
  members:
    - { person: ${this.#owner}, allocation: ${(1 / plansPerOwner).toFixed(3)}, committedOn: 2026-01-20 }
    - { person: ${this.#engineer}, allocation: 0.1, committedOn: 2026-01-20 }`;
  }

  #market(): string {
    return `swot:
  strengths: [calibration on site within a day, twelve years of process data]
  weaknesses: [no native link to their control system]
  opportunities: [a second plant is in planning]
  threats: [group purchasing wants two suppliers for everything]
competitors: [{ name: Rivalo, strength: 4, ourStrength: 3 }]`;
  }

  #running(): string {
    return `resources: { budget: 60000, approvedBy: vic, effortFte: 0.3 }
performance:
  - { period: 2026-Q2, ours: { sla: green }, theirs: { growth: amber } }
  - { period: 2026-Q3, ours: { sla: green }, theirs: { growth: green }, note: back on plan since July }`;
  }

  #addOpportunities(): void {
    for (let n = 1; n <= 2; n++) {
      const current = this.#random.step(0, 100_000, 10_000);
      const potential = current + this.#random.step(50_000, 700_000, 10_000);
      this.#whitespace += potential - current;
      this.#opportunities.push(
        `  - { id: o${n}, product: ${this.#random.pick(products)}, unit: plant-${n}, potential: ${potential}, current: ${current}, probability: 0.${this.#random.int(2, 8)}, expected: 2027-0${this.#random.int(3, 9)}-30 }`,
      );
    }
  }

  /** Draws until one rating step cannot change the tier, so that an unplanted plan has nothing to report. */
  #drawStanding(): Standing {
    for (let tries = 0; ; tries++) {
      const standing: Standing = {
        revenue: this.#random.step(300_000, 4_200_000, 10_000),
        grossMargin: this.#random.int(20, 46) / 100,
        brand: this.#random.int(1, 5),
        access: this.#random.int(1, 5),
        innovation: this.#random.int(0, 10),
        wantsKeyStatus: this.#random.chance(0.85) ? 'accepted' : 'unsure',
        currency: this.#random.chance(0.8) ? 'EUR' : this.#random.chance(0.5) ? 'USD' : 'GBP',
      };
      if (isSettled(scoreOf(standing, this.#whitespace)) || tries === 100) return standing;
    }
  }

  #addObjective(): string {
    const n = this.#objectives.length + 1;
    const [kind, benefits, statement, unit] =
      objectiveKinds[(n - 1) % objectiveKinds.length] ?? objectiveKinds[0];
    const baseline = this.#random.int(20, 80);
    const target = this.#random.int(5, 15);
    const due = n % 2 === 1 ? '2027-06-30' : '2028-06-30';
    return this.#push(
      this.#objectives,
      `  - id: objective-${n}
    kind: ${kind}
    benefits: ${benefits}
    companyObjective: ${this.#random.pick(companyObjectives)}
    statement: ${statement}
    measure: { unit: ${unit}, baseline: ${baseline}, target: ${target}, current: ${baseline - 5}, due: ${due} }`,
    );
  }

  #addAction(): string {
    const n = this.#actions.length + 1;
    const owner =
      this.#place.planted === 'reference-unknown' && n === 2 ? 'nobody-by-that-name' : this.#owner;
    const due = `${this.#random.chance(0.5) ? '2026-12' : '2027-02'}-${this.#random.int(10, 28)}`;
    return this.#push(
      this.#actions,
      `  - id: a${n}
    objective: objective-${1 + (n % this.#objectives.length)}
    title: ${this.#random.pick(actionTitles)}
    owner: ${owner}
    due: ${due}
    status: ${this.#random.pick(openStatuses)}
    updatedOn: 2026-11-${this.#random.int(10, 20)}`,
    );
  }

  #addStakeholder(): string {
    const n = this.#stakeholders.length + 1;
    const role = roles[(n - 1) % roles.length] ?? 'user-buyer';
    const holder = n % 2 === 0 ? this.#engineer : this.#owner;
    return this.#push(
      this.#stakeholders,
      `  - id: person-${n}
    name: ${fullName(this.#random)}
    unit: plant-${1 + (n % 4)}
    site: ${this.#random.pick(cities)}
    level: ${this.#random.pick(levels)}
    role: ${role}
    influence: ${this.#random.int(2, 5)}
    political: ${this.#random.pick(politicals)}
    stance: ${role === 'coach' ? 'mentor' : this.#random.pick(stances)}
    relationships:
      - { owner: ${holder}, strength: ${this.#random.int(2, 4)}, target: 4, lastContact: 2026-11-0${this.#random.int(1, 9)}, nextMove: ${this.#random.pick(nextMoves)}, nextMoveDue: 2026-12-${this.#random.int(10, 20)} }`,
    );
  }

  #addLink(): string {
    const n = this.#links.length;
    const from = 1 + (n % this.#stakeholders.length);
    const to = 1 + ((n + 1) % this.#stakeholders.length);
    return this.#push(
      this.#links,
      `  - { from: person-${from}, to: person-${to}, kind: ${this.#random.pick(linkKinds)} }`,
    );
  }

  #addReviews(): void {
    const senior = this.#place.planted === 'review-stale' ? '2025-08-15' : '2026-10-15';
    this.#reviews.push(
      `  - date: ${senior}
    kind: senior
    reviewers: [vic, ${this.#owner}]
    topics: [plan, progress, roadblocks, funding]
    outcome: continue
    notes: Funding for the second plant is agreed; the SLA stays the weak spot.`,
      '  - { date: 2026-10-06, kind: mentor, reviewers: [lee], outcome: continue }',
      `  - { date: 2026-11-${this.#random.int(10, 19)}, kind: progress, reviewers: [${this.#owner}], outcome: continue }`,
    );
  }

  #addPastReview(): string {
    const month = String(this.#random.int(1, 12)).padStart(2, '0');
    return this.#push(
      this.#reviews,
      `  - { date: 2025-${month}-${this.#random.int(10, 28)}, kind: progress, reviewers: [${this.#owner}], outcome: continue, notes: ${this.#random.pick(reviewNotes)} }`,
    );
  }

  #addRisk(): string {
    const n = this.#risks.length + 1;
    return this.#push(
      this.#risks,
      `  - id: r${n}
    title: ${this.#random.pick(riskTitles)}
    likelihood: ${this.#random.int(2, 4)}
    impact: ${this.#random.int(2, 5)}
    owner: ${this.#owner}
    mitigation: ${this.#random.pick(actionTitles)}
    due: 2027-01-${this.#random.int(10, 28)}`,
    );
  }

  #addQuestion(): string {
    const n = this.#questions.length + 1;
    const question = this.#random.pick(openQuestions);
    return this.#push(
      this.#questions,
      `  - { id: q${n}, text: '${question}', confidence: ${this.#random.int(1, 5)} }`,
    );
  }

  #push(entries: string[], entry: string): string {
    entries.push(entry);
    return entry;
  }
}

function list(key: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `${key}:\n${entries.join('\n')}`;
}

/** The score of the generated criteria set, 0 to 100, so that the assigned tier can be the computed one. */
function scoreOf(standing: Standing, whitespace: number): number {
  const rate = exchangeRates[standing.currency];
  const values = {
    revenue: Math.min(1, (standing.revenue * rate) / 4_000_000),
    margin: standing.grossMargin >= 0.4 ? 1 : standing.grossMargin >= 0.25 ? 0.5 : 0,
    headroom: Math.min(1, (whitespace * rate) / 1_500_000),
    brand: (standing.brand - 1) / 4,
    access: (standing.access - 1) / 4,
    innovation: standing.innovation / 10,
    appetite: standing.wantsKeyStatus === 'accepted' ? 1 : 0.5,
  };
  return Object.entries(weights).reduce(
    (sum, [id, weight]) => sum + weight * values[id as keyof typeof values],
    0,
  );
}

function tierOf(score: number): string {
  return score >= 70 ? 'gold' : score >= 50 ? 'silver' : 'bronze';
}

function otherTier(score: number): string {
  return tierOf(score) === 'bronze' ? 'gold' : 'bronze';
}

/** Farther from every threshold, with its hysteresis, than the largest rating step is worth. */
function isSettled(score: number): boolean {
  return [70, 67, 50, 47].every((threshold) => Math.abs(score - threshold) > 6.5);
}

function ownerId(index: number): string {
  return `am-${String(index).padStart(3, '0')}`;
}

function engineerId(index: number): string {
  return `eng-${String(index).padStart(3, '0')}`;
}

// ------------------------------------------------------------------------------------------------------------ words

const industries = [
  'manufacturing',
  'dairy',
  'chemicals',
  'utilities',
  'life-sciences',
  'packaging',
] as const;
const countries = ['FR', 'US', 'PL', 'SE', 'ES', 'NL', 'CZ'] as const;
const cities = ['Aarhus', 'Brno', 'Cádiz', 'Dijon', 'Eindhoven', 'Fürth', 'Göteborg', 'Łódź'] as const;
const levels = ['board', 'vice-president', 'director', 'manager', 'engineer'] as const;
const roles = ['economic-buyer', 'coach', 'user-buyer', 'technical-buyer', 'gatekeeper'] as const;
const politicals = ['inner-circle', 'political-structure', 'outside'] as const;
const stances = ['supporter', 'supporter', 'neutral'] as const;
const linkKinds = ['reports-to', 'influences', 'tension'] as const;
const openStatuses = ['open', 'in-progress', 'blocked'] as const;
const objectiveKinds = [
  ['retain', 'customer', 'Cut unplanned stoppages on the main line', 'per-month'],
  ['grow', 'us', 'Service contract on every installed meter', 'percent-open'],
  ['expand', 'both', 'Second plant runs on our sensors', 'lines-left'],
  ['relationship', 'both', 'Quarterly talk with the head of operations', 'weeks-between'],
] as const;
const actionTitles = [
  'Audit line 3 with their maintenance crew',
  'Quote the retrofit for plant 2',
  'Walk the finance director through the savings sheet',
  'Run a pilot on the bottling line',
  'Agree spare parts held on site',
  'Bring the quality lab to our test rig',
] as const;
const nextMoves = [
  'Invite to the lab day',
  'Lunch after the audit',
  'Send the savings sheet',
  'Joint site walk',
] as const;
const riskTitles = [
  'Sole-sourcing audit by group purchasing',
  'Head of engineering retires in spring',
  'Rival offers free installation',
  'Plant 2 closes before the retrofit pays back',
] as const;
const reviewNotes = [
  'on plan',
  'delivery slipped by two weeks',
  'one complaint closed',
  'pilot extended',
] as const;
const openQuestions = [
  'Who decides on line 4?',
  'Is the capital budget frozen until March?',
  'Does the new quality head know our work?',
] as const;
const givenNames = [
  'Amira',
  'Bengt',
  'Chiara',
  'Dorota',
  'Émile',
  'Fatima',
  'Georg',
  'Hana',
  'Ivo',
  'Jasmin',
] as const;
const familyNames = [
  'Abelsen',
  'Brandl',
  'Castellano',
  'Dvorsky',
  'Eklund',
  'Ferrand',
  'Grabow',
  'Hollis',
] as const;
const nameStarts = ['Alt', 'Berg', 'Cor', 'Dela', 'Elmar', 'Fjell', 'Grun', 'Hol', 'Inver', 'Jura'] as const;
const nameEnds = ['mond', 'vik', 'tech', 'pharm', 'chem', 'brew', 'flow', 'werk'] as const;
const companyForms = ['AG', 'SA', 'BV', 'AB', 'Ltd', 'SpA', 'GmbH'] as const;

function companyName(random: Random): string {
  return `${random.pick(nameStarts)}${random.pick(nameEnds)} ${random.pick(companyForms)}`;
}

function fullName(random: Random): string {
  return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Bytes of a text in UTF-8, counted without an encoder, which the pure parts of the tests do not have. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A small seeded generator (mulberry32): the same numbers on every machine. */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A multiple of the step above the low end, both ends included. */
  step(low: number, high: number, step: number): number {
    return low + step * this.int(0, Math.floor((high - low) / step));
  }

  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    const choice = choices[this.int(0, choices.length - 1)];
    if (choice === undefined) throw new Error('nothing to pick from');
    return choice;
  }
}
