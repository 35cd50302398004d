import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { takePicture } from '../look.ts';
import { themes, visit } from './visit.ts';

/** The light theme of high contrast has no semantic colours of its own, and who wants them there asks VS Code for them. */
const { 'contrast-light': _without, ...coloured } = themes;

/** A person with any theme tells at a glance what is an id, what is overdue and what stands for nothing. */
export async function coloursInThemes(vsix: string): Promise<void> {
  for (const [name, theme] of Object.entries(coloured)) {
    const settings = { 'workbench.colorTheme': theme };
    await visit(
      { vsix, settings, prepare: plant, viewport: { width: 1120, height: 900 } },
      async (page, editor) => {
        await page.keyboard.press('Control+b');
        await page.locator('.explorer-viewlet').waitFor({ state: 'hidden' });
        const said = await colourOf(editor, /^\s*active$/);
        const unknown = await colourOf(editor, /^\s*pharmacy$/);
        const overdue = await colourOf(editor, /^\s*2026-11-01$/);
        const day = await colourOf(editor, /^\s*2021-06-01$/);
        const id = await colourOf(editor, /^\s*helvapharm$/);
        await takePicture(page, `colours-${name}`);
        assert.notEqual(id, said, `${theme}: an id looks like any text.`);
        assert.notEqual(unknown, said, `${theme}: an unknown name looks like any text.`);
        assert.notEqual(overdue, day, `${theme}: an overdue day looks like any other.`);
      },
    );
  }
}

/** A segment that nobody knows, and a horizon that is over. */
function plant(workspace: string): void {
  const file = path.join(workspace, 'plans/helvapharm.plan.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('segment: pharma', 'segment: pharmacy').replace('end: 2027-12-31', 'end: 2026-11-01'),
  );
}

/** The class by which the editor gives a word its colour. */
async function colourOf(editor: Locator, text: RegExp): Promise<string | null> {
  const word = editor.locator('.view-line span span', { hasText: text }).first();
  await word.waitFor();
  return word.getAttribute('class');
}
