import { addMonths, dayNumber, monthsIn, parseDay, type Day } from '../../base/day.ts';
import type { PlanView } from '../../analysis/views.ts';
import { list, paragraph, strong, type Block, type Line } from '../page.ts';
import { reviewInWords } from '../headline.ts';
import { months, relativeDay } from '../words.ts';
import { leadsTo, textAt, type Place } from './place.ts';

const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

/** A date's weekday, how far it is away, and what hangs on it. */
export function dateBlocks(place: Place, plan: PlanView | undefined): readonly Block[] {
  const { shape, snapshot } = place;
  const day = shape?.kind === 'scalar' && shape.format === 'date' ? parseDay(textAt(place) ?? '') : undefined;
  if (!day) return [];
  const { asOf } = snapshot;
  const line: Line = [strong(`${weekdayOf(day)}, ${relativeDay(day, asOf)}`), ` (${day}, as of ${asOf})`];
  return [paragraph(...line), ...list(plan ? consequences(place, plan, day, asOf) : [])];
}

function weekdayOf(day: Day): string {
  return weekdays[((dayNumber(day) % 7) + 7) % 7] ?? '';
}

function consequences({ path }: Place, view: PlanView, day: Day, asOf: Day): Line[] {
  const { plan, criteria, due } = view;
  if (path[0] === 'horizon') {
    const start = plan.horizon?.start?.value;
    const end = plan.horizon?.end?.value;
    if (!start || !end || end < start) return [];
    const left =
      asOf > end
        ? 'it is over'
        : asOf < start
          ? `it begins ${relativeDay(start, asOf)}`
          : `${months(monthsIn(asOf, end))} are left`;
    return [[`the horizon is ${months(monthsIn(start, end))} long; ${left}`]];
  }
  if (leadsTo(path, 'tier', 'since')) {
    const tenure = criteria?.criteria.tiers.minTenureMonths ?? 0;
    if (tenure === 0) return [];
    const until = addMonths(day, tenure);
    return [
      [
        `a tier is held for ${months(tenure)} at least: ${until > asOf ? 'this one' : 'this one was'} until ${until}, ${relativeDay(until, asOf)}`,
      ],
    ];
  }
  if (leadsTo(path, 'reviews', '*', 'date')) {
    const kind = plan.reviews?.items[Number(path[1])]?.kind?.value;
    const next = due.find((review) => review.kind === kind && review.last === day);
    return next
      ? [
          [
            `the last ${next.kind} review; with one every ${months(next.cadenceMonths)}, the next ${reviewInWords(next, asOf).replace(`${next.kind} review`, 'one is')} (${next.due})`,
          ],
        ]
      : [];
  }
  return [];
}
