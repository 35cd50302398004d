import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { takePicture } from '../look.ts';
import { answer, enter } from './visit.ts';

/** A person with no folder, and then with an empty one, is told what to do next, and makes a portfolio and a plan of it. */
export async function beginsWithNothing(vsix: string): Promise<void> {
  const empty = mkdtempSync(path.join(tmpdir(), 'plans-empty-'));
  try {
    await enter({ vsix, workspace: empty }, async (page, workbench) => {
      await open(page, workbench.address().replace(/folder=[^&]*/, 'ew=true'));
      await page.getByText('Open the folder in which your account plans are').waitFor();
      await page.getByRole('button', { name: 'Open Folder' }).first().waitFor();
      await takePicture(page, 'welcome-no-folder');

      await open(page, workbench.address());
      await page.getByText('There are no account plans in this folder yet').waitFor();
      await page.getByText('What is overdue or falls due in the next 30 days will be listed').waitFor();
      const begin = page.getByRole('button', { name: 'New Portfolio' });
      await takePicture(page, 'welcome-empty-folder');

      await begin.focus();
      await page.keyboard.press('Enter');
      await answer(page, /In which folder/, path.basename(workbench.workspace));
      await answer(page, /What is the portfolio called/, 'Baltic key accounts');
      await answer(page, /In which currency/, 'SEK');
      // Nothing typed takes what is proposed.
      for (const step of [3, 4, 5, 6, 7]) await answer(page, new RegExp(`\\(${step}/7\\)`), '');
      await page.getByRole('tab', { name: /portfolio\.yaml/ }).waitFor();
      await page.getByText('The portfolio has no accounts yet').waitFor();
      await page.getByText('Nothing is overdue').waitFor();
      await page.getByRole('button', { name: 'New Plan', exact: true }).first().waitFor();
      await takePicture(page, 'welcome-portfolio');
      const made = readFileSync(path.join(workbench.workspace, 'portfolio.yaml'), 'utf8');
      assert.match(made, /^title: Baltic key accounts$/m);
      assert.match(made, /^currency: SEK$/m);
      assert.ok(existsSync(path.join(workbench.workspace, 'core.criteria.yaml')));
    });
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.activitybar a[aria-label^="Account Plans"]').click();
}
