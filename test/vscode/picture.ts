/**
 * Installs the packaged extension as a person would, looks at what it draws and saves pictures of it in out/pictures.
 * Fails when something that should be seen is not: what only the window shows is tested here.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { picturesDirectory, projectRoot, sampleWorkspace } from './places.ts';
import { SetupError, setUp } from './setup.ts';
import { startBrowser, startWorkbench, type Workbench } from './workbench.ts';

interface Subject {
  /** The packaged extension. */
  readonly vsix: string;
  readonly workspace: string;
  /** A plan with a score, a hint and a finding, as a path inside the workspace. */
  readonly plan: string;
}

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
};

async function takePictures(subject: Subject, directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  for (const [name, theme] of Object.entries(themes)) {
    const workbench = await startWorkbench({
      workspace: subject.workspace,
      packages: [subject.vsix],
      settings: { 'workbench.colorTheme': theme },
    });
    try {
      const { browser, context } = await startBrowser();
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const save = (what: string): Promise<Buffer> =>
        page.screenshot({ path: path.join(directory, `${what}.png`) });
      try {
        const editor = await openPlan(page, workbench, subject.plan);
        await save(`editor-${name}`);
        if (name === 'dark') await walkAround(page, editor, save);
      } catch (error) {
        await save(`failure-${name}`);
        throw error;
      } finally {
        await browser.close();
      }
    } finally {
      await workbench.stop();
    }
  }
}

/** Opens the plan and waits until everything is drawn that a person sees without touching anything. */
async function openPlan(page: Page, workbench: Workbench, plan: string): Promise<Locator> {
  const uri = workbench.remoteUri(path.join(workbench.workspace, plan));
  await page.goto(workbench.address([['openFile', uri]]));
  const editor = page.locator('.editor-instance').first();
  await editor.locator('.view-lines .view-line').first().waitFor();
  await editor.locator('.codelens-decoration a').first().waitFor();
  await editor
    .getByText(/→\s[\d.]+\sof\s[\d.]+/)
    .first()
    .waitFor();
  await editor.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'attached' });
  await statusItem(page).waitFor();
  return editor;
}

async function walkAround(
  page: Page,
  editor: Locator,
  save: (what: string) => Promise<Buffer>,
): Promise<void> {
  // The status bar says what the lens says: one tier, from one server.
  const lens = (await editor.locator('.codelens-decoration a').first().innerText()).trim();
  const status = (await statusItem(page).innerText()).trim();
  const [tier = ''] = lens.split(' ');
  assert.ok(status.includes(tier), `The status bar says "${status}", the lens "${lens}".`);

  await hoverOver(page, editor, /^id$/);
  await save('hover');
  await page.keyboard.press('Escape');

  // The command of the lens opens the explanation beside the plan.
  await editor.locator('.codelens-decoration a').first().click();
  const explanation = preview(page);
  await explanation.locator('h1').first().waitFor();
  await save('explanation');

  await runCommand(page, 'Plans: Show Portfolio Table');
  await page.getByRole('tab', { name: /Portfolio/ }).waitFor();
  await preview(page).locator('table').first().waitFor();
  await save('portfolio');

  await runCommand(page, 'Plans: Show Rule');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'tier-mismatch' }).waitFor();
  await save('rules');
  await page.locator('.quick-input-widget input').first().fill('tier-mismatch');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /tier-mismatch/ }).waitFor();
  await preview(page).locator('h1').first().waitFor();
  await save('rule');

  await runCommand(page, 'Plans: Show Output');
  await page
    .locator('.output-view .view-line', { hasText: /\[info\]/ })
    .first()
    .waitFor();
  await save('output');
}

function statusItem(page: Page): Locator {
  return page.locator('[id="plans-as-code.plans-as-code.plans.status"] a');
}

/** The Markdown preview that is in front. */
function preview(page: Page) {
  return page.frameLocator('iframe.webview.ready:visible').last().frameLocator('iframe#active-frame');
}

async function hoverOver(page: Page, editor: Locator, text: RegExp): Promise<void> {
  const box = await editor.locator('.view-line span span', { hasText: text }).first().boundingBox();
  assert.ok(box, `Nothing to hover over matches ${text.source}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

try {
  setUp();
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const vsix = path.join(projectRoot, 'out', 'plans-as-code.vsix');
  await takePictures(
    { vsix, workspace: sampleWorkspace, plan: 'plans/helvapharm.plan.yaml' },
    picturesDirectory,
  );
  console.log(`The pictures are in ${path.relative(process.cwd(), picturesDirectory)}.`);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
