import { kindOf } from '../../analysis/files/kinds.ts';
import { heeding } from '../answering.ts';
import type { Session } from '../session.ts';

/** Follows what is opened, typed and closed in the client's editors. */
export function followDocuments({
  connection,
  log,
  uris,
  documents,
  workspace,
  savedTexts,
  refreshes,
  pull,
}: Session): void {
  connection.onDidOpenTextDocument(
    heeding(log, 'textDocument/didOpen', ({ textDocument: { uri, version, text } }) => {
      const file = uris.fileOf(uri);
      if (file === undefined || !kindOf(file)) return;
      documents.open(file, uri, version, text);
      workspace.open(file, text);
      return savedTexts.look(file);
    }),
  );
  connection.onDidChangeTextDocument(
    heeding(log, 'textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
      const file = uris.fileOf(uri);
      const text = file === undefined ? undefined : documents.change(file, version, contentChanges);
      if (file !== undefined && text !== undefined) workspace.type(file, text);
    }),
  );
  connection.onDidCloseTextDocument(
    heeding(log, 'textDocument/didClose', ({ textDocument: { uri } }) => {
      const file = uris.fileOf(uri);
      if (file === undefined || !documents.close(file)) return;
      refreshes.previews.forget(file);
      refreshes.colours.forget(file);
      pull?.forget(file);
      savedTexts.forget(file);
      workspace.close(file);
    }),
  );
}
