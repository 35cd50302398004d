import type { DocumentLink } from 'vscode-languageserver';
import { linksIn } from '../../analysis/features/navigation/links.ts';
import { answering } from '../answering.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

export function answerDocumentLinks(session: Session): void {
  const { connection, log, uris } = session;
  connection.onDocumentLinks(
    answering(
      log,
      'textDocument/documentLink',
      [],
      async ({ textDocument }, token): Promise<DocumentLink[]> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return [];
        const { view, snapshot } = look;
        return linksIn(snapshot, view, (file) => session.isThere(file)).map((link) =>
          toProto.documentLink(link, view.lines, uris),
        );
      },
    ),
  );
}
