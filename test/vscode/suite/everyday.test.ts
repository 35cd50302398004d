import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { assigned, plan } from './subject.ts';
import { closeEverything, eventually, fileAt, finding, noFinding, open, rangeOf } from './support.ts';

/** Runs a command and takes what is proposed in each box it opens, as a person does who keeps pressing Enter. */
async function acceptEverything(command: string, ...given: readonly unknown[]): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(vscode.commands.executeCommand(command, ...given)).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await done;
}

/** The document in the Markdown preview whose path matches. */
async function previewed(path: RegExp): Promise<string> {
  return eventually(async () => {
    const inputs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).map((tab) => tab.input);
    const page = inputs.find(
      (input): input is vscode.TabInputCustom =>
        input instanceof vscode.TabInputCustom && path.test(input.uri.path),
    );
    assert.ok(page, `no preview of ${path.source}`);
    return (await vscode.workspace.openTextDocument(page.uri)).getText();
  });
}

describe('everyday commands', () => {
  afterEach(closeEverything);

  it('score what is missing, with the day and who gave it', async () => {
    const editor = await open('plans/aguas-minho.plan.yaml');
    await finding(editor.document.uri, 'score-missing');
    await acceptEverything('plans.scoreMissing', editor.document.uri);
    assert.match(
      editor.document.getText(),
      /joint-development: \{ note: [^,]+, rating: 5, scoredOn: 2026-11-22, scoredBy: ines \}/,
    );
    await noFinding(editor.document.uri, 'score-missing');
  });

  it('record a review, as one that can be undone', async () => {
    const file = fileAt('plans/polderzout.plan.yaml');
    await finding(file, 'review-stale');
    await acceptEverything('plans.recordReview', { uri: file.toString(), sign: 'senior-review' });
    const document = await vscode.workspace.openTextDocument(file);
    const before = document.getText();
    assert.match(before, /date: 2026-11-22,? *\n? *kind: senior,? *\n? *reviewers: \[/);
    await noFinding(file, 'review-stale');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.notEqual(document.getText(), before));
  });

  it('take the computed tier', async () => {
    const { document } = await open(plan);
    await finding(document.uri, 'tier-mismatch');
    await vscode.commands.executeCommand('plans.takeTier', document.uri);
    assert.equal(document.getText(rangeOf(document, assigned)), 'gold');
    await noFinding(document.uri, 'tier-mismatch');
  });

  it('try a weight without changing a file', async () => {
    await acceptEverything('plans.whatIf');
    assert.match(await previewed(/^\/What if /), /^# What if\n[^]*Nothing changes/);
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });

  it('go to an account', async () => {
    await acceptEverything('plans.goToAccount');
    await eventually(() =>
      assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\.plan\.yaml$/),
    );
  });

  it('begin no portfolio inside of another', async () => {
    const inside = fileAt('south');
    await acceptEverything('plans.newPortfolio', inside);
    assert.equal(vscode.window.visibleTextEditors.length, 0);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(inside)));
  });

  it('copy the command line that says the same', async () => {
    await acceptEverything('plans.copyCommandLine', fileAt(plan));
    assert.match(await vscode.env.clipboard.readText(), /^plans \w+ .*helvapharm.* --as-of 2026-11-22$/);
  });

  it('say why a file is checked like this', async () => {
    await vscode.commands.executeCommand('plans.why', fileAt(plan));
    assert.match(
      await previewed(/^\/Why helvapharm/),
      /^# Why plans\/helvapharm\.plan\.yaml[^]*EMEA key accounts[^]*2026-11-22/,
    );
  });
});
