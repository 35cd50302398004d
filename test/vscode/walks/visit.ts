/** A visit to VS Code with the packaged extension installed: what a person finds and does there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { lensesOf, statusItem, takePicture } from '../look.ts';
import { sampleWorkspace } from '../places.ts';
import { startBrowser, startWorkbench, type Workbench, type WorkbenchOptions } from '../workbench.ts';

/** A plan with hints, a lens and a finding on its first page. */
const plan = 'plans/helvapharm.plan.yaml';

/** The themes that VS Code has for every kind of sight, by a short name. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
} as const;

interface Arrival extends Partial<WorkbenchOptions> {
  readonly vsix: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Points of the picture for each of the page; 1 unless something is to be printed large. */
  readonly scale?: number;
  /** Changes the copy of the workspace before it is opened. */
  readonly prepare?: (workspace: string) => void;
}

/** Opens the plan and takes the walk. */
export function visit(
  arrival: Arrival,
  walk: (page: Page, editor: Locator, workbench: Workbench) => Promise<void>,
): Promise<void> {
  return enter(arrival, async (page, workbench) => walk(page, await openPlan(page, workbench), workbench));
}

/** Starts VS Code and an empty page, takes the walk and leaves; a failed walk leaves a picture of where it failed. */
export async function enter(
  { vsix, viewport, scale = 1, prepare, ...options }: Arrival,
  walk: (page: Page, workbench: Workbench) => Promise<void>,
): Promise<void> {
  const workbench = await startWorkbench({ workspace: sampleWorkspace, packages: [vsix], ...options });
  try {
    prepare?.(workbench.workspace);
    const { browser, context } = await startBrowser({
      deviceScaleFactor: scale,
      ...(viewport && { viewport }),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    try {
      await walk(page, workbench);
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
  const word = editor.locator('.view-line span span', { hasText: text }).first();
  await word.waitFor();
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  for (let attempt = 1; ; attempt++) {
    const box = await word.boundingBox();
    if (!box && attempt < 3) {
      // The line is being drawn anew, as after scrolling.
      await page.waitForTimeout(300);
      continue;
    }
    assert.ok(box, `Nothing to hover over matches ${text.source}.`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    try {
      await hover.waitFor({ timeout: 5_000 });
      return hover;
    } catch (error) {
      // A lens that comes late moves the lines below it.
      if (attempt === 3) throw error;
      await page.mouse.move(5, 5);
    }
  }
}

export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The box in which VS Code asks. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible');
}

/** Answers the question that is asked, which is waited for: what is typed finds the choice, or is the answer. */
export async function answer(page: Page, question: RegExp, text: string): Promise<void> {
  const input = await asked(page, question);
  await input.fill(text);
  // The list is narrowed a moment later.
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

/** Waits for a question and returns what it is answered in. */
export async function asked(page: Page, question: RegExp): Promise<Locator> {
  const input = quickInput(page).locator('input[type=text]').first();
  const deadline = Date.now() + 20_000;
  const words = async (): Promise<string> =>
    `${await quickInput(page).innerText()} ${(await input.getAttribute('placeholder')) ?? ''}`;
  while (!question.test(await words())) {
    assert.ok(Date.now() < deadline, `${question.source} is not asked`);
    await page.waitForTimeout(50);
  }
  return input;
}

/** Shows a file of the workspace, with the caret behind the first place of a text. */
export async function goTo(page: Page, { workspace }: Workbench, file: string, text: string): Promise<void> {
  const before = readFileSync(path.join(workspace, file), 'utf8').split(text)[0] ?? '';
  const lines = `${before}${text}`.split('\n');
  const name = path.basename(file);
  await runCommand(page, 'Go to File...');
  await page
    .locator('.quick-input-widget input')
    .first()
    .fill(`${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^Ln ${lines.length}, Col`) }).waitFor();
}
