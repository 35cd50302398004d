import { noId } from '../../../base/kebab.ts';
import type { StartingWording } from '../starting.ts';

export const starting: StartingWording = {
  questions: {
    title: 'What is the portfolio called?',
    currency: 'In which currency are its figures?',
    startMonth: 'In which month does the fiscal year start, 1 to 12?',
    managers: 'Who owns key accounts? Names with commas between them; nothing for nobody yet.',
    executives: 'Which executives review them? Names with commas between them; nothing for nobody yet.',
    tiers: 'What are the tiers called, best first?',
  },
  howLarge: (currency) =>
    `What does a large customer buy in a year, in ${currency}? It has all points for revenue.`,
  titleNeeded: 'a portfolio needs a title',
  nameNeeded: 'an account needs a name',
  noCurrency: (typed) => `"${typed}" is no currency: three letters, such as CHF`,
  noMonth: (typed) => `"${typed}" is no month: 1 is January, 12 December`,
  noAmount: (typed) => `"${typed}" is no amount: a whole number above 0, without separators`,
  noId,
  wrongNumberOfTiers: (typed, named, most) => `there are 2 to ${most} tiers, and "${typed}" names ${named}`,
  tierTwice: (typed) => `"${typed}" names a tier twice`,
  noFolder: 'This is no folder on disk.',
  hasPortfolio: (title) => `The folder has a portfolio already: ${title}.`,
  isInPortfolio: (title) =>
    `The folder belongs to the portfolio ${title}, and one portfolio may not stand in another; choose a folder outside of it.`,
  holdsPortfolio: (title) =>
    `The folder holds the portfolio ${title}, and one portfolio may not stand in another; choose a folder beside it.`,
  noIdFrom: (name) => `No id can be made of "${name}"; give a name with a letter or digit.`,
  namesake: (name) => `There is another plan for ${name}.`,
};
