import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { takePicture } from '../look.ts';
import { runCommand, visit } from './visit.ts';

/**
 * A person opens a folder they do not trust yet: plans are scored and checked, but the file that one names as evidence
 * is not looked for. Once they trust the folder it is, and is found to be missing.
 */
export async function trustsTheFolder(vsix: string): Promise<void> {
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const prepare = (workspace: string): void => rmSync(path.join(workspace, 'notes/helvapharm-audits.md'));
  await visit({ vsix, workspaceTrust: true, settings, prepare }, async (page, editor) => {
    await page.getByText('Restricted Mode').first().waitFor();
    await problems(page, '3 16 6');
    await takePicture(page, 'restricted');
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.getByRole('button', { name: 'Trust', exact: true }).click();
    await problems(page, '3 17 7');
    await page.keyboard.press('Escape');
    await editor.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await takePicture(page, 'trusted');
  });
}

/** Waits for the counts of errors, warnings and notes in the status bar. */
async function problems(page: Page, counts: string): Promise<void> {
  const item = page.locator('#status\\.problems a');
  await item.filter({ hasText: new RegExp(`^\\s*${counts.split(' ').join('\\s+')}\\s*$`) }).waitFor();
}
