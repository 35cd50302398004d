import assert from 'node:assert/strict';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { picturesDirectory } from '../places.ts';
import { goTo, hoverOver, runCommand, themes, visit } from './visit.ts';

const plan = 'plans/helvapharm.plan.yaml';

/** The pictures of README.md, larger than life and no more than what they are to show. */
export async function posesForReadme(vsix: string): Promise<void> {
  const dark = { 'workbench.colorTheme': themes.dark };
  await visit(
    { vsix, settings: dark, scale: 1.5, viewport: { width: 1360, height: 920 } },
    async (page, editor, workbench) => {
      await page.keyboard.press('Control+b');
      await page.locator('.explorer-viewlet').waitFor({ state: 'hidden' });
      const { x, y } = await partAt(page, '.part.editor');
      const width = 1000;
      await keep(page, 'editor', { x, y, width, height: 816 });

      await hoverOver(page, editor, /^\s*helvapharm$/);
      // It fades in.
      await page.waitForTimeout(500);
      await keep(page, 'hover', { x, y, width, height: 380 });
      await page.mouse.move(5, 5);

      await goTo(page, workbench, plan, 'reference: { rating: ');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+Space');
      const list = page.locator('.suggest-widget.visible');
      await list.getByText('67.1 silver').waitFor();
      const { y: below } = await partAt(page, '.suggest-widget.visible');
      await keep(page, 'completion', { x, y: below - 100, width, height: 260 });
    },
  );
  const light = { 'workbench.colorTheme': themes.light, 'workbench.sideBar.location': 'left' };
  await visit({ vsix, settings: light, scale: 1.5, viewport: { width: 1040, height: 900 } }, async (page) => {
    await runCommand(page, 'View: Show Account Plans');
    await page.locator('.customview-tree .monaco-list-row', { hasText: 'Tatra Nealko' }).first().waitFor();
    const side = await partAt(page, '.part.sidebar');
    await page.mouse.move(side.x + side.width, side.y + 300);
    await page.mouse.down();
    await page.mouse.move(side.x + 440, side.y + 300, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(800, 300);
    const wide = await partAt(page, '.part.sidebar');
    await keep(page, 'views', { x: 0, y: wide.y, width: 1040, height: 640 });
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function partAt(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  assert.ok(box, `${selector} is not shown`);
  return box;
}

async function keep(page: Page, name: string, clip: Box): Promise<void> {
  await page.screenshot({ path: path.join(picturesDirectory, `readme-${name}.png`), clip });
}
