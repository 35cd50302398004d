import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { plan, rating } from './subject.ts';
import { closeEverything, eventually, fileAt, folder, hoverOver, lensOf, open, typeOver } from './support.ts';

const repository = (): string => path.join(folder().fsPath, '.git');

function git(...words: readonly string[]): void {
  const who = ['-c', 'user.name=Ines Halloran', '-c', 'user.email=ines@example.com'];
  execFileSync('git', [...who, ...words], { cwd: folder().fsPath });
}

describe('the comparison with the committed version', () => {
  before(() => {
    assert.ok(!existsSync(repository()), 'the folder has a history already');
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'The list of autumn');
  });
  afterEach(closeEverything);
  after(async () => {
    rmSync(repository(), { recursive: true, force: true });
    const { document } = await open(plan);
    await eventually(async () => assert.doesNotMatch(await lensOf(document), /vs /));
    await closeEverything();
  });

  it('stands above a plan while somebody types, and goes with the edit', async () => {
    const editor = await open(plan);
    await typeOver(editor, rating, '1');
    await eventually(async () =>
      assert.match(await lensOf(editor.document), /^Gold → Silver 67\.1 ▼ 14\.0 vs HEAD · /),
    );
    await typeOver(editor, rating, '5');
    await eventually(async () => assert.match(await lensOf(editor.document), /^Gold 81\.1 · /));
  });

  it('has a page of what changes in meaning, which follows what is typed', async () => {
    const editor = await open(plan);
    const query = JSON.stringify({ folder: folder().toString(), revision: 'main' });
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'plans-as-code', authority: 'changes', path: '/Changes.md', query }),
    );
    await vscode.window.showTextDocument(page, vscode.ViewColumn.Two);
    assert.match(page.getText(), /\*\*Nothing changes\*\*/);
    await typeOver(editor, rating, '1');
    await eventually(() =>
      assert.match(
        page.getText(),
        /\[Helvapharm AG\]\(\/plans\/helvapharm\.plan\.yaml\) \| Gold → Silver \| 81\.1 → 67\.1 /,
      ),
    );
  });

  it('names on a rating the commit it comes from', async () => {
    const { document } = await open(plan);
    await eventually(async () =>
      assert.match(await hoverOver(document, rating), /Last moved by Ines Halloran on .*The list of autumn/),
    );
  });

  it('goes on from what is committed, wherever that is done', async () => {
    const editor = await open(plan);
    await typeOver(editor, rating, '1');
    await eventually(async () => assert.match(await lensOf(editor.document), /vs HEAD/));
    await editor.document.save();
    git('commit', '--quiet', '--all', '--message', 'A reference less');
    await eventually(async () => assert.match(await lensOf(editor.document), /^Silver 67\.1 · /));
    await typeOver(editor, rating, '5');
    await eventually(async () =>
      assert.match(await lensOf(editor.document), /^Silver → Gold 81\.1 ▲ 14\.0 vs HEAD · /),
    );
    await editor.document.save();
    assert.ok(existsSync(fileAt(plan).fsPath));
  });
});
