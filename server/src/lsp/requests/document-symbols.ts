import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { symbolsIn } from '../../analysis/features/symbols.ts';
import { answering } from '../answering.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

export function answerDocumentSymbols(session: Session): void {
  type Answer = DocumentSymbol[] | SymbolInformation[];
  session.connection.onDocumentSymbol(
    answering(
      session.log,
      'textDocument/documentSymbol',
      [],
      async ({ textDocument }, token): Promise<Answer> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return [];
        const { lines } = look.view;
        const symbols = symbolsIn(look.view);
        return session.features.nestedSymbols
          ? symbols.map((symbol) => toProto.documentSymbol(symbol, lines))
          : toProto.symbolInformation(symbols, lines, look.uri);
      },
    ),
  );
}
