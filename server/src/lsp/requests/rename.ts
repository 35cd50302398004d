import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameParams,
  type RenameFilesParams,
  type RenameParams,
  type WorkspaceEdit,
  type PrepareRenameResult,
} from 'vscode-languageserver';
import { linksAfter } from '../../analysis/features/rename/moved-links.ts';
import { rename } from '../../analysis/features/rename/rename.ts';
import { renameSubjectAt } from '../../analysis/features/rename/subject.ts';
import type { Snapshot } from '../../analysis/views.ts';
import { movedLinks, renamingHeading, type Heading } from '../../render/renaming.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Edit } from '../../syntax/edit.ts';
import { answering } from '../answering.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import { inTurns } from '../scheduling/in-turns.ts';
import type { Session } from '../session.ts';

/** Edits of one file, each under the heading that it is shown by. */
interface HeadedEdits {
  readonly file: FileId;
  readonly edits: readonly (Edit & { readonly heading: Heading })[];
}

export function answerRename(session: Session): void {
  const { connection, log, uris, timers } = session;
  const { renaming } = session.words;
  type Prepared = PrepareRenameResult | ResponseError | null;
  connection.onPrepareRename(
    answering(
      log,
      'textDocument/prepareRename',
      null,
      async ({ textDocument, position }: PrepareRenameParams, token): Promise<Prepared> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        if (!look) return null;
        const { view, snapshot } = look;
        const subject = renameSubjectAt(snapshot, view, fromProto.offset(view.lines, position));
        if ('refused' in subject) return refusal(subject.refused);
        return { range: toProto.range(view.lines, subject.span), placeholder: subject.before };
      },
    ),
  );
  connection.onRenameRequest(
    answering(
      log,
      'textDocument/rename',
      null,
      async ({ textDocument, position, newName }: RenameParams, token) => {
        const look = await session.look(textDocument.uri, token, 'everything');
        if (!look) return null;
        const { view, snapshot } = look;
        const subject = renameSubjectAt(snapshot, view, fromProto.offset(view.lines, position));
        if ('refused' in subject) return refusal(subject.refused);
        const after = newName.trim();
        const renamed = await inTurns(timers, token, rename(snapshot, subject, after));
        if ('refused' in renamed) return refusal(renamed.refused);
        return editOf(
          session,
          snapshot,
          renamed.files.map(({ file, edits }) => ({
            file,
            edits: edits.map((edit) => ({
              ...edit,
              heading: renamingHeading(subject, after, edit.reason, renaming),
            })),
          })),
        );
      },
    ),
  );
  connection.workspace.onWillRenameFiles(
    answering(log, 'workspace/willRenameFiles', null, async ({ files }: RenameFilesParams, token) => {
      const moves = files.flatMap(({ oldUri, newUri }) => {
        const [from, to] = [uris.fileOf(oldUri), uris.fileOf(newUri)];
        return from === undefined || to === undefined ? [] : [{ from, to }];
      });
      const snapshot = await session.results(token, 'everything');
      const changed: HeadedEdits[] = [];
      const isThere = (file: FileId): boolean | undefined => session.isThere(file);
      await inTurns(timers, token, linksAfter(snapshot, moves, isThere), (some) => {
        for (const { file, edits } of some)
          changed.push({ file, edits: edits.map((edit) => ({ ...edit, heading: movedLinks(renaming) })) });
      });
      return changed.length > 0 ? editOf(session, snapshot, changed) : null;
    }),
  );
}

/** Editors show the words to the person. */
function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function editOf(
  { documents, uris, features }: Session,
  snapshot: Snapshot,
  files: readonly HeadedEdits[],
): WorkspaceEdit {
  const headings = new Map<string, Heading>();
  const annotated = files.flatMap(({ file, edits }) => {
    const lines = snapshot.file(file)?.lines;
    if (!lines) return [];
    const keyed = edits.map(({ heading, ...edit }) => {
      headings.set(heading.label, heading);
      return { ...edit, annotation: heading.label };
    });
    return [{ uri: uris.uriOf(file), version: documents.version(file), lines, edits: keyed }];
  });
  if (!features.annotatedEdits) return toProto.workspaceEdit(annotated, features.versionedEdits);
  return toProto.annotatedEdit(annotated, Object.fromEntries(headings));
}
