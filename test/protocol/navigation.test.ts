import assert from 'node:assert/strict';
import type {
  AnnotatedTextEdit,
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { cleanUp, Client, pushing } from './client.ts';
import { acme, birch, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

const able = {
  ...pushing,
  workspace: {
    ...pushing.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    symbol: { resolveSupport: { properties: ['location.range'] } },
  },
  textDocument: {
    ...pushing.textDocument,
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
};

describe('navigation', () => {
  let folder: Folder;
  let client: Client;
  let plan: string;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({
      folders: [folder],
      capabilities: able,
      initializationOptions: { trusted: true },
    });
    plan = folder.uri(acme);
    client.open(plan);
  });
  afterEach(cleanUp);

  const at = (uri: string, pattern: RegExp | string) => ({
    textDocument: { uri },
    position: client.positionOf(uri, pattern),
  });
  const file = (uri: string): string => uri.slice(folder.uri().length + 1);
  const shown = ({ uri, range }: { readonly uri: string; readonly range: Range }): string =>
    `${file(uri)}:${range.start.line + 1}:${range.start.character + 1}`;

  it('leads from a name to where it is declared', async () => {
    const [link, ...others] = await client.request<LocationLink[]>(
      'textDocument/definition',
      at(plan, /scoredBy: (ana)/),
    );
    assert.equal(others.length, 0);
    assert.deepEqual(link?.originSelectionRange, client.rangeOf(plan, /scoredBy: (ana)/));
    assert.equal(
      shown({ uri: link?.targetUri ?? '', range: link?.targetSelectionRange ?? assert.fail() }),
      'portfolio.yaml:5:16',
    );
    assert.equal(await client.request('textDocument/definition', at(plan, 'rationale')), null);
  });

  it('gives plain places to clients that know no links', async () => {
    const other = await Client.start({ folders: [folder], capabilities: {} });
    other.open(plan);
    const found = await other.request<Location[]>('textDocument/definition', at(plan, /assigned: (gold)/));
    assert.deepEqual(found.map(shown), ['core.criteria.yaml:20:13']);
  });

  it('finds every place that names something, open or not, with what was typed', async () => {
    client.type(plan, 'rationale:', 'team: { mentor: ana }\nrationale:');
    const ask = async (includeDeclaration: boolean) =>
      (
        await client.request<Location[]>('textDocument/references', {
          ...at(plan, /owner: (ana)/),
          context: { includeDeclaration },
        })
      ).map(shown);
    const used = [
      'plans/acme.plan.yaml:3:8',
      'plans/acme.plan.yaml:6:17',
      'plans/acme.plan.yaml:9:63',
      'plans/birch.plan.yaml:3:8',
    ];
    assert.deepEqual(await ask(false), used);
    assert.deepEqual(await ask(true), ['portfolio.yaml:5:16', ...used]);
  });

  it('highlights the places of a name in its file', async () => {
    const found = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at(plan, /owner: (ana)/),
    );
    assert.deepEqual(
      found.map(({ range, kind }) => [range.start.line, kind]),
      [
        [2, 2],
        [7, 2],
      ],
    );
  });

  it('links evidence that is a file of the portfolio or a page, and nothing else', async () => {
    client.type(plan, '[notes.md]', '[notes.md, https://example.com/a, "command:evil", /etc/passwd]');
    await client.until(async () => {
      const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: plan },
      });
      assert.deepEqual(
        links.map(({ target, tooltip }) => [target, tooltip]),
        [
          [folder.uri('plans/notes.md'), 'Open notes.md'],
          ['https://example.com/a', 'Open https://example.com/a'],
        ],
      );
    });
  });

  it('finds accounts by name, and places them when somebody goes there', async () => {
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'birch' });
    const [symbol, ...others] = found;
    assert.ok(symbol);
    assert.deepEqual([symbol.name, file(symbol.location.uri), others.length], ['birch', birch, 0]);
    assert.ok(!('range' in symbol.location));
    const placed = await client.request<WorkspaceSymbol>('workspaceSymbol/resolve', symbol);
    assert.deepEqual('range' in placed.location && placed.location.range.start, { line: 0, character: 4 });
    const other = await Client.start({ folders: [folder], capabilities: {} });
    const [whole] = await other
      .request<Location[]>('workspace/symbol', { query: 'brand' })
      .then((symbols) => symbols as unknown as { location: Location }[]);
    assert.equal(whole && shown(whole.location), 'core.criteria.yaml:10:9');
  });

  it('says above criteria and people how many plans use them, and goes on saying so', async () => {
    const set = folder.uri(criteria);
    client.open(set);
    const titles = async (uri: string) => (await client.lenses(uri)).map(({ command }) => command?.title);
    await client.until(async () =>
      assert.deepEqual((await titles(set)).slice(1), ['used by 2 plans', 'used by 1 of 2 plans']),
    );
    const lens: CodeLens | undefined = (await client.lenses(set))[2];
    assert.equal(lens?.command?.command, 'plans.showReferences');
    assert.deepEqual(lens.command.arguments, [set, client.positionOf(set, 'brand')]);
    assert.equal(lens.range.start.line, client.positionOf(set, 'brand').line);
    client.type(plan, /brand: (\{[^}]*\})/, '');
    await client.until(() => assert.ok(client.heardOf('workspace/codeLens/refresh').length > 0));
    assert.deepEqual((await titles(set)).slice(1), ['used by 2 plans', 'used by no plan']);
    const policy = folder.uri(portfolio);
    client.open(policy);
    assert.deepEqual((await titles(policy)).slice(1), ['ana: used by 2 plans', 'vic: used by 2 plans']);
  });
});

