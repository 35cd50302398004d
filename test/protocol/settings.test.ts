import assert from 'node:assert/strict';
import { cleanUp, Client, pushing } from './client.ts';
import { acme, birch, criteria, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

describe('settings', () => {
  let folder: Folder;
  beforeEach(() => (folder = Folder.of(smallWorkspace)));
  afterEach(cleanUp);

  const change = (client: Client, settings: Record<string, unknown>): void => {
    client.settings = settings;
    client.notify('workspace/didChangeConfiguration', { settings: null });
  };
  const warnings = (client: Client): string[] =>
    client.heardOf('window/showMessage').map(({ params }) => (params as { message: string }).message);

  it('move the day', async () => {
    const client = await Client.start({ folders: [folder] });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.ok((await client.hintLines(uri)).some((line) => line.endsWith('⟨next due in 40 days⟩')));
    change(client, { asOf: '2031-01-01' });
    await client.until(() => assert.ok(client.rules(uri).includes('horizon-over')));
    await client.until(() => assert.ok(client.heardOf('workspace/inlayHint/refresh').length > 0));
    assert.ok((await client.hintLines(uri)).some((line) => line.endsWith('⟨next was due 4 years ago⟩')));
  });

  it('have one day for all folders, and the rest for each of them', async () => {
    const client = await Client.start({
      folders: [folder],
      folderSettings: { [folder.uri()]: { asOf: '2031-01-01', codeLens: { enabled: false } } },
    });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.ok((await client.hintLines(uri)).some((line) => line.endsWith('⟨next due in 40 days⟩')));
    assert.equal(await client.lens(uri), undefined);
  });

  it('switch hints and lens off and on', async () => {
    const client = await Client.start({
      folders: [folder],
      settings: { asOf: '2026-11-22', inlayHints: { enabled: false } },
    });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.deepEqual(await client.hints(uri), []);
    assert.ok(await client.lens(uri));
    change(client, { asOf: '2026-11-22', codeLens: { enabled: false } });
    await client.until(() => {
      assert.equal(client.heardOf('workspace/inlayHint/refresh').length, 1);
      assert.equal(client.heardOf('workspace/codeLens/refresh').length, 1);
    });
    assert.notEqual((await client.hints(uri)).length, 0);
    assert.equal(await client.lens(uri), undefined);
    change(client, { asOf: '2026-11-22' });
    await client.until(() => assert.equal(client.heardOf('workspace/codeLens/refresh').length, 2));
    assert.ok(await client.lens(uri));
  });

  it('exclude files, open ones too, and take them in again', async () => {
    const client = await Client.start({
      folders: [folder],
      settings: { asOf: '2026-11-22', exclude: ['plans/b*'] },
    });
    const [first, second] = [folder.uri(acme), folder.uri(birch)];
    client.open(first);
    client.open(second);
    assert.match((await client.lensTitle(first)) ?? '', /#1 of 1/);
    assert.deepEqual(await client.hints(second), []);
    change(client, { asOf: '2026-11-22', exclude: ['plans'] });
    await client.until(async () => assert.equal(await client.lens(first), undefined));
    await client.until(() => assert.deepEqual(client.rules(first), []));
    client.type(second, /revenue: (1000000)/, '2000000');
    change(client, { asOf: '2026-11-22', exclude: [] });
    await client.until(() => assert.ok(client.rules(second).includes('score-undetermined')));
    assert.match((await client.lensTitle(first)) ?? '', /#1 of 2/);
    assert.match((await client.lensTitle(second)) ?? '', /30\.0–70\.0/);
  });

  it('that cannot be used are told of once, and the default holds', async () => {
    const bad = {
      asOf: 'next week',
      exclude: 'plans',
      inlayHints: { enabled: 'yes' },
      codeLnes: true,
      trace: { server: 'verbose' },
    };
    const client = await Client.start({ folders: [folder], settings: bad });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.notEqual((await client.hints(uri)).length, 0);
    await client.until(() => assert.equal(warnings(client).length, 4));
    assert.ok(warnings(client).some((warning) => /plans\.asOf is "next week"; .*2026-12-31/.test(warning)));
    assert.ok(
      warnings(client).some((warning) =>
        warning.includes('no setting plans.codeLnes; did you mean plans.codeLens?'),
      ),
    );
    change(client, bad);
    await client.request('plans/portfolioTable', {});
    assert.equal(warnings(client).length, 4);
  });

  it('are taken from what is sent by clients that cannot be asked', async () => {
    const { configuration: _configuration, ...workspace } = pushing.workspace ?? {};
    const client = await Client.start({
      folders: [folder],
      capabilities: { ...pushing, workspace },
      initializationOptions: { settings: { asOf: '2026-11-22', codeLens: { enabled: false } } },
    });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.ok((await client.hintLines(uri)).some((line) => line.endsWith('⟨next due in 40 days⟩')));
    assert.equal(await client.lens(uri), undefined);
    client.notify('workspace/didChangeConfiguration', { settings: { plans: { asOf: '2026-12-22' } } });
    await client.until(async () =>
      assert.ok((await client.hintLines(uri)).some((line) => line.endsWith('⟨next due in 10 days⟩'))),
    );
    assert.ok(await client.lens(uri));
  });

  it('fall back to the defaults, and to today, where a client tells none', async () => {
    const client = await Client.start({ folders: [folder], capabilities: {} });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.notEqual((await client.hints(uri)).length, 0);
    const [table] = await client.request<{ markdown: string }[]>('plans/portfolioTable', {});
    assert.ok(table?.markdown.includes(`as of ${new Date().toISOString().slice(0, 10)}`));
  });

  it('of a person who does not trust the folder leave the disk alone, until they do', async () => {
    folder.remove('plans/notes.md');
    const client = await Client.start({ folders: [folder], initializationOptions: { trusted: false } });
    const uri = folder.uri(acme);
    await client.until(() => assert.ok(client.rules(uri).includes('tier-fragile')));
    await client.request('plans/portfolioTable', {});
    assert.ok(!client.rules(uri).includes('score-unevidenced'));
    client.notify('plans/trustGranted', undefined);
    await client.until(() => assert.ok(client.rules(uri).includes('score-unevidenced')));
    assert.ok(client.rules(folder.uri(criteria)).length > 0);
  });
});
