import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { takePicture } from '../look.ts';
import type { Workbench } from '../workbench.ts';
import { asked, preview, quickInput, runCommand, visit } from './visit.ts';

/** A person without a mouse, perhaps with a screen reader, reaches every view, menu, question and page. */
export async function usesOnlyKeys(vsix: string): Promise<void> {
  await visit({ vsix }, async (page, _editor, workbench) => {
    await goesThroughViews(page);
    await goesBackInQuestions(page, workbench);
    await readsThePage(page);
  });
}

async function goesThroughViews(page: Page): Promise<void> {
  await focusView(page, 'Account Portfolio');
  await press(page, 'Home', /^Gold, 6 accounts/);
  await press(page, 'ArrowDown', /^Helvapharm AG, Gold, score 81\.1, rank 1 of 13, assigned silver/);
  await press(page, 'ArrowLeft', /^Gold, 6 accounts.*, expanded$/);
  await press(page, 'ArrowLeft', /^Gold, .*, collapsed$/);
  await press(page, 'ArrowDown', /^Silver, 2 accounts/);
  await press(page, 'ArrowUp', /^Gold, .*, collapsed$/);
  await press(page, 'ArrowRight', /^Gold, .*, expanded$/);
  await press(page, 'ArrowDown', /^Helvapharm AG/);
  await press(page, 'ArrowDown', /^Serrano Biológicos SA/);
  await page.keyboard.press('Shift+F10');
  const menu = page.locator('.monaco-menu-container');
  for (const entry of ['Open Plan', 'Explain This Plan', 'Record Review…', 'Copy Command Line…'])
    await menu.getByRole('menuitem', { name: entry }).waitFor();
  await takePicture(page, 'keys-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'serrano.plan.yaml' }).waitFor();

  // The buttons of the view come before its rows, and all of them say what they do.
  await focusView(page, 'Account Portfolio');
  await press(page, 'Shift+Tab', /^New Plan…/);
  await press(page, 'ArrowRight', /^Group Accounts By…/);
  await press(page, 'ArrowRight', /^Filter Accounts…/);

  await focusView(page, 'Needs Attention');
  await press(page, 'Home', /^Overdue, 4/);
  await press(page, 'ArrowDown', /^Serrano Biológicos SA, override ends: held at gold, 53 days overdue/);
  await press(page, 'ArrowDown', /^Polderzout Chemie NV, senior review, 39 days overdue/);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'polderzout.plan.yaml' }).waitFor();
}

async function focusView(page: Page, name: string): Promise<void> {
  const focus = `Account Plans: Focus on ${name} View`;
  await runCommand(page, focus);
  const rows = page.getByRole('tree', { name });
  await rows.getByRole('treeitem').first().waitFor();
  // VS Code gives a view that has no rows yet nothing to focus; asked again it does.
  await runCommand(page, focus);
  await page.locator('.monaco-list:focus').and(rows).waitFor();
}

/** Whoever took a wrong turn goes back, finds what was answered, and can turn away at any time. */
async function goesBackInQuestions(page: Page, { workspace }: Workbench): Promise<void> {
  await runCommand(page, 'Plans: New Plan…');
  const name = await asked(page, /What is the account called/);
  await name.fill('Vltava Papír a.s.');
  await page.keyboard.press('Enter');
  await asked(page, /Who owns/);
  const box = quickInput(page);
  await box.getByText('New Plan (2/4)').waitFor();
  await box.getByRole('button', { name: /^Back/ }).waitFor();
  await box.getByRole('option', { name: /^Katrin Oberhuber, / }).waitFor();
  await takePicture(page, 'keys-question');
  await press(page, 'Shift+Tab', /^Back/);
  await page.keyboard.press('Enter');
  assert.equal(await (await asked(page, /What is the account called/)).inputValue(), 'Vltava Papír a.s.');
  await page.keyboard.press('Enter');
  await asked(page, /Who owns/);
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  assert.ok(!existsSync(path.join(workspace, 'plans', 'vltava-papir-a-s.plan.yaml')));
}

/** The explanation beside the plan is entered, its links are walked through, and one leads back to its line. */
async function readsThePage(page: Page): Promise<void> {
  await runCommand(page, 'Plans: Explain This Plan');
  await preview(page).locator('h1').waitFor();
  await runCommand(page, 'View: Focus Next Editor Group');
  const link = preview(page).locator('a:focus');
  for (let tries = 0; (await link.count()) === 0; tries++) {
    assert.ok(tries < 10, 'no link of the page is reached');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(100);
  }
  const outline: unknown = await link.evaluate('getComputedStyle(document.activeElement).outlineStyle');
  assert.notEqual(outline, 'none', 'where the keys lead to is not seen');
  const line = (await link.innerText()).replace('line', 'Ln');
  await takePicture(page, 'keys-link');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${line}, Col 1$`) }).waitFor();
}

/**
 * Presses a key, until a screen reader would say what is expected of what has the focus then. A tree that is just drawn
 * anew may lose a key, as any window may: where nothing moved, a person presses again.
 */
async function press(page: Page, key: string, expected: RegExp): Promise<void> {
  const before = await page.evaluate<string>(spoken);
  let said = before;
  for (let presses = 0; presses < 3 && said === before; presses++) {
    await page.keyboard.press(key);
    for (let looks = 0; looks < 30; looks++) {
      said = await page.evaluate<string>(spoken);
      if (expected.test(said)) return;
      await page.waitForTimeout(50);
    }
  }
  assert.match(said, expected, `behind ${key}`);
}

/** What the focus is on, and whether that is folded. */
const spoken = `(() => {
  const active = document.activeElement;
  const row = active?.getAttribute('aria-activedescendant');
  const said = (row ? document.getElementById(row) : active);
  const words = said?.getAttribute('aria-label') ?? said?.textContent ?? '';
  const isOpen = said?.getAttribute('aria-expanded');
  return isOpen === null || isOpen === undefined ? words : words + (isOpen === 'true' ? ', expanded' : ', collapsed');
})()`;
