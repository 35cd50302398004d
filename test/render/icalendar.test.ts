import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { calendarOf } from '../../server/src/analysis/features/calendar.ts';
import type { Snapshot } from '../../server/src/analysis/views.ts';
import type { Day } from '../../server/src/base/day.ts';
import { icalendar } from '../../server/src/render/calendar/icalendar.ts';
import { analyse } from '../support/analyse.ts';
import { sampleWorkspace } from '../support/samples.ts';

const workspace = sampleWorkspace('emea');

function snapshotOn(day: string, change = (text: string) => text): Snapshot {
  const files = new Map([...workspace.files].map(([file, text]) => [file, change(text)]));
  return analyse({ files, asOf: day as Day });
}

function written(snapshot: Snapshot, days = 90): string {
  const calendars = snapshot.portfolios.map((portfolio) => ({
    portfolio,
    obligations: calendarOf(portfolio, { asOf: snapshot.asOf, days, everything: true }),
  }));
  return icalendar(calendars, snapshot.asOf, (file) => `samples/emea${file}`);
}

/** What a calendar program reads of it. */
function eventsIn(text: string): ReadonlyMap<string, ICAL.Event> {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return new Map(events.map((event) => [event.uid, event]));
}

const uid = 'emea-key-accounts.serrano.senior-review@plans-as-code';
const overdue = 'emea-key-accounts.polderzout.senior-review@plans-as-code';

describe('the iCalendar file', () => {
  const text = written(snapshotOn('2026-11-22'));
  const events = eventsIn(text);

  it('is one by the letter of RFC 5545', () => {
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r\n]+\r\n/);
    assert.match(text, /END:VCALENDAR\r\n$/);
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('has an event of a whole day for everything that falls due', () => {
    const count = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
    assert.ok(count > 50);
    assert.equal(events.size, count, 'every UID is another');
    for (const event of events.values()) {
      assert.ok(event.startDate.isDate && event.duration.toSeconds() === 86_400);
      assert.ok(
        event.startDate.toString() >= '2026-11-22',
        'nothing stands in the past, where nobody sees it',
      );
    }
  });

  it('says what is due, who sees to it and where', () => {
    const event = events.get(uid);
    assert.ok(event);
    assert.equal(event.startDate.toString(), '2027-01-12');
    assert.equal(event.summary, 'Serrano Biológicos SA: Senior review');
    assert.equal(
      event.description,
      [
        'Talk through plan, progress, roadblocks and funding with an executive, and record the review.',
        'Due on 2027-01-12.',
        'The last one was on 2026-10-12; there is one every 3 months.',
        'Who: Hélène Marchand',
        'With: Inês Carvalho',
        'Where: samples/emea/plans/serrano.plan.yaml, reviews',
      ].join('\n'),
    );
    assert.deepEqual(event.component.getFirstProperty('categories')?.getValues(), [
      'Key accounts',
      'Senior review',
    ]);
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  });

  it('reminds at nine, a week before a review and a day before other things', () => {
    const trigger = (id: string): string => {
      const alarm = events.get(id)?.component.getFirstSubcomponent('valarm');
      return String(alarm?.getFirstPropertyValue('trigger'));
    };
    assert.equal(trigger(uid), '-P6DT15H');
    assert.equal(trigger('emea-key-accounts.serrano.action.a1@plans-as-code'), '-PT15H');
    assert.equal(trigger(overdue), 'PT9H');
  });

  it('has what is overdue on the day it was made, and says since when', () => {
    const event = events.get(overdue);
    assert.equal(event?.startDate.toString(), '2026-11-22');
    assert.equal(event.summary, 'Overdue: Polderzout Chemie NV: Senior review');
    assert.match(event.description, /^Due on 2026-10-14, 39 days overdue on 2026-11-22\.$/m);
  });

  it('is the same whenever and wherever it is made', () => {
    assert.equal(written(snapshotOn('2026-11-22')), text);
  });

  it('moves an event that is there already when it is made again later', () => {
    const held = (plan: string): string =>
      plan.replace(
        /(id: serrano\n[^]*reviews:\n)/,
        '$1  - { date: 2026-11-25, kind: senior, reviewers: [helene], outcome: continue }\n',
      );
    const later = eventsIn(written(snapshotOn('2026-11-30', held))).get(uid);
    const before = events.get(uid);
    assert.ok(before && later);
    assert.equal(later.startDate.toString(), '2027-02-25');
    assert.ok(later.sequence > before.sequence);
    const stamp = (event: ICAL.Event): string => String(event.component.getFirstPropertyValue('dtstamp'));
    assert.deepEqual([stamp(before), stamp(later)], ['2026-11-22T00:00:00Z', '2026-11-30T00:00:00Z']);
  });

  it('writes the name of the calendar so that signs in it separate nothing', () => {
    const odd = (file: string): string =>
      file.replace('title: EMEA key accounts', String.raw`title: 'A, B; C\D'`);
    const name = /^NAME:(.*)\r$/m.exec(written(snapshotOn('2026-11-22', odd)))?.[1];
    assert.equal(name, String.raw`A\, B\; C\\D`);
  });

  it('names two accounts of one id apart', () => {
    const twin = (plan: string): string => plan.replace('id: rhonexia', 'id: serrano');
    const twins = eventsIn(written(snapshotOn('2026-11-22', twin)));
    assert.equal(twins.size, events.size);
    assert.ok(twins.has('emea-key-accounts.serrano.senior-review.2@plans-as-code'));
  });
});
