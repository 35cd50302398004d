import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { cleanUp, Client } from './client.ts';
import { acme, birch, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

const [created, changed, deleted] = [1, 2, 3];

describe('files', () => {
  afterEach(cleanUp);

  describe('on disk', () => {
    let folder: Folder;
    let client: Client;
    beforeEach(async () => {
      folder = Folder.of(smallWorkspace);
      client = await Client.start({ folders: [folder] });
      await client.until(() => assert.ok(client.rules(folder.uri(birch)).includes('score-undetermined')));
      await client.request('plans/portfolioTable', {});
    });

    const happened = (path: string, type: number | undefined): void =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(path), type }] });
    const accounts = async (): Promise<string> => {
      const [table] = await client.request<{ markdown: string }[]>('plans/portfolioTable', {});
      return table?.markdown ?? '';
    };

    it('have their findings sent without being opened', () => {
      assert.ok(client.rules(folder.uri(acme)).includes('tier-fragile'));
      assert.ok(client.rules(folder.uri(criteria)).length > 0);
    });

    it('are asked to be watched', async () => {
      await client.until(() => assert.ok(client.heardOf('client/registerCapability').length >= 2));
      const watched = JSON.stringify(client.heardOf('client/registerCapability'));
      for (const pattern of [
        '**/portfolio.{yaml,yml}',
        '**/*.criteria.{yaml,yml}',
        '**/*.plan.{yaml,yml}',
        '**/*',
      ]) {
        assert.ok(watched.includes(JSON.stringify(pattern)), `${pattern} is not watched`);
      }
    });

    it('are taken in when they come, read again when they change, and forgotten when they go', async () => {
      const stray = 'plans/stray.plan.yaml';
      folder.write(stray, 'id: stray\nowner: ana\naccount: { name: Stray }\nstatsu: active\n');
      happened(stray, created);
      await client.until(() => assert.ok(client.rules(folder.uri(stray)).includes('schema-violated')));
      folder.write(stray, 'id: stray\nowner: ana\naccount: { name: Stray }\nstatus: active\n');
      happened(stray, changed);
      await client.until(() => assert.ok(client.rules(folder.uri(stray)).includes('horizon-missing')));
      assert.match(await accounts(), /Stray/);
      folder.remove(stray);
      happened(stray, deleted);
      await client.until(() => assert.deepEqual(client.rules(folder.uri(stray)), []));
      assert.doesNotMatch(await accounts(), /Stray/);
    });

    it('that no analyser reads are nobody’s business', async () => {
      folder.write('plans/readme.md', 'statsu: active');
      folder.write('node_modules/other/plans/x.plan.yaml', 'statsu: active');
      happened('plans/readme.md', created);
      happened('node_modules', created);
      await accounts();
      const ours = [acme, birch, criteria, portfolio].map((file) => folder.uri(file));
      assert.deepEqual(
        client.publishedUris.filter((uri) => !ours.includes(uri)),
        [],
      );
    });

    it('come and go with their folder', async () => {
      folder.move('plans', 'accounts');
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [
          { uri: folder.uri('plans'), type: deleted },
          { uri: folder.uri('accounts'), type: created },
        ],
      });
      await client.until(() => {
        assert.deepEqual(client.rules(folder.uri(acme)), []);
        assert.ok(client.rules(folder.uri('accounts/acme.plan.yaml')).includes('tier-fragile'));
      });
      folder.move('accounts', 'clients');
      client.notify('workspace/didRenameFiles', {
        files: [{ oldUri: folder.uri('accounts'), newUri: folder.uri('clients') }],
      });
      await client.until(() => {
        assert.deepEqual(client.rules(folder.uri('accounts/acme.plan.yaml')), []);
        assert.ok(client.rules(folder.uri('clients/acme.plan.yaml')).includes('tier-fragile'));
      });
    });

    it('that change a policy change the findings of the plans under it', async () => {
      folder.write(portfolio, smallPortfolio.replace('totals:', 'rules: { tier-fragile: off }\ntotals:'));
      happened(portfolio, changed);
      await client.until(() => assert.ok(!client.rules(folder.uri(acme)).includes('tier-fragile')));
    });

    it('are looked for as evidence, and followed when they come and go', async () => {
      const uri = folder.uri(acme);
      assert.ok(!client.rules(uri).includes('score-unevidenced'));
      folder.remove('plans/notes.md');
      happened('plans/notes.md', deleted);
      await client.until(() => assert.ok(client.rules(uri).includes('score-unevidenced')));
      folder.write('plans/notes.md', 'seen again');
      happened('plans/notes.md', created);
      await client.until(() => assert.ok(!client.rules(uri).includes('score-unevidenced')));
    });

    it('do not count while they are open, and count again when they are closed', async () => {
      const uri = folder.uri(acme);
      client.open(uri);
      client.type(uri, 'horizon:', 'horizn:');
      await client.until(() => assert.ok(client.rules(uri).includes('schema-violated')));
      folder.write(acme, smallPlan({ id: 'acme', brand: 5, revenue: 4_000_000, tier: 'gold' }));
      happened(acme, changed);
      assert.match(await accounts(), /Gold \| 76\.5/);
      client.close(uri);
      await client.until(async () => assert.match(await accounts(), /Gold \| 100\.0/));
      assert.ok(!client.rules(uri).includes('schema-violated'));
    });

    it('that were never saved are forgotten when they are closed', async () => {
      const uri = folder.uri('plans/draft.plan.yaml');
      client.open(uri, 'id: draft\nowner: ana\naccount: { name: Draft }\nstatsu: active\n');
      await client.until(() => assert.ok(client.rules(uri).includes('schema-violated')));
      client.close(uri);
      await client.until(() => assert.deepEqual(client.rules(uri), []));
    });

    it('have one name however a client spells it', async () => {
      const spelt = folder
        .uri(acme)
        .replace('/acme.plan', '/%61cme%2Eplan')
        .replace('file://', 'FILE://localhost');
      client.open(spelt, smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'silver' }));
      await client.until(() => assert.ok(client.rules(spelt).includes('tier-mismatch')));
      assert.doesNotMatch(await accounts(), /\| 2 \| acme/);
    });

    it('keep their names when these hold blanks, signs and letters of other scripts', async () => {
      const name = "plans/Žilina & Söhne (100%) #1 [neu]'.plan.yaml";
      folder.write(name, 'id: zilina\nowner: ana\naccount: { name: Žilina }\nstatsu: active\n');
      happened(name, created);
      const [uri] = await client.until(() => {
        const found = client.publishedUris.filter((published) => published.includes('ilina'));
        assert.equal(found.length, 1);
        return found;
      });
      assert.equal(decodeURIComponent(uri ?? ''), decodeURIComponent(folder.uri(name)));
    });
  });

  it('of several folders are read side by side, and let go with their folder', async () => {
    const [first, second] = [Folder.of(smallWorkspace), Folder.of(smallWorkspace)];
    const client = await Client.start({ folders: [first] });
    await client.until(() => assert.ok(client.rules(first.uri(birch)).length > 0));
    assert.deepEqual(client.rules(second.uri(birch)), []);
    const named = { uri: second.uri(), name: 'second' };
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [named], removed: [] } });
    await client.until(() => assert.ok(client.rules(second.uri(birch)).includes('score-undetermined')));
    assert.equal((await client.request<unknown[]>('plans/portfolioTable', {})).length, 2);
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [named] } });
    await client.until(() => assert.deepEqual(client.rules(second.uri(birch)), []));
    assert.ok(client.rules(first.uri(birch)).length > 0);
  });

  it('of several portfolios in one folder live under their own policies', async () => {
    const folder = Folder.of(`#- /north/portfolio.yaml
title: North
criteria: core
rules: { tier-fragile: off }
${smallPortfolio.replace('title: Test accounts\ncriteria: core\n', '')}#- /north/core.criteria.yaml
${smallCriteria()}#- /north/a.plan.yaml
${smallPlan({ id: 'same', brand: 4, revenue: 3_100_000, tier: 'gold' })}#- /south/portfolio.yaml
${smallPortfolio}#- /south/core.criteria.yaml
${smallCriteria()}#- /south/a.plan.yaml
${smallPlan({ id: 'same', brand: 4, revenue: 3_100_000, tier: 'gold' })}`);
    const client = await Client.start({ folders: [folder] });
    await client.until(() =>
      assert.ok(client.rules(folder.uri('south/a.plan.yaml')).includes('tier-fragile')),
    );
    assert.ok(!client.rules(folder.uri('north/a.plan.yaml')).includes('tier-fragile'));
    assert.ok(!client.rules(folder.uri('north/a.plan.yaml')).includes('id-duplicated'));
    const titles = await client.request<{ title: string }[]>('plans/portfolioTable', {});
    assert.deepEqual(titles.map(({ title }) => title).sort(), ['North', 'Test accounts']);
  });

  it('of a folder inside a portfolio live under the policy above it', async () => {
    const folder = Folder.of(smallWorkspace);
    const client = await Client.start();
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folder.uri('plans'), name: 'plans' }], removed: [] },
    });
    const uri = folder.uri(acme);
    client.open(uri);
    assert.match((await client.lensTitle(uri)) ?? '', /^Gold 76\.5 .* #1 of 2/);
    await client.until(() => {
      const patterns = JSON.stringify(client.heardOf('client/registerCapability'));
      assert.ok(
        patterns.includes(`"baseUri":"${folder.uri().replace(/\/$/, '')}"`),
        'the folder above is not watched',
      );
    });
  });

  it('opened on their own are scored by what stands beside them, until they are closed', async () => {
    const folder = Folder.of(`#- /core.criteria.yaml
${smallCriteria()}#- /acme.plan.yaml
${smallPlan({ id: 'acme', brand: 4, revenue: 3_100_000, tier: 'gold' })}#- /deep/other.plan.yaml
${smallPlan({ id: 'other', brand: 4, revenue: 3_100_000 })}`);
    const client = await Client.start();
    const uri = folder.uri('acme.plan.yaml');
    client.open(uri);
    assert.match((await client.lensTitle(uri)) ?? '', /^Gold 76\.5 .* #1 of 1/);
    await client.until(() => assert.ok(client.rules(folder.uri('core.criteria.yaml')).length > 0));
    client.close(uri);
    await client.until(() => assert.deepEqual(client.publishedUris, []));
    client.open(uri);
    assert.match((await client.lensTitle(uri)) ?? '', /^Gold 76\.5/);
  });

  it('in a folder that was empty are read as they come', async () => {
    const folder = Folder.of('');
    const client = await Client.start({ folders: [folder] });
    assert.deepEqual(await client.request('plans/portfolioTable', {}), []);
    mkdirSync(join(folder.path, 'plans'));
    folder.write('plans/a.plan.yaml', 'id: a\nowner: ana\naccount: { name: A }\n');
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('plans'), type: created }],
    });
    await client.until(() => assert.ok(client.rules(folder.uri('plans/a.plan.yaml')).length > 0));
  });
});
