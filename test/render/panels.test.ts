import assert from 'node:assert/strict';
import { accountsIn } from '../../server/src/analysis/features/accounts.ts';
import { attentionIn } from '../../server/src/analysis/features/attention.ts';
import { datedObligations } from '../../server/src/analysis/features/calendar/dated.ts';
import type { Day } from '../../server/src/base/day.ts';
import type { PlanView, Snapshot } from '../../server/src/analysis/views.ts';
import { commandLines } from '../../server/src/render/command-lines.ts';
import { accountItems } from '../../server/src/render/panels/accounts.ts';
import { attentionItems } from '../../server/src/render/panels/attention.ts';
import type { PanelItem } from '../../server/src/render/panels/item.ts';
import { wordingFor } from '../../server/src/render/wording.ts';
import { provenanceOf, provenancePage } from '../../server/src/render/panels/provenance.ts';
import { toMarkdown } from '../../server/src/render/markdown.ts';
import { analyse } from '../support/analyse.ts';
import { parseWorkspace } from '../support/workspace.ts';
import { acmeFile, criteriaFile, portfolioFile } from './subject.ts';

const acme = '/plans/acme.plan.yaml';

function snapshotOf(text = portfolioFile + criteriaFile + acmeFile): Snapshot {
  return analyse(parseWorkspace(text));
}

const day = (text: string): Day => text as Day;

const soonestOf = (plan: PlanView) => datedObligations(plan)[0];

function accounts(snapshot: Snapshot, groupBy: 'tier' | 'none' = 'tier'): readonly PanelItem[] {
  const request = { groupBy, sortBy: 'score', filter: '', soonest: soonestOf } as const;
  return accountItems(accountsIn(snapshot, request), snapshot.asOf);
}

const lines = (items: readonly PanelItem[]): readonly string[] =>
  items.flatMap(({ label, description, children }) => [
    `${label} | ${description}`,
    ...lines(children).map((line) => `  ${line}`),
  ]);

describe('the rows of the account portfolio', () => {
  it('say tier, score and what is due next', () => {
    assert.deepEqual(lines(accounts(snapshotOf())), [
      'Gold | 1 account',
      '  Acme AG | 73.9 · progress review 9 months overdue',
    ]);
    assert.deepEqual(lines(accounts(snapshotOf(), 'none')), [
      'Acme AG | Gold 73.9 · progress review 9 months overdue',
    ]);
  });

  it('say more to those who cannot see the icon and the badge', () => {
    const [row] = accounts(snapshotOf(), 'none');
    assert.match(
      row?.spoken ?? '',
      /^Acme AG, Gold, score 73\.9, rank 1 of 1, progress review 9 months overdue, .*\d+ errors?/,
    );
  });

  it('say what can be done: score, review, take the tier', () => {
    const can = (text: string): readonly string[] => accounts(snapshotOf(text), 'none')[0]?.can ?? [];
    const files = portfolioFile + criteriaFile + acmeFile;
    assert.deepEqual(can(files), ['account', 'review', 'errors']);
    assert.ok(can(files.replace('assigned: gold', 'assigned: silver')).includes('take-tier'));
    assert.ok(can(files.replace(/ {2}brand: .*\n/, '  brand: {}\n')).includes('score'));
  });

  it('stay the same rows when what they say changes', () => {
    const ids = (text: string): readonly string[] => accounts(snapshotOf(text)).flatMap(idsOf);
    const files = portfolioFile + criteriaFile + acmeFile;
    const renamed = files.replace('name: Acme AG', 'name: Acme SE').replace('rating: 4', 'rating: 5');
    assert.deepEqual(ids(renamed), ids(files));
    assert.equal(new Set(ids(files)).size, ids(files).length);
  });

  it('stand below their portfolios where there are several', () => {
    const two = `${(portfolioFile + criteriaFile + acmeFile).replaceAll('#- /', '#- /one/')}#- /two/portfolio.yaml\ntitle: Two\n`;
    assert.deepEqual(lines(accounts(snapshotOf(two))), [
      'Northern yards | 1 account',
      '  Gold | 1 account',
      '    Acme AG | 73.9 · progress review 9 months overdue',
      'Two | 0 accounts',
    ]);
  });
});

describe('the rows of what needs attention', () => {
  it('say when, what and, to who cannot see them, who', () => {
    const snapshot = snapshotOf();
    const groups = attentionIn(snapshot.portfolios, {
      asOf: snapshot.asOf,
      days: 30,
      person: undefined,
      dated: datedObligations,
    });
    const items = attentionItems(groups, 30, snapshot.asOf);
    assert.deepEqual(lines(items).slice(0, 2), ['Overdue | 1', '  Acme AG | 9 months · progress review']);
    const [first] = items[0]?.children ?? [];
    assert.equal(first?.spoken, 'Acme AG, progress review, 9 months overdue, Ana Ruiz');
    assert.deepEqual(first.can, ['open', 'record']);
    assert.match(first.tooltip ?? '', /^\*\*Progress review\*\*[^]*record the review/);
  });

  it('are not more than somebody reads', () => {
    const snapshot = snapshotOf();
    const [portfolio] = snapshot.portfolios;
    assert.ok(portfolio);
    const many = Array.from({ length: 203 }, (_, index) => ({
      portfolio,
      obligation: {
        kind: 'action',
        key: `a${index}`,
        due: snapshot.asOf,
        responsible: undefined,
        others: [],
        plan: portfolio.plans[0],
        path: ['actions', index],
        subject: undefined,
      } as const,
    }));
    const [group] = attentionItems([{ nearness: 'week', items: many }], 30, snapshot.asOf);
    assert.equal(group?.description, '203');
    assert.equal(group.children.length, 201);
    assert.equal(group.children.at(-1)?.label, 'and 3 more');
  });
});

