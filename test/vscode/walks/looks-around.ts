import assert from 'node:assert/strict';
import { lensesOf, statusItem, takePicture } from '../look.ts';
import { hoverOver, preview, runCommand, visit } from './visit.ts';

/** A person meets the plan's hovers, its explanation, the portfolio's table, the findings, a rule's page and the log. */
export async function looksAround(vsix: string): Promise<void> {
  await visit({ vsix }, async (page, editor) => {
    // The status bar says what the lens says: one tier, from one server.
    const lens = (await lensesOf(editor).first().innerText()).replace(/\u00a0/g, ' ').trim();
    const status = (await statusItem(page).innerText()).trim();
    assert.ok(lens.startsWith(`${status} · `), `The status bar says "${status}", the lens "${lens}".`);

    for (const [name, word] of [
      ['id', /^\s*helvapharm$/],
      ['rating', /^\s*5$/],
      ['finding', /^\s*silver$/],
      ['person', /^\s*katrin$/],
      ['key', /^scores$/],
    ] as const) {
      const hover = await hoverOver(page, editor, word);
      await takePicture(page, `hover-${name}`);
      assert.notEqual((await hover.innerText()).trim(), '');
      await page.mouse.move(5, 5);
      await hover.waitFor({ state: 'hidden' });
    }

    await runCommand(page, 'Problems: Focus on Problems View');
    const rows = page.locator('.markers-panel-container .monaco-list-row');
    await rows.filter({ hasText: 'tier-mismatch' }).waitFor();
    await takePicture(page, 'problems');
    await runCommand(page, 'View: Toggle Panel Visibility');

    await runCommand(page, 'Plans: Show Portfolio Table');
    await page.getByRole('tab', { name: /Portfolio/ }).waitFor();
    await preview(page).locator('table').first().waitFor();
    await takePicture(page, 'portfolio');
    await preview(page).getByRole('link', { name: 'Serrano Biológicos SA' }).click();
    await page.getByRole('tab', { name: /serrano\.plan/ }).waitFor();
    await page.getByRole('tab', { name: /helvapharm\.plan/ }).click();

    // The command of the lens opens the explanation beside the plan.
    await lensesOf(editor).first().click();
    await preview(page).locator('h1', { hasText: 'Helvapharm AG' }).waitFor();
    await takePicture(page, 'explanation');
    const line = preview(page)
      .getByRole('link', { name: /^line \d+$/ })
      .first();
    const place = (await line.innerText()).replace('line', 'Ln');
    await line.click();
    await page.getByRole('button', { name: new RegExp(`^${place}, Col 1$`) }).waitFor();

    await runCommand(page, 'Plans: Show Rule');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'account-count' }).waitFor();
    await takePicture(page, 'rules');
    await page.locator('.quick-input-widget input').first().fill('tier-mismatch');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /tier-mismatch/ }).waitFor();
    await preview(page).locator('h1').first().waitFor();
    await takePicture(page, 'rule');

    await runCommand(page, 'Plans: Show Output');
    const log = page.locator('.output-view .view-line');
    await log
      .filter({ hasText: /read\s16\sfiles/ })
      .first()
      .waitFor();
    assert.deepEqual(await log.filter({ hasText: /\[(error|warning)\]/ }).allInnerTexts(), []);
    await takePicture(page, 'output');
  });
}
