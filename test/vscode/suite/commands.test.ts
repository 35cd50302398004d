import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, fileAt, open, rangeOf, typeOver } from './support.ts';
import { account, plan, rating } from './subject.ts';

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
    const title = `# ${account.name} · ${account.tier} ${account.score} `;
    assert.ok(page.getText().startsWith(title), `no "${title}" but ${page.getText().slice(0, 80)}`);
    assert.equal(page.getText().match(/^# /gm)?.length, 1);
    await typeOver(editor, rating, '1');
    await eventually(() => assert.match(page.getText(), /^# Helvapharm AG · Silver 67\.1 /));
  });

  it('explain the plan a lens names', async () => {
    await vscode.commands.executeCommand('plans.explain', fileAt(plan).toString());
    assert.match((await previewed(/^\/Plan /)).getText(), /^# Helvapharm AG /);
  });

  it('show the portfolio as a table with a row for every account', async () => {
    const files = await vscode.workspace.findFiles('**/*.plan.yaml');
    await vscode.commands.executeCommand('plans.showPortfolio');
    const text = (await previewed(/Portfolio\.md$/)).getText();
    for (const file of files) {
      const document = await vscode.workspace.openTextDocument(file);
      const name = document.getText(rangeOf(document, /\bname: (?:"([^"]+)"|([^,}\n]+))/)).trim();
      const link = `[${name}](/${vscode.workspace.asRelativePath(file)})`;
      assert.ok(text.includes(link), `${link} is not in the table`);
    }
  });

  it('show the page of a rule, which ships with the extension', async () => {
    await vscode.commands.executeCommand('plans.showRule', 'tier-mismatch');
    const page = await previewed(/tier-mismatch\.md$/);
    assert.equal(page.uri.scheme, 'file');
    assert.match(page.getText(), /^# .*\n(.*\n)*.*tier/);
  });
});
