import * as vscode from 'vscode';

const keptOpen: vscode.TextDocumentShowOptions = { viewColumn: vscode.ViewColumn.Active, preview: false };

/** Shows a Markdown document where the person is, in a tab of its own: for what needs the width of a whole page. */
export function showMarkdown(uri: vscode.Uri): Promise<void> {
  return show(uri, keptOpen);
}

/**
 * Shows a Markdown document beside the text being edited, which stays in front to be typed in; where no text is in
 * front, in its place.
 */
export function showMarkdownBeside(uri: vscode.Uri): Promise<void> {
  if (vscode.window.activeTextEditor === undefined) return show(uri, keptOpen);
  return show(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
}

/**
 * The preview is opened as an editor of its document, not by the preview's own commands: it then holds the document,
 * follows its changes for as long as it is open, and does not turn to the next Markdown file in front.
 */
async function show(uri: vscode.Uri, options: vscode.TextDocumentShowOptions): Promise<void> {
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', options);
  } catch {
    // The built-in Markdown extension can be disabled; its source reads well enough.
    await vscode.window.showTextDocument(uri, options);
  }
}
