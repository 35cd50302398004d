import { addDays, addMonths, monthOf, type Day } from '../../base/day.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Policy } from '../../model/policy.ts';
import { lastDayOf } from '../../rules/support/length.ts';
import { currentFiscalYear, fiscalYearsInside, previousFiscalYear } from '../../score/fiscal.ts';
import { scalar } from '../../syntax/edit.ts';
import { number } from '../words.ts';
import { criteriaQuestions } from './criteria-questions.ts';
import { among, choices, explain, howToFillIn, listed, waiting } from './prose.ts';

/** What is known of an account when its plan is begun. Ids are in kebab-case. */
export interface NewPlan {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly status: 'candidate' | 'active';
  readonly segment: string | undefined;
  /** The criteria set in force for the plan. */
  readonly criteria: Criteria | undefined;
  /** Whether the plan has to name that set, because its portfolio uses another one. */
  readonly namesCriteria: boolean;
  readonly policy: Policy;
  readonly asOf: Day;
}

/**
 * The text of a new plan. It is valid as it stands, and says in comments what it still waits for: the questions of the criteria
 * with the words of their scales, and every part of a plan with the values it can have.
 */
export function newPlan(given: NewPlan): string {
  const sections = [
    heading(given),
    identity(given),
    purpose(given),
    financials(given),
    scores(given),
    team(given),
    work(given),
    relationships(given),
    outlook(given),
    reviews(given),
  ];
  return sections.map((lines) => lines.join('\n') + '\n').join('\n');
}

function heading({ name, asOf }: NewPlan): readonly string[] {
  return [...explain(`The plan for ${name}, begun on ${asOf}.`), ...howToFillIn];
}

function identity({ id, name, owner, status, segment, criteria, ...given }: NewPlan): readonly string[] {
  const { policy, namesCriteria, asOf } = given;
  return [
    `id: ${scalar(id)} # stays, even where the file is renamed`,
    `status: ${status} # ${choices('plan', ['status'])}`,
    `owner: ${scalar(owner)} # the one person responsible for the whole relationship`,
    ...(namesCriteria && criteria?.id !== undefined ? [`criteria: ${scalar(criteria.id)}`] : []),
    'account:',
    `  name: ${scalar(name)}`,
    ...(segment === undefined
      ? waiting(`  segment:${among(policy.segments)}`)
      : [`  segment: ${scalar(segment)}`]),
    ...waiting('  industry:', '  geographies: []', '  customerSince: # the day of the first business'),
    ...(status === 'active'
      ? [`  keyAccountSince: ${asOf}`]
      : waiting('  keyAccountSince: # the day it is put on the list')),
    ...waiting(`  wantsKeyStatus: # ${choices('plan', ['account', 'wantsKeyStatus'])}; ask them`),
  ];
}

/** The first of the month, so that years of the plan end with a month. */
function horizonOf({ asOf, policy }: NewPlan): { readonly start: Day; readonly end: Day } {
  const start = addDays(asOf, 1 - Number(asOf.slice(8)));
  return { start, end: lastDayOf(start, policy.horizon.maxMonths) };
}

function purpose(given: NewPlan): readonly string[] {
  const { start, end } = horizonOf(given);
  return [
    ...explain('Why them? A sentence that everybody who works for them understands.'),
    ...waiting('rationale:'),
    ...explain('What is different when the horizon ends, and what are we to them by then?'),
    ...waiting(
      'longTermGoal:',
      `relationship: { current: , target: } # ${choices('plan', ['relationship', 'current'])}`,
    ),
    `horizon: { start: ${start}, end: ${end} } # ${given.policy.horizon.maxMonths} months; both days belong to it`,
  ];
}

function financials(given: NewPlan): readonly string[] {
  const { policy, asOf } = given;
  const { start, end } = horizonOf(given);
  const { startMonth } = policy.fiscalYear;
  const running = currentFiscalYear(policy, asOf);
  const past = Array.from({ length: policy.financials.historyYears }).reduce<string[]>(
    (years) => [previousFiscalYear(years[0] ?? running), ...years],
    [],
  );
  const ahead = fiscalYearsInside(start, end, startMonth).filter((year) => year >= running);
  return [
    ...explain(`What they bring and cost in the fiscal year ${running}, in ${policy.currency}.`),
    ...waiting(
      'financials:',
      `  asOf: ${asOf} # the day of the figures`,
      '  revenue:',
      '  grossMargin: # a share: 0.38 is 38 %',
      '  costToServe: # service hours, travel, special stock; an estimate will do',
      '  shareOfWallet: # of what they spend on what we sell, 0 to 1',
      ...(past.length > 0
        ? [`  history: { ${past.map((year) => `${year}: { revenue: , grossMargin: }`).join(', ')} }`]
        : []),
      ...(ahead.length > 0 ? [`  targets: { ${ahead.map((year) => `${year}:`).join(' , ')} }`] : []),
    ),
  ];
}

