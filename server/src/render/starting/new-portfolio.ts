import type { Day } from '../../base/day.ts';
import { kebab, unique } from '../../base/kebab.ts';
import { policyOf } from '../../model/policy.ts';
import { scalar } from '../../syntax/edit.ts';
import { choices, explain, howToFillIn, waiting } from './prose.ts';

/** What is known of a portfolio when it is begun. */
export interface NewPortfolio {
  readonly title: string;
  /** The id of its criteria set. */
  readonly criteria: string;
  /** An ISO 4217 code. */
  readonly currency: string;
  /** The first month of the fiscal year, 1 to 12. */
  readonly startMonth: number;
  /** The names of those who own key accounts, and of those who review them. */
  readonly managers: readonly string[];
  readonly executives: readonly string[];
  readonly asOf: Day;
}

/** The text of a new portfolio.yaml: what is known, and in comments what else the policy of a portfolio can say. */
export function newPortfolio(given: NewPortfolio): string {
  const { title, criteria, currency, startMonth, asOf } = given;
  const { accounts, horizon, cadence } = policyOf();
  const sections = [
    [...explain('The policy of one portfolio. Its folder and all below it belong to it.'), ...howToFillIn],
    [
      `title: ${scalar(title)}`,
      `criteria: ${scalar(criteria)} # the set that plans use unless they name another`,
      `currency: ${currency}`,
      ...waiting(`exchangeRates: { asOf: ${asOf}, rates: {} } # what one unit of another currency is worth`),
      startMonth === 1
        ? 'fiscalYear: { startMonth: 1 }'
        : `fiscalYear: { startMonth: ${startMonth} } # a year is named after the calendar year it ends in`,
    ],
    [
      ...explain('The whole company, not only the key accounts: shares and targets are measured against it.'),
      ...waiting('totals: { customers: , revenue: , target: , growth: }'),
    ],
    [
      ...explain(
        `${accounts.min} to ${accounts.max} are usual: with fewer the list says little, with more nobody is special. Raise min as it fills.`,
      ),
      `accounts: { min: 0, max: ${accounts.max}, per: ${accounts.per} }`,
    ],
    [
      ...explain('In months: how far a plan looks, and how often who looks at it. Tiers may promise more.'),
      `horizon: { minMonths: ${horizon.minMonths}, maxMonths: ${horizon.maxMonths} }`,
      `cadence: { seniorMonths: ${cadence.seniorMonths}, mentorMonths: ${cadence.mentorMonths}, progressMonths: ${cadence.progressMonths}, listMonths: ${cadence.listMonths}, graceDays: ${cadence.graceDays} }`,
    ],
    people(given),
    [
      ...explain('What plans link to: the markets, what is sold, and what the company wants.'),
      ...waiting(
        'segments:',
        `  - { id: , name: , source: , analysedOn: ${asOf}, ourStrengths: [], ourWeaknesses: [] }`,
        'products:',
        '  - { id: , name: }',
        'objectives:',
        '  - { id: , statement: }',
      ),
    ],
    [
      ...explain('When the list of key accounts itself was reviewed, and by whom: once a year.'),
      ...waiting('listReviews:', `  - { date: ${asOf}, reviewers: [], outcome: approved }`),
    ],
    [
      ...explain(
        'The severity of single rules: off, information, warning or error. "plans rules" lists them.',
      ),
      ...waiting('rules: { tier-fragile: off }'),
    ],
  ];
  return sections.map((lines) => lines.join('\n') + '\n').join('\n');
}

function people({ managers, executives }: NewPortfolio): readonly string[] {
  const taken = new Set<string>();
  const entries = [
    ...managers.map((name) => ({ name, role: 'account-manager' })),
    ...executives.map((name) => ({ name, role: 'executive' })),
  ].map(({ name, role }) => {
    const id = personId(name, taken);
    taken.add(id);
    return `  - { id: ${scalar(id)}, name: ${scalar(name)}, role: ${role} }`;
  });
  const roles = choices('portfolio', ['people', 0, 'role']);
  return [
    ...explain(
      'Everybody a plan names. fte is what a person can give to key accounts in all: 1 is a full-time job.',
    ),
    ...explain(`Roles: ${roles}.`),
    ...(entries.length > 0
      ? ['people:', ...entries, ...waiting('  - { id: , name: , role: , fte: 1.0 }')]
      : waiting('people:', '  - { id: , name: , role: account-manager, fte: 1.0 }')),
  ];
}

/** The first name, as colleagues say it; the whole one where two share it. */
function personId(name: string, taken: ReadonlySet<string>): string {
  const first = kebab(name.trim().split(/\s+/)[0] ?? '');
  const whole = kebab(name);
  const id = first === '' || taken.has(first) ? whole : first;
  return unique(id === '' ? 'person' : id, (other) => taken.has(other));
}