describe('the rows in German', () => {
  const words = wordingFor('de-AT');
  const snapshot = snapshotOf();

  it('say the same of accounts', () => {
    const request = { groupBy: 'tier', sortBy: 'score', filter: '', soonest: soonestOf } as const;
    const items = accountItems(accountsIn(snapshot, request), snapshot.asOf, undefined, words);
    assert.deepEqual(lines(items), [
      'Gold | 1 Kunde',
      '  Acme AG | 73.9 · Fortschritts-Review 9 Monate überfällig',
    ]);
    assert.match(
      items[0]?.children[0]?.spoken ?? '',
      /^Acme AG, Gold, Punktzahl 73\.9, Rang 1 von 1, Fortschritts-Review 9 Monate überfällig, .*\d+ Fehler/,
    );
  });

  it('say the same of what needs attention', () => {
    const groups = attentionIn(snapshot.portfolios, {
      asOf: snapshot.asOf,
      days: 30,
      person: undefined,
      dated: datedObligations,
    });
    const items = attentionItems(groups, 30, snapshot.asOf, words);
    assert.deepEqual(lines(items).slice(0, 2), [
      'Überfällig | 1',
      '  Acme AG | 9 Monate · Fortschritts-Review',
    ]);
    assert.match(items[0]?.children[0]?.tooltip ?? '', /^\*\*Fortschritts-Review\*\*[^]*das Review erfassen/);
  });

  it('bend the words for days', () => {
    const today = day('2026-11-22');
    const said = [
      '2026-11-22',
      '2026-11-23',
      '2026-11-21',
      '2026-12-04',
      '2026-11-10',
      '2027-02-22',
      '2031-01-01',
    ];
    assert.deepEqual(
      said.map((text) => words.times.day(day(text), today)),
      ['heute', 'morgen', 'gestern', 'in 12 Tagen', 'vor 12 Tagen', 'in 3 Monaten', 'in 4 Jahren'],
    );
    assert.equal(words.times.overdue(day('2026-11-21'), today), '1 Tag überfällig');
    assert.equal(words.panels.placesTaken(1, 5), '1 von 5 Plätzen');
  });

  it('are English where the editor speaks another language', () => {
    assert.equal(wordingFor('fr').panels.accounts(2), '2 accounts');
    assert.equal(wordingFor('den').panels.accounts(2), '2 accounts');
  });
});

describe('why a file is checked like this', () => {
  const why = (text: string, file = acme, dayIsSet = true): string => {
    const snapshot = snapshotOf(text);
    return toMarkdown(provenancePage(snapshot, file, (one) => one.slice(1), { dayIsSet, trusted: dayIsSet }));
  };
  const files = portfolioFile + criteriaFile + acmeFile;

  it('names portfolio, criteria, day and severities', () => {
    const page = why(files);
    assert.match(page, /\*\*Portfolio:\*\* Northern yards, the nearest portfolio\.yaml upwards/);
    assert.match(page, /\*\*Criteria:\*\* Key-account criteria, which the portfolio names/);
    assert.match(page, /\*\*As of:\*\* 2026-11-22, which the setting `plans\.asOf` names/);
    assert.match(page, /`review-stale` \| error/);
  });

  it('tells what is not so', () => {
    const lone = why(criteriaFile + acmeFile, acme, false);
    assert.match(lone, /there is no portfolio\.yaml/);
    assert.match(lone, /the only set there is/);
    assert.match(lone, /today in UTC/);
    assert.match(lone, /not trusted/);
    assert.match(why(portfolioFile + acmeFile), /the set "core" is not there, so nothing is scored/);
    assert.match(
      why(files.replace('id: acme\n', 'id: acme\ncriteria: core\n')),
      /which the plan names itself/,
    );
    assert.match(why(files, '/plans/other.plan.yaml'), /Not checked[^]*plans\.exclude/);
  });

  it('is short in the status of a file', () => {
    assert.deepEqual(provenanceOf(snapshotOf(), acme), {
      portfolio: 'Northern yards',
      criteria: 'Key-account criteria',
      asOf: '2026-11-22',
    });
    assert.equal(provenanceOf(snapshotOf(criteriaFile + acmeFile), acme)?.portfolio, undefined);
    assert.equal(provenanceOf(snapshotOf(), '/plans/other.plan.yaml'), undefined);
  });
});

describe('the command lines', () => {
  it('say the same on a terminal, with what a shell would read otherwise in quotes', () => {
    const snapshot = snapshotOf();
    const plan = snapshot.plan(acme);
    assert.ok(plan);
    const given = { plan, portfolio: plan.portfolio, asOf: snapshot.asOf };
    assert.deepEqual(
      commandLines({ ...given, file: "plans/it's acme.plan.yaml", root: '.' }).map(({ command }) => command),
      [
        "plans lint 'plans/it'\\''s acme.plan.yaml' --as-of 2026-11-22",
        'plans explain acme . --as-of 2026-11-22',
        'plans score --portfolio . --as-of 2026-11-22',
        'plans review-calendar . --as-of 2026-11-22',
      ],
    );
  });
});

function idsOf({ id, children }: PanelItem): readonly string[] {
  return [id, ...children.flatMap(idsOf)];
}
