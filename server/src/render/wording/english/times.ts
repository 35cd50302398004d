import { length, relativeDay } from '../../words.ts';
import type { TimeWording } from '../times.ts';

export const times: TimeWording = {
  stretch: length,
  overdue: (due, asOf) => `${length(due, asOf)} overdue`,
  day: relativeDay,
  due: (day) => `due ${day}`,
  dueSoon: (day, asOf) => `due ${relativeDay(day, asOf)}`,
  noDay: (typed) => `"${typed}" is no day; write it as 2026-09-15`,
};
