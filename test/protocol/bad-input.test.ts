import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { smallCriteria } from '../support/small-portfolio.ts';
import { cleanUp, Client, type Finding, type StartOptions } from './client.ts';
import { acme, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

const bad = 'plans/bad.plan.yaml';
/** The user without rights on the systems that have one. */
const nobody = 65534;
const head = 'id: bad\nowner: ana\naccount: { name: Bad }\n';

describe('bad input', () => {
  let folder: Folder;
  beforeEach(() => (folder = Folder.of(smallWorkspace)));

  afterEach(cleanUp);

  /** Starts with the bad thing on disk, and makes sure that everything else is as it always is. */
  async function start(expectOthers = true, options: StartOptions = {}): Promise<Client> {
    const client = await Client.start({ folders: [folder], ...options });
    const uri = folder.uri(acme);
    client.open(uri);
    await client.request('plans/portfolioTable', {});
    if (expectOthers) assert.match((await client.lensTitle(uri)) ?? '', /^Gold 76\.5 · financial 77\.5/);
    return client;
  }

  async function stillThere(client: Client): Promise<void> {
    client.type(folder.uri(acme), /rating: (\d)/, '5');
    assert.ok((await client.hintLines(folder.uri(acme))).some((line) => line.endsWith('⟨→ 40.0 of 40.0⟩')));
    assert.deepEqual(client.errors, []);
    assert.equal(await client.stop(), 0);
  }

  const faults = (client: Client, file: string): Promise<readonly Finding[]> =>
    client.until(() => {
      const found = client.findings(folder.uri(file));
      assert.ok(found.length > 0, `nothing is said of ${file}`);
      return found;
    });

  const texts: readonly {
    readonly what: string;
    readonly content: string | Uint8Array;
    readonly rule: string;
    readonly says: RegExp;
    readonly line?: number;
  }[] = [
    { what: 'an empty file', content: '', rule: 'schema-violated', says: /empty/ },
    { what: 'a file of comments', content: '# soon\n', rule: 'schema-violated', says: /empty/ },
    {
      what: 'a half-written file',
      content: `${head}horizon: { start: 2026-01-01, en`,
      rule: 'syntax-invalid',
      says: /./,
      line: 3,
    },
    {
      what: 'a picture',
      content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe]),
      rule: 'syntax-invalid',
      says: /not a text file/,
    },
    {
      what: 'text in another encoding',
      content: Buffer.from(`${head}rationale: Gr\xfc\xdfe\n`, 'latin1'),
      rule: 'syntax-invalid',
      says: /UTF-8/,
      line: 3,
    },
    {
      what: 'a file of 50 MB',
      content: 'a: b\n'.repeat(10_000_000),
      rule: 'syntax-invalid',
      says: /too large.*50 MB/,
    },
    {
      what: 'deep nesting',
      content: `${head}swot: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
      rule: 'syntax-invalid',
      says: /./,
      line: 3,
    },
    {
      what: 'a value inside itself',
      content: `${head}x-loop: &loop { again: *loop }\n`,
      rule: 'syntax-invalid',
      says: /has no end/,
      line: 3,
    },
    {
      what: 'an alias bomb',
      content: `${head}x-a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => `x-${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`).join('\n')}\n`,
      rule: 'syntax-invalid',
      says: /aliases/,
    },
    {
      what: 'a merge conflict',
      content: `${head}<<<<<<< ours\nrationale: Ours.\n=======\nrationale: Theirs.\n>>>>>>> theirs\n`,
      rule: 'syntax-invalid',
      says: /conflict/,
      line: 3,
    },
    {
      what: 'a key called __proto__',
      content: `${head}__proto__: { polluted: true }\n`,
      rule: 'schema-violated',
      says: /__proto__/,
      line: 3,
    },
  ];
  for (const { what, content, rule, says, line = 0 } of texts) {
    it(`${what} gets one finding at its place, and the others keep their answers`, async function () {
      this.timeout(60_000);
      folder.write(bad, content);
      const client = await start();
      const found = (await faults(client, bad)).filter(
        ({ code }) => code === 'syntax-invalid' || code === 'schema-violated',
      );
      assert.deepEqual(
        found.map(({ code }) => code),
        [rule],
        JSON.stringify(found),
      );
      assert.match(found[0]?.message ?? '', says);
      if (what !== 'an alias bomb') assert.equal(found[0]?.range.start.line, line);
      await stillThere(client);
    });
  }

  for (const { what, content } of texts) {
    if (typeof content !== 'string' || content.length > 1_000_000) continue;
    it(`${what} can be typed and asked about`, async () => {
      const client = await start();
      const uri = folder.uri(bad);
      client.open(uri, head);
      client.change(uri, [{ text: content }]);
      const whole = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
      await client.hints(uri);
      await client.lens(uri);
      await client.symbols(uri);
      await client.actions(uri, whole, ['', 'source.fixAll']);
      for (const character of [0, 2, 9]) {
        await client.request('textDocument/hover', {
          textDocument: { uri },
          position: { line: 3, character },
        });
      }
      await client.request('plans/status', { textDocument: { uri } });
      await client.request('plans/explain', { textDocument: { uri } });
      await stillThere(client);
    });
  }

  it('criteria with zero and negative weights leave a finding and no score, not a crash', async () => {
    for (const weights of [
      ['0', '0'],
      ['-5', '40'],
    ]) {
      const text = smallCriteria()
        .replace('weight: 60', `weight: ${weights[0]}`)
        .replace('weight: 40', `weight: ${weights[1]}`);
      folder.write(criteria, text);
      const client = await start(false);
      assert.ok((await faults(client, criteria)).length > 0);
      client.open(folder.uri(criteria));
      await client.hintLines(folder.uri(criteria));
      assert.ok(await client.lens(folder.uri(acme)));
      assert.deepEqual(client.errors, []);
    }
  });

  it('a link that leads in a circle, one that leads out and one that leads nowhere are passed over', async () => {
    const outside = Folder.of(smallWorkspace);
    outside.write(
      'secret.plan.yaml',
      'id: secret\nowner: nobody\naccount: { name: Secret }\nstatsu: active\n',
    );
    symlinkSync(folder.path, join(folder.path, 'plans', 'loop'), 'dir');
    symlinkSync(outside.path, join(folder.path, 'plans', 'others'), 'dir');
    symlinkSync(join(outside.path, 'secret.plan.yaml'), join(folder.path, 'plans', 'secret.plan.yaml'));
    symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'plans', 'nowhere.plan.yaml'));
    const client = await start();
    const uris = client.publishedUris.join(' ');
    assert.doesNotMatch(uris, /loop|others|secret/);
    const log = client
      .heardOf('window/logMessage')
      .map(({ params }) => (params as { message: string }).message);
    assert.ok(log.some((message) => /secret\.plan\.yaml .*leads out/.test(message)));
    await stillThere(client);
  });

  it('evidence behind a link that leads out is not looked at', async () => {
    const outside = Folder.of('');
    outside.write('notes.md', 'not yours');
    folder.remove('plans/notes.md');
    symlinkSync(join(outside.path, 'notes.md'), join(folder.path, 'plans', 'notes.md'));
    const client = await start();
    await client.until(() => assert.ok(client.rules(folder.uri(acme)).includes('score-unevidenced')));
  });

  it('a file and a folder that may not be read are told of', async () => {
    folder.write(bad, head);
    folder.write('closed/other.plan.yaml', head);
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, bad), 0);
    chmodSync(join(folder.path, 'closed'), 0);
    // Root may read everything, so it lets somebody else try.
    const client = await start(true, process.getuid?.() === 0 ? { user: nobody } : {});
    assert.match((await faults(client, bad))[0]?.message ?? '', /permission denied/);
    const log = client
      .heardOf('window/logMessage')
      .map(({ params }) => (params as { message: string }).message);
    assert.ok(log.some((message) => /closed .*permission denied/.test(message)));
    chmodSync(join(folder.path, 'closed'), 0o755);
    await stillThere(client);
  });

  it('a folder with the name of a plan is told of where it stands', async () => {
    folder.write('plans/odd.plan.yaml/readme.md', 'a folder');
    const client = await start();
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('plans/odd.plan.yaml'), type: 1 }],
    });
    await client.request('plans/portfolioTable', {});
    await stillThere(client);
  });

  it('a workspace folder that is not there is an empty one', async () => {
    const client = await start();
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: `${folder.uri()}/gone`, name: 'gone' }], removed: [] },
    });
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'untitled:somewhere', name: 'nowhere' }], removed: [] },
    });
    await client.request('plans/portfolioTable', {});
    await stillThere(client);
  });

  it('a file that grows too large and shrinks again is read again', async function () {
    this.timeout(60_000);
    const client = await start();
    folder.write(bad, `${head}# ${'x'.repeat(11_000_000)}`);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(bad), type: 1 }] });
    await client.until(() => assert.match(client.findings(folder.uri(bad))[0]?.message ?? '', /too large/));
    folder.write(bad, head);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(bad), type: 2 }] });
    await client.until(() => assert.ok(client.rules(folder.uri(bad)).includes('horizon-missing')));
    assert.ok(!client.rules(folder.uri(bad)).includes('syntax-invalid'));
  });

  it('a portfolio that breaks while it is typed keeps the plans’ answers', async () => {
    const client = await start();
    const uri = folder.uri(portfolio);
    client.open(uri);
    client.type(uri, 'criteria: core', 'criteria: [');
    await client.until(() => assert.ok(client.rules(uri).includes('syntax-invalid')));
    await stillThere(client);
  });
});
