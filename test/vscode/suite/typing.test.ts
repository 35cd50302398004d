import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyFix,
  closeEverything,
  eventually,
  fileAt,
  finding,
  findingsIn,
  hintBehind,
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
      const hint = await hintBehind(editor.document, rating);
      assert.ok(hint, 'the rating has no hint');
      return hint;
    });
    lensBefore = await lensOf(editor.document);
    await finding(editor.document.uri, 'tier-mismatch');
  });
  afterEach(closeEverything);

  it('a rating changes its hint, the lens, and nothing on disk', async () => {
    const old = editor.document.getText(rangeOf(editor.document, rating));
    await typeOver(editor, rating, old === '2' ? '3' : '2');
    await eventually(async () => {
      assert.notEqual(await hintBehind(editor.document, rating), hintBefore);
      assert.notEqual(await lensOf(editor.document), lensBefore);
    });
    await typeOver(editor, rating, old);
    await eventually(async () => {
      assert.equal(await hintBehind(editor.document, rating), hintBefore);
      assert.equal(await lensOf(editor.document), lensBefore);
    });
  });

  it('a rating off its scale is underlined and opens the score, until it is put right', async () => {
    const old = editor.document.getText(rangeOf(editor.document, rating));
    await typeOver(editor, rating, '9');
    const missing = await finding(editor.document.uri, 'score-missing');
    assert.match(missing.message, /rating 9 is outside the scale of 1 to 5/);
    assert.ok(missing.range.isEqual(rangeOf(editor.document, rating)));
    assert.match((await hintBehind(editor.document, rating)) ?? '', /open$/);
    await typeOver(editor, rating, old);
    await noFinding(editor.document.uri, 'score-missing');
    await finding(editor.document.uri, 'tier-mismatch');
  });

  it('the criteria changes the hints of an open plan', async () => {
    const policy = await open(criteria, vscode.ViewColumn.Two);
    await typeOver(policy, weight, '97');
    await eventually(async () => {
      assert.notEqual(await hintBehind(editor.document, rating), hintBefore);
    });
    await vscode.commands.executeCommand('undo');
    await eventually(async () => {
      assert.equal(await hintBehind(editor.document, rating), hintBefore);
    });
  });

  it('half a line leaves the rest of the file its hints', async () => {
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nswot: { str'),
    );
    await finding(editor.document.uri, 'syntax-invalid');
    assert.equal(await hintBehind(editor.document, rating), hintBefore);
  });

  it('a misspelt key is offered its right name, and the fix makes it so', async () => {
    await typeOver(editor, /^(horizon):/m, 'horizn');
    const misspelt = await finding(editor.document.uri, 'schema-violated');
    assert.match(misspelt.message, /did you mean "horizon"/);
    await applyFix(editor.document.uri, misspelt, /horizon/);
    assert.match(editor.document.getText(), /^horizon:/m);
    await noFinding(editor.document.uri, 'schema-violated');
  });

  it('a tier that is taken over from the score is right at once', async () => {
    const mismatch = await finding(editor.document.uri, 'tier-mismatch');
    await applyFix(editor.document.uri, mismatch, /^Take over the computed tier/);
    assert.match(editor.document.getText(), /^tier: \{ assigned: gold, since: 2026-11-22 \}/m);
    await noFinding(editor.document.uri, 'tier-mismatch');
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
