import type { Page } from 'playwright-core';
import { takePicture } from '../look.ts';
import { assertAccessible } from './accessible.ts';
import { preview, runCommand, themes, visit } from './visit.ts';

/** A person with any theme opens a plan, its explanation and the portfolio's table: all of it can be read. */
export async function opensInThemes(vsix: string): Promise<void> {
  for (const [name, theme] of Object.entries(themes)) {
    const settings = { 'workbench.colorTheme': theme };
    await visit({ vsix, settings, viewport: { width: 1120, height: 900 } }, async (page) => {
      // The side bar goes, and the editor fills the window.
      await page.keyboard.press('Control+b');
      await page.locator('.explorer-viewlet').waitFor({ state: 'hidden' });
      await takePicture(page, `editor-${name}`);

      await runCommand(page, 'Plans: Explain This Plan');
      await readsPage(page, 'Helvapharm AG');
      await takePicture(page, `explanation-${name}`);

      await runCommand(page, 'Plans: Show Portfolio Table');
      await page.getByRole('tab', { name: /Portfolio/ }).waitFor();
      await readsPage(page, 'EMEA key accounts');
      await takePicture(page, `portfolio-${name}`);
    });
  }
}

async function readsPage(page: Page, title: string): Promise<void> {
  await preview(page).locator('h1', { hasText: title }).waitFor();
  await assertAccessible(preview(page).locator('body'), title, ofThePreview);
}

/** VS Code's preview of Markdown puts no landmarks around a page, and underlines links only where `accessibility.underlineLinks` says so. */
const ofThePreview = ['region', 'link-in-text-block'];
