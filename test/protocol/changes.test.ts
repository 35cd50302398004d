import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { Repository } from '../support/repository.ts';
import { smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { cleanUp, Client, type StartOptions } from './client.ts';
import { acme, birch, criteria, portfolio } from './fixture.ts';
import { Folder } from './folder.ts';

interface Row {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly children: readonly Row[];
}
interface Page {
  readonly title: string;
  readonly markdown: string;
  readonly fault?: string;
}
interface Home {
  readonly folder: string;
  readonly revisions: readonly { readonly value: string; readonly description: string }[];
}

const plan = (brand: number, revenue = 3_100_000, id = 'acme'): string =>
  smallPlan({ id, brand, revenue, tier: 'gold' });
const files = (folder = ''): Record<string, string> => ({
  [folder + portfolio]: smallPortfolio,
  [folder + criteria]: smallCriteria(),
  [folder + acme]: plan(3),
  [folder + birch]: plan(3, 1_000_000, 'birch'),
  [`${folder}plans/notes.md`]: 'seen\n',
});
/** What tells that something is compared. */
const compared = /vs |→|▲|▼/;
/** That it stays away is only seen once it had the time to come. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

describe('the comparison with the committed version', () => {
  let folder: Folder;
  let repository: Repository;

  beforeEach(() => {
    folder = Folder.of('');
    repository = new Repository(folder.path);
    repository.commit('2026-09-01', files());
  });

  afterEach(cleanUp);

  const start = (options: StartOptions = {}): Promise<Client> =>
    Client.start({ folders: [folder], initializationOptions: { trusted: true }, ...options });
  const titled = (client: Client, uri: string, expected: RegExp): Promise<void> =>
    client.until(async () => assert.match((await client.lensTitle(uri)) ?? '', expected));
  const branchOff = (brand = 4): void => {
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('2026-10-01', { [acme]: plan(brand) });
  };

  it('says nothing while nothing has changed', async () => {
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    await rest();
    const title = (await client.lensTitle(uri)) ?? '';
    assert.match(title, /^Silver 66\.5 · .* · #1 of 2 · /);
    assert.doesNotMatch(title, compared);
    assert.deepEqual(client.errors, []);
  });

  it('is, on the base branch, one with the last commit, and follows what is typed', async () => {
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    client.type(uri, /rating: (3)/, '4');
    await titled(client, uri, /^Silver → Gold 76\.5 ▲ 10\.0 vs HEAD · /);
    client.type(uri, /rating: (4)/, '2');
    assert.match((await client.lensTitle(uri)) ?? '', /^Silver 56\.5 ▼ 10\.0 vs HEAD · /);
    client.type(uri, /rating: (2)/, '3');
    assert.doesNotMatch((await client.lensTitle(uri)) ?? '', compared);
  });

  it('is, on another branch, one with where that left the base branch, also where this went on', async () => {
    branchOff();
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-10-02', { [acme]: plan(5) });
    repository.git('checkout', '--quiet', 'raise');
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    await titled(client, uri, /^Silver → Gold 76\.5 ▲ 10\.0 vs main · /);
    assert.match((await client.lensTitle(folder.uri(acme))) ?? '', / · #1 of 2 · /);
  });

  it('is told in the rows of the accounts and in the status, in words for those who listen', async () => {
    branchOff();
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    await titled(client, uri, compared);
    const panel = await client.request<{ items: Row[]; title: string }>('plans/accounts', {});
    const [row] = panel.items[0]?.children ?? [];
    assert.match(row?.description ?? '', /^Silver → Gold 76\.5 ▲ 10\.0 · /);
    assert.match(
      row?.spoken ?? '',
      /^acme, Gold, score 76\.5, up 10\.0 points, Silver before, against main, rank 1 of 2, /,
    );
    assert.equal(panel.title, 'Test accounts · vs main');
    const status = await client.request<{ tooltip: string }>('plans/status', { textDocument: { uri } });
    assert.match(status.tooltip, /Against main: score 66\.5 → 76\.5, Silver → Gold/);
  });

  it('has the client ask again for lenses and views once it is known', async () => {
    branchOff();
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    assert.doesNotMatch((await client.lensTitle(uri)) ?? '', compared);
    await client.request('plans/accounts', {});
    await client.until(() => {
      assert.ok(client.heardOf('workspace/codeLens/refresh').length > 0);
      const views = client
        .heardOf('plans/viewsChanged')
        .flatMap(({ params }) => (params as { views: [] }).views);
      assert.deepEqual(views, ['accounts']);
    });
    assert.match((await client.lensTitle(uri)) ?? '', compared);
  });

  it('goes with what is committed: what git writes then is watched', async () => {
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    client.type(uri, /rating: (3)/, '4');
    await titled(client, uri, compared);
    const watched = JSON.stringify(client.heardOf('client/registerCapability'));
    assert.ok(watched.includes('refs/heads/**') && watched.includes(`${folder.uri('.git')}"`), watched);
    repository.commit('2026-10-01', { [acme]: plan(4) });
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('.git/refs/heads/main'), type: 2 }],
    });
    await client.until(async () => assert.doesNotMatch((await client.lensTitle(uri)) ?? '', compared));
  });

  it('is one with what a setting names, and without it again', async () => {
    repository.git('tag', 'autumn');
    repository.commit('2026-10-01', { [acme]: plan(4) });
    const client = await start({ settings: { asOf: '2026-11-22', changes: { base: 'autumn' } } });
    const uri = folder.uri(acme);
    client.open(uri);
    await titled(client, uri, /76\.5 ▲ 10\.0 vs autumn · /);
    client.settings = { asOf: '2026-11-22' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(async () => assert.doesNotMatch((await client.lensTitle(uri)) ?? '', compared));
  });

  it('tells on the page why what it is, and why not where a revision is unknown', async () => {
    branchOff();
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    await titled(client, uri, compared);
    const why = async (): Promise<string> =>
      (await client.request<Page>('plans/why', { textDocument: { uri } })).markdown;
    assert.match(
      await why(),
      /\*\*Changes:\*\* .* compared with `[0-9a-f]{10}` of 2026-09-01, which is main;/,
    );
    client.settings = { asOf: '2026-11-22', changes: { base: 'mian' } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(async () =>
      assert.match(await why(), /nothing is compared: there is no revision "mian"; did you mean "main"\?/),
    );
    assert.doesNotMatch((await client.lensTitle(uri)) ?? '', compared);
  });

  it('waits for trust', async () => {
    branchOff();
    const client = await start({ initializationOptions: { trusted: false } });
    const uri = folder.uri(acme);
    client.open(uri);
    await rest();
    assert.doesNotMatch((await client.lensTitle(uri)) ?? '', compared);
    const refused = await client.request<Page>('plans/changes', { folder: folder.uri(), revision: 'main' });
    assert.match(refused.fault ?? '', /not trusted/);
    client.notify('plans/trustGranted', undefined);
    await titled(client, uri, compared);
  });

  it('shows an account that is new, one without a score before, and a rank that others have moved', async () => {
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('2026-10-01', {
      'plans/cedar.plan.yaml': plan(5, 3_100_000, 'cedar'),
      [birch]: smallPlan({ id: 'birch', brand: undefined, revenue: 1_000_000, tier: 'gold' }),
    });
    const client = await start();
    for (const file of ['plans/cedar.plan.yaml', birch, acme]) client.open(folder.uri(file));
    await titled(client, folder.uri('plans/cedar.plan.yaml'), /^Gold 86\.5 · new vs main · /);
    assert.match(
      (await client.lensTitle(folder.uri(acme))) ?? '',
      /^Silver 66\.5 · .* · #1 → #2 of 3 vs main · /,
    );
    assert.match((await client.lensTitle(folder.uri(birch))) ?? '', /\d → 15\.0–55\.0 vs main · /);
  });

  it('names on a rating the commit that moved it, whatever else was changed since', async () => {
    branchOff();
    repository.commit('2026-10-05', { [acme]: `${plan(4)}# looked at again\n` });
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    await client.until(async () =>
      assert.match(
        await client.hover(uri, /rating: (4)/),
        /Last moved by Ines Halloran on 2026-10-01: as of 2026-10-01 `[0-9a-f]{10}`$/m,
      ),
    );
    client.type(uri, /rating: (4)/, '2');
    assert.match(
      await client.hover(uri, /rating: (2)/),
      /Not committed yet; before that moved by Ines Halloran on 2026-10-01/,
    );
  });

  it('is quiet without a repository, in one without a commit, and where the folder is not in it yet', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'empty');
    for (const made of [Folder.of(''), folder]) {
      for (const [path, text] of Object.entries(files())) made.write(path, text);
      const client = await start({ folders: [made] });
      const uri = made.uri(acme);
      client.open(uri);
      await rest();
      assert.doesNotMatch((await client.lensTitle(uri)) ?? '', /vs /);
      assert.deepEqual(client.errors, []);
    }
  });

  it('works in a folder of the repository, in another working tree and in a submodule', async () => {
    const outer = Folder.of('');
    const around = new Repository(outer.path);
    around.commit('2026-09-01', files('sales/emea/'));
    around.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder.path, 'module');
    const tree = Folder.of('');
    repository.git('worktree', 'add', '--quiet', '-b', 'aside', `${tree.path}/aside`);
    const inTree = { uri: (path = ''): string => tree.uri(`aside/${path}`), path: `${tree.path}/aside` };
    const inFolder = { uri: (path = ''): string => outer.uri(`sales/emea/${path}`), path: 'emea' };
    const inModule = { uri: (path = ''): string => outer.uri(`module/${path}`), path: 'module' };
    for (const [place, name] of [
      [inFolder, 'HEAD'],
      [inTree, 'main'],
      [inModule, 'HEAD'],
    ] as const) {
      const client = await start({ folders: [place as Folder] });
      const uri = place.uri(acme);
      client.open(uri);
      client.type(uri, /rating: (3)/, '4');
      await titled(client, uri, new RegExp(`▲ 10\\.0 vs ${name} · `));
      assert.deepEqual(client.errors, []);
    }
  });

  it('says of a shallow clone what is missing', async () => {
    branchOff();
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-10-02', { [birch]: plan(4, 1_000_000, 'birch') });
    const clone = Folder.of('');
    const from = pathToFileURL(folder.path).href;
    for (const words of [
      ['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=raise', from, clone.path],
    ])
      execFileSync('git', words);
    const client = await start({ folders: [clone] });
    client.open(clone.uri(acme));
    await client.until(async () => {
      const params = { textDocument: { uri: clone.uri(acme) } };
      const { markdown } = await client.request<Page>('plans/why', params);
      assert.match(markdown, /nothing is compared: the clone is shallow and does not hold the commit/);
    });
    assert.doesNotMatch((await client.lensTitle(clone.uri(acme))) ?? '', compared);
    const page = await client.request<Page>('plans/changes', { folder: clone.uri() });
    assert.match(page.fault ?? '', /fetch more history: "git fetch --unshallow"/);
  });

  it('has a page of everything that changes in meaning, of what is typed as well', async () => {
    branchOff();
    const client = await start();
    const uri = folder.uri(acme);
    client.open(uri);
    const homes = await client.request<Home[]>('plans/changesHomes', { textDocument: { uri } });
    assert.deepEqual(
      homes.map(({ revisions }) => revisions.map(({ value, description }) => `${value}: ${description}`)),
      [['main: as it is now', 'HEAD: the last commit', 'raise: branch']],
    );
    const page = (): Promise<Page> =>
      client.request('plans/changes', {
        folder: homes[0]?.folder,
        revision: 'main',
        linksFrom: folder.uri(),
      });
    const first = await page();
    assert.equal(first.title, 'main → the working tree');
    assert.match(
      first.markdown,
      /\| \[acme\]\(\/plans\/acme\.plan\.yaml\) \| Silver → Gold \| 66\.5 → 76\.5 \|/,
    );
    client.type(uri, /rating: (4)/, '5');
    const second = await page();
    assert.match(second.markdown, /\| Silver → Gold \| 66\.5 → 86\.5 \|/);
    client.type(uri, /rating: (5)/, '4');
    assert.equal((await page()).markdown, first.markdown);
  });

  it('has the page say nothing changes, and refuses a revision that is not there', async () => {
    const client = await start();
    const page = await client.request<Page>('plans/changes', { folder: folder.uri(), revision: 'HEAD' });
    assert.match(page.markdown, /\*\*Nothing changes\*\*/);
    const check = (revision: string): Promise<string | null> =>
      client.request('plans/checkRevision', { folder: folder.uri(), revision });
    assert.equal(await check('main'), null);
    assert.match((await check('--output=x')) ?? '', /^There is no revision "--output=x"/);
  });
});
