// Generated from schemas/account-plan.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".
import type { Day } from '../../base/day.ts';

/**
 * How the customer sees us. vendor: one of many suppliers. credible-source: known to deliver. problem-solver: asked for solutions. trusted-advisor: asked before decisions are made.
 */
export type RelationshipLevel = 'vendor' | 'credible-source' | 'problem-solver' | 'trusted-advisor';
/**
 * How it went: green as agreed, amber below, red failed.
 */
export type Light = 'green' | 'amber' | 'red';

/**
 * The two to three year plan for one key account: who the customer is, why it is a key account, what is aimed at, who does what, and how it goes. One plan per file, named *.plan.yaml.
 */
export interface AccountPlan {
  /**
   * The stable name of this plan. Must be unique in the portfolio; other files and reports name the account by it.
   */
  id: string;
  /**
   * Where the account stands. candidate: considered, not yet designated. active: a key account. corrective: failing, with a corrective action running. exit-review: up for a decision to leave the programme. exited: no longer a key account. Without it the plan counts as active.
   */
  status?: 'candidate' | 'active' | 'corrective' | 'exit-review' | 'exited';
  /**
   * The one account manager, responsible for the whole relationship. The id of a person in portfolio.yaml.
   */
  owner: string;
  account: Account;
  financials?: Financials;
  /**
   * Why this customer is a key account, in words anybody in the company understands.
   */
  rationale?: string;
  /**
   * Where the relationship should stand at the end of the horizon, in one sentence.
   */
  longTermGoal?: string;
  relationship?: Relationship;
  horizon?: Horizon;
  /**
   * The id of the criteria set that scores this account. Without it, the one named in portfolio.yaml.
   */
  criteria?: string;
  /**
   * The ratings given to this account, each under the id of its criterion. Criteria that read an input of the plan need no entry here.
   */
  scores?: {
    [k: string]: Score;
  };
  tier?: Tier;
  team?: Team;
  /**
   * What the plan sets out to reach, for the customer and for us.
   */
  objectives?: Objective[];
  /**
   * Who does what until when.
   */
  actions?: Action[];
  /**
   * The people at the customer who decide, use, advise or block, and our relationships with them.
   */
  stakeholders?: Stakeholder[];
  /**
   * Who reports to, influences or is in the way of whom at the customer.
   */
  links?: Link[];
  /**
   * The revenue that is there to be won, by product and unit of the customer.
   */
  opportunities?: Opportunity[];
  swot?: Swot;
  /**
   * Who else sells to this account, and how strong they and we are there.
   */
  competitors?: Competitor[];
  /**
   * What could go wrong, how likely and how bad it would be, and what is done about it.
   */
  risks?: Risk[];
  resources?: Resources;
  /**
   * How each closed period went, in both directions: how we served the account and how it met our needs.
   */
  performance?: PerformanceEntry[];
  corrective?: Corrective;
  /**
   * The reviews held on this plan, in any order.
   */
  reviews?: Review[];
  /**
   * What we do not yet know about the account and must find out.
   */
  questions?: Question[];
  /**
   * The proposals made to the account, and when the mentor saw each.
   */
  proposals?: Proposal[];
}
/**
 * The customer: its name, its place in a group and a market, and its history with us.
 */
export interface Account {
  /**
   * The name of the customer as people say it.
   */
  name: string;
  /**
   * The id of the group the customer belongs to. Accounts with the same parent are added up when shares of revenue are checked.
   */
  parent?: string;
  /**
   * The id of the market segment of the customer, out of portfolio.yaml.
   */
  segment?: string;
  /**
   * The id of the product, out of portfolio.yaml, that this plan is mainly about. Needed where accounts are counted per product line.
   */
  productLine?: string;
  /**
   * The industry of the customer.
   */
  industry?: string;
  /**
   * The countries or regions where we serve the customer, as ISO 3166 codes or names of your own.
   *
   * Items: A country or region.
   */
  geographies?: string[];
  /**
   * The day of the first business with this customer.
   */
  customerSince?: Day;
  /**
   * The day on which the customer was designated a key account. The time to first revenue is counted from it.
   */
  keyAccountSince?: Day;
  /**
   * Whether the customer wants to be a key account: accepted, unsure or declined.
   */
  wantsKeyStatus?: 'accepted' | 'unsure' | 'declined';
  /**
   * The address of the account in the CRM, starting with http:// or https://.
   */
  crmUrl?: string;
}
/**
 * What the account brings and costs. Revenue, margin and cost are for the current fiscal year.
 */
