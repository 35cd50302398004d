import type { CancellationToken, CodeLens } from 'vscode-languageserver';
import { kindOf } from '../../analysis/files.ts';
import { lensAtFirst, lensOf, type Lens } from '../../render/lenses.ts';
import type { FileId } from '../../rules/finding.ts';
import { answering } from '../answering.ts';
import { unlessCancelled } from '../deferred.ts';
import type { Session } from '../session.ts';
import * as toProto from '../to-proto.ts';

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
        const lens = session.settings.of(file).codeLens
          ? await lensFor(session, file, uri, token)
          : undefined;
        session.refreshes.previews.showLens(file, lens?.title);
        return lens ? [toProto.codeLens(lens, uri, session.features.ownCommands)] : [];
      },
    ),
  );
}

/** A lens that comes late moves the text: where there is nothing to say yet, it says that. */
async function lensFor(
  session: Session,
  file: FileId,
  uri: string,
  token: CancellationToken,
): Promise<Lens | undefined> {
  const { workspace } = session;
  const kind = kindOf(file);
  if (kind && !(await session.isReadySoon(file, token)))
    return workspace.isExcluded(file) ? undefined : lensAtFirst(kind);
  const look = await session.look(uri, token, 'first-paint');
  return look && lensOf(look.snapshot, look.view, workspace.isLoaded);
}
