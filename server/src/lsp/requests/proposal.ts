import type { CancellationToken } from 'vscode-languageserver';
import type { PlanView } from '../../analysis/views.ts';
import type { Edit } from '../../syntax/edit.ts';
import type { Fault, Proposal } from '../protocol/custom-protocol.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Look, Session } from '../session.ts';

/** Stands where a bug kept a command from being answered. */
export function failedOn({ words }: Session): Fault {
  return { fault: words.server.failed };
}

/** Edits of the document that was looked at, for the version it has. */
export function proposal(session: Session, { uri, file, view }: Look, edits: readonly Edit[]): Proposal {
  if (edits.length === 0) return { fault: session.words.files.leavesNoRoom };
  const { documents, features } = session;
  const change = { uri, version: documents.version(file), lines: view.lines, edits };
  return { edit: toProto.workspaceEdit([change], features.versionedEdits) };
}

/** A plan with everything that is known; or why it is none. */
export async function planAt(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<{ readonly look: Look; readonly plan: PlanView } | Fault> {
  const look = await session.look(uri, token, 'everything');
  const plan = look?.snapshot.plan(look.file);
  return look && plan ? { look, plan } : { fault: session.words.files.noPlan };
}
