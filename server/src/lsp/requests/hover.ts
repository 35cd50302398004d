import type { Hover } from 'vscode-languageserver';
import { hoverAt } from '../../render/hover.ts';
import { noted } from '../../render/moved.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';
import { Movers } from '../versions/movers.ts';

export function answerHover(session: Session): void {
  const { history, uris, timers, workspace, baseVersions } = session;
  const movers = history && new Movers(history, uris, timers);
  session.connection.onHover(
    answering(
      session.log,
      'textDocument/hover',
      null,
      async ({ textDocument, position }, token): Promise<Hover | null> => {
        const look = await session.look(textDocument.uri, token, 'first-paint');
        const offset = look && fromProto.offset(look.view.lines, position);
        const found = look && offset !== undefined && hoverAt(look.snapshot, look.file, offset);
        if (!found) return null;
        const moved = workspace.evidence.trusted
          ? await movers?.at(look.view, offset, baseVersions.age)
          : undefined;
        const markdown = noted(found.markdown, moved);
        return toProto.hover({ ...found, markdown }, look.view.lines);
      },
    ),
  );
}
