import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, fileAt, hintsIn, open, rangeOf, typeOver } from './support.ts';
import { plan, rating } from './subject.ts';

function tabs(): vscode.TabInputCustom[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .map((tab) => tab.input)
    .filter((input) => input instanceof vscode.TabInputCustom);
}

/** The document in the Markdown preview whose path matches, once it is there and has text. */
async function previewed(path: RegExp): Promise<vscode.TextDocument> {
  return eventually(async () => {
    const tab = tabs().find(({ uri }) => path.test(uri.path));
    assert.ok(tab, `no preview of ${path.source}`);
    assert.equal(tab.viewType, 'vscode.markdown.preview.editor');
    const document = await vscode.workspace.openTextDocument(tab.uri);
    assert.notEqual(document.getText(), '');
    return document;
  });
}

describe('commands', () => {
  afterEach(closeEverything);

  it('explain the plan in front, and keep explaining while it is edited', async () => {
    const editor = await open(plan);
    await vscode.commands.executeCommand('plans.explain');
    const page = await previewed(/^\/Plan /);
    const before = page.getText();
    assert.match(before, /^# /);
    const old = editor.document.getText(rangeOf(editor.document, rating));
    await typeOver(editor, rating, old === '2' ? '3' : '2');
    await eventually(() => assert.notEqual(page.getText(), before));
  });

  it('explain the plan a lens names', async () => {
    await vscode.commands.executeCommand('plans.explain', fileAt(plan).toString());
    assert.match((await previewed(/^\/Plan /)).getText(), /^# /);
  });

  it('show the portfolio as a table with a row for every account', async () => {
    const files = await vscode.workspace.findFiles('**/*.plan.yaml');
    await vscode.commands.executeCommand('plans.showPortfolio');
    const text = (await previewed(/Portfolio\.md$/)).getText();
    for (const file of files) {
      const { document } = await open(file);
      const name = document.getText(rangeOf(document, /\bname: (?:"([^"]+)"|([^,}\n]+))/)).trim();
      assert.ok(text.includes(name), `${name} is not in the table`);
    }
  });

  it('show the page of a rule', async () => {
    await vscode.commands.executeCommand('plans.showRule', 'tier-mismatch');
    assert.match((await previewed(/tier-mismatch\.md$/)).getText(), /tier/);
  });

  it('restart the server, which then answers as before', async () => {
    const { document } = await open(plan);
    const before = await eventually(async () => {
      const hints = await hintsIn(document);
      assert.notEqual(hints.length, 0);
      return hints;
    });
    await vscode.commands.executeCommand('plans.restartServer');
    await eventually(async () => assert.deepEqual(await hintsIn(document), before));
  });
});
