import type { Hover } from 'vscode-languageserver';
import { hoverAt } from '../../render/hover.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../from-proto.ts';
import type { Session } from '../session.ts';
import * as toProto from '../to-proto.ts';

export function answerHover(session: Session): void {
  session.connection.onHover(
    answering(
      session.log,
      'textDocument/hover',
      null,
      async ({ textDocument, position }, token): Promise<Hover | null> => {
        const look = await session.look(textDocument.uri, token, 'first-paint');
        const found = look && hoverAt(look.snapshot, look.file, fromProto.offset(look.view.lines, position));
        return found ? toProto.hover(found, look.view.lines) : null;
      },
    ),
  );
}
