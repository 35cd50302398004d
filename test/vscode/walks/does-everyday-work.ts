import { readFileSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { lensesOf, takePicture } from '../look.ts';
import { answer, preview, quickInput, runCommand, visit } from './visit.ts';

/** A person scores what is missing, begins a plan, tries a weight and imports figures, with nothing but the keyboard. */
export async function doesEverydayWork(vsix: string): Promise<void> {
  await visit({ vsix }, async (page, editor, workbench) => {
    await runCommand(page, 'Plans: Go to Account…');
    await answer(page, /Which account/, 'Minho');
    await page.getByRole('tab', { name: /aguas-minho/ }).waitFor();

    await runCommand(page, 'Plans: Score Missing Criteria…');
    await quickInput(page).getByText('takes part in field trials').waitFor();
    await quickInput(page).getByText('noted: after the tender board of 11 December').waitFor();
    await takePicture(page, 'everyday-score');
    await answer(page, /develop with us/, 'field trials');
    await answer(page, /Evidence/, '../notes/aguas-minho-losses.md');
    await answer(page, /Who gives/, 'Inês');
    await lensesOf(editor)
      .filter({ hasText: /Silver\s47\.5/ })
      .first()
      .waitFor();
    await page.getByText('1 criterion was rated').first().waitFor();
    await takePicture(page, 'everyday-scored');
    await runCommand(page, 'Notifications: Clear All Notifications');

    await runCommand(page, 'Plans: New Plan…');
    await answer(page, /What is the account called/, 'Gletsjer Zuivel BV');
    await answer(page, /Who owns/, 'Joost');
    await answer(page, /Which segment/, 'None');
    await answer(page, /begin with/, 'Candidate');
    await page.getByRole('tab', { name: /gletsjer-zuivel-bv\.plan/ }).waitFor();
    await takePicture(page, 'everyday-new-plan');
    const made = path.join(workbench.workspace, 'plans', 'gletsjer-zuivel-bv.plan.yaml');
    assert.match(readFileSync(made, 'utf8'), /^owner: joost /m);

    await runCommand(page, 'Plans: What If a Weight…');
    await quickInput(page).getByText('What If: EMEA key accounts').waitFor();
    await answer(page, /which number/, 'Reference value');
    await answer(page, /What if it were/, '30');
    await page.getByRole('tab', { name: /What if criteria\.reference/ }).waitFor();
    await preview(page).locator('table').first().waitFor();
    await takePicture(page, 'everyday-what-if');

    await runCommand(page, 'Plans: Import Facts…');
    await answer(page, /Which CSV file/, 'crm-2026-q3');
    await answer(page, /done with its rows/, 'Update the plans');
    await quickInput(page)
      .getByText(/Change these \d+ plans/)
      .waitFor();
    await page
      .locator('.multiDiffEntry, .multi-diff-root-floating-menu, .monaco-diff-editor')
      .first()
      .waitFor();
    await takePicture(page, 'everyday-import');
    await answer(page, /all that would change/, 'Change these');
    await page
      .getByText(/^Imported: /)
      .first()
      .waitFor();
    await takePicture(page, 'everyday-imported');
  });
}
