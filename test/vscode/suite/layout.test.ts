import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, open, rangeOf, typeOver } from './support.ts';
import { plan } from './subject.ts';

describe('layout and structure', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await open(plan);
  });
  afterEach(closeEverything);

  it('Format Document lays the plan out by the columns of the editor, and once is enough', async () => {
    await typeOver(editor, /^owner:( )/m, '     ');
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      assert.match(editor.document.getText(), /^owner: \w/m);
    });
    const laidOut = editor.document.getText();
    assert.match(laidOut, /^ {2}- \{\n {6}id: a1,$/m);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(editor.document.getText(), laidOut);
  });

  it('Source Action puts keys back into the order of the schema', async () => {
    const before = editor.document.getText();
    await typeOver(
      editor,
      /^(owner: .*\nstatus: .*\n|status: .*\nowner: .*\n)/m,
      'owner: katrin\nstatus: active\n',
    );
    const [order] = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        rangeOf(editor.document, /^owner/m),
        'source.orderKeys.plans',
      );
      assert.equal(found.length, 1);
      return found;
    });
    assert.ok(order?.edit);
    assert.ok(await vscode.workspace.applyEdit(order.edit));
    assert.equal(editor.document.getText(), before);
  });

  it('folds keys, and widens the selection by what things are', async () => {
    const { document } = editor;
    const folds = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      assert.ok(found.length > 0);
      return found;
    });
    const { start, end } = rangeOf(document, /^account:\n(?: {2}.*\n)+/m);
    assert.ok(folds.some((fold) => fold.start === start.line && fold.end === end.line - 1));
    const word = rangeOf(document, /segment: (\w+)/);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [word.start],
    );
    const pair = rangeOf(document, /(segment: \w+)/);
    const steps: vscode.Range[] = [];
    for (let step: vscode.SelectionRange | undefined = selection; step; step = step.parent)
      steps.push(step.range);
    assert.ok(steps.some((range) => range.isEqual(word)) && steps.some((range) => range.isEqual(pair)));
  });

  it('colours ids by what they stand for', async () => {
    const { document } = editor;
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    // The first word of the file that is coloured is the id of the plan.
    const { start, end } = rangeOf(document, /^id: (\w+)/m);
    assert.deepEqual([...data.slice(0, 3)], [start.line, start.character, end.character - start.character]);
    assert.equal(legend.tokenTypes[data[3] ?? -1], 'class');
  });
});
