import type { SelectionRange } from 'vscode-languageserver';
import { selectionSteps } from '../../analysis/features/selection/steps.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

export function answerSelectionRanges(session: Session): void {
  session.connection.onSelectionRanges(
    answering(
      session.log,
      'textDocument/selectionRange',
      null,
      async ({ textDocument, positions }, token): Promise<SelectionRange[] | null> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return null;
        const { lines } = look.view;
        const tree = look.view.tree();
        return positions.map((position) => {
          const offset = fromProto.offset(lines, position);
          return toProto.selectionRange(selectionSteps(tree, offset), offset, lines);
        });
      },
    ),
  );
}
