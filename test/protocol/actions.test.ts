import assert from 'node:assert/strict';
import type { CodeAction, SnippetTextEdit } from 'vscode-languageserver';
import { cleanUp, Client, pushing } from './client.ts';
import { acme, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

describe('code actions', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({ folders: [folder], initializationOptions: { trusted: true } });
    uri = folder.uri(acme);
    client.open(uri);
  });
  afterEach(cleanUp);

  const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction =>
    actions.find((action) => title.test(action.title)) ??
    assert.fail(`no ${title.source} among ${actions.map((action) => action.title).join(' | ')}`);
  const edit = ({ edit: made }: CodeAction) => made ?? assert.fail('the action has no edit');

  it('put a misspelt key right, and the finding is gone', async () => {
    const before = client.text(uri);
    client.type(uri, 'horizon:', 'horizn:');
    const fix = titled(await client.actions(uri, client.rangeOf(uri, 'horizn')), /horizon/);
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.diagnostics?.[0]?.code, 'schema-violated');
    client.apply(edit(fix));
    assert.equal(client.text(uri), before);
    await client.until(() =>
      assert.ok(client.rules(uri).length > 0 && !client.rules(uri).includes('schema-violated')),
    );
  });

  it('prefer what is safe, and only that', async () => {
    client.type(uri, 'rationale:', 'rationle:');
    client.type(uri, /^horizon:.*\n/m, '');
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const actions = await client.actions(uri, whole);
    assert.equal(titled(actions, /rationale/).isPreferred, true);
    assert.equal(titled(actions, /^Plan from/).isPreferred, undefined);
  });

  it('are those of the findings at the place that is asked about', async () => {
    client.type(uri, 'horizon:', 'horizn:');
    const elsewhere = await client.actions(uri, client.rangeOf(uri, 'rationale'));
    assert.deepEqual(elsewhere, []);
  });

  it('excuse a finding with a comment that waits for its reason', async () => {
    const action = titled(
      await client.actions(uri, client.rangeOf(uri, /assigned: (gold)/)),
      /^Excuse tier-fragile/,
    );
    client.apply(edit(action));
    assert.match(client.text(uri), /^# plans-ignore tier-fragile: \ntier:/m);
    await client.until(() => assert.ok(client.rules(uri).includes('suppression-unexplained')));
    client.type(uri, /tier-fragile:( )$/m, ' the board has seen it');
    await client.until(() => {
      assert.ok(!client.rules(uri).includes('suppression-unexplained'));
      assert.ok(!client.rules(uri).includes('tier-fragile'));
    });
    const [unexplained] = await client.actions(uri, client.rangeOf(uri, '# plans-ignore'));
    assert.equal(unexplained, undefined);
  });

  it('leave the caret on the reason where the client takes snippets', async () => {
    const workspace = {
      ...pushing.workspace,
      workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    };
    const other = await Client.start({ folders: [folder], capabilities: { ...pushing, workspace } });
    other.open(uri);
    const action = titled(
      await other.actions(uri, other.rangeOf(uri, /assigned: (gold)/)),
      /^Excuse tier-fragile/,
    );
    const [change] = action.edit?.documentChanges ?? [];
    const [snippet] = change && 'edits' in change ? (change.edits as SnippetTextEdit[]) : [];
    assert.equal(snippet?.snippet.value, '# plans-ignore tier-fragile: ${1:reason}\n');
  });

  it('offer once what settles two findings of a rule at one place', async () => {
    const actions = await client.actions(uri, client.rangeOf(uri, /^id: (acme)/));
    const excuses = actions.filter(({ title }) => title.startsWith('Excuse goal-missing'));
    assert.deepEqual(
      excuses.map(({ diagnostics }) => diagnostics?.map(({ code }) => code)),
      [['goal-missing', 'goal-missing']],
    );
  });

  it('keep their place while the id of a plan cannot be read', async () => {
    client.type(uri, /^id: (acme)/, 'Acme AG');
    const { end } = client.rangeOf(uri, /$(?![^])/);
    await client.until(() => assert.ok(client.rules(uri).includes('schema-violated')));
    const tall = client.findings(uri).filter(({ range }) => range.end.line === end.line);
    assert.deepEqual(
      tall.filter(({ range }) => range.start.line === 0),
      [],
    );
  });

  it('do not excuse what keeps the file from being read', async () => {
    client.type(uri, /$(?![^])/, 'swot: [');
    await client.until(() => assert.ok(client.rules(uri).includes('syntax-invalid')));
    const { range } = client.findings(uri).find(({ code }) => code === 'syntax-invalid') ?? assert.fail();
    const actions = await client.actions(uri, range);
    assert.deepEqual(
      actions.filter(({ title }) => title.includes('syntax-invalid')).map(({ title }) => title),
      ['Show documentation for syntax-invalid'],
    );
  });

  it('lead to the page of the rule in our own client, and to no unknown command in others', async () => {
    const range = client.rangeOf(uri, /assigned: (gold)/);
    const show = titled(await client.actions(uri, range), /^Show documentation for tier-fragile/);
    assert.deepEqual(show.command, {
      title: show.title,
      command: 'plans.showRule',
      arguments: ['tier-fragile'],
    });
    const other = await Client.start({ folders: [folder] });
    other.open(uri);
    assert.ok((await other.actions(uri, range)).every(({ command }) => command === undefined));
    assert.equal((await other.lens(uri))?.command?.command, '');
  });

  it('fix everything that is safe at once, when that is what is asked for', async () => {
    const before = client.text(uri);
    client.type(uri, 'horizon:', 'horizn:');
    client.type(uri, 'rationale:', 'rationle:');
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.ok((await client.actions(uri, whole)).every(({ kind }) => kind === 'quickfix'));
    const [all, ...others] = await client.actions(uri, whole, ['source.fixAll']);
    assert.equal(others.length, 0);
    assert.equal(all?.kind, 'source.fixAll.plans');
    client.apply(edit(all ?? assert.fail()));
    assert.equal(client.text(uri), before);
    assert.deepEqual(await client.actions(uri, whole, ['source.fixAll.plans']), []);
    assert.deepEqual(await client.actions(uri, whole, ['refactor']), []);
  });

  it('fix all of one rule at once, where there are several', async () => {
    const before = client.text(uri);
    client.type(uri, 'horizon:', 'horizn:');
    const alone = await client.actions(uri, client.rangeOf(uri, 'horizn'));
    assert.ok(alone.every(({ title }) => !title.startsWith('Fix all')));
    client.type(uri, 'rationale:', 'rationle:');
    const all = titled(await client.actions(uri, client.rangeOf(uri, 'horizn')), /^Fix all/);
    assert.equal(all.title, 'Fix all 2 of schema-violated in this file');
    assert.deepEqual([all.kind, all.isPreferred, all.diagnostics?.length], ['quickfix', undefined, 2]);
    client.apply(edit(all));
    assert.equal(client.text(uri), before);
  });

  it('change the portfolio, whether it is open or not', async () => {
    client.type(uri, 'owner: ana', 'owner: zoltan');
    const add = async (): Promise<CodeAction> =>
      titled(await client.actions(uri, client.rangeOf(uri, 'zoltan')), /^Add "zoltan" to the people/);
    const uris = (action: CodeAction) =>
      (edit(action).documentChanges ?? []).flatMap((change) =>
        'edits' in change ? [[change.textDocument.uri, change.textDocument.version]] : [],
      );
    const policy = folder.uri(portfolio);
    assert.deepEqual(uris(await add()), [[policy, null]]);
    client.open(policy);
    client.type(policy, 'title: Test accounts', 'title: Accounts');
    const action = await add();
    assert.deepEqual(uris(action), [[policy, 2]]);
    client.apply(edit(action));
    assert.match(client.text(policy), /, \{ id: zoltan \}\]$/m);
    await client.until(() =>
      assert.ok(client.rules(uri).length > 0 && !client.rules(uri).includes('reference-unknown')),
    );
  });

  it('keep an ignore comment while something it may excuse is put right', async () => {
    client.type(uri, 'horizon:', '# plans-ignore horizon-missing: later\nhorizn:');
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const fix = async () => titled(await client.actions(uri, whole, ['source.fixAll']), /./);
    client.apply(edit(await fix()));
    assert.match(client.text(uri), /^# plans-ignore horizon-missing: later\nhorizon:/m);
    client.apply(edit(await fix()));
    assert.doesNotMatch(client.text(uri), /plans-ignore/);
  });

  it('speak of files by version only to clients that know versions', async () => {
    client.type(uri, 'horizon:', 'horizn:');
    assert.ok(
      edit(titled(await client.actions(uri, client.rangeOf(uri, 'horizn')), /horizon/)).documentChanges,
    );
    const other = await Client.start({ folders: [folder], capabilities: {} });
    other.open(uri, client.text(uri));
    const fix = titled(await other.actions(uri, other.rangeOf(uri, 'horizn')), /horizon/);
    assert.deepEqual(Object.keys(edit(fix).changes ?? {}), [uri]);
  });
});
