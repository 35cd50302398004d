import type { Day } from '../../base/day.ts';
import type { Spanned } from '../../base/span.ts';
import { indexInFile, type LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { PerformanceEntry } from '../../schema/generated/account-plan.ts';
import type { Path } from '../../syntax/tree.ts';
import { isWhole } from './given.ts';
import { periodOf, type Period } from './period.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** How one period went, as the plan tells it. */
export interface Reported {
  readonly period: Period;
  readonly at: Spanned<string>;
  readonly entry: LocatedStruct<PerformanceEntry>;
  readonly path: Path;
}

/**
 * The performance entries of a plan for periods that are over on a day, the earliest first. Undefined where one of the entries
 * cannot be read: it may be the very one that is looked for.
 */
export function closedPeriods(plan: Plan, asOf: Day, startMonth: number): readonly Reported[] | undefined {
  const list = plan.performance;
  if (!isWhole(plan, 'performance')) return undefined;
  if (!list) return [];
  const reported: Reported[] = [];
  for (const [index, entry] of list.items.entries()) {
    const at = entry.period;
    const period = at && periodOf(at.value, startMonth);
    if (!at || !period) return undefined;
    const path = ['performance', indexInFile(list, index)];
    if (period.last <= asOf) reported.push({ period, at, entry, path });
  }
  return reported.sort((a, b) => compareDays(a.period.last, b.period.last) || later(a, b));
}

/** Of two periods that end on one day the longer comes last: it says how all of it went. */
function later(a: Reported, b: Reported): number {
  return compareDays(b.period.first, a.period.first);
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The measures whose light is red, ours before theirs; undefined where an entry shows no light at all. */
export function failedMeasures(entry: LocatedStruct<PerformanceEntry>): readonly string[] | undefined {
  const lights = lightsOf(entry);
  return lights.length === 0
    ? undefined
    : lights.flatMap(([measure, { value }]) => (value?.value === 'red' ? [measure] : []));
}

/** Whether every light of an entry can be read. */
export function showsAll(entry: LocatedStruct<PerformanceEntry>): boolean {
  return !entry.unreadable && lightsOf(entry).every(([, { value }]) => value);
}

function lightsOf({ ours, theirs }: LocatedStruct<PerformanceEntry>) {
  return [ours, theirs].flatMap((side) => [...(side?.entries ?? [])]);
}
