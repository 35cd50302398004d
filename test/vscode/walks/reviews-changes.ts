import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Repository } from '../../support/repository.ts';
import { lensesOf, takePicture } from '../look.ts';
import { answer, enter, goTo, hoverOver, preview, runCommand } from './visit.ts';

const plan = 'plans/helvapharm.plan.yaml';

/** A person opens a branch that somebody else has begun, sees what it changes, and reads it through before it is merged. */
export async function reviewsChanges(vsix: string): Promise<void> {
  const viewport = { width: 1400, height: 900 };
  await enter({ vsix, prepare: beginBranch, viewport }, async (page, workbench) => {
    const uri = workbench.remoteUri(path.join(workbench.workspace, plan));
    await page.goto(workbench.address([['openFile', uri]]));
    const editor = page.locator('.editor-instance').first();
    await lensesOf(editor)
      .filter({ hasText: /^Gold\s→\sSilver\s67\.1\s▼\s14\.0\svs\smain/ })
      .first()
      .waitFor();
    await runCommand(page, 'View: Show Account Plans');
    await page
      .locator('.customview-tree .monaco-list-row', { hasText: 'Gold → Silver 67.1 ▼ 14.0' })
      .waitFor();
    await takePicture(page, 'changes-lens-and-tree');

    await goTo(page, workbench, plan, 'reference: { ');
    const hover = await hoverOver(page, editor, /^reference$/);
    await hover.getByText('Last moved by Ines Halloran').first().waitFor();
    await takePicture(page, 'changes-hover');
    await page.mouse.move(5, 5);

    await runCommand(page, 'Plans: Review Plan Changes Against…');
    await answer(page, /Compare what is in the editor with which version/, 'main');
    const changes = preview(page);
    await changes.getByRole('heading', { name: /main → the working tree/ }).waitFor();
    await changes.getByText('81.1 → 67.1').first().waitFor();
    await takePicture(page, 'changes-page');
    await changes.getByRole('link', { name: 'Helvapharm AG' }).first().click();
    await page.locator('.tab.active', { hasText: path.basename(plan) }).waitFor();
  });
}

function beginBranch(workspace: string): void {
  const repository = new Repository(workspace);
  repository.commit('2026-09-01', {});
  repository.git('checkout', '--quiet', '-b', 'lost-reference');
  const text = readFileSync(path.join(workspace, plan), 'utf8');
  repository.commit('2026-10-14', {
    [plan]: text.replace('reference: { rating: 5', 'reference: { rating: 1'),
  });
}
