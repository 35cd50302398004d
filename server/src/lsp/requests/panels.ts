import type { Range } from 'vscode-languageserver';
import { answering } from '../answering.ts';
import {
  AccountsRequest,
  AttentionRequest,
  PlaceRequest,
  type AccountsAnswer,
  type AttentionAnswer,
} from '../protocol/custom-protocol.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

/** Answers what the views beside the editor show. */
export function answerPanels(session: Session): void {
  const { connection, log, panels } = session;
  const noAccounts: AccountsAnswer = { items: [], all: 0, shown: 0 };
  const nothing: AttentionAnswer = { items: [], overdue: 0, people: [] };
  connection.onRequest(
    AccountsRequest,
    answering(log, AccountsRequest.method, noAccounts, async (params, token) =>
      panels.accounts(await session.results(token, 'everything'), params ?? {}),
    ),
  );
  connection.onRequest(
    AttentionRequest,
    answering(log, AttentionRequest.method, nothing, async (params, token) =>
      panels.attention(await session.results(token, 'everything'), params ?? {}),
    ),
  );
  connection.onRequest(
    PlaceRequest,
    answering(
      log,
      PlaceRequest.method,
      null,
      async ({ textDocument, path }, token): Promise<Range | null> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        return look ? toProto.range(look.view.lines, look.snapshot.resolve(look.file, path)) : null;
      },
    ),
  );
}
