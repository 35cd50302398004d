import assert from 'node:assert/strict';
import type {
  FoldingRange,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cleanUp, Client, pushing } from './client.ts';
import { acme, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

describe('colours, layout and structure', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    const workspace = { ...pushing.workspace, semanticTokens: { refreshSupport: true } };
    client = await Client.start({ folders: [folder], capabilities: { ...pushing, workspace } });
    uri = folder.uri(acme);
    client.open(uri);
  });
  afterEach(cleanUp);

  const options = { tabSize: 2, insertSpaces: true };
  const applied = (edits: TextEdit[]): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, client.text(uri)), edits);
  const formatted = async (
    more: Record<string, unknown> = {},
    method = 'formatting',
  ): Promise<string | null> => {
    const params = { textDocument: { uri }, options, ...more };
    const edits = await client.request<TextEdit[] | null>(`textDocument/${method}`, params);
    return edits && applied(edits);
  };

  describe('formatting', () => {
    it('lays out what is typed, in small edits', async () => {
      const before = client.text(uri);
      assert.equal((await formatted())?.includes('reviews:\n  [\n    {\n      date: 2026-10-01,'), true);
      client.change(uri, [{ text: before.replace(/^reviews.*\n/m, '') }]);
      const laidOut = client.text(uri);
      assert.equal(await formatted(), laidOut);
      client.type(uri, 'owner: ana', 'owner:    ana');
      const edits = await client.request<TextEdit[]>('textDocument/formatting', {
        textDocument: { uri },
        options,
      });
      assert.deepEqual(
        edits.map(({ newText }) => newText),
        [''],
      );
      assert.equal(applied(edits), laidOut);
    });

    it('goes by the editor’s columns and the setting for lines', async () => {
      assert.match((await formatted({ options: { tabSize: 4, insertSpaces: false } })) ?? '', /^ {8}\{$/m);
      client.settings = { asOf: '2026-11-22', format: { lineWidth: 30 } };
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(async () => assert.match((await formatted()) ?? '', /^horizon:\n {2}\{$/m));
      client.settings = { asOf: '2026-11-22', format: { lineWidth: 'wide' } };
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => {
        const [told] = client.heardOf('window/showMessage').map(({ params }) => JSON.stringify(params));
        assert.match(told ?? '', /plans\.format\.lineWidth is .*, and 120 is used/);
      });
    });

    it('of a range leaves the rest', async () => {
      client.type(uri, 'owner: ana', 'owner:    ana');
      client.type(uri, 'status: active', 'status:    active');
      const after = await formatted({ range: client.rangeOf(uri, 'owner') }, 'rangeFormatting');
      assert.equal(after, client.text(uri).replace('owner:    ana', 'owner: ana'));
    });

    it('leaves a file with faults, and keeps its line breaks elsewhere', async () => {
      client.type(uri, 'owner: ana', 'owner:    ana\nteam: {');
      assert.equal(await formatted(), null);
      client.change(uri, [{ text: 'id:   acme\r\nowner: ana\r\naccount: { name: A }\r\n' }]);
      assert.equal(await formatted(), 'id: acme\r\nowner: ana\r\naccount: { name: A }\r\n');
    });
  });

  it('orders keys when that is asked for, and offers it only where something is out of order', async () => {
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const kind = 'source.orderKeys.plans';
    assert.deepEqual(await client.actions(uri, whole, [kind]), []);
    const before = client.text(uri);
    client.change(uri, [{ text: `owner: ana\n${before.replace('owner: ana\n', '')}` }]);
    assert.ok((await client.actions(uri, whole)).every((action) => action.kind !== kind));
    const [order, ...others] = await client.actions(uri, whole, ['source']);
    assert.deepEqual([order?.kind, others.filter((action) => action.kind === kind)], [kind, []]);
    client.apply(order?.edit ?? assert.fail('the action has no edit'));
    assert.equal(client.text(uri), before);
  });

  it('folds and widens selections', async () => {
    client.change(uri, [{ text: '# one\n# two\nid: acme\nteam:\n  sponsor: vic\n\nowner: ana\n' }]);
    assert.deepEqual(
      await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } }),
      [
        { startLine: 0, endLine: 1, kind: 'comment' },
        { startLine: 3, endLine: 4 },
      ],
    );
    const positions = [client.positionOf(uri, 'vic'), client.positionOf(uri, 'team')];
    const selections = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions,
    });
    assert.deepEqual(
      selections.map(({ range, parent }) => [range, parent?.range]),
      [
        [client.rangeOf(uri, 'vic'), client.rangeOf(uri, 'sponsor: vic')],
        [client.rangeOf(uri, 'team'), client.rangeOf(uri, /team:[^]*vic/)],
      ],
    );
  });

  describe('semantic colours', () => {
    const provider = () => client.initialized.capabilities.semanticTokensProvider ?? assert.fail();
    /** The words with what they are, read as an editor does. */
    const words = (data: readonly number[]): string[] => {
      const { tokenTypes, tokenModifiers } = provider().legend;
      const lines = client.text(uri).split('\n');
      let [line, column] = [0, 0];
      const found: string[] = [];
      for (let at = 0; at < data.length; at += 5) {
        const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
        line += down;
        column = down === 0 ? column + right : right;
        const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
        found.push(
          `${lines[line]?.slice(column, column + length)} ${[tokenTypes[type], ...modifiers].join('.')}`,
        );
      }
      return found;
    };
    const full = () =>
      client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });

    it('tell ids, names and what stands for nothing', async () => {
      client.type(uri, 'owner: ana', 'owner: zoe');
      const { data } = await full();
      assert.deepEqual(words(data).slice(0, 3), [
        'acme class.declaration',
        'zoe variable.unknown',
        'brand property',
      ]);
      const range = client.rangeOf(uri, 'zoe');
      const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
        textDocument: { uri },
        range,
      });
      assert.deepEqual(words(part.data), ['zoe variable.unknown']);
    });

    it('are told again only as far as they have changed', async () => {
      const first = await full();
      client.type(uri, 'owner: ana', 'owner: zoe');
      const delta = (previousResultId?: string) =>
        client.request<SemanticTokens & SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
          textDocument: { uri },
          previousResultId,
        });
      const { edits, resultId } = await delta(first.resultId);
      const data = [...first.data];
      for (const { start, deleteCount, data: put = [] } of edits) data.splice(start, deleteCount, ...put);
      assert.deepEqual(data, (await full()).data);
      assert.ok(edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0) < 5);
      // The answer in between is the last one now.
      assert.ok((await delta(resultId)).data.length > 0);
      assert.deepEqual((await delta((await full()).resultId)).edits, []);
    });

    it('are to be asked for again when another file changes them', async () => {
      await full();
      const policy = folder.uri(portfolio);
      client.open(policy);
      client.type(policy, 'id: ana', 'id: anna');
      await client.until(() => assert.ok(client.heardOf('workspace/semanticTokens/refresh').length > 0));
      assert.ok(words((await full()).data).includes('ana variable.unknown'));
    });

    it('of a criteria set tell where its figures come from', async () => {
      uri = folder.uri(criteria);
      client.open(uri);
      assert.ok(
        words((await full()).data)
          .join()
          .includes('financials namespace,revenue property'),
      );
    });
  });
});
