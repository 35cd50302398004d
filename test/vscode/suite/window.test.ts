import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, eventually, lensOf, open, typeOver } from './support.ts';
import { account, criteria, plan, rating } from './subject.ts';
import { canLook, lookAtWindow } from './window.ts';

/** VS Code opens a file where it was left, and keeps the text still when a lens comes in above it. */
async function openAtTop(file: string): Promise<vscode.TextEditor> {
  const editor = await open(file);
  await eventually(() => lensOf(editor.document));
  editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop);
  await vscode.commands.executeCommand('editorScroll', { to: 'up', by: 'page' });
  return editor;
}

describe('the window', () => {
  before(function () {
    if (!canLook) this.skip();
  });
  afterEach(closeEverything);

  it('draws the lens, the hints, the squiggle and the tier', async () => {
    await openAtTop(plan);
    const verdict = `${account.tier} ${account.score}`;
    await eventually(async () => {
      const { lenses, lines, squiggles, status, problems } = await lookAtWindow('suite');
      assert.equal(status, verdict);
      assert.equal(lenses.length, 1);
      assert.ok(lenses[0]?.startsWith(`${verdict} · `), lenses[0]);
      const line = lines.find((text) => text.includes('reference:'));
      assert.match(line ?? '', /rating: 5 ?→ 14\.0 of 14\.0/);
      assert.equal(squiggles, 1);
      assert.equal(problems, '3 16 7');
    });
  });

  it('follows what is typed, before anything is saved', async () => {
    const editor = await openAtTop(plan);
    await typeOver(editor, rating, '1');
    await eventually(async () => {
      const { lenses, status } = await lookAtWindow('typed');
      assert.equal(status, 'Silver 67.1');
      assert.ok(lenses[0]?.startsWith('Silver 67.1 · '), lenses[0]);
    });
  });

  it('has the tier in the status bar only where there is one', async () => {
    await open(criteria);
    await eventually(async () => assert.equal((await lookAtWindow('criteria')).status, '14 plans'));
    await open('README.md');
    await eventually(async () => assert.equal((await lookAtWindow('readme')).status, null));
  });
});