export interface Financials {
  /**
   * The day the figures were taken.
   */
  asOf?: Day;
  /**
   * The currency of every amount in this plan, as an ISO 4217 code. Without it, the currency of the portfolio.
   */
  currency?: string;
  /**
   * The revenue with this account in the current fiscal year, in currency units.
   */
  revenue?: number;
  /**
   * The gross margin on that revenue, as a share: 0.38 is 38 %. Below 0 for a loss.
   */
  grossMargin?: number;
  /**
   * What serving the account costs beyond the cost of goods, in currency units for the current fiscal year.
   */
  costToServe?: number;
  /**
   * Our share of what the customer spends on what we sell, 0 to 1.
   */
  shareOfWallet?: number;
  /**
   * Revenue and margin of past fiscal years, each under its year, for example FY2025.
   */
  history?: {
    [k: string]: YearResult;
  };
  /**
   * The revenue aimed at, in currency units, under each fiscal year of the horizon.
   */
  targets?: {
    /**
     * An amount in currency units, not in thousands or millions. Zero or more.
     */
    [k: string]: number;
  };
  /**
   * The day on which the first revenue that comes from the plan is expected.
   */
  firstRevenueExpected?: Day;
}
/**
 * The revenue and margin of one past fiscal year.
 */
export interface YearResult {
  /**
   * The revenue with this account in that fiscal year, in currency units.
   */
  revenue?: number;
  /**
   * The gross margin of that fiscal year, as a share: 0.36 is 36 %.
   */
  grossMargin?: number;
}
/**
 * How the customer sees us, now and as wanted.
 */
export interface Relationship {
  current?: RelationshipLevel;
  target?: RelationshipLevel;
}
/**
 * The time the plan covers. Both days belong to it.
 */
export interface Horizon {
  /**
   * The first day of the plan. Review cadences start here while no review has been held.
   */
  start?: Day;
  /**
   * The last day of the plan, inclusive.
   */
  end?: Day;
}
/**
 * One rating, with when, by whom and on what grounds it was given.
 */
export interface Score {
  /**
   * The rating, on the scale the criterion defines (often 1 to 5).
   */
  rating?: number;
  /**
   * The day the rating was given.
   */
  scoredOn?: Day;
  /**
   * Who gave the rating. The id of a person in portfolio.yaml.
   */
  scoredBy?: string;
  /**
   * What the rating rests on: paths of files, from the folder of the plan or of the portfolio, or web addresses.
   *
   * Items: A path from the folder of the plan or of the portfolio, or a web address.
   */
  evidence?: string[];
  /**
   * A remark on the rating.
   */
  note?: string;
}
/**
 * The tier agreed for the account. The computed tier is compared with it.
 */
export interface Tier {
  /**
   * The id of the tier the account is in, out of its criteria set.
   */
  assigned?: string;
  /**
   * The day the account entered the tier. The minimum tenure counts from it.
   */
  since?: Day;
  override?: Override;
}
/**
 * A limited exception from the computed tier.
 */
export interface Override {
  /**
   * Why the account is in another tier than its score says.
   */
  reason?: string;
  /**
   * Who approved the exception; not the owner of the plan. The id of a person in portfolio.yaml.
   */
  approvedBy?: string;
  /**
   * The day of the approval. The longest time an override may last counts from it; without it, from the day the account entered the tier.
   */
  approvedOn?: Day;
  /**
   * The last day on which the exception holds.
   */
  expires?: Day;
}
/**
 * Who works on the account beside its owner.
 */
export interface Team {
  /**
   * The executive who stands for the account. The id of a person in portfolio.yaml.
   */
  sponsor?: string;
  /**
   * An experienced colleague who looks at the plan from outside; not a member of the team. The id of a person in portfolio.yaml.
   */
  mentor?: string;
  /**
   * The people who work on the account, with how much of their time.
   */
  members?: Member[];
}
/**
 * One person on the team.
 */
export interface Member {
  /**
   * Who works on the account. The id of a person in portfolio.yaml.
   */
  person: string;
  /**
   * The part of a full-time job spent on this account, 0 to 1: 0.4 is two days a week.
   */
  allocation?: number;
  /**
   * The day the person agreed to it.
   */
  committedOn?: Day;
}
/**
 * One thing the plan sets out to reach.
 */
export interface Objective {
  /**
   * The name actions use for this objective; unique in the plan.
   */
  id: string;
  /**
   * What the objective does to the business. retain: keep what we have. grow: more of the same. expand: new products, units or regions. relationship: better access and standing.
   */
  kind?: 'retain' | 'grow' | 'expand' | 'relationship';
  /**
   * Who gains: customer, us or both.
   */
  benefits?: 'customer' | 'us' | 'both';
  /**
   * The id of the company’s objective, out of portfolio.yaml, that this one serves.
   */
  companyObjective?: string;
  /**
   * The objective in one sentence.
   */
  statement?: string;
  measure?: Measure;
}
/**
 * A figure with where it started, where it is and where it should be.
 */
