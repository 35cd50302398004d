import { addDays, addMonths, monthOf, parseDay, yearOf, type Day } from '../../../base/day.ts';
import { policyOf } from '../../../model/policy.ts';
import { lastDayOf } from '../../../rules/support/length.ts';
import { nodeAt, type Path } from '../../../syntax/tree.ts';
import type { Choice, DayReason } from './choice.ts';
import type { Context } from './context.ts';
import { isAt } from './places.ts';
import type { ValueSite } from './site.ts';

type Reasoned = readonly [day: Day, why: DayReason];

/** Days on which something is still to be done; all others are of things that have been. */
const ahead = ['due', 'nextMoveDue', 'dueBy', 'expires', 'expected', 'firstRevenueExpected'];

const relative: DayReason = { kind: 'relative' };

/** Days that are likely meant at a place, the likeliest first; all of them as seen from the as-of day. */
export function dayChoices(
  { path, root }: Pick<ValueSite, 'path' | 'root'>,
  context: Context,
): readonly Choice[] {
  const { snapshot, view, plan } = context;
  const { asOf } = snapshot;
  const policy = context.portfolio?.policy ?? policyOf();
  const sibling = (key: string): Day | undefined => dayAt(root, [...path.slice(0, -1), key]);
  const reviews = (plan?.due ?? []).map(({ due, kind }): Reasoned => [due, { kind: 'review', review: kind }]);
  const horizonEnd = plan?.plan.horizon?.end?.value;
  const key = String(path.at(-1));
  if (isAt(view.kind, path, 'plan/horizon/start'))
    return asChoices(starts(asOf, policy.fiscalYear.startMonth));
  if (isAt(view.kind, path, 'plan/horizon/end')) {
    const from = sibling('start') ?? asOf;
    const lengths = [policy.horizon.maxMonths, policy.horizon.minMonths];
    return asChoices(
      lengths.map((months): Reasoned => [lastDayOf(from, months), { kind: 'length', months, from }]),
    );
  }
  if (isAt(view.kind, path, 'plan/tier/override/expires')) {
    const from = sibling('approvedOn') ?? asOf;
    const { maxMonths } = policy.overrides;
    return asChoices([
      [addMonths(from, maxMonths), { kind: 'length', months: maxMonths, from }],
      ...soon(asOf),
    ]);
  }
  if (isAt(view.kind, path, 'plan/corrective/dueBy')) {
    const from = sibling('openedOn') ?? asOf;
    const months = policy.performance.correctiveMonths;
    return asChoices([[addMonths(from, months), { kind: 'length', months, from }], ...soon(asOf)]);
  }
  if (ahead.includes(key)) {
    const end: readonly Reasoned[] =
      horizonEnd === undefined ? [] : [[horizonEnd, { kind: 'horizon', end: 'end' }]];
    return asChoices([...soon(asOf), ...reviews, ...end]);
  }
  const held = isAt(view.kind, path, 'plan/reviews/*/date') ? reviews : [];
  return asChoices([...lately(asOf), ...held.filter(([day]) => day <= asOf)]);
}

/** The day until which a finding may be excused. */
export function daysAhead(asOf: Day): readonly Choice[] {
  return asChoices(soon(asOf));
}

function soon(asOf: Day): Reasoned[] {
  return [
    [addDays(asOf, 7), relative],
    [addDays(asOf, 14), relative],
    [addMonths(asOf, 1), relative],
    [addMonths(asOf, 3), relative],
    [addMonths(asOf, 6), relative],
    [addMonths(asOf, 12), relative],
    [lastOfQuarter(asOf), { kind: 'end-of', period: 'the quarter' }],
    [lastOfYear(asOf), { kind: 'end-of', period: 'the year' }],
    [asOf, relative],
  ];
}

function lately(asOf: Day): Reasoned[] {
  const first = firstOfMonth(asOf);
  return [
    [asOf, relative],
    [addDays(asOf, -1), relative],
    [addDays(asOf, -7), relative],
    [first, { kind: 'start-of', period: 'the month' }],
    [addDays(first, -1), { kind: 'end-of', period: 'last month' }],
    [addDays(firstOfQuarter(asOf), -1), { kind: 'end-of', period: 'last quarter' }],
    [`${pad(yearOf(asOf))}-01-01` as Day, { kind: 'start-of', period: 'the year' }],
  ];
}

function starts(asOf: Day, startMonth: number): Reasoned[] {
  const first = firstOfMonth(asOf);
  const away = (startMonth - monthOf(asOf) + 12) % 12;
  return [
    [first, { kind: 'start-of', period: 'the month' }],
    [addMonths(first, 1), { kind: 'start-of', period: 'next month' }],
    [addMonths(first, away === 0 ? 12 : away), { kind: 'start-of', period: 'the next fiscal year' }],
    [addMonths(first, away - 12), { kind: 'start-of', period: 'the fiscal year' }],
    [asOf, relative],
  ];
}

/** Each day once, for the first of its reasons that says more than how far away it is. */
function asChoices(days: readonly Reasoned[]): readonly Choice[] {
  const reasons = new Map<Day, DayReason>();
  for (const [day, why] of days) {
    if (reasons.get(day)?.kind !== 'relative' && reasons.has(day)) continue;
    reasons.set(day, why);
  }
  return [...reasons].map(([day, why]) => ({ label: day, insert: [day], about: { kind: 'day', day, why } }));
}

function dayAt(root: ValueSite['root'], path: Path): Day | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? parseDay(String(node.value)) : undefined;
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day;
}

function firstOfQuarter(day: Day): Day {
  return addMonths(firstOfMonth(day), -((monthOf(day) - 1) % 3));
}

function lastOfQuarter(day: Day): Day {
  return lastDayOf(firstOfQuarter(day), 3);
}

function lastOfYear(day: Day): Day {
  return `${pad(yearOf(day))}-12-31` as Day;
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
