import * as vscode from 'vscode';
import { placeRequest, type PanelItem } from '../protocol.ts';
import type { Server } from '../server.ts';

/** Opens what a row of a view is about, at its place. */
export async function openItem(server: Server, item: PanelItem): Promise<void> {
  if (item.uri === undefined) return;
  const uri = vscode.Uri.parse(item.uri);
  const place =
    item.path && (await server.ask(placeRequest, { textDocument: { uri: item.uri }, path: item.path }));
  await vscode.window.showTextDocument(uri, {
    ...(place && {
      selection: new vscode.Range(
        place.start.line,
        place.start.character,
        place.start.line,
        place.start.character,
      ),
    }),
  });
}
