import { takePicture } from '../look.ts';
import { visit } from './visit.ts';

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
};

/** A person with any theme opens a plan: lens, hints, squiggle and status can be read. */
export async function opensInThemes(vsix: string): Promise<void> {
  for (const [name, theme] of Object.entries(themes)) {
    const settings = { 'workbench.colorTheme': theme };
    await visit({ vsix, settings, viewport: { width: 1120, height: 900 } }, async (page) => {
      // The side bar goes, and the editor fills the window.
      await page.keyboard.press('Control+b');
      await page.locator('.explorer-viewlet').waitFor({ state: 'hidden' });
      await takePicture(page, `editor-${name}`);
    });
  }
}
