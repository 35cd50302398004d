/** A visit to VS Code with the packaged extension installed: what a person finds and does there. */
import assert from 'node:assert/strict';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { lensesOf, statusItem, takePicture } from '../look.ts';
import { sampleWorkspace } from '../places.ts';
import { startBrowser, startWorkbench, type Workbench, type WorkbenchOptions } from '../workbench.ts';

/** A plan with hints, a lens and a finding on its first page. */
const plan = 'plans/helvapharm.plan.yaml';

interface Arrival extends Partial<WorkbenchOptions> {
  readonly vsix: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Changes the copy of the workspace before it is opened. */
  readonly prepare?: (workspace: string) => void;
}

/** Opens the plan, takes the walk and leaves; a failed walk leaves a picture of where it failed. */
export async function visit(
  { vsix, viewport, prepare, ...options }: Arrival,
  walk: (page: Page, editor: Locator, workbench: Workbench) => Promise<void>,
): Promise<void> {
  const workbench = await startWorkbench({ workspace: sampleWorkspace, packages: [vsix], ...options });
  try {
    prepare?.(workbench.workspace);
    const { browser, context } = await startBrowser(viewport ? { viewport } : {});
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    try {
      await walk(page, await openPlan(page, workbench), workbench);
    } catch (error) {
      const picture = await takePicture(page, 'failure');
      console.error(`The window looked like ${picture}.`);
      throw error;
    } finally {
      await browser.close();
    }
  } finally {
    await workbench.stop();
  }
}

/** Opens the plan and waits until everything is drawn that a person sees without touching anything. */
async function openPlan(page: Page, workbench: Workbench): Promise<Locator> {
  const uri = workbench.remoteUri(path.join(workbench.workspace, plan));
  await page.goto(workbench.address([['openFile', uri]]));
  const editor = page.locator('.editor-instance').first();
  await editor.locator('.view-lines .view-line').first().waitFor();
  await lensesOf(editor).first().waitFor();
  await editor
    .getByText(/→\s[\d.]+\sof\s[\d.]+/)
    .first()
    .waitFor();
  await editor.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'attached' });
  await statusItem(page).waitFor();
  return editor;
}

/** The page of the Markdown preview that is in front. */
export function preview(page: Page): FrameLocator {
  const webviews = page.locator('iframe.webview.ready:visible');
  return webviews.last().contentFrame().locator('iframe#active-frame').contentFrame();
}

/** Rests the mouse on the first word of the editor that is just the text, until the hover is there. */
export async function hoverOver(page: Page, editor: Locator, text: RegExp): Promise<Locator> {
  const box = await editor.locator('.view-line span span', { hasText: text }).first().boundingBox();
  assert.ok(box, `Nothing to hover over matches ${text.source}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  await hover.waitFor();
  return hover;
}

export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}
