import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeEverything,
  eventually,
  fileAt,
  finding,
  findingsIn,
  hintsBeside,
  lensOf,
  noFinding,
  open,
  rangeOf,
  ruleOf,
  typeOver,
} from './support.ts';
import { criteria, plan, rating, weight } from './subject.ts';

describe('typing', () => {
  let editor: vscode.TextEditor;
  let hintBefore: string;
  let lensBefore: string;
  beforeEach(async () => {
    editor = await open(plan);
    hintBefore = await eventually(async () => {
      const [hint] = await hintsBeside(editor.document, rating);
      assert.ok(hint, 'the rating has no hint');
      return hint;
    });
    lensBefore = await lensOf(editor.document);
  });
  afterEach(closeEverything);

  it('a rating changes its hint, the lens, and nothing on disk', async () => {
    const old = editor.document.getText(rangeOf(editor.document, rating));
    await typeOver(editor, rating, old === '2' ? '3' : '2');
    await eventually(async () => {
      assert.notDeepEqual(await hintsBeside(editor.document, rating), [hintBefore]);
      assert.notEqual(await lensOf(editor.document), lensBefore);
    });
    await typeOver(editor, rating, old);
    await eventually(async () => {
      assert.deepEqual(await hintsBeside(editor.document, rating), [hintBefore]);
      assert.equal(await lensOf(editor.document), lensBefore);
    });
  });

  it('a rating off its scale is an error at the number, until it is put right', async () => {
    const old = editor.document.getText(rangeOf(editor.document, rating));
    const before = findingsIn(editor.document.uri).length;
    await typeOver(editor, rating, '9');
    const error = await eventually(() => {
      const found = findingsIn(editor.document.uri).find(({ range }) =>
        range.isEqual(rangeOf(editor.document, rating)),
      );
      assert.ok(found, 'nothing is said of a rating of 9');
      return found;
    });
    assert.equal(error.severity, vscode.DiagnosticSeverity.Error);
    await typeOver(editor, rating, old);
    await eventually(() => assert.equal(findingsIn(editor.document.uri).length, before));
  });

  it('the criteria changes the hints of an open plan', async () => {
    const policy = await open(criteria, vscode.ViewColumn.Two);
    await typeOver(policy, weight, '97');
    await eventually(async () => {
      assert.notDeepEqual(await hintsBeside(editor.document, rating), [hintBefore]);
    });
    await vscode.commands.executeCommand('undo');
    await eventually(async () => {
      assert.deepEqual(await hintsBeside(editor.document, rating), [hintBefore]);
    });
  });

  it('half a line leaves the rest of the file its hints', async () => {
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nswot: { str'),
    );
    await finding(editor.document.uri, 'syntax-invalid');
    assert.deepEqual(await hintsBeside(editor.document, rating), [hintBefore]);
  });

  it('a misspelt key is offered its right name, and the fix makes it so', async () => {
    await typeOver(editor, /^(horizon):/m, 'horizn');
    const misspelt = await finding(editor.document.uri, 'schema-violated');
    assert.match(misspelt.message, /did you mean "horizon"/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      misspelt.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find((action) => action.edit !== undefined && /horizon/.test(action.title));
    assert.ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(', ') || 'no actions'}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(editor.document.getText(), /^horizon:/m);
    await noFinding(editor.document.uri, 'schema-violated');
  });

  it('a finding links to the rule’s page, which is there without a network', async () => {
    await typeOver(editor, /^(horizon):/m, 'horizn');
    const { code } = await finding(editor.document.uri, 'schema-violated');
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    assert.equal(code.target.path, 'plans.showRule');
  });
});

describe('a file nobody opened', () => {
  const stray = fileAt('plans/stray.plan.yaml');
  after(async () => {
    await vscode.workspace.fs.delete(stray).then(undefined, () => undefined);
  });

  it('is checked when it appears, again when it changes, and forgotten when it goes', async () => {
    const write = (text: string) => vscode.workspace.fs.writeFile(stray, new TextEncoder().encode(text));
    await write('id: stray\nowner: nobody-here\naccount: { name: Stray Ltd }\nstatsu: active\n');
    const first = await finding(stray, 'schema-violated');
    assert.equal(first.range.start.line, 3);
    await write('id: stray\nowner: nobody-here\naccount: { name: Stray Ltd }\nstatus: active\n');
    await noFinding(stray, 'schema-violated');
    await finding(stray, 'horizon-missing');
    await vscode.workspace.fs.delete(stray);
    await eventually(() => assert.deepEqual(findingsIn(stray).map(ruleOf), []));
  });
});
