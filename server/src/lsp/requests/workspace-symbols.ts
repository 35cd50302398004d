import { SymbolKind, type SymbolInformation, type WorkspaceSymbol } from 'vscode-languageserver';
import type { NameKind } from '../../analysis/features/names/places.ts';
import {
  placeOfSymbol,
  symbolsMatching,
  type WorkspaceSymbol as Found,
} from '../../analysis/features/navigation/workspace-symbols.ts';
import type { Snapshot } from '../../analysis/views.ts';
import { answering } from '../answering.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

const kinds: Readonly<Partial<Record<NameKind, SymbolKind>>> = {
  account: SymbolKind.Class,
  'criteria-set': SymbolKind.Module,
  criterion: SymbolKind.Property,
  tier: SymbolKind.EnumMember,
  person: SymbolKind.Variable,
  segment: SymbolKind.Namespace,
  product: SymbolKind.Package,
};

/** What is needed to find a symbol again that was answered without its place. */
interface Unplaced {
  readonly kind: NameKind;
  readonly id: string;
}

export function answerWorkspaceSymbols(session: Session): void {
  const { connection, log, uris, features } = session;
  connection.onWorkspaceSymbol(
    answering(
      log,
      'workspace/symbol',
      [],
      async ({ query }, token): Promise<SymbolInformation[] | WorkspaceSymbol[]> => {
        const snapshot = await session.results(token, 'everything');
        const found = symbolsMatching(snapshot, query);
        if (!features.lateSymbolPlaces) return found.map((symbol) => placed(session, snapshot, symbol));
        return found.map((symbol) =>
          symbol.span
            ? placed(session, snapshot, symbol)
            : {
                ...described(symbol),
                location: { uri: uris.uriOf(symbol.file) },
                data: { kind: symbol.kind, id: symbol.id } satisfies Unplaced,
              },
        );
      },
    ),
  );
  connection.onWorkspaceSymbolResolve((symbol, token) =>
    answering(
      log,
      'workspaceSymbol/resolve',
      symbol,
      async (asked: WorkspaceSymbol): Promise<WorkspaceSymbol> => {
        const file = uris.fileOf(asked.location.uri);
        const { kind, id } = (asked.data ?? {}) as Partial<Unplaced>;
        if (file === undefined || kind === undefined || id === undefined) return asked;
        const snapshot = await session.results(token, 'policies');
        const lines = snapshot.file(file)?.lines;
        if (!lines) return asked;
        const span = placeOfSymbol(snapshot, { file, kind, id, span: undefined });
        return { ...asked, location: { uri: asked.location.uri, range: toProto.range(lines, span) } };
      },
    )(symbol, token),
  );
}

function described({ kind, title, container }: Found): Omit<SymbolInformation, 'location'> {
  return {
    name: title,
    kind: kinds[kind] ?? SymbolKind.Constant,
    ...(container !== '' && { containerName: container }),
  };
}

function placed({ uris }: Session, snapshot: Snapshot, symbol: Found): SymbolInformation {
  const start = { line: 0, character: 0 };
  const lines = snapshot.file(symbol.file)?.lines;
  const range = lines ? toProto.range(lines, placeOfSymbol(snapshot, symbol)) : { start, end: start };
  return { ...described(symbol), location: { uri: uris.uriOf(symbol.file), range } };
}
