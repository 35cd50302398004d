import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cleanUp, Client, pushing } from './client.ts';
import { acme, birch, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

/** What VS Code can do with items. */
const able: ClientCapabilities = {
  ...pushing,
  textDocument: {
    ...pushing.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        insertTextModeSupport: { valueSet: [InsertTextMode.asIs, InsertTextMode.adjustIndentation] },
        resolveSupport: { properties: ['documentation'] },
      },
    },
  },
};

describe('completion', () => {
  let folder: Folder;
  let client: Client;
  const start = async (capabilities = able, options: { readonly trusted?: boolean } = { trusted: true }) => {
    client = await Client.start({ folders: [folder], capabilities, initializationOptions: options });
  };
  beforeEach(() => {
    folder = Folder.of(smallWorkspace);
  });
  afterEach(cleanUp);

  /** The list where `‸` stands in a text that a file is opened with. */
  async function list(name: string, text: string, trigger?: string): Promise<CompletionList> {
    const offset = text.indexOf('‸');
    assert.ok(offset >= 0);
    const uri = folder.uri(name);
    const document = client.open(uri, text.replace('‸', ''));
    const answer = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: document.positionAt(offset),
      context:
        trigger === undefined
          ? { triggerKind: CompletionTriggerKind.Invoked }
          : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger },
    });
    client.close(uri);
    return answer;
  }

  const lineOf = ({ label, labelDetails }: CompletionItem): string =>
    `${label}${labelDetails?.detail ?? ''}${labelDetails?.description === undefined ? '' : ` · ${labelDetails.description}`}`;

  const named = ({ items }: CompletionList, label: string): CompletionItem =>
    items.find((item) => item.label === label) ??
    assert.fail(`no ${label} among ${items.map((item) => item.label).join(' | ')}`);

  /** The text with an item taken, by a client that puts it in the place of what follows. */
  function taken(text: string, item: CompletionItem): string {
    const { textEdit, additionalTextEdits = [] } = item;
    assert.ok(textEdit);
    const document = TextDocument.create('file:///a.yaml', 'yaml', 1, text.replace('‸', ''));
    const range = 'range' in textEdit ? textEdit.range : textEdit.replace;
    return TextDocument.applyEdits(document, [...additionalTextEdits, { range, newText: textEdit.newText }]);
  }

  const plan = 'id: new\nowner: ana\naccount: { name: New AG }\nfinancials: { revenue: 3100000 }\n';

  it('announces itself', async () => {
    await start();
    const { completionProvider } = client.initialized.capabilities;
    assert.equal(completionProvider?.resolveProvider, true);
    assert.deepEqual(completionProvider.triggerCharacters, [' ', '{', '[', '"', "'", '/']);
  });

  it('shows at each rating its words and what the account would become', async () => {
    await start();
    const { items, isIncomplete } = await list(
      'plans/new.plan.yaml',
      `${plan}scores: { brand: { rating: ‸ } }\n`,
    );
    assert.deepEqual(items.map(lineOf), [
      '5 · known to all · 86.5 gold',
      '4 · 76.5 gold',
      '3 · 66.5 silver',
      '2 · 56.5 silver',
      '1 · unknown · 46.5 silver',
    ]);
    assert.equal(isIncomplete, false);
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map(({ sortText }) => sortText).toSorted(),
    );
  });

  it('follows what is typed, without a wait', async () => {
    await start();
    const uri = folder.uri(acme);
    client.open(uri);
    client.type(uri, 'revenue: 3100000', 'revenue: 2000000');
    client.type(uri, /brand: \{ rating: (4)/, '');
    const { start: position } = client.rangeOf(uri, /brand: \{ rating: ()/);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    assert.equal(lineOf(items[1] ?? assert.fail()), '4 · 60.0 silver');
  });

  it('replaces what is typed, and offers to put in without replacing', async () => {
    await start();
    const text = 'id: new\nstatus: ac‸tive\n';
    const { textEdit, kind, insertTextFormat } = named(await list('plans/new.plan.yaml', text), 'corrective');
    assert.ok(textEdit && 'insert' in textEdit);
    assert.deepEqual(textEdit.insert, { start: { line: 1, character: 8 }, end: { line: 1, character: 10 } });
    assert.deepEqual(textEdit.replace, { start: { line: 1, character: 8 }, end: { line: 1, character: 14 } });
    assert.deepEqual([kind, insertTextFormat], [CompletionItemKind.EnumMember, InsertTextFormat.PlainText]);
  });

  it('replaces all of a text in quotes, and is compared with it', async () => {
    await start();
    const text = 'id: new\nowner: "a‸"\n';
    const item = named(await list('plans/new.plan.yaml', text), 'ana');
    assert.equal(item.filterText, '"ana');
    assert.equal(taken(text, item), 'id: new\nowner: ana\n');
  });

  it('puts a value where its comma is, whether what follows is replaced or not', async () => {
    await start();
    const text = `${plan}scores: { brand: { rating: ‸ , scoredOn: 2026-01-01 } }\n`;
    const item = named(await list('plans/new.plan.yaml', text), '4');
    assert.ok(item.textEdit && 'range' in item.textEdit);
    assert.match(taken(text, item), /\{ rating: 4, scoredOn/);
  });

  it('writes the comma before the next key, behind the place to fill in', async () => {
    await start();
    const text = 'id: new\naccount: { ‸ name: A }\n';
    const item = named(await list('plans/new.plan.yaml', text), 'industry');
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(item.textEdit?.newText, 'industry: $1,');
  });

  it('writes snippets with places to fill in, indented as they are to be', async () => {
    await start();
    const text = `${plan}stakeholders:\n  - id: a\n    rel‸\n`;
    const item = named(await list('plans/new.plan.yaml', text), 'relationships');
    assert.equal(item.textEdit?.newText, 'relationships:\n      - owner: ');
    assert.equal(item.insertTextMode, InsertTextMode.asIs);
    const score = named(await list('plans/new.plan.yaml', `${plan}scores:\n  ‸\n`), 'brand');
    assert.equal(score.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(
      score.textEdit?.newText,
      'brand: { rating: $1, scoredOn: 2026-11-22, scoredBy: ana, evidence: [$2] }',
    );
    assert.equal(score.command?.command, 'editor.action.triggerSuggest');
  });

  it('keeps to the line breaks of the file', async () => {
    await start();
    const text = 'id: new\r\n‸\r\nowner: ana\r\n';
    const item = named(await list('plans/new.plan.yaml', text), 'account');
    assert.equal(taken(text, item), 'id: new\r\naccount:\r\n  name: \r\nowner: ana\r\n');
  });

  it('leaves no blanks behind a colon when the value begins on the line below', async () => {
    await start();
    const text = 'id: new\nreviews: ‸\n';
    const item = named(await list('plans/new.plan.yaml', text), 'on the lines below');
    assert.match(taken(text, item), /^reviews:\n {2}- date: /m);
  });

  it('does without all of that for clients that know none of it', async () => {
    await start(pushing, {});
    const text = `${plan}stakeholders:\n  - id: a\n    rel‸\n`;
    const item = named(await list('plans/new.plan.yaml', text), 'relationships · Relationships');
    assert.equal(item.textEdit?.newText, 'relationships:\n  - owner: ');
    assert.equal(item.filterText, 'relationships');
    assert.deepEqual(
      [item.insertTextMode, item.labelDetails, item.command, item.data],
      [undefined, undefined, undefined, undefined],
    );
    assert.ok(item.documentation);
    const { items } = await list('plans/new.plan.yaml', `${plan}scores: { brand: { rating: ‸ } }\n`);
    assert.equal(items[0]?.label, '5 · known to all · 86.5 gold');
    const score = named(await list('plans/new.plan.yaml', `${plan}scores:\n  ‸\n`), 'brand · brand · 40 %');
    assert.equal(score.insertTextFormat, InsertTextFormat.PlainText);
    assert.equal(
      score.textEdit?.newText,
      'brand: { rating: , scoredOn: 2026-11-22, scoredBy: ana, evidence: [] }',
    );
  });

  it('tells more of an item when it is asked, as long as the text is the same', async () => {
    await start();
    const uri = folder.uri(acme);
    client.open(uri);
    const { start: position } = client.rangeOf(uri, /rating: (4)/);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    const [item = assert.fail()] = items;
    assert.equal(item.documentation, undefined);
    const resolve = async (asked: CompletionItem) =>
      client.request<CompletionItem>('completionItem/resolve', asked);
    const { documentation } = await resolve(item);
    assert.ok(typeof documentation === 'object');
    assert.match(documentation.value, /\| 5 \| 40\.0 \| 86\.5 \| Gold \|/);
    client.type(uri, 'rationale:', 'rational:');
    assert.deepEqual(await resolve(item), item);
    assert.deepEqual(await resolve({ label: 'foreign' }), { label: 'foreign' });
    assert.deepEqual(await resolve({ label: 'foreign', data: { uri: 1 } }), {
      label: 'foreign',
      data: { uri: 1 },
    });
  });

  it('opens by itself behind a colon or a dash, and not where somebody indents or writes', async () => {
    await start();
    const count = async (text: string, trigger = ' ') =>
      (await list('plans/new.plan.yaml', text, trigger)).items.length;
    assert.ok((await count('status: ‸\n')) > 0);
    assert.ok((await count('reviews:\n  - ‸\n')) > 0);
    assert.ok((await count('reviews: [{‸}]\n', '{')) > 0);
    assert.ok((await count('# plans-ignore ‸\nid: new\n')) > 0);
    assert.equal(await count('account:\n  ‸\n'), 0);
    assert.equal(await count('status: active ‸\n'), 0);
    assert.equal(await count('rationale: They ‸\n'), 0);
    assert.equal(await count('rationale: and/‸\n', '/'), 0);
  });

  it('offers a whole file where there is none yet, for each of the three kinds', async () => {
    await start();
    const plans = await list('plans/eider-works.plan.yaml', '‸');
    const whole = named(plans, 'new plan');
    assert.equal(whole.kind, CompletionItemKind.Snippet);
    const text = whole.textEdit?.newText ?? '';
    assert.match(text, /^id: eider-works #/m);
    assert.match(text, /^owner: \$\{2:ana\} #/m);
    assert.match(text, /^ {2}name: \$\{1:Eider works\}$/m);
    assert.match(
      named(await list('south/other.criteria.yaml', '‸'), 'new criteria set').textEdit?.newText ?? '',
      /^id: other$/m,
    );
    assert.match(
      named(await list('south/portfolio.yaml', '‸'), 'new portfolio').textEdit?.newText ?? '',
      /^title: \$\{1:South\}$/m,
    );
    assert.ok((await list(birch, `${plan}‸`)).items.every(({ label }) => label !== 'new plan'));
  });

  it('offers criteria, tiers and people across files as they are typed there', async () => {
    await start();
    client.open(folder.uri(portfolio));
    client.type(folder.uri(portfolio), '{ id: vic,', '{ id: zoe, name: Zoe Lind, role: mentor }, { id: vic,');
    assert.equal(
      lineOf((await list('plans/new.plan.yaml', 'team: { mentor: ‸ }\n')).items[0] ?? assert.fail()),
      'zoe · Zoe Lind · mentor',
    );
    client.open(folder.uri(criteria));
    client.type(folder.uri(criteria), '{ id: silver,', '{ id: platinum,');
    const tiers = await list('plans/new.plan.yaml', 'tier: { assigned: ‸ }\n');
    assert.deepEqual(
      tiers.items.map(({ label }) => label),
      ['gold', 'platinum', 'bronze'],
    );
  });

  describe('of files', () => {
    const evidence = (path = ''): string => `${plan}scores: { brand: { evidence: [${path}‸] } }\n`;
    const paths = async (path = ''): Promise<readonly string[]> =>
      (await list('plans/new.plan.yaml', evidence(path))).items.map(({ label }) => label);

    it('offers those of the portfolio, the nearest first, and none that are hidden or the analyser’s own', async () => {
      folder.write('plans/evidence/award.pdf', '');
      folder.write('research/market.md', '');
      folder.write('.git/config', '');
      folder.write('node_modules/a/readme.md', '');
      await start();
      assert.deepEqual(await paths(), ['notes.md', 'evidence/award.pdf', '../research/market.md']);
      assert.deepEqual(await paths('../research/m'), [
        '../research/market.md',
        'notes.md',
        'evidence/award.pdf',
      ]);
      assert.deepEqual(await paths('evidence/'), ['evidence/award.pdf', 'notes.md', '../research/market.md']);
    });

    it('looks at nothing outside of the folder', async () => {
      const outside = Folder.of('');
      outside.write('secret.md', '');
      symlinkSync(outside.path, join(folder.path, 'plans', 'linked'));
      await start();
      assert.deepEqual(await paths(), ['notes.md']);
      assert.deepEqual(await paths('linked/'), []);
      assert.deepEqual(await paths('../../'), []);
      assert.deepEqual(await paths('/etc/'), []);
    });

    it('looks at nothing at all while the folder is not trusted', async () => {
      await start(able, { trusted: false });
      assert.deepEqual(await paths(), []);
    });

    it('says so when there are more than it shows', async () => {
      for (let index = 0; index < 510; index++) folder.write(`plans/notes/n${index}.md`, '');
      await start();
      const all = await list('plans/new.plan.yaml', evidence());
      assert.deepEqual([all.items.length, all.isIncomplete], [500, true]);
    });
  });

  it('names currencies and countries', async () => {
    await start();
    const { items } = await list('plans/new.plan.yaml', 'account: { geographies: [‸] }\n');
    assert.equal(lineOf(items.find(({ label }) => label === 'DE') ?? assert.fail()), 'DE · Germany');
    assert.ok(items.length > 200);
    const money = await list('plans/new.plan.yaml', 'financials: { currency: ‸ }\n');
    assert.equal(lineOf(money.items[0] ?? assert.fail()), 'EUR · Euro');
  });

  it('names them in the language of the client, and in English where that is none', async () => {
    for (const [locale, name] of [
      ['de', 'DE · Deutschland'],
      ['not a language', 'DE · Germany'],
    ] as const) {
      client = await Client.start({ folders: [folder], capabilities: able, locale });
      const { items } = await list('plans/new.plan.yaml', 'account: { geographies: [‸] }\n');
      assert.ok(items.map(lineOf).includes(name), locale);
    }
  });

  it('has nothing to say about other files', async () => {
    await start();
    folder.write('notes.yaml', 'id: \n');
    assert.deepEqual((await list('notes.yaml', 'status: ‸\n')).items, []);
  });
});
