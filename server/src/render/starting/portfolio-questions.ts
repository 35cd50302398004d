import { isId } from '../../base/kebab.ts';
import type { Day } from '../../base/day.ts';
import type { StartingWording } from '../wording/starting.ts';
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

/** What the policy says, in the order of asking. What is proposed is the same in every language: it is written into files. */
export function policyQuestions(words: StartingWording) {
  const { questions } = words;
  return {
    title: {
      message: questions.title,
      fallback: 'Key accounts',
      check: (answer) => (answer === '' ? words.titleNeeded : undefined),
    },
    currency: {
      message: questions.currency,
      fallback: 'EUR',
      check: (answer) => (/^[A-Za-z]{3}$/.test(answer) ? undefined : words.noCurrency(answer)),
    },
    startMonth: {
      message: questions.startMonth,
      fallback: '1',
      check: (answer) => (/^([1-9]|1[0-2])$/.test(answer) ? undefined : words.noMonth(answer)),
    },
    managers: { message: questions.managers, fallback: '' },
    executives: { message: questions.executives, fallback: '' },
  } as const satisfies Record<string, PortfolioQuestion>;
}

/** What its first criteria set says, in the order of asking. */
export function scaleQuestions(currency: string, words: StartingWording) {
  return {
    tiers: {
      message: words.questions.tiers,
      fallback: 'gold, silver, bronze',
      check: (answer) => tiersFault(answer, words),
    },
    large: {
      message: words.howLarge(currency),
      fallback: '1000000',
      check: (answer) => (/^[1-9]\d{0,14}$/.test(answer) ? undefined : words.noAmount(answer)),
    },
  } as const satisfies Record<string, PortfolioQuestion>;
}

export type PolicyAnswers = Readonly<Record<keyof ReturnType<typeof policyQuestions>, string>>;
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

function tiersFault(answer: string, words: StartingWording): string | undefined {
  const tiers = parts(answer);
  if (tiers.length < 2 || tiers.length > mostTiers)
    return words.wrongNumberOfTiers(answer, tiers.length, mostTiers);
  if (new Set(tiers).size < tiers.length) return words.tierTwice(answer);
  const wrong = tiers.find((tier) => !isId(tier));
  return wrong === undefined ? undefined : words.noId(wrong);
}

function parts(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
