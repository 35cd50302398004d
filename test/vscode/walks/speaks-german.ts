import { takePicture } from '../look.ts';
import { answer, asked, enter, quickInput, runCommand } from './visit.ts';

/**
 * A person with VS Code in German finds the extension in German. Of VS Code itself no translation is installed: it is only told
 * that its language is German, and that is what it tells extensions.
 */
export async function speaksGerman(vsix: string): Promise<void> {
  await enter({ vsix, viewport: { width: 1200, height: 900 } }, async (page, workbench) => {
    await page.addInitScript(() => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'de' }));
    await page.goto(workbench.address());
    await page
      .getByRole('tab', { name: /Kundenpläne/ })
      .first()
      .click();
    await page
      .getByRole('treeitem', { name: /Helvapharm AG, Gold, Punktzahl 81\.1, Rang 1 von 13/ })
      .waitFor();
    await page.getByRole('treeitem', { name: /^Polderzout.*Senior-Review, 39 Tage überfällig/ }).waitFor();
    await page.getByRole('button', { name: /Handlungsbedarf/ }).waitFor();

    await runCommand(page, 'Welcome: Open Walkthrough...');
    await quickInput(page).locator('input').first().fill('Erste Schritte mit Plans as Code');
    await page.keyboard.press('Enter');
    await page.getByText('Sehen, wie sich die Punktzahl beim Tippen ändert').first().waitFor();
    await takePicture(page, 'german-walkthrough');

    await runCommand(page, 'Plans: Kunden gruppieren nach…');
    await asked(page, /Nächste Fälligkeit/);
    await takePicture(page, 'german-group-by');
    await page.keyboard.press('Escape');

    await runCommand(page, 'Plans: Neuer Plan…');
    await answer(page, /Wie heißt der Kunde/, 'Gletsjer Zuivel BV');
    await asked(page, /Wer verantwortet die Beziehung/);
    await takePicture(page, 'german-new-plan');
    await page.keyboard.press('Escape');

    await runCommand(page, 'Plans: Review erfassen…');
    await answer(page, /Welcher Kunde/, 'Polderzout');
    await asked(page, /Welches Review hat stattgefunden/);
    await quickInput(page)
      .getByText(/39 Tage überfällig/)
      .waitFor();
    await takePicture(page, 'german-review');
  });
}
