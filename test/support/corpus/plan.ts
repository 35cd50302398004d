import {
  actionTitles,
  cities,
  companyName,
  countries,
  fullName,
  industries,
  levels,
  linkKinds,
  nextMoves,
  objectiveKinds,
  openQuestions,
  openStatuses,
  politicals,
  reviewNotes,
  riskTitles,
  roles,
  stances,
} from './words.ts';
import { Random, utf8Length } from './random.ts';
import {
  companyObjectives,
  engineerId,
  exchangeRates,
  ownerId,
  products,
  segments,
  weights,
  type Currency,
  plansPerOwner,
} from './policy.ts';
import type { PlanOptions } from './options.ts';

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

export function planText(random: Random, place: PlanPlace): string {
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
    const { revenue, grossMargin, currency } = this.#standing;
    const contribution = revenue * exchangeRates[currency] * (grossMargin - 0.09);
    return `resources: { budget: 60000, approvedBy: vic, effortFte: ${(contribution / 2_000_000).toFixed(3)} }
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
