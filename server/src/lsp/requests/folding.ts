import type { FoldingRange } from 'vscode-languageserver';
import { foldsIn } from '../../analysis/features/folding/folds.ts';
import { answering } from '../answering.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

export function answerFoldingRanges(session: Session): void {
  session.connection.onFoldingRanges(
    answering(
      session.log,
      'textDocument/foldingRange',
      [],
      async ({ textDocument }, token): Promise<FoldingRange[]> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return [];
        const { view } = look;
        return foldsIn(view).map((fold) => toProto.foldingRange(fold, view.lines));
      },
    ),
  );
}
