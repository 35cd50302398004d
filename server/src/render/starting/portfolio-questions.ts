import { idFault } from '../../base/kebab.ts';
import type { Day } from '../../base/day.ts';
import { mostTiers, newCriteria } from './new-criteria.ts';
import { newPortfolio } from './new-portfolio.ts';

/** What is asked before a portfolio is begun. Answers are given as a person types them. */
export interface PortfolioQuestion {
  readonly message: string;
  /** What an empty answer means. */
  readonly fallback: string;
  /** What is wrong with an answer; undefined when nothing is. */
  readonly check?: (answer: string) => string | undefined;
}

/** What the policy says, in the order of asking. */
export const policyQuestions = {
  title: {
    message: 'What is the portfolio called?',
    fallback: 'Key accounts',
    check: (answer) => (answer === '' ? 'a portfolio needs a title' : undefined),
  },
  currency: {
    message: 'In which currency are its figures?',
    fallback: 'EUR',
    check: (answer) =>
      /^[A-Za-z]{3}$/.test(answer) ? undefined : `"${answer}" is no currency: three letters, such as CHF`,
  },
  startMonth: {
    message: 'In which month does the fiscal year start, 1 to 12?',
    fallback: '1',
    check: (answer) =>
      /^([1-9]|1[0-2])$/.test(answer) ? undefined : `"${answer}" is no month: 1 is January, 12 December`,
  },
  managers: {
    message: 'Who owns key accounts? Names with commas between them; nothing for nobody yet.',
    fallback: '',
  },
  executives: {
    message: 'Which executives review them? Names with commas between them; nothing for nobody yet.',
    fallback: '',
  },
} as const satisfies Record<string, PortfolioQuestion>;

/** What its first criteria set says, in the order of asking. */
export function scaleQuestions(currency: string) {
  return {
    tiers: {
      message: 'What are the tiers called, best first?',
      fallback: 'gold, silver, bronze',
      check: tiersFault,
    },
    large: {
      message: `What does a large customer buy in a year, in ${currency}? It has all points for revenue.`,
      fallback: '1000000',
      check: (answer) =>
        /^[1-9]\d{0,14}$/.test(answer)
          ? undefined
          : `"${answer}" is no amount: a whole number above 0, without separators`,
    },
  } as const satisfies Record<string, PortfolioQuestion>;
}

export type PolicyAnswers = Readonly<Record<keyof typeof policyQuestions, string>>;
export type ScaleAnswers = Readonly<Record<keyof ReturnType<typeof scaleQuestions>, string>>;

/** The text of the portfolio file that the answers make, none of which has a fault. */
export function portfolioFrom(answers: PolicyAnswers, criteria: string, asOf: Day): string {
  return newPortfolio({
    title: answers.title,
    currency: answers.currency.toUpperCase(),
    startMonth: Number(answers.startMonth),
    managers: parts(answers.managers),
    executives: parts(answers.executives),
    criteria,
    asOf,
  });
}

/** The text of the criteria set that the answers make, none of which has a fault. */
export function criteriaFrom({ tiers, large }: ScaleAnswers, id: string, currency: string): string {
  return newCriteria({ id, currency: currency.toUpperCase(), tiers: parts(tiers), large: Number(large) });
}

function tiersFault(answer: string): string | undefined {
  const tiers = parts(answer);
  if (tiers.length < 2 || tiers.length > mostTiers)
    return `there are 2 to ${mostTiers} tiers, and "${answer}" names ${tiers.length}`;
  if (new Set(tiers).size < tiers.length) return `"${answer}" names a tier twice`;
  return tiers.map(idFault).find((fault) => fault !== undefined);
}

function parts(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
