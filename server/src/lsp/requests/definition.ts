import type { Definition, DefinitionLink } from 'vscode-languageserver';
import { definitionAt } from '../../analysis/features/navigation/definition.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Patience, Session } from '../session.ts';

export function answerDefinition(session: Session): void {
  const { connection, log, uris, features } = session;
  connection.onDefinition(
    answering(
      log,
      'textDocument/definition',
      null,
      async ({ textDocument, position }, token): Promise<Definition | DefinitionLink[] | null> => {
        const definition = async (patience: Patience) => {
          const look = await session.look(textDocument.uri, token, patience);
          if (!look) return undefined;
          const { view, snapshot } = look;
          const found = definitionAt(snapshot, view, fromProto.offset(view.lines, position));
          return found && { found, view, snapshot };
        };
        // What plans are named by is known last.
        const defined =
          (await definition('policies')) ??
          (session.workspace.isLoaded ? undefined : await definition('everything'));
        if (!defined) return null;
        const { found, view, snapshot } = defined;
        const origin = toProto.range(view.lines, found.from);
        const targets = found.places.flatMap(({ file, span }) => {
          const lines = snapshot.file(file)?.lines;
          return lines ? [{ uri: uris.uriOf(file), range: toProto.range(lines, span) }] : [];
        });
        if (!features.definitionLinks) return targets;
        return targets.map(({ uri, range }) => ({
          originSelectionRange: origin,
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        }));
      },
    ),
  );
}
