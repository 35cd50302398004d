import type { CancellationToken, CodeLens } from 'vscode-languageserver';
import { kindOf } from '../../analysis/files/kinds.ts';
import { lensesAtFirst, lensesOf, type FileLenses } from '../../render/file-lenses.ts';
import type { FileId } from '../../rules/finding.ts';
import { answering } from '../answering.ts';
import * as toProto from '../protocol/to-proto.ts';
import { unlessCancelled } from '../scheduling/deferred.ts';
import type { Session } from '../session.ts';

export function answerCodeLens(session: Session): void {
  session.connection.onCodeLens(
    answering(
      session.log,
      'textDocument/codeLens',
      [],
      async ({ textDocument: { uri } }, token): Promise<CodeLens[]> => {
        const file = session.uris.fileOf(uri);
        if (file === undefined) return [];
        await unlessCancelled(session.settings.known, token);
        const lenses = session.settings.of(file).codeLens
          ? await lensesFor(session, file, uri, token)
          : undefined;
        session.refreshes.previews.showLenses(file, lenses);
        return lenses ? toProto.codeLenses(lenses, uri, session.features.ownCommands) : [];
      },
    ),
  );
}

/** A lens that comes late moves the text: where there is nothing to say yet, it says that. */
async function lensesFor(
  session: Session,
  file: FileId,
  uri: string,
  token: CancellationToken,
): Promise<FileLenses | undefined> {
  const { workspace, documents } = session;
  const kind = kindOf(file);
  if (kind && !(await session.isReadySoon(file, token)))
    return workspace.isExcluded(file) ? undefined : lensesAtFirst(file, kind, documents.text(file) ?? '');
  const look = await session.look(uri, token, 'first-paint');
  return (
    look && lensesOf(look.snapshot, look.view, workspace.isLoaded, session.baseVersions.deltas(look.snapshot))
  );
}