export interface Measure {
  /**
   * What is counted, for example per-month, percent or EUR.
   */
  unit?: string;
  /**
   * The figure at the start, in the measure’s unit.
   */
  baseline?: number;
  /**
   * The figure aimed at, in the measure’s unit.
   */
  target?: number;
  /**
   * The figure today, in the measure’s unit.
   */
  current?: number;
  /**
   * The day by which the target should be reached.
   */
  due?: Day;
}
/**
 * One step: who does what until when.
 */
export interface Action {
  /**
   * The name of this action; unique in the plan.
   */
  id: string;
  /**
   * The id of the objective of this plan that the action serves.
   */
  objective?: string;
  /**
   * What is to be done.
   */
  title?: string;
  /**
   * The one person on our side who answers for it. The id of a person in portfolio.yaml.
   */
  owner?: string;
  /**
   * The id of the stakeholder of this plan who answers for it at the customer.
   */
  customerOwner?: string;
  /**
   * The day by which it should be done.
   */
  due?: Day;
  /**
   * How far it is: open, in-progress, blocked, done or dropped.
   */
  status?: 'open' | 'in-progress' | 'blocked' | 'done' | 'dropped';
  /**
   * The day the action last moved.
   */
  updatedOn?: Day;
}
/**
 * One person at the customer.
 */
export interface Stakeholder {
  /**
   * The name actions and links use for this person; unique in the plan.
   */
  id: string;
  /**
   * The name of the person.
   */
  name?: string;
  /**
   * The unit of the customer the person belongs to.
   */
  unit?: string;
  /**
   * Where the person works.
   */
  site?: string;
  /**
   * The person’s level in the hierarchy, in the customer’s words.
   */
  level?: string;
  /**
   * The part the person plays in a purchase. economic-buyer: releases the money. user-buyer: works with the result. technical-buyer: judges whether it fits. coach: guides us. gatekeeper: controls access.
   */
  role?: 'economic-buyer' | 'user-buyer' | 'technical-buyer' | 'coach' | 'gatekeeper';
  /**
   * How much the person’s word counts, 1 (little) to 5 (decisive).
   */
  influence?: number;
  /**
   * How close the person is to power. inner-circle: among the few who decide. political-structure: heard by them. outside: neither.
   */
  political?: 'inner-circle' | 'political-structure' | 'outside';
  /**
   * Where the person stands towards us: mentor, supporter, neutral, non-supporter or opponent.
   */
  stance?: 'mentor' | 'supporter' | 'neutral' | 'non-supporter' | 'opponent';
  /**
   * The id of the product, out of portfolio.yaml, the person has to do with.
   */
  productLine?: string;
  /**
   * Who on our side knows this person, and how well.
   */
  relationships?: StakeholderRelationship[];
}
/**
 * How well one of us knows a stakeholder.
 */
export interface StakeholderRelationship {
  /**
   * Who on our side holds the relationship. The id of a person in portfolio.yaml.
   */
  owner: string;
  /**
   * How strong it is today: 0 unknown, 1 none, 2 brief, 3 regular, 4 deep.
   */
  strength?: number;
  /**
   * How strong it should become: 0 unknown, 1 none, 2 brief, 3 regular, 4 deep.
   */
  target?: number;
  /**
   * The day of the last contact.
   */
  lastContact?: Day;
  /**
   * What we do next to strengthen the relationship.
   */
  nextMove?: string;
  /**
   * The day by which the next move should be made.
   */
  nextMoveDue?: Day;
}
/**
 * How one stakeholder stands to another.
 */
export interface Link {
  /**
   * The id of the stakeholder the link starts from.
   */
  from: string;
  /**
   * The id of the stakeholder the link leads to.
   */
  to: string;
  /**
   * What the first is to the second: reports-to, influences, tension or blocks-access-to.
   */
  kind: 'reports-to' | 'influences' | 'tension' | 'blocks-access-to';
}
/**
 * Revenue that could be won with one product at one unit of the customer.
 */
export interface Opportunity {
  /**
   * The name of this opportunity; unique in the plan.
   */
  id: string;
  /**
   * The id of the product, out of portfolio.yaml.
   */
  product?: string;
  /**
   * The unit of the customer that would buy.
   */
  unit?: string;
  /**
   * What could be sold there in a year, in currency units.
   */
  potential?: number;
  /**
   * What is sold there today in a year, in currency units.
   */
  current?: number;
  /**
   * How likely we are to win the difference, 0 to 1.
   */
  probability?: number;
  /**
   * The day on which a decision is expected.
   */
  expected?: Day;
}
/**
 * Strengths, weaknesses, opportunities and threats.
 */
