import * as vscode from 'vscode';

/** Shows, in place, where something is named: what a lens counts. The lens says in which document, and at which place, its id is. */
export async function showReferences(uriText: unknown, place: unknown): Promise<void> {
  if (typeof uriText !== 'string' || !isPlace(place)) return;
  const uri = vscode.Uri.parse(uriText);
  const position = new vscode.Position(place.line, place.character);
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    uri,
    position,
  );
  const others = found.filter(
    ({ uri: file, range }) => file.toString() !== uri.toString() || !range.contains(position),
  );
  await vscode.commands.executeCommand('editor.action.showReferences', uri, position, others);
}

function isPlace(place: unknown): place is { readonly line: number; readonly character: number } {
  const { line, character } = (place ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  return typeof line === 'number' && typeof character === 'number';
}
