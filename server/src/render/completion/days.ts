import type { DayReason } from '../../analysis/features/completion/choice.ts';
import type { Day } from '../../base/day.ts';
import { months, relativeDay } from '../words.ts';

/** Why somebody may want a day, and how far away it is: `senior review due, in 12 days`. */
export function dayInWords(day: Day, why: DayReason, asOf: Day): string {
  const away = relativeDay(day, asOf);
  const reason = reasonInWords(why);
  return reason === '' ? away : `${reason}, ${away}`;
}

function reasonInWords(why: DayReason): string {
  switch (why.kind) {
    case 'relative':
      return '';
    case 'horizon':
      return `${why.end} of the horizon`;
    case 'review':
      return `${why.review} review due`;
    case 'end-of':
      return `end of ${why.period}`;
    case 'start-of':
      return `start of ${why.period}`;
    case 'length':
      return `${months(why.months)} from ${why.from}`;
  }
}
