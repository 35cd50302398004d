import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { asOf, folders, jsonOf, plans, small, smallPlan, type Ran } from './plans.ts';

interface JsonCalendar {
  readonly days: number;
  readonly until: string;
  readonly portfolios: readonly {
    readonly title: string;
    readonly obligations: readonly {
      readonly uid: string;
      readonly kind: string;
      readonly due: string;
      readonly days: number;
      readonly overdue: boolean;
      readonly account: { readonly id: string } | null;
      readonly responsible: { readonly id: string; readonly name: string } | null;
      readonly others: readonly { readonly id: string }[];
      readonly place: { readonly file: string } | null;
      readonly pointer: string;
    }[];
  }[];
}

function calendarOf(ran: Ran): JsonCalendar {
  return jsonOf(ran) as unknown as JsonCalendar;
}

function uidsIn(ics: string): string[] {
  const events = ICAL.Component.fromString(ics).getAllSubcomponents('vevent');
  return events.map((event) => new ICAL.Event(event).uid);
}

const emea = ['review-calendar', 'samples/emea', ...asOf];

describe('plans review-calendar', () => {
  const folder = folders();

  it('prints what falls due in the next 90 days by person, what is overdue first', async () => {
    const { code, out, errors } = await plans(emea);
    assert.deepEqual([code, errors], [0, '']);
    assert.match(
      out,
      /^EMEA key accounts\n\n1 overdue, \d+ to come · up to 2027-02-20, 90 days from 2026-11-22\n/,
    );
    assert.match(out, /^Who +Due +When +What +Account/m);
    assert.match(out, /^Farida Haddad +2026-10-14 +39 days overdue +Senior review +Polderzout Chemie NV/m);
    assert.match(out, /^ +2026-12-16 +in 24 days +Senior review +Norrbo/m);
    assert.doesNotMatch(out, / $/m);
    assert.doesNotMatch(out, /Action:/);
  });

  it('prints less for fewer days and everything with --all', async () => {
    const [few, all] = await Promise.all([
      plans([...emea, '--days', '0']),
      plans([...emea, '--days', '30', '--all']),
    ]);
    assert.match(few.out, /1 overdue, 0 to come · up to 2026-11-22, 0 days/);
    assert.match(all.out, /^Matteo Brambilla +2026-12-02 +in 10 days +Action: Spare sensor set on site/m);
    assert.match(all.out, /Override ends: held at gold/);
  });

  it('prints what one person sees to or takes part in, by id or name', async () => {
    const byId = await plans([...emea, '--person', 'tobias']);
    const byName = await plans([...emea, '--person', 'TOBIAS Renner']);
    assert.equal(byId.out, byName.out);
    assert.match(byId.out, /^EMEA key accounts · Tobias Renner$/m);
    const shown = calendarOf(await plans([...emea, '--person', 'tobias', '--format', 'json']));
    const obligations = shown.portfolios.flatMap((portfolio) => portfolio.obligations);
    assert.ok(obligations.length > 1);
    for (const { responsible, others } of obligations)
      assert.ok([responsible?.id, ...others.map(({ id }) => id)].includes('tobias'));
  });

  it('knows nobody whom no file names', async () => {
    const { code, errors } = await plans([...emea, '--person', 'tobiaz']);
    assert.equal(code, 2);
    assert.match(errors, /names a person "tobiaz"; did you mean "tobias"\?/);
  });

  it('gives everything of the table as JSON that fits its schema', async () => {
    const { days, until, portfolios } = calendarOf(await plans([...emea, '--all', '--format', 'json']));
    assert.deepEqual([days, until], [90, '2027-02-20']);
    const obligations = portfolios.flatMap((portfolio) => portfolio.obligations);
    const [first] = obligations;
    assert.equal(first?.kind, 'override');
    assert.deepEqual([first.days, first.overdue, first.account?.id], [-53, true, 'serrano']);
    assert.deepEqual(
      [first.place?.file, first.pointer],
      ['samples/emea/plans/serrano.plan.yaml', '/tier/override/expires'],
    );
    assert.equal(new Set(obligations.map(({ uid }) => uid)).size, obligations.length);
    assert.deepEqual(
      obligations.map(({ due }) => due),
      obligations.map(({ due }) => due).sort(),
    );
  });

  it('gives the same as an iCalendar file', async () => {
    const json = calendarOf(await plans([...emea, '--all', '--format', 'json']));
    const { code, out } = await plans([...emea, '--all', '--format', 'ics'], {
      env: { TZ: 'Pacific/Auckland' },
    });
    assert.equal(code, 0);
    assert.deepEqual(
      uidsIn(out),
      json.portfolios.flatMap(({ obligations }) => obligations.map(({ uid }) => uid)),
    );
    const west = await plans([...emea, '--all', '--format', 'ics'], { env: { TZ: 'America/Los_Angeles' } });
    assert.equal(west.out, out);
  });

  it('has one calendar of several portfolios, and of one plan its own', async () => {
    const { path } = folder(
      Object.fromEntries(
        ['north', 'south'].flatMap((name) =>
          Object.entries(small).map(([file, text]) => [
            `${name}/${file}`,
            file === 'portfolio.yaml' ? text.replace('Yards', name) : text,
          ]),
        ),
      ),
    );
    const all = await plans(['review-calendar', ...asOf, '--days', '365', '--format', 'ics'], { cwd: path });
    const both = ['north', 'south'];
    assert.deepEqual(
      uidsIn(all.out).sort(),
      both
        .flatMap((name) => [
          `${name}.acme.progress-review@plans-as-code`,
          `${name}.acme.senior-review@plans-as-code`,
          `${name}.list-review@plans-as-code`,
        ])
        .sort(),
    );
    const one = [
      'review-calendar',
      'north/plans/acme.plan.yaml',
      ...asOf,
      '--days',
      '365',
      '--format',
      'ics',
    ];
    assert.equal(uidsIn((await plans(one, { cwd: path })).out).length, 2);
  });

  it('says where it finds nothing', async () => {
    const { path } = folder({});
    const none = await plans(['review-calendar', ...asOf], { cwd: path });
    assert.deepEqual([none.code, none.errors.includes('no plan found')], [2, true]);
    const quiet = folder({
      ...small,
      'plans/acme.plan.yaml': smallPlan.replace('id: acme', 'id: acme\nstatus: exited'),
    });
    const { code, out } = await plans(['review-calendar', ...asOf], { cwd: quiet.path });
    assert.equal(code, 0);
    assert.match(out, /Nothing falls due up to 2027-02-20\./);
  });

  it('takes whole days only', async () => {
    assert.equal((await plans([...emea, '--days', '-1'])).code, 2);
    assert.equal((await plans([...emea, '--days', 'soon'])).code, 2);
  });
});
