import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, lensOf, open, rangeOf } from './support.ts';
import { plan, rating } from './subject.ts';

/** What VS Code offers at a place, as the lines of its list. */
async function offeredAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(({ label }) =>
    typeof label === 'string' ? label : `${label.label}${label.detail ?? ''} · ${label.description ?? ''}`,
  );
}

describe('completion', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open(plan);
    await eventually(() => lensOf(editor.document));
  });
  afterEach(closeEverything);

  it('shows at each rating what it means and what the account would become', async () => {
    const { document } = editor;
    const lines = await eventually(async () => {
      const offered = await offeredAt(document, rangeOf(document, rating).end);
      assert.ok(offered.length >= 5, offered.join(' | '));
      return offered;
    });
    assert.ok(
      lines.some((line) => /^5 · a name every prospect knows.* · 81\.1 gold$/.test(line)),
      lines.join(' | '),
    );
  });

  it('puts a key with its first value where it belongs, when it is taken from the list', async () => {
    const { document } = editor;
    const { start } = rangeOf(document, /^(horizon):/m);
    await editor.edit((edit) => edit.insert(start, 'lin\n'));
    const caret = start.translate(0, 3);
    editor.selection = new vscode.Selection(caret, caret);
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.match(document.getText(), /^links:\n {2}- from: \n {4}to: \n {4}kind: $/m);
    });
  });

  it('has no words of the file taken for what somebody types of their own', async () => {
    const { document } = editor;
    await editor.edit((edit) =>
      edit.insert(document.lineAt(document.lineCount - 1).range.end, '\nquestions:\n  - id: o'),
    );
    const { end } = document.lineAt(document.lineCount - 1).range;
    editor.selection = new vscode.Selection(end, end);
    assert.deepEqual(await offeredAt(document, end), ['…']);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.match(document.getText(), /^ {2}- id: o$/m);
  });
});
