import * as vscode from 'vscode';
import { whyPageOf } from '../computed-pages.ts';
import { showMarkdownBeside } from '../markdown-preview.ts';
import { fileOf } from './file-argument.ts';

/** Opens a page that says by which portfolio, criteria, day and severities a file is checked. */
export async function why(argument: unknown): Promise<void> {
  const file = fileOf(argument, 'portfolio', 'criteria', 'plan');
  if (file === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a plan, a criteria set or a portfolio.yaml to see why it is checked as it is.'),
    );
    return;
  }
  await showMarkdownBeside(whyPageOf(file));
}
