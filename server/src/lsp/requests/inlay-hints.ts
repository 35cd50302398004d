import type { InlayHint } from 'vscode-languageserver';
import { hintsIn } from '../../render/hints.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Session } from '../session.ts';

export function answerInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    answering(
      session.log,
      'textDocument/inlayHint',
      [],
      async ({ textDocument, range }, token): Promise<InlayHint[]> => {
        // A plan's hints say nothing of other plans.
        const look = await session.look(textDocument.uri, token, (kind) =>
          kind === 'plan' ? 'policies' : 'first-paint',
        );
        if (!look) return [];
        const { file, view, snapshot } = look;
        const span = fromProto.span(view.lines, range);
        const hints = session.settings.of(file).inlayHints ? hintsIn(snapshot, view, span) : [];
        session.refreshes.previews.showHints(file, span, hints);
        return hints.map((hint) => toProto.inlayHint(hint, view.lines));
      },
    ),
  );
}
