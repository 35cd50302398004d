import { heeding } from '../answering.ts';
import type { Session } from '../session.ts';

/** Follows documents being saved: from then on it is their text that edits are compared with. */
export function followSaves({ connection, log, uris, features, savedTexts, baseVersions }: Session): void {
  const hearsOfCommits = features.watchesFiles && features.relativePatterns;
  connection.onDidSaveTextDocument(
    heeding(log, 'textDocument/didSave', ({ textDocument: { uri } }) => {
      const file = uris.fileOf(uri);
      if (file !== undefined) savedTexts.saved(file);
      // Something may have been committed since the last time.
      if (!hearsOfCommits) baseVersions.moved();
    }),
  );
}
