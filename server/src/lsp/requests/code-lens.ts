import type { CodeLens } from 'vscode-languageserver';
import { lensOf } from '../../render/lenses.ts';
import { answering } from '../answering.ts';
import type { Session } from '../session.ts';
import * as toProto from '../to-proto.ts';

export function answerCodeLens(session: Session): void {
  session.connection.onCodeLens(
    answering(
      session.log,
      'textDocument/codeLens',
      [],
      async ({ textDocument }, token): Promise<CodeLens[]> => {
        const look = await session.look(textDocument.uri, token, 'first-paint');
        if (!look) return [];
        const lens = session.settings.of(look.file).codeLens
          ? lensOf(look.snapshot, look.view, session.workspace.isLoaded)
          : undefined;
        session.refreshes.previews.showLens(look.file, lens?.title);
        return lens ? [toProto.codeLens(lens, look.uri, session.features.ownCommands)] : [];
      },
    ),
  );
}
