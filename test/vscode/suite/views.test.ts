import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { plan, rating } from './subject.ts';
import { closeEverything, eventually, open, typeOver } from './support.ts';
import { canLook, lookAtWindow } from './window.ts';

/** What a screen reader says of the rows of both views, once one of them matches. */
async function rowsWith(pattern: RegExp): Promise<readonly string[]> {
  return eventually(async () => {
    const { rows } = await lookAtWindow('views-suite');
    assert.ok(
      rows.some((row) => pattern.test(row)),
      `no row ${pattern.source} among ${rows.join('\n')}`,
    );
    return rows;
  });
}

describe('the views', function () {
  before(async function () {
    if (!canLook) this.skip();
    await vscode.commands.executeCommand('plans.accounts.focus');
  });
  afterEach(closeEverything);
  after(() => vscode.commands.executeCommand('workbench.view.explorer'));

  it('show the accounts by tier, and what needs attention, the longest overdue first', async () => {
    await rowsWith(/^Helvapharm AG, Gold, score 81\.1, rank 1 of 13, assigned silver/);
    // Each view is answered by itself.
    const rows = await rowsWith(/^Serrano Biológicos SA, override ends/);
    assert.ok(rows.some((row) => row.startsWith('Gold, 6 accounts')));
    const attention = rows.slice(rows.findIndex((row) => row.startsWith('Overdue, ')));
    assert.match(attention[1] ?? '', /^Serrano Biológicos SA, override ends/);
    assert.match(attention[2] ?? '', /^Polderzout Chemie NV, senior review, 39 days overdue, Farida Haddad/);
  });

  it('are live while somebody types', async () => {
    const editor = await open(plan);
    await rowsWith(/^Helvapharm AG, Gold, score 81\.1/);
    await typeOver(editor, rating, '1');
    const rows = await rowsWith(/^Helvapharm AG, Silver, score 67\.1/);
    assert.ok(rows.some((row) => row.startsWith('Gold, 5 accounts')));
  });
});
