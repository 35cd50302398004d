import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { tokensIn } from '../../analysis/features/colouring/tokens.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import { encoded } from '../reporting/colours.ts';
import type { Session } from '../session.ts';

/** Answers with the coloured words of a file: all of them, those of a part, or what has changed since the last answer. */
export function answerSemanticTokens(session: Session): void {
  const { log } = session;
  const { semanticTokens } = session.connection.languages;
  const { colours } = session.refreshes;
  const none: SemanticTokens = { data: [] };
  semanticTokens.on(
    answering(
      log,
      'textDocument/semanticTokens/full',
      none,
      async ({ textDocument }, token): Promise<SemanticTokens> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        return look ? colours.whole(look.snapshot, look.view) : none;
      },
    ),
  );
  semanticTokens.onDelta(
    answering(
      log,
      'textDocument/semanticTokens/full/delta',
      none,
      async ({ textDocument, previousResultId }, token): Promise<SemanticTokens | SemanticTokensDelta> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        return look ? colours.change(look.snapshot, look.view, previousResultId) : none;
      },
    ),
  );
  semanticTokens.onRange(
    answering(
      log,
      'textDocument/semanticTokens/range',
      none,
      async ({ textDocument, range }, token): Promise<SemanticTokens> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return none;
        const { lines } = look.view;
        return { data: encoded(tokensIn(look.snapshot, look.view, fromProto.span(lines, range)), lines) };
      },
    ),
  );
}
