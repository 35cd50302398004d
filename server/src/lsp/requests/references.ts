import type { Location } from 'vscode-languageserver';
import type { Reference } from '../../analysis/features/navigation/reference.ts';
import { referencesAt } from '../../analysis/features/navigation/references.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import { inTurns } from '../scheduling/in-turns.ts';
import type { Session } from '../session.ts';

export function answerReferences(session: Session): void {
  const { connection, log, uris, timers } = session;
  connection.onReferences(
    answering(
      log,
      'textDocument/references',
      [],
      async ({ textDocument, position, context }, token): Promise<Location[]> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        if (!look) return [];
        const { view, snapshot } = look;
        const found: Reference[] = [];
        const offset = fromProto.offset(view.lines, position);
        await inTurns(timers, token, referencesAt(snapshot, view, offset), (some) => found.push(...some));
        return found.flatMap(({ file, span, role }) => {
          const lines = snapshot.file(file)?.lines;
          const wanted = lines && (role === 'reference' || context.includeDeclaration);
          return wanted ? [{ uri: uris.uriOf(file), range: toProto.range(lines, span) }] : [];
        });
      },
    ),
  );
}
