import { monthsIn, type Day } from '../../base/day.ts';
import type { Span, Spanned } from '../../base/span.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { Policy } from '../../model/policy.ts';
import type { FileTypes } from '../../model/read.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { lastDayOf } from './length.ts';
import { isListed } from './status.ts';

/** A horizon that can be judged by its length. */
export interface WholeHorizon {
  readonly at: Span;
  readonly start: Spanned<Day>;
  readonly end: Spanned<Day>;
  readonly months: number;
}

/** The horizon of a key account's plan; undefined where a day of it is missing, or its end stands before its start. */
export function horizonOf(plan: LocatedStruct<FileTypes['plan']>): WholeHorizon | undefined {
  const { at, start, end } = plan.horizon ?? {};
  if (!isListed(plan) || !at || !start || !end || end.value < start.value) return undefined;
  return { at, start, end, months: monthsIn(start.value, end.value) };
}

/** How far ahead plans look: `24 to 36 months`. */
export function wantedLength({ minMonths, maxMonths }: Policy['horizon']): string {
  return minMonths === maxMonths ? `${minMonths} months` : `${minMonths} to ${maxMonths} months`;
}

/** Moves the end of a horizon so that it lasts so many months. */
export function endAfter(start: Day, months: number): Fix {
  const end = lastDayOf(start, months);
  return {
    title: `End the horizon on ${end}, after ${months} months`,
    safety: 'unsafe',
    edits: (tree) => setValue(tree, ['horizon', 'end'], [end]),
  };
}
