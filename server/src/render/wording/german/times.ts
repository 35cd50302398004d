import { daysBetween } from '../../../base/day.ts';
import { count, stretchBetween } from '../../words.ts';
import type { TimeWording } from '../times.ts';

/** One, several, and several after "in" or "vor". */
const units = {
  day: ['Tag', 'Tage', 'Tagen'],
  month: ['Monat', 'Monate', 'Monaten'],
  year: ['Jahr', 'Jahre', 'Jahren'],
} as const;

const stretch: TimeWording['stretch'] = (from, to) => {
  const { many, unit } = stretchBetween(from, to);
  return count(many, units[unit][0], units[unit][1]);
};

const stretchAfterPreposition: TimeWording['stretch'] = (from, to) => {
  const { many, unit } = stretchBetween(from, to);
  const [one, , several] = units[unit];
  return count(many, one, several);
};

const day: TimeWording['day'] = (there, asOf) => {
  const days = daysBetween(asOf, there);
  if (days === 0) return 'heute';
  if (days === 1) return 'morgen';
  if (days === -1) return 'gestern';
  return `${days > 0 ? 'in' : 'vor'} ${stretchAfterPreposition(asOf, there)}`;
};

export const times: TimeWording = {
  stretch,
  overdue: (due, asOf) => `${stretch(due, asOf)} überfällig`,
  day,
  due: (there) => `fällig am ${there}`,
  dueSoon: (there, asOf) => `fällig ${day(there, asOf)}`,
  noDay: (typed) => `„${typed}“ ist kein Tag; die Form ist 2026-09-15`,
};
