import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { built, cleanUp, Client, pulling } from './client.ts';
import { acme, birch, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('the server process', () => {
  afterEach(cleanUp);

  it('says its version, and how it is started', () => {
    assert.equal(
      execFileSync(process.execPath, [built, '--version'], { encoding: 'utf8' }).trim(),
      manifest.version,
    );
    const { status, stderr } = spawnSync(process.execPath, [built], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });

  it('introduces itself with what it can do', async () => {
    const { initialized } = await Client.start();
    assert.deepEqual(initialized.serverInfo, { name: 'plans-as-code', version: manifest.version });
    const { capabilities } = initialized;
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.inlayHintProvider, true);
    assert.deepEqual(capabilities.codeLensProvider, {});
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.executeCommandProvider, undefined);
  });

  it('ends with 0 after a goodbye, and with 1 without one', async () => {
    assert.equal(await (await Client.start()).stop(), 0);
    const rude = await Client.start();
    rude.notify('exit', undefined);
    assert.equal(await rude.ended, 1);
  });

  it('ends when nobody is at the other end any more', async () => {
    const client = await Client.start();
    client.hangUp();
    assert.notEqual(await client.ended, null);
  });

  it('ends when the editor dies without a word', async function () {
    this.timeout(20_000);
    const editor = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    const orphan = await Client.startFor(editor.pid ?? 0);
    editor.kill('SIGKILL');
    assert.equal(await orphan.ended, 1);
  });

  it('speaks over the channel of the Node process that started it', async () => {
    const folder = Folder.of(smallWorkspace);
    const client = await Client.start({ folders: [folder], transport: 'node-ipc' });
    client.open(folder.uri(acme));
    assert.match((await client.lensTitle(folder.uri(acme))) ?? '', /^Gold 76\.5/);
    await client.until(() => assert.ok(client.rules(folder.uri(acme)).length > 0));
    assert.equal(await client.stop(), 0);
    const left = await Client.start({ transport: 'node-ipc' });
    left.hangUp();
    assert.equal(await left.ended, 0);
  });

  it('answers what it does not know, and what is out of shape, and goes on', async () => {
    const folder = Folder.of(smallWorkspace);
    const client = await Client.start({ folders: [folder], capabilities: pulling });
    const uri = folder.uri(acme);
    client.open(uri);
    const error = async (method: string, params: unknown): Promise<number | undefined> =>
      (await client.ask(method, params).answer).error?.code;
    assert.equal(await error('plans/doesNotExist', {}), -32601);
    assert.equal(await error('textDocument/moniker', { textDocument: { uri } }), -32601);
    const odd: unknown[] = [
      null,
      {},
      [],
      7,
      'text',
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: 'file://%zz/%E0%A4%A' } },
    ];
    const methods = ['hover', 'inlayHint', 'codeLens', 'documentSymbol', 'codeAction', 'diagnostic'].map(
      (name) => `textDocument/${name}`,
    );
    const notifications = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'workspace/didChangeWatchedFiles',
    ];
    for (const params of odd) {
      for (const method of [
        ...methods,
        'plans/status',
        'plans/explain',
        'plans/portfolioTable',
        'workspace/diagnostic',
      ]) {
        if (method === 'workspace/diagnostic' && params && typeof params === 'object') continue;
        await client.ask(method, params).answer;
      }
      for (const method of [
        ...notifications,
        'workspace/didChangeWorkspaceFolders',
        'workspace/didChangeConfiguration',
        'workspace/didRenameFiles',
      ]) {
        client.notify(method, params);
      }
    }
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: {}, end: null }, text: 3 }],
    });
    client.notify('textDocument/didChange', {
      textDocument: { uri: folder.uri(birch), version: 2 },
      contentChanges: [{ text: 'not open' }],
    });
    client.raw('{ "jsonrpc": "2.0", "method": ');
    client.raw('[]');
    client.raw('"text"');
    const far = { start: { line: 1e9, character: -5 }, end: { line: -3, character: 1e9 } };
    assert.ok(Array.isArray(await client.hints(uri, far)));
    await client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1e9, character: 1e9 },
    });
    client.change(uri, [{ text: client.text(uri) }]);
    assert.match((await client.lensTitle(uri)) ?? '', /^Gold 76\.5/);
    assert.equal(await client.stop(), 0);
  });

  it('lets requests be given up, also while it is busy', async () => {
    const folder = Folder.of(smallWorkspace);
    for (let i = 0; i < 300; i++)
      folder.write(
        `plans/more/a${i}.plan.yaml`,
        `id: a${i}\nowner: ana\naccount: { name: A${i} }\nfinancials: { revenue: ${i} }\n`,
      );
    const client = await Client.start({ folders: [folder] });
    const table = client.ask('plans/portfolioTable', {});
    const lens = client.ask('textDocument/codeLens', { textDocument: { uri: folder.uri(acme) } });
    table.cancel();
    lens.cancel();
    assert.equal((await table.answer).error?.code, -32800);
    assert.equal((await lens.answer).error?.code, -32800);
    const [page] = await client.request<{ markdown: string }[]>('plans/portfolioTable', {});
    assert.match(page?.markdown ?? '', /302 accounts/);
  });

  it('shows how far it has got where reading takes its time', async function () {
    this.timeout(60_000);
    const folder = Folder.of(smallWorkspace);
    const stakeholders = Array.from(
      { length: 60 },
      (_, i) => `  - { id: p${i}, name: Person ${i}, influence: 3, stance: neutral }`,
    ).join('\n');
    for (let i = 0; i < 400; i++) {
      folder.write(
        `plans/more/a${i}.plan.yaml`,
        `id: a${i}\nowner: ana\naccount: { name: A${i} }\nstakeholders:\n${stakeholders}\n`,
      );
    }
    const client = await Client.start({ folders: [folder] });
    await client.request('plans/portfolioTable', {});
    await client.until(() => {
      const kinds = client
        .heardOf('$/progress')
        .map(({ params }) => (params as { value: { kind: string } }).value.kind);
      assert.equal(kinds[0], 'begin');
      assert.equal(kinds.at(-1), 'end');
    });
    assert.ok(client.heardOf('window/workDoneProgress/create').length === 1);
  });

  it('answers about an open plan before a large workspace is read', async function () {
    this.timeout(60_000);
    const folder = Folder.of(smallWorkspace);
    for (let i = 0; i < 1500; i++)
      folder.write(
        `plans/more/a${i}.plan.yaml`,
        `id: a${i}\nowner: ana\naccount: { name: A${i} }\nfinancials: { revenue: ${i} }\n`,
      );
    const client = await Client.start({ folders: [folder] });
    const uri = folder.uri(acme);
    client.open(uri);
    await client.until(() => assert.ok(client.rules(uri).includes('tier-fragile')));
    assert.ok(client.publishedUris.length < 1000, 'everything else was checked first');
    assert.notEqual((await client.hints(uri)).length, 0);
    await client.request('plans/portfolioTable', {});
    await client.until(() => assert.ok(client.publishedUris.length > 1500));
  });
});
