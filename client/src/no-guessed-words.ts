/** Keeps VS Code's word list out of our files. */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/**
 * Where nobody offers anything, VS Code offers the words of the file, as it does in any YAML: whoever types the id "one" and
 * presses Enter would have written "owner". It does so only where the answer is empty; this one is not, and matches nothing.
 */
export const noGuessedWords: Middleware = {
  async provideCompletionItem(document, position, context, token, next) {
    const answer = await next(document, position, context, token);
    const items = Array.isArray(answer) ? answer : answer?.items;
    if (items?.length !== 0 || token.isCancellationRequested) return answer;
    const typed = new vscode.Range(position.with({ character: 0 }), position);
    const text = document.getText(typed);
    // Against blanks alone, everything matches.
    if (text.trim() === '') return answer;
    const nothing = new vscode.CompletionItem('…', vscode.CompletionItemKind.Text);
    nothing.range = typed;
    nothing.insertText = text;
    nothing.filterText = '\0';
    return [nothing];
  },
};
