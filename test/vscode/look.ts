/** What is drawn in the window of the workbench, read off its elements. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Seen } from './markers.ts';
import { picturesDirectory } from './places.ts';

export function lensesOf(editor: Locator): Locator {
  return editor.locator('.codelens-decoration a');
}

/** Our item in the status bar. */
export function statusItem(page: Page): Locator {
  return page.locator('[id="plans-as-code.plans-as-code.plans.status"] a');
}

/** Saves a picture of the window under a name and returns where it stands. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(picturesDirectory, { recursive: true });
  const file = path.join(picturesDirectory, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}

/** Answers a suite's request to look, `name:file`: takes a picture and writes what is seen into the file. */
export async function answerLook(page: Page, request: string): Promise<void> {
  const colon = request.indexOf(':');
  const [name, file] = [request.slice(0, colon), request.slice(colon + 1)];
  const seen = await look(page);
  await takePicture(page, name);
  // Renamed into place, so that a reader finds all of it or nothing.
  writeFileSync(`${file}.part`, JSON.stringify(seen));
  renameSync(`${file}.part`, file);
}

async function look(page: Page): Promise<Seen> {
  const editor = page.locator('.editor-instance').first();
  const status = statusItem(page);
  return {
    lenses: await textsOf(lensesOf(editor)),
    lines: await textsOf(editor.locator('.view-lines .view-line')),
    squiggles: await editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info').count(),
    status: (await status.count()) === 0 ? null : ((await textsOf(status))[0] ?? null),
    rows: await labelsOf(page.locator('.customview-tree .monaco-list-row')),
    problems: (await textsOf(page.locator('#status\\.problems a'))).join(' '),
  };
}

async function labelsOf(elements: Locator): Promise<string[]> {
  const rows = await elements.all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
}

async function textsOf(elements: Locator): Promise<string[]> {
  const texts = await elements.allTextContents();
  return texts.map((text) => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim());
}
