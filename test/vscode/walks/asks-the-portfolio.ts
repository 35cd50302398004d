import assert from 'node:assert/strict';
import { lensesOf, takePicture } from '../look.ts';
import { goTo, hoverOver, runCommand, visit } from './visit.ts';

/** A person chooses a rating by its effect, reads the portfolio's figures beside its settings, tries a weight and renames somebody. */
export async function asksThePortfolio(vsix: string): Promise<void> {
  await visit({ vsix }, async (page, editor, workbench) => {
    await goTo(page, workbench, plan, 'reference: { rating: ');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.suggest-widget.visible .monaco-list-row');
    for (const effect of ['81.1 gold', '67.1 silver']) await list.getByText(effect).waitFor();
    await takePicture(page, 'completion');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');

    await goTo(page, workbench, 'portfolio.yaml', 'people:');
    await editor
      .getByText(/FTE\sover\s\d/)
      .first()
      .waitFor();
    // The lenses above the people move the lines when they come.
    await lensesOf(editor)
      .filter({ hasText: /used\sby\s1\splan/ })
      .first()
      .waitFor();
    const hover = await hoverOver(page, editor, /^people$/);
    await hover.getByText('Katrin Oberhuber').first().waitFor();
    await takePicture(page, 'portfolio-file');
    await page.mouse.move(5, 5);

    await goTo(page, workbench, 'core.criteria.yaml', 'weight: 14');
    await page.keyboard.type('5');
    await editor
      .getByText(/\d\saccounts?\schanges?\stier/)
      .first()
      .waitFor();
    await takePicture(page, 'what-if-hint');
    await runCommand(page, 'File: Revert File');

    await goTo(page, workbench, plan, 'owner: katrin');
    await lensesOf(editor)
      .filter({ hasText: /^Gold\s81\.1/ })
      .first()
      .waitFor();
    await page.keyboard.press('F2');
    await page.locator('.rename-input:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('kathrin');
    await page.keyboard.press('Control+Enter');
    const changes = page.locator('.bulk-edit-panel .monaco-list-row');
    await changes.filter({ hasText: 'portfolio.yaml' }).first().waitFor();
    await takePicture(page, 'rename-preview');
    assert.ok((await changes.count()) > 3, 'the plans that name her are among the changes');
  });
}

const plan = 'plans/helvapharm.plan.yaml';
