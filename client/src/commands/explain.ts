import * as vscode from 'vscode';
import { explanationOf } from '../computed-pages.ts';
import { showMarkdownBeside } from '../markdown-preview.ts';
import { fileOf } from './file-argument.ts';

/** Opens the explanation of a plan's score and tier beside it. */
export async function explain(argument: unknown): Promise<void> {
  const plan = fileOf(argument, 'plan');
  if (plan === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a plan (a *.plan.yaml file) to have it explained.'),
    );
    return;
  }
  await showMarkdownBeside(explanationOf(plan));
}
