import * as vscode from 'vscode';

/**
 * Shows a Markdown document in the built-in preview, beside the text being edited or, when that is not in front, where
 * the person is. The preview is opened as an editor of its document, not by the preview's own commands: it then holds
 * the document, follows its changes for as long as it is open, and does not turn to the next Markdown file in front.
 */
export async function showMarkdown(uri: vscode.Uri): Promise<void> {
  const beside = vscode.window.activeTextEditor !== undefined;
  const viewColumn = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  const options: vscode.TextDocumentShowOptions = { viewColumn, preview: true };
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', options);
  } catch {
    // The built-in Markdown extension can be disabled; its source reads well enough.
    await vscode.window.showTextDocument(uri, options);
  }
}
