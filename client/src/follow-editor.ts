import * as vscode from 'vscode';
import { coalesce } from './coalesce.ts';
import type { Server } from './server.ts';

/**
 * Has what is said of the active editor said anew: now, and whenever another editor is active, the server has other results, or it
 * comes or goes.
 */
export function followEditor(
  server: Server,
  say: () => Promise<void>,
  delayMilliseconds: number,
): vscode.Disposable {
  const update = coalesce(say, delayMilliseconds);
  update.request();
  return vscode.Disposable.from(
    update,
    vscode.window.onDidChangeActiveTextEditor(() => update.request()),
    server.onResultsChanged(() => update.request()),
    server.onStateChanged(() => update.request()),
  );
}