function scores({ criteria, owner, asOf }: NewPlan): readonly string[] {
  if (!criteria) {
    return explain(
      'There is no criteria set yet, so there is nothing to score. Write one (plans init does) and its questions are answered under "scores".',
    );
  }
  const { levels } = criteria.tiers;
  const entries = levels.map(({ id, enter }) => `${id} from ${number(enter)}`);
  return [
    ...criteriaQuestions(criteria, { owner, asOf }),
    ...(levels.length > 0
      ? [
          '#',
          ...explain(`The tier follows from the score, in points: ${listed(entries)}.`),
          ...waiting(`tier: { assigned: , since: ${asOf} }`),
        ]
      : []),
  ];
}

function team({ policy, owner, asOf }: NewPlan): readonly string[] {
  const withRole = (role: string) =>
    [...policy.people.values()].filter((person) => person.role === role).map(({ id }) => id);
  return [
    ...explain(
      'Who works on it. A mentor has run key accounts and is not on this team. An allocation is a share of a full-time job.',
    ),
    ...waiting(
      'team:',
      `  sponsor:${among(withRole('executive'))}`,
      `  mentor:${among(withRole('mentor'))}`,
      '  members:',
      `    - { person: ${owner}, allocation: , committedOn: ${asOf} }`,
      'resources: { budget: , approvedBy: , effortFte: }',
    ),
  ];
}

function work({ policy, owner, asOf }: NewPlan): readonly string[] {
  const company = among(policy.objectives);
  return [
    ...explain(
      'What is to change, measured: for them as well as for us, one to keep what we have and one to grow.',
    ),
    ...waiting(
      'objectives:',
      '  - id:',
      `    kind: retain # ${choices('plan', ['objectives', 0, 'kind'])}`,
      `    benefits: customer # ${choices('plan', ['objectives', 0, 'benefits'])}`,
      ...(company === '' ? [] : [`    companyObjective:${company}`]),
      '    statement:',
      '    measure: { unit: , baseline: , target: , current: , due: }',
      'actions:',
      `  - { id: a1, objective: , title: , owner: ${owner}, due: , status: open, updatedOn: ${asOf} }`,
    ),
  ];
}

function relationships({ owner }: NewPlan): readonly string[] {
  const choicesOf = (key: string) => choices('plan', ['stakeholders', 0, key]);
  return [
    ...explain(
      'Who decides there, and who of us knows them. Strength is 0 to 4: unknown, none, brief, regular, deep.',
    ),
    ...waiting(
      'stakeholders:',
      '  - id:',
      '    name:',
      '    unit:',
      '    site:',
      `    role: # ${choicesOf('role')}`,
      '    influence: # 1 to 5',
      `    political: # ${choicesOf('political')}`,
      `    stance: # ${choicesOf('stance')}`,
      '    relationships:',
      `      - { owner: ${owner}, strength: , target: , lastContact: , nextMove: , nextMoveDue: }`,
    ),
  ];
}

function outlook({ policy, owner }: NewPlan): readonly string[] {
  return [
    ...explain('What they could buy a year beyond today, and what stands in the way. Grades are 1 to 5.'),
    ...waiting(
      'opportunities:',
      `  - { id: o1, product: , unit: , potential: , current: , probability: , expected: }${among(policy.products)}`,
      'swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] }',
      'competitors: [{ name: , strength: , ourStrength: }]',
      `risks: [{ id: r1, title: , likelihood: , impact: , owner: ${owner}, mitigation: , due: }]`,
    ),
  ];
}

function reviews(given: NewPlan): readonly string[] {
  const { policy, owner, asOf } = given;
  const { start } = horizonOf(given);
  const { seniorMonths, progressMonths } = policy.cadence;
  return [
    ...explain(
      `Unless its tier says otherwise, a key account has its first progress review by ${addMonths(start, progressMonths)} and its first senior review by ${addMonths(start, seniorMonths)}.`,
    ),
    ...waiting(
      'reviews:',
      `  - { date: ${asOf}, kind: progress, reviewers: [${owner}], outcome: continue }`,
      'performance: # how we serve them, and how they meet our needs',
      `  - { period: ${asOf.slice(0, 4)}-Q${Math.ceil(monthOf(asOf) / 3)}, ours: { service: green }, theirs: { growth: green } }`,
    ),
  ];
}
