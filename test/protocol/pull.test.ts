import assert from 'node:assert/strict';
import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { cleanUp, Client, pulling, type Finding } from './client.ts';
import { acme, birch, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

describe('findings on request', () => {
  let folder: Folder;
  let client: Client;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({ folders: [folder], capabilities: pulling });
  });
  afterEach(cleanUp);

  const rulesOf = (report: DocumentDiagnosticReport | WorkspaceDocumentDiagnosticReport): string[] =>
    report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [];

  it('are offered, and nothing is sent unasked', async () => {
    assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
      identifier: 'plans',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    client.open(folder.uri(acme));
    assert.ok(rulesOf(await client.pull(folder.uri(acme))).includes('tier-fragile'));
    assert.equal(client.heardOf('textDocument/publishDiagnostics').length, 0);
  });

  it('are for the text as it was typed last', async () => {
    const uri = folder.uri(acme);
    client.open(uri);
    for (let i = 0; i < 5; i++) {
      client.type(uri, 'horizon:', 'horizn:');
      assert.ok(rulesOf(await client.pull(uri)).includes('schema-violated'));
      client.type(uri, 'horizn:', 'horizon:');
      assert.ok(!rulesOf(await client.pull(uri)).includes('schema-violated'));
    }
  });

  it('are called unchanged where the client knows them', async () => {
    const uri = folder.uri(acme);
    client.open(uri);
    const first = await client.pull(uri);
    assert.ok(first.resultId);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    client.type(uri, 'three plants', 'four plants');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    client.type(uri, 'horizon:', 'horizn:');
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  it('of a portfolio wait until all its plans are known', async () => {
    const uri = folder.uri(portfolio);
    client.open(uri);
    folder.write('plans/third.plan.yaml', 'id: third\nowner: ana\naccount: { name: Third }\n');
    const report = await client.pull(uri);
    const [weak] = report.kind === 'full' ? report.items : [];
    assert.match((weak as Finding).message, /^the 3 key accounts make /);
  });

  it('are asked for again where another file has changed them', async () => {
    const [plan, set] = [folder.uri(acme), folder.uri(criteria)];
    client.open(plan);
    client.open(set);
    const before = await client.pull(plan);
    client.type(set, /enter: (70)/, '90');
    await client.until(() => assert.equal(client.heardOf('workspace/diagnostic/refresh').length, 1));
    const after = await client.pull(plan, before.resultId);
    assert.ok(rulesOf(after).includes('tier-mismatch'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(client.heardOf('workspace/diagnostic/refresh').length, 1);
  });

  it('come with those of the portfolio that changed beside them, for clients that can show these', async () => {
    const textDocument = { ...pulling.textDocument, diagnostic: { relatedDocumentSupport: true } };
    const other = await Client.start({ folders: [folder], capabilities: { ...pulling, textDocument } });
    const [plan, set] = [folder.uri(acme), folder.uri(criteria)];
    other.open(set);
    await other.request('plans/portfolioTable', {});
    await other.pull(set);
    other.type(set, /enter: (70)/, '90');
    await other.request('plans/portfolioTable', {});
    const related = (await other.pull(set)) as {
      relatedDocuments?: Record<string, DocumentDiagnosticReport>;
    };
    assert.ok(
      rulesOf(related.relatedDocuments?.[plan] ?? { kind: 'full', items: [] }).includes('tier-mismatch'),
    );
    const again = (await other.pull(set)) as { relatedDocuments?: Record<string, DocumentDiagnosticReport> };
    assert.deepEqual(again.relatedDocuments, {});
  });

  describe('about the workspace', () => {
    const ask = (known: { uri: string; value: string }[], token?: string) =>
      client.ask('workspace/diagnostic', {
        identifier: 'plans',
        previousResultIds: known,
        ...(token !== undefined && { partialResultToken: token }),
      });
    const parts = (token: string): WorkspaceDocumentDiagnosticReport[] =>
      client
        .heardOf('$/progress')
        .map(({ params }) => params as { token: string; value: WorkspaceDiagnosticReport })
        .flatMap((progress) => (progress.token === token ? progress.value.items : []));
    const reportsOf = async (asked: {
      answer: Promise<{ result?: unknown }>;
    }): Promise<WorkspaceDocumentDiagnosticReport[]> =>
      ((await asked.answer).result as WorkspaceDiagnosticReport).items;
    const idsOf = (reports: readonly WorkspaceDocumentDiagnosticReport[]) =>
      reports.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

    it('speak of all files, opened or not', async () => {
      const reports = await reportsOf(ask([]));
      assert.ok(
        rulesOf(
          reports.find(({ uri }) => uri === folder.uri(birch)) ?? assert.fail('no word of birch'),
        ).includes('score-undetermined'),
      );
      assert.ok(reports.some(({ uri }) => uri === folder.uri(criteria)));
      assert.equal(new Set(reports.map(({ uri }) => uri)).size, reports.length);
    });

    it('are held back until there is news, and are then only the news', async () => {
      const known = idsOf(await reportsOf(ask([])));
      const held = ask(known);
      let answered = false;
      void held.answer.then(() => (answered = true));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(answered, false);
      folder.write(birch, 'id: birch\nowner: ana\naccount: { name: Birch }\nstatsu: active\n');
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(birch), type: 2 }] });
      const news = await reportsOf(held);
      const of = (file: string) => news.find(({ uri }) => uri === folder.uri(file));
      assert.ok(rulesOf(of(birch) ?? assert.fail('no word of birch')).includes('schema-violated'));
      assert.deepEqual([of(acme), of(criteria)], [undefined, undefined]);
      const after = new Map([...known, ...idsOf(news)].map(({ uri, value }) => [uri, value]));
      const again = ask([...after].map(([uri, value]) => ({ uri, value })));
      answered = false;
      void again.answer.then(() => (answered = true));
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(answered, false);
    });

    it('come in parts where the client takes parts', async () => {
      const asked = ask([], 'here');
      assert.deepEqual(await reportsOf(asked), []);
      assert.ok(parts('here').some(({ uri }) => uri === folder.uri(birch)));
    });

    it('say that a file has none any more when it is gone', async () => {
      const known = idsOf(await reportsOf(ask([])));
      const held = ask(known);
      folder.remove(birch);
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(birch), type: 3 }] });
      const gone = (await reportsOf(held)).find(({ uri }) => uri === folder.uri(birch));
      assert.ok(gone?.kind === 'full');
      assert.deepEqual(gone.items, []);
    });

    it('can be given up', async () => {
      const known = idsOf(await reportsOf(ask([])));
      const held = ask(known);
      held.cancel();
      assert.equal((await held.answer).error?.code, -32800);
      assert.ok(rulesOf(await client.pull(folder.uri(acme))).length > 0);
    });
  });
});