describe('renaming', () => {
  let folder: Folder;
  let client: Client;
  let plan: string;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({ folders: [folder], capabilities: able });
    plan = folder.uri(acme);
    client.open(plan);
  });
  afterEach(cleanUp);

  const place = (pattern: RegExp) => ({
    textDocument: { uri: plan },
    position: client.positionOf(plan, pattern),
  });
  const rename = (pattern: RegExp, newName: string) =>
    client.request<WorkspaceEdit>('textDocument/rename', { ...place(pattern), newName });
  const changes = (edit: WorkspaceEdit) =>
    (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
      textDocument.uri.slice(folder.uri().length + 1),
      textDocument.version,
      ...(edits as AnnotatedTextEdit[]).map(({ newText, annotationId }) => `${newText} (${annotationId})`),
    ]);

  it('is prepared on ids, and refused with words elsewhere', async () => {
    assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(await client.request('textDocument/prepareRename', place(/(brand):/)), {
      range: client.rangeOf(plan, 'brand'),
      placeholder: 'brand',
    });
    await assert.rejects(
      client.request('textDocument/prepareRename', place(/(rationale)/)),
      /"rationale" is a key of the file's format\. Ids can be renamed/,
    );
    assert.deepEqual(client.errors, []);
  });

  it('changes all files at once, in parts that can be looked through', async () => {
    const edit = await rename(/(brand):/, 'marquee');
    assert.deepEqual(changes(edit), [
      [criteria, null, 'marquee (The criterion itself)'],
      [acme, 1, 'marquee (Where the criterion is named)'],
    ]);
    assert.deepEqual(edit.changeAnnotations?.['The criterion itself'], {
      label: 'The criterion itself',
      description: '"brand" becomes "marquee"',
    });
  });

  it('leaves nothing to complain of', async () => {
    for (const file of [criteria, birch, portfolio]) client.open(folder.uri(file));
    client.apply(await rename(/assigned: (gold)/, 'premier'));
    assert.match(client.text(folder.uri(criteria)), /\{ id: premier, enter: 70/);
    await client.until(() => assert.ok(client.rules(plan).length > 0));
    assert.ok(!client.rules(plan).includes('reference-unknown'));
  });

  it('is refused where the name is taken or is none', async () => {
    await assert.rejects(
      rename(/owner: (ana)/, 'vic'),
      /already a person with the id "vic", in portfolio\.yaml:5/,
    );
    await assert.rejects(rename(/owner: (ana)/, 'Ana R.'), /"Ana R\." is no id: .*, such as "ana-r"/);
  });

  it('speaks of versions and parts only to clients that know them', async () => {
    const other = await Client.start({ folders: [folder], capabilities: {} });
    assert.equal(other.initialized.capabilities.renameProvider, true);
    other.open(plan);
    const edit = await other.request<WorkspaceEdit>('textDocument/rename', {
      ...place(/scoredBy: (ana)/),
      newName: 'anna',
    });
    assert.deepEqual(Object.keys(edit), ['changes']);
    assert.deepEqual(
      Object.keys(edit.changes ?? {}).sort(),
      [acme, birch, portfolio].map((file) => folder.uri(file)).sort(),
    );
  });

  it('of files keeps the paths of evidence right', async () => {
    const moved = (from: string, to: string) =>
      client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: folder.uri(from), newUri: folder.uri(to) }],
      });
    const edit = await moved('plans/notes.md', 'research/award notes.md');
    assert.deepEqual(edit && changes(edit), [
      [acme, 1, '"../research/award notes.md" (Paths to what is moved)'],
    ]);
    assert.equal(await moved('plans/nothing.md', 'plans/else.md'), null);
    const own = await moved(acme, 'acme.plan.yaml');
    assert.deepEqual(own && changes(own), [[acme, 1, 'plans/notes.md (Paths to what is moved)']]);
    assert.equal(await moved('plans', 'accounts'), null);
  });
});
