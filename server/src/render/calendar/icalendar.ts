import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import manifest from '../../../../package.json' with { type: 'json' };
import type { Obligation } from '../../analysis/features/calendar.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { addDays, dayNumber, type Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import { capitalised, length, oneLine } from '../words.ts';
import { kindTitle, obligationInWords, personName, whatToDo } from './obligation-words.ts';
import { Uids } from './uids.ts';

/** What falls due in one portfolio. */
export interface PortfolioCalendar {
  readonly portfolio: PortfolioView;
  readonly obligations: readonly Obligation[];
}

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3_600;

/**
 * An iCalendar file (RFC 5545) with an all-day event for each obligation; `named` gives the names of files as people write them.
 *
 * An event keeps its UID while the obligation stays the same, whatever day it falls on, and its SEQUENCE and DTSTAMP grow with
 * the as-of day: importing a later calendar moves events instead of doubling them. What is overdue stands on the as-of day, where
 * it is seen, and says since when.
 */
export function icalendar(
  calendars: readonly PortfolioCalendar[],
  asOf: Day,
  named: (file: FileId) => string,
): string {
  const title = calendars.map(({ portfolio }) => oneLine(portfolio.title)).join(', ');
  // The library escapes every text but this one.
  const name = title.replace(/[\\;,]/g, String.raw`\$&`);
  const calendar = ical({ name, prodId: { company: manifest.name, product: 'plans', language: 'EN' } });
  const uids = new Uids();
  for (const { portfolio, obligations } of calendars) {
    for (const obligation of obligations) {
      const id = uids.of(portfolio, obligation);
      const event = calendar.createEvent({ id, ...eventOf(portfolio, obligation, asOf, named) });
      const alarm = { type: ICalAlarmType.display, description: event.summary() };
      event
        .createAlarm({ ...alarm, trigger: leadTime(obligation, asOf) })
        .relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  portfolio: PortfolioView,
  obligation: Obligation,
  asOf: Day,
  named: (file: FileId) => string,
) {
  const { due, kind, plan } = obligation;
  const overdue = due < asOf;
  const day = overdue ? asOf : due;
  const what = capitalised(oneLine(obligationInWords(obligation), 200));
  const about = plan ? `${oneLine(plan.name)}: ${what}` : what;
  const summary = overdue ? `Overdue: ${about}` : about;
  return {
    start: midnight(day),
    end: midnight(addDays(day, 1)),
    allDay: true,
    stamp: midnight(asOf),
    sequence: Math.max(0, dayNumber(asOf)),
    summary,
    description: describe(portfolio, obligation, asOf, named),
    categories: [{ name: 'Key accounts' }, { name: kindTitle(kind) }],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Seconds from a reminder at nine in the morning to the beginning of the day: a week before reviews, a day before the rest. */
function leadTime({ kind, due }: Obligation, asOf: Day): number {
  const days = due < asOf ? 0 : kind.endsWith('-review') ? 7 : 1;
  return days * SECONDS_PER_DAY - 9 * SECONDS_PER_HOUR;
}

function describe(
  portfolio: PortfolioView,
  obligation: Obligation,
  asOf: Day,
  named: (file: FileId) => string,
): string {
  const { due, responsible, others, plan, path, last, cadenceMonths } = obligation;
  const file = plan?.file ?? portfolio.file;
  const nameOf = (person: string): string => oneLine(personName(portfolio, person));
  const rhythm = cadenceMonths === undefined ? [] : [rhythmInWords(last, cadenceMonths)];
  return [
    whatToDo(obligation),
    due < asOf ? `Due on ${due}, ${length(due, asOf)} overdue on ${asOf}.` : `Due on ${due}.`,
    ...rhythm,
    `Who: ${responsible === undefined ? 'nobody is named' : nameOf(responsible)}`,
    ...(others.length > 0 ? [`With: ${others.map(nameOf).join(', ')}`] : []),
    ...(file === undefined ? [] : [`Where: ${named(file)}, ${path.join('.')}`]),
  ].join('\n');
}

function rhythmInWords(last: Day | undefined, months: number): string {
  const every = months === 1 ? 'every month' : `every ${months} months`;
  return `${last === undefined ? 'None was held yet' : `The last one was on ${last}`}; there is one ${every}.`;
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
