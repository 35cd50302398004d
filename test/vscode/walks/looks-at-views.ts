import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { takePicture } from '../look.ts';
import { assertAccessible } from './accessible.ts';
import { runCommand, themes, visit } from './visit.ts';

/** A person opens the account portfolio and what needs attention, in any theme, and groups and filters it by keyboard. */
export async function looksAtViews(vsix: string): Promise<void> {
  for (const [name, theme] of Object.entries(themes)) {
    const settings = { 'workbench.colorTheme': theme };
    await visit({ vsix, settings, viewport: { width: 1200, height: 900 } }, async (page) => {
      await runCommand(page, 'View: Show Account Plans');
      await rowOf(page, 'Helvapharm AG').waitFor();
      await rowOf(page, 'Tatra Nealko').first().waitFor();
      await takePicture(page, `views-${name}`);
      for (const pane of await page.locator('.customview-tree').all())
        // Rows of files with findings have the colours that the theme gives them.
        await assertAccessible(
          pane,
          `A view in ${theme}`,
          name.startsWith('contrast') ? [] : ['color-contrast'],
        );
      if (name === 'dark') await goesThrough(page);
    });
  }
}

async function goesThrough(page: Page): Promise<void> {
  const tree = page.getByRole('tree', { name: /Account Portfolio/ });
  const label = await tree.getByRole('treeitem', { name: /Polderzout/ }).getAttribute('aria-label');
  assert.match(label ?? '', /Gold, score 80\.0, rank 3 of 13, senior review 39 days overdue/);

  await tree.getByRole('treeitem', { name: /Polderzout/ }).hover();
  await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Criterion' }).first().waitFor();
  await takePicture(page, 'views-tooltip');
  await page.mouse.move(800, 500);

  await page.locator('[id="status.languageStatus"]').first().hover();
  await page.locator('.hover-language-status', { hasText: 'as of 2026-11-22' }).first().waitFor();
  await takePicture(page, 'views-language-status');
  await page.mouse.move(800, 500);

  await runCommand(page, 'Plans: Group Accounts By…');
  await page.locator('.quick-input-widget input').first().fill('Owner');
  await takePicture(page, 'views-group');
  await page.keyboard.press('Enter');
  await tree
    .getByRole('treeitem', { name: /Inês Carvalho/ })
    .first()
    .waitFor();
  await takePicture(page, 'views-by-owner');

  await runCommand(page, 'Plans: Filter Accounts…');
  await page.locator('.quick-input-widget input').first().fill('nobody has this name');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Clear Filter' }).first().waitFor();
  await takePicture(page, 'views-empty');
  await runCommand(page, 'Plans: Clear Filter of Accounts');
  await tree.getByRole('treeitem', { name: /Helvapharm/ }).waitFor();
}

function rowOf(page: Page, text: string): Locator {
  return page.locator('.customview-tree .monaco-list-row', { hasText: text });
}
