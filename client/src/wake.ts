/** Any YAML file wakes the extension; the server is started only where one of our files is. */
import * as vscode from 'vscode';
import { anyFileGlob, fileGlobs, kindOfFile } from './files.ts';

/** Calls `start` once, as soon as a file of ours is open, is found in the workspace or appears in it. */
export function whenThereIsSomethingToRead(start: () => void): vscode.Disposable {
  const disposables: vscode.Disposable[] = [];
  const searching = new vscode.CancellationTokenSource();
  let done = false;

  function stopLooking(): void {
    done = true;
    searching.cancel();
    for (const disposable of disposables.splice(0)) disposable.dispose();
  }

  function found(): void {
    if (done) return;
    stopLooking();
    start();
  }

  if (vscode.workspace.textDocuments.some((document) => kindOfFile(document.uri) !== undefined)) {
    found();
    return new vscode.Disposable(stopLooking);
  }

  disposables.push(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (kindOfFile(document.uri) !== undefined) found();
    }),
  );
  for (const glob of fileGlobs) {
    const watcher = vscode.workspace.createFileSystemWatcher(glob, false, true, true);
    disposables.push(watcher, watcher.onDidCreate(found));
  }
  vscode.workspace.findFiles(anyFileGlob, '**/node_modules/**', 1, searching.token).then(
    (files) => {
      if (files.length > 0) found();
    },
    () => undefined,
  );
  return new vscode.Disposable(stopLooking);
}
