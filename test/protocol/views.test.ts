import assert from 'node:assert/strict';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { cleanUp, Client } from './client.ts';
import { acme, birch, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

interface Item {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly uri?: string;
  readonly path?: readonly (string | number)[];
  readonly can: readonly string[];
  readonly children: readonly Item[];
}

interface Panel {
  readonly items: readonly Item[];
  readonly all: number;
  readonly shown: number;
  readonly overdue: number;
}

interface Answer {
  readonly edit?: WorkspaceEdit;
  readonly fault?: string;
  readonly files?: readonly { readonly uri: string; readonly text: string }[];
}

const lines = (items: readonly Item[], indent = ''): readonly string[] =>
  items.flatMap(({ label, description, children }) => [
    `${indent}${label} | ${description}`,
    ...lines(children, `${indent}  `),
  ]);

describe('the views', () => {
  let folder: Folder;
  let client: Client;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({ folders: [folder], initializationOptions: { trusted: true } });
  });
  afterEach(cleanUp);

  const open = (file: string): string => {
    client.open(folder.uri(file));
    return folder.uri(file);
  };
  const about = (file: string) => ({ textDocument: { uri: folder.uri(file) } });
  const ask = <Result = Answer>(method: string, params: unknown = {}): Promise<Result> =>
    client.request<Result>(`plans/${method}`, params);
  const news = (): readonly (readonly string[])[] =>
    client.heardOf('plans/viewsChanged').map(({ params }) => (params as { views: string[] }).views);

  it('show the accounts with the documents they are written in', async () => {
    const panel = await ask<Panel>('accounts');
    assert.deepEqual(lines(panel.items), [
      'Gold | 1 account',
      '  acme | 76.5 · progress review 9 months overdue',
      'Tier open | 1 account',
      '  birch | Silver or Bronze 15.0–55.0 · progress review 9 months overdue',
    ]);
    assert.equal(panel.items[0]?.children[0]?.uri, folder.uri(acme));
    assert.deepEqual([panel.all, panel.shown], [2, 2]);
    const filtered = await ask<Panel>('accounts', { groupBy: 'none', filter: 'birch' });
    assert.deepEqual([filtered.items.length, filtered.all, filtered.shown], [1, 2, 1]);
  });

  it('are asked for again when they show something else, and only then', async () => {
    const uri = open(acme);
    await ask('accounts');
    await ask('attention');
    client.type(uri, 'rationale: Buys across three plants.', 'rationale: Buys across four plants.');
    client.type(uri, /name: (acme)/, 'Acme AG');
    await client.until(() => assert.deepEqual(news(), [['accounts', 'attention']]));
    assert.equal((await ask<Panel>('accounts')).items[0]?.children[0]?.label, 'Acme AG');
    await ask('attention');

    const told = client.heardOf('plans/resultsChanged').length;
    client.type(uri, /rating: (4)/, '5');
    await client.until(() => assert.deepEqual(news().slice(1), [['accounts']]));
    // Nobody asked again meanwhile: there is nothing shown that could change.
    client.type(uri, /rating: (5)/, '3');
    await client.until(() => assert.ok(client.heardOf('plans/resultsChanged').length > told + 1));
    await ask('accounts');
    client.type(uri, 'rationale: Buys across four plants.', 'rationale: Buys across five plants.');
    await ask('attention');
    client.type(uri, /rating: (3)/, '4');
    await client.until(() => assert.equal(news().length, 3));
    assert.deepEqual(news()[2], ['accounts']);
  });

  it('keep the rows of accounts when they move to another tier', async () => {
    const uri = open(acme);
    const before = await ask<Panel>('accounts');
    client.type(uri, /rating: (4)/, '1');
    client.type(uri, /revenue: (3100000)/, '100000');
    const after = await ask<Panel>('accounts');
    const idOf = ({ items }: Panel): string | undefined =>
      items.flatMap(({ children }) => children).find(({ label }) => label === 'acme')?.id;
    assert.notDeepEqual(lines(after.items), lines(before.items));
    assert.equal(idOf(after), idOf(before));
  });

  it('show what needs attention, and lead to its place', async () => {
    const { items, overdue } = await ask<Panel>('attention');
    assert.deepEqual(lines(items).slice(0, 2), ['Overdue | 2', '  acme | 9 months · progress review']);
    assert.equal(overdue, 2);
    const [first] = items[0]?.children ?? [];
    const uri = open(acme);
    const place = await ask<Range>('place', { textDocument: { uri: first?.uri }, path: first?.path });
    assert.equal(place.start.line, client.positionOf(uri, 'reviews:').line);
    assert.deepEqual((await ask<Panel>('attention', { person: 'vic' })).items, []);
  });

  it('have nothing to show where there is nothing', async () => {
    const lone = await Client.start({ folders: [Folder.of('')] });
    assert.deepEqual(await lone.request('plans/accounts', {}), { items: [], all: 0, shown: 0 });
    assert.deepEqual(await lone.request('plans/attention', {}), { items: [], overdue: 0, people: [] });
  });

  describe('and the everyday work', () => {
    it('asks what is open, shows what each rating would make, and writes it down', async () => {
      const uri = open(birch);
      interface Open {
        readonly next: {
          readonly criterion: string;
          readonly choices: readonly Readonly<Record<string, string>>[];
        } | null;
      }
      const { next } = await ask<Open>('nextRating', { ...about(birch), passedOver: [] });
      assert.equal(next?.criterion, 'brand');
      assert.deepEqual(next.choices[0], {
        value: '5',
        label: '5 · known to all',
        description: '→ 55.0 Silver',
      });
      const given = { criterion: 'brand', rating: '5', scoredBy: 'ana', evidence: ['notes.md'] };
      const { edit } = await ask('rate', { ...about(birch), ...given });
      assert.ok(edit);
      client.apply(edit);
      assert.match(client.text(uri), /rating: 5/);
      assert.match(client.text(uri), /scoredOn: 2026-11-22/);
      assert.match((await client.lensTitle(uri)) ?? '', /^Silver 55\.0/);
      assert.equal((await ask<Open>('nextRating', { ...about(birch), passedOver: [] })).next, null);
    });

    it('tells of a rating that is open what was noted of it, apart from the question', async () => {
      const uri = open(birch);
      client.type(uri, 'scores: {}', 'scores: { brand: { note: after the tender board } }');
      const { next } = await ask<{ readonly next: { readonly question: string; readonly note?: string } }>(
        'nextRating',
        { ...about(birch), passedOver: [] },
      );
      assert.deepEqual([next.question, next.note], ['brand', 'noted: after the tender board']);
    });

    it('records a review, and that of the list', async () => {
      const uri = open(acme);
      const held = { kind: 'progress', date: '2026-11-20', reviewers: ['ana'], outcome: 'continue' };
      const { edit } = await ask('recordReview', { ...about(acme), ...held });
      assert.ok(edit);
      client.apply(edit);
      assert.match(
        client.text(uri),
        /, \{ date: 2026-11-20, kind: progress, reviewers: \[ana\], outcome: continue \}\]/,
      );
      const left = lines((await ask<Panel>('attention')).items);
      assert.ok(
        left.every((line) => !line.includes('acme | 9 months')),
        left.join('\n'),
      );
      const policy = open(portfolio);
      const list = await ask('recordReview', {
        ...about(portfolio),
        ...held,
        kind: 'list',
        outcome: 'approved',
      });
      assert.ok(list.edit);
      client.apply(list.edit);
      assert.match(client.text(policy), /\{ date: 2026-11-20, reviewers: \[ana\], outcome: approved \}\]/);
      assert.match(
        (await ask('recordReview', { ...about(acme), ...held, date: 'soon' })).fault ?? '',
        /no day/,
      );
      assert.match((await ask('reviewForms', about(criteria))).fault ?? '', /recorded in plans/);
    });

    it('takes the computed tier, or says why there is none to take', async () => {
      const uri = open(acme);
      assert.equal((await ask('takeTier', about(acme))).fault, 'acme is assigned Gold already.');
      client.type(uri, /assigned: (gold)/, 'silver');
      const { edit } = await ask('takeTier', about(acme));
      assert.ok(edit);
      client.apply(edit);
      assert.match(client.text(uri), /tier: \{ assigned: gold, since: 2026-11-22 \}/);
      assert.match((await ask('takeTier', about(birch))).fault ?? '', /score what is missing first/);
    });

    it('begins a plan that is valid as it stands', async () => {
      const homes = await ask<readonly { folder: string; owners: { value: string }[] }[]>('planHomes');
      const [home] = homes;
      assert.deepEqual(
        home?.owners.map(({ value }) => value),
        ['ana', 'vic'],
      );
      const asked = { folder: home?.folder, name: 'Acme', owner: 'ana', status: 'candidate' };
      const { files } = await ask('newPlan', asked);
      // The id of the plan there is, and its file, are taken.
      assert.deepEqual(
        files?.map(({ uri }) => uri),
        [folder.uri('plans/acme-2.plan.yaml')],
      );
      folder.write('plans/acme-2.plan.yaml', files?.[0]?.text ?? '');
      const uri = open('plans/acme-2.plan.yaml');
      await client.until(() => assert.ok(!client.rules(uri).includes('schema-violated')));
      assert.match((await ask('newPlan', { ...asked, name: '北京' })).fault ?? '', /No id can be made/);
    });

    it('begins a portfolio where there is room for one', async () => {
      const inside = { folder: folder.uri('plans'), answers: {} };
      assert.match((await ask('nextPortfolioQuestion', inside)).fault ?? '', /may not stand in another/);
      const empty = Folder.of('');
      const lone = await Client.start({ folders: [empty] });
      const answers: Record<string, string> = {};
      const asked: string[] = [];
      for (;;) {
        const params = { folder: empty.uri(), answers };
        const question = await lone.request<{ key: string } | null>('plans/nextPortfolioQuestion', params);
        if (!question) break;
        asked.push(question.key);
        answers[question.key] = question.key === 'currency' ? 'chf' : '';
      }
      assert.deepEqual(asked, [
        'title',
        'currency',
        'startMonth',
        'managers',
        'executives',
        'tiers',
        'large',
      ]);
      const check = (key: string, answer: string) =>
        lone.request<string | null>('plans/checkAnswer', { key, answer, answers });
      assert.match((await check('currency', 'euro')) ?? '', /no currency/);
      assert.match((await check('tiers', 'gold')) ?? '', /2 to 4 tiers/);
      assert.equal(await check('tiers', ''), null);
      const { files } = await lone.request<Answer>('plans/newPortfolio', { folder: empty.uri(), answers });
      assert.deepEqual(
        files?.map(({ uri }) => uri),
        [empty.uri('portfolio.yaml'), empty.uri('core.criteria.yaml')],
      );
      assert.match(files[0]?.text ?? '', /^title: Key accounts\n.*\ncurrency: CHF$/m);
    });

    it('tries a weight without changing anything', async () => {
      const uri = open(criteria);
      const [home] =
        await ask<readonly { folder: string; places: { value: string; detail: string }[] }[]>('whatIfPlaces');
      assert.deepEqual(
        home?.places.map(({ value, detail }) => `${value} ${detail}`),
        [
          'criteria.revenue.weight 60',
          'criteria.brand.weight 40',
          'tiers.gold.enter 70',
          'tiers.silver.enter 40',
          'tiers.bronze.enter 0',
        ],
      );
      const tried = (place: string, value: string) =>
        ask<{ markdown?: string; fault?: string }>('whatIf', { folder: home?.folder, place, value });
      const { markdown = '' } = await tried('tiers.gold.enter', '90');
      assert.match(markdown, /\[acme\]\(.*\) \| Gold → Silver \|/);
      assert.match((await tried('criteria.brand.weight', '40')).markdown ?? '', /Nothing changes/);
      assert.match((await tried('criteria.brand.weight', 'heavy')).fault ?? '', /criteria\.brand\.weight: /);
      assert.match((await tried('criteria.brnd.weight', '1')).fault ?? '', /did you mean "brand"/);
      assert.match((await client.lensTitle(uri)) ?? '', /1 gold/);
    });

    it('says by what a file is checked, and how to see the same on a terminal', async () => {
      open(acme);
      assert.deepEqual(await ask('provenance', about(acme)), {
        portfolio: 'Test accounts',
        criteria: 'core',
        asOf: '2026-11-22',
      });
      const { markdown } = await ask<{ markdown: string }>('why', about(acme));
      assert.match(markdown, /Why plans\/acme\.plan\.yaml is checked like this/);
      assert.match(markdown, /\[Test accounts\]\(.*portfolio\.yaml\)/);
      const [first] = await ask<readonly { value: string }[]>('commandLines', about(acme));
      assert.equal(first?.value, 'plans lint plans/acme.plan.yaml --as-of 2026-11-22');
      assert.equal(await ask('provenance', about('plans/notes.md')), null);
    });

    it('names a file outside of all folders by its name', async () => {
      const outside = Folder.of('');
      outside.write('out.plan.yaml', 'id: out\nowner: ana\naccount: { name: Outside }\n');
      const uri = outside.uri('out.plan.yaml');
      client.open(uri, 'id: out\nowner: ana\naccount: { name: Outside }\n');
      const { markdown } = await ask<{ markdown: string }>('why', { textDocument: { uri } });
      assert.match(markdown, /^#+ Why out\.plan\.yaml is checked like this$/m);
      assert.match(markdown, /there is no portfolio\.yaml in the folder or above it/);
    });

    it('shows what importing a file would do, and how', async () => {
      folder.write(
        'crm.csv',
        'Account;Revenue;Note\nacme;3200000;x\nbirch;1000000;x\nfir;900000;x\nacme;1\n',
      );
      folder.write(
        'crm.import.yaml',
        'match: { column: Account, to: id }\ncolumns:\n  Revenue: { to: financials.revenue }\n',
      );
      const asked = { file: folder.uri('crm.csv'), mapping: folder.uri('crm.import.yaml'), create: false };
      const found = await ask<{
        readonly texts: readonly { name: string; text: string; isNew: boolean }[];
        readonly tally: string;
        readonly report: { readonly markdown: string };
      }>('import', asked);
      assert.equal(
        found.tally,
        '4 rows · 1 plan to update · 1 plan as before · 1 row not imported · 1 row without a plan',
      );
      assert.deepEqual(
        found.texts.map(({ name, isNew }) => [name, isNew]),
        [['acme', false]],
      );
      const uri = open(acme);
      const { edit } = await ask('import', asked);
      assert.ok(edit);
      client.apply(edit);
      assert.equal(client.text(uri), found.texts[0]?.text);
      assert.match(client.text(uri), /revenue: 3200000 \}/);
      assert.match(found.report.markdown, /Rows that are not imported[^]*the row has 2 cells/);
      assert.match(
        (await ask('import', { ...asked, mapping: folder.uri('no.import.yaml') })).fault ?? '',
        /no such file/,
      );
      assert.match((await ask('import', { ...asked, file: folder.uri('no.csv') })).fault ?? '', /no\.csv/);
    });

    it('answers in words where a file is none of its business', async () => {
      for (const method of ['nextRating', 'takeTier', 'reviewForms', 'rate', 'recordReview'])
        assert.ok((await ask(method, { ...about('plans/notes.md'), passedOver: [] })).fault, method);
      assert.deepEqual(client.errors, []);
    });
  });
});
