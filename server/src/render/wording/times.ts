import type { Day } from '../../base/day.ts';

/** Days, and how far they are from each other. */
export interface TimeWording {
  /** How long a stretch between two days is. */
  stretch(from: Day, to: Day): string;
  overdue(due: Day, asOf: Day): string;
  /** A day as seen from another one. */
  day(day: Day, asOf: Day): string;
  /** Due on a day that is written as it is. */
  due(day: Day): string;
  /** Due on a day as seen from another one. */
  dueSoon(day: Day, asOf: Day): string;
  /** That something typed is no day; without a full stop. */
  noDay(typed: string): string;
}
