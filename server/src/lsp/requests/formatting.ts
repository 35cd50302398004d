import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import { format, type Formatting } from '../../analysis/features/formatting/format.ts';
import { formatPart } from '../../analysis/features/formatting/part.ts';
import type { PrintOptions } from '../../analysis/features/formatting/print.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Look, Session } from '../session.ts';

/** Lays out files and parts of them. A file with faults stays as it is: what is wrong with it is underlined in it. */
export function answerFormatting(session: Session): void {
  const { connection, log } = session;
  connection.onDocumentFormatting(
    answering(
      log,
      'textDocument/formatting',
      null,
      async ({ textDocument, options }, token): Promise<TextEdit[] | null> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        return look
          ? edits(session, look, await format(look.view.tree(), inForce(session, look, options)))
          : null;
      },
    ),
  );
  connection.onDocumentRangeFormatting(
    answering(
      log,
      'textDocument/rangeFormatting',
      null,
      async ({ textDocument, range, options }, token): Promise<TextEdit[] | null> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return null;
        const span = fromProto.span(look.view.lines, range);
        return edits(
          session,
          look,
          await formatPart(look.view.tree(), span, inForce(session, look, options)),
        );
      },
    ),
  );
}

/** YAML is never indented by tabs, so it makes no difference whether the editor would insert them. */
function inForce(session: Session, { file }: Look, { tabSize }: FormattingOptions): PrintOptions {
  const columns = Number.isInteger(tabSize) ? Math.min(Math.max(tabSize, 1), 16) : 2;
  return { tabSize: columns, lineWidth: session.settings.of(file).lineWidth };
}

function edits({ log }: Session, { view }: Look, formatting: Formatting): TextEdit[] | null {
  if (formatting.kind === 'formatted')
    return formatting.edits.map((edit) => toProto.textEdit(edit, view.lines));
  log.info(`${view.file} is not formatted: ${formatting.reason}`);
  return null;
}
