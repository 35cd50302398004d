import { FileChangeType, type FileDelete, type FileRename } from 'vscode-languageserver';
import { heeding } from '../answering.ts';
import type { Session } from '../session.ts';
import type { FileEvent } from '../workspace/workspace.ts';

const kinds: Readonly<Record<number, FileEvent['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Follows what happens on disk, and what the client itself does to files and folders. */
export function followFiles({ connection, log, uris, workspace, savedTexts, baseVersions }: Session): void {
  const event = (uri: string, kind: FileEvent['kind'] | undefined): FileEvent[] => {
    const file = uris.fileOf(uri);
    return file === undefined || kind === undefined ? [] : [{ file, kind }];
  };
  connection.onDidChangeWatchedFiles(
    heeding(log, 'workspace/didChangeWatchedFiles', async ({ changes }) => {
      const events = changes.flatMap(({ uri, type }) => event(uri, kinds[type]));
      baseVersions.heard(events.map(({ file }) => file));
      await Promise.all([workspace.follow(events), ...events.map(({ file }) => savedTexts.look(file))]);
    }),
  );
  connection.workspace.onDidRenameFiles(
    heeding(log, 'workspace/didRenameFiles', ({ files }: { readonly files: readonly FileRename[] }) =>
      workspace.follow(
        files.flatMap(({ oldUri, newUri }) => [...event(oldUri, 'deleted'), ...event(newUri, 'created')]),
      ),
    ),
  );
  connection.workspace.onDidDeleteFiles(
    heeding(log, 'workspace/didDeleteFiles', ({ files }: { readonly files: readonly FileDelete[] }) =>
      workspace.follow(files.flatMap(({ uri }) => event(uri, 'deleted'))),
    ),
  );
}
