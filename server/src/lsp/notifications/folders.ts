import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import { heeding } from '../answering.ts';
import type { Session } from '../session.ts';

/** Follows folders that are added to the workspace or taken out of it. */
export function followFolders(session: Session): void {
  const { connection, log, uris, workspace } = session;
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    heeding(log, 'workspace/didChangeWorkspaceFolders', async ({ event: { added, removed } }) => {
      const gone = removed.map(({ uri }) => uris.fileOf(uri));
      const come = added.flatMap(({ uri }) => uris.fileOf(uri) ?? []);
      workspace.setFolders([
        ...new Set([...workspace.folders.filter((folder) => !gone.includes(folder)), ...come]),
      ]);
      await session.relearnSettings();
    }),
  );
}
