import type { Locator, Page } from 'playwright-core';
import { statusItem, takePicture } from '../look.ts';
import { enter, preview, runCommand, themes } from './visit.ts';

/** The steps, and a text in the picture of each. */
const steps = { sample: 'Helvapharm', change: '67.1', settle: 'Polderzout', own: 'plans lint' };

/** A person opens the walkthrough, in any theme, has it open the sample and goes on in there. */
export async function takesFirstSteps(vsix: string): Promise<void> {
  for (const [name, theme] of Object.entries(themes)) {
    const settings = { 'workbench.colorTheme': theme };
    await enter({ vsix, settings, viewport: { width: 1200, height: 760 } }, async (page, workbench) => {
      await page.goto(workbench.address());
      await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
      // The pictures of the steps are beside them only where there is room.
      await page.keyboard.press('Control+b');
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await page.locator('.quick-input-widget input').first().fill('Get Started with Plans as Code');
      await page.keyboard.press('Enter');
      for (const [step, pictured] of Object.entries(steps)) {
        await stepOf(page, step).click();
        await preview(page).locator('svg text', { hasText: pictured }).first().waitFor();
        await takePicture(page, `walkthrough-${step}-${name}`);
      }
      if (name === 'light') await opensTheSample(page);
    });
  }
}

/** The sample opens in a window of its own, as another folder is open in this one. */
async function opensTheSample(page: Page): Promise<void> {
  await stepOf(page, 'sample').click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Open Sample Portfolio' }).first().click();
  const window = await opened;
  window.setDefaultTimeout(20_000);
  await window.locator('.getting-started-step.expanded[data-step-id$="#change"]').waitFor();
  await stepOf(window, 'sample').locator('.codicon-getting-started-step-checked.complete').waitFor();

  // The rating that the step is about is selected, and the person goes to the plan and types.
  await window.keyboard.press('Control+1');
  await statusItem(window)
    .filter({ hasText: /Gold 81\.1/ })
    .waitFor();
  await window.keyboard.type('1');
  await statusItem(window)
    .filter({ hasText: /Silver 67\.1/ })
    .waitFor();
  await stepOf(window, 'change').locator('.codicon-getting-started-step-checked.complete').waitFor();
  await takePicture(window, 'walkthrough-goes-on');
}

function stepOf(page: Page, id: string): Locator {
  return page.locator(`.getting-started-step[data-step-id$="#${id}"]`);
}
