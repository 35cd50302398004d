import * as vscode from 'vscode';
import { showMarkdownBeside } from '../markdown-preview.ts';
import type { RulePages } from '../rule-pages.ts';

/** Opens a rule's page; without a known rule's id, lets the person choose one. */
export async function showRule(pages: RulePages, argument: unknown): Promise<void> {
  if (typeof argument === 'string' && pages.has(argument)) {
    await showMarkdownBeside(pages.uriOf(argument));
    return;
  }
  const all = await pages.all();
  const choices = all.map((page) => ({
    label: page.id,
    description: page.title === page.id ? '' : page.title,
    detail: page.summary,
    uri: page.uri,
  }));
  const choice = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Plans: Rules'),
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (choice !== undefined) await showMarkdownBeside(choice.uri);
}