export interface Swot {
  /**
   * What we do better than others at this account.
   *
   * Items: One short statement.
   */
  strengths?: string[];
  /**
   * What others do better than we do at this account.
   *
   * Items: One short statement.
   */
  weaknesses?: string[];
  /**
   * What in the customer’s world could help us.
   *
   * Items: One short statement.
   */
  opportunities?: string[];
  /**
   * What in the customer’s world could hurt us.
   *
   * Items: One short statement.
   */
  threats?: string[];
}
/**
 * Somebody else who sells to this account.
 */
export interface Competitor {
  /**
   * The name of the competitor.
   */
  name: string;
  /**
   * How strong they are at this account, 1 (weak) to 5 (very strong).
   */
  strength?: number;
  /**
   * How strong we are against them at this account, 1 (weak) to 5 (very strong).
   */
  ourStrength?: number;
}
/**
 * Something that could go wrong.
 */
export interface Risk {
  /**
   * The name of this risk; unique in the plan.
   */
  id: string;
  /**
   * What could happen.
   */
  title?: string;
  /**
   * How likely it is, 1 (hardly) to 5 (almost certain).
   */
  likelihood?: number;
  /**
   * How bad it would be, 1 (hardly noticed) to 5 (the account is lost).
   */
  impact?: number;
  /**
   * Who watches this risk. The id of a person in portfolio.yaml.
   */
  owner?: string;
  /**
   * What is done to make it less likely or less bad.
   */
  mitigation?: string;
  /**
   * The day by which the mitigation should be done.
   */
  due?: Day;
}
/**
 * The money and the time this plan may use.
 */
export interface Resources {
  /**
   * The budget of the plan over its whole horizon, in currency units.
   */
  budget?: number;
  /**
   * Who released the budget. The id of a person in portfolio.yaml.
   */
  approvedBy?: string;
  /**
   * The effort the account takes, in full-time equivalents: 1.4 is one and two fifths of a full-time job.
   */
  effortFte?: number;
}
/**
 * How one closed period went.
 */
export interface PerformanceEntry {
  /**
   * The period: a quarter (2026-Q3), a half-year (2026-H1), a month (2026-09) or a fiscal year (FY2026).
   */
  period: string;
  /**
   * How we served the account: a light (green, amber, red) under each measure of your own.
   */
  ours?: {
    [k: string]: Light;
  };
  /**
   * How the account met our needs: a light (green, amber, red) under each measure of your own.
   */
  theirs?: {
    [k: string]: Light;
  };
  /**
   * A remark on the period.
   */
  note?: string;
}
/**
 * A limited time in which a failing account must recover.
 */
export interface Corrective {
  /**
   * The day the corrective action began.
   */
  openedOn?: Day;
  /**
   * The day by which the account must have recovered; after it an exit review is due.
   */
  dueBy?: Day;
  /**
   * What is being done, step by step.
   *
   * Items: One short statement.
   */
  steps?: string[];
}
/**
 * One review of this plan.
 */
export interface Review {
  /**
   * The day of the review.
   */
  date: Day;
  /**
   * Who reviewed. senior: executives. mentor: the mentor. progress: the team itself. customer: together with the customer.
   */
  kind: 'senior' | 'mentor' | 'progress' | 'customer';
  /**
   * Who took part: ids of people in portfolio.yaml.
   *
   * Items: A stable name in kebab-case: lower-case letters and digits, words joined by single hyphens. It survives a renamed file.
   */
  reviewers?: string[];
  /**
   * What was talked about. A senior review covers plan, progress, roadblocks and funding.
   *
   * Items: One topic of the review.
   */
  topics?: string[];
  /**
   * What was decided: continue, corrective (start a corrective action) or exit (leave the programme).
   */
  outcome?: 'continue' | 'corrective' | 'exit';
  /**
   * What should be remembered of the review.
   */
  notes?: string;
}
/**
 * Something we need to find out.
 */
export interface Question {
  /**
   * The name of this question; unique in the plan.
   */
  id: string;
  /**
   * The question.
   */
  text?: string;
  /**
   * How sure we are of our present answer, 1 (a guess) to 5 (confirmed).
   */
  confidence?: number;
}
/**
 * One proposal made to the account.
 */
export interface Proposal {
  /**
   * The day the proposal was made.
   */
  date: Day;
  /**
   * What was proposed.
   */
  title?: string;
  /**
   * The day the mentor saw the proposal, ideally before it was made.
   */
  mentorSawOn?: Day;
}
