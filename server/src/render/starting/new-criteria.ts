import { scalar } from '../../syntax/edit.ts';
import { capitalised } from '../words.ts';
import { explain } from './prose.ts';

/** What is known of a criteria set when it is begun. */
export interface NewCriteria {
  readonly id: string;
  readonly currency: string;
  /** What a large customer buys in a year, in the currency: it has all points for revenue. */
  readonly large: number;
  /** The ids of the tiers, best first: as many as `mostTiers` at most, and two at least. */
  readonly tiers: readonly string[];
}

/** Where tiers begin, in points, by how many there are. */
const thresholds: Readonly<Record<number, readonly number[]>> = {
  2: [60, 0],
  3: [70, 50, 0],
  4: [75, 60, 40, 0],
};

/** What each tier is promised, best first: less of everything from tier to tier. */
const services = [
  'seniorReviewMonths: 3, progressMonths: 1, responseHours: 4, commitments: [named executive sponsor]',
  'seniorReviewMonths: 6, progressMonths: 3, responseHours: 8, commitments: [named service contact]',
  'seniorReviewMonths: 12, progressMonths: 6, responseHours: 24',
  'seniorReviewMonths: 12, progressMonths: 12, responseHours: 48',
];

export const mostTiers = services.length;

/**
 * The text of a new criteria set: eight questions that suit most companies, on what accounts are today and on what they can
 * become, each scale explained. It is sound as it stands, and its words and scales are there to be changed.
 */
export function newCriteria({ id, currency, large, tiers }: NewCriteria): string {
  const headroom = roundDown(large * 0.4);
  return `${[
    ...explain(
      'Eight questions decide who is a key account and how much of us they get. Change their words, scales and weights to yours.',
    ),
    ...explain('Weights are shares of their sum, so they need not add up to 100.'),
  ].join('\n')}
id: ${scalar(id)}
version: 1
title: Key-account criteria
missing: interval # an open question makes the score a range
minCoverage: 0.8 # so much of the weight has to be answered

# Both are needed: size alone makes nobody a key account.
categories:
  - { id: financial, title: Financial significance }
  - { id: strategic, title: Strategic significance }

criteria:
  # linear: no points at zeroAt, all of them at fullAt. The input is read from the plan.
  - id: revenue
    title: Revenue
    question: What do they buy from us in a year?
    category: financial
    outlook: current
    weight: 18
    scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: ${large} } # ${currency}

  # bands: the points of the last band that starts at or below the value.
  - id: margin
    title: Gross margin
    question: What is left after making what they buy?
    category: financial
    outlook: current
    weight: 14
    scoring:
      type: bands
      input: financials.grossMargin
      bands: [{ from: 0, points: 0 }, { from: 0.25, points: 50 }, { from: 0.4, points: 100 }]

  # Inputs may be computed: this one is the sum of potential − current over the opportunities of the plan.
  - id: headroom
    title: Headroom
    question: How much more could they buy, in projects we can name?
    category: financial
    outlook: future
    weight: 14
    scoring: { type: linear, input: metrics.whitespace, zeroAt: 0, fullAt: ${headroom} } # ${currency}

  # rating: a person's judgement. The words at the ends keep two people from meaning different things by a 4.
  - id: reference
    title: Reference value
    question: Does the name open doors in its market?
    category: strategic
    outlook: future
    weight: 18
    evidence: required # a file beside the plan, or an address
    scoring:
      type: rating
      min: 1
      max: 5
      anchors: { 1: unknown outside its region, 3: known in its industry, 5: a name every prospect knows }

  - id: access
    title: Access to those who decide
    question: Do we talk with the people who decide, and do they call back?
    category: strategic
    outlook: current
    weight: 12
    scoring:
      type: rating
      min: 1
      max: 5
      anchors: { 1: purchasing only, 3: those who use what we sell know us, 5: the board asks us before it decides }

  - id: learning
    title: What we learn from them
    question: Do they want today what others will want next year?
    category: strategic
    outlook: future
    weight: 10
    scoring:
      type: rating
      min: 1
      max: 5
      anchors: { 1: buys by catalogue number, 3: takes part in trials, 5: develops with us what others buy later }

  - id: fit
    title: Strategic fit
    question: How much of what they will need is on our roadmap?
    category: strategic
    outlook: future
    weight: 8
    scoring: { type: rating, min: 1, max: 5, anchors: { 1: nothing, 5: all of it } }

  # lookup: points for each word of a list.
  - id: appetite
    title: Wants to be a key account
    question: Do they want what we have to give?
    category: strategic
    outlook: future
    weight: 6
    scoring: { type: lookup, input: account.wantsKeyStatus, points: { declined: 0, unsure: 50, accepted: 100 } }

tiers:
  assign: threshold
  hysteresis: 3 # a tier is lost only so many points under its threshold
  minTenureMonths: 6 # and not before so many months
  # Best first. Each promises something of its own, or it is a name only.
  levels:
${tiers.map((tier, index) => level(tier, index, tiers.length)).join('')}`;
}

function level(id: string, index: number, of: number): string {
  const enter = thresholds[of]?.[index] ?? 0;
  const service = services[index] ?? '';
  const title = capitalised(id.replaceAll('-', ' '));
  return `    - id: ${scalar(id)}
      title: ${scalar(title)}
      enter: ${enter}
      service: { ${service} }
`;
}

/** To one significant digit, as a person would choose the end of a scale. */
function roundDown(amount: number): number {
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(amount)));
  return Math.max(1, Math.floor(amount / magnitude) * magnitude);
}
