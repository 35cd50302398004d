import type { DocumentHighlight } from 'vscode-languageserver';
import { highlightsAt } from '../../analysis/features/navigation/references.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

export function answerDocumentHighlight(session: Session): void {
  session.connection.onDocumentHighlight(
    answering(
      session.log,
      'textDocument/documentHighlight',
      [],
      async ({ textDocument, position }, token): Promise<DocumentHighlight[]> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return [];
        const { view } = look;
        return highlightsAt(view, fromProto.offset(view.lines, position)).map((place) =>
          toProto.highlight(place, view.lines),
        );
      },
    ),
  );
}
