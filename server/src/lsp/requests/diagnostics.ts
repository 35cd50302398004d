import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticReport,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import { answering } from '../answering.ts';
import { inPortions } from '../reporting/portions.ts';
import type { PullReporter } from '../reporting/pull-reporter.ts';
import { deferred, unlessCancelled } from '../scheduling/deferred.ts';
import type { Session } from '../session.ts';

/** How many files one part of an answer about the workspace speaks of. */
const PART = 100;

export function answerDiagnostics(session: Session): void {
  const { connection, log, uris, workspace, pull, features } = session;
  if (!pull) return;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    answering(log, 'textDocument/diagnostic', nothing, async ({ textDocument, previousResultId }, token) => {
      const file = uris.fileOf(textDocument.uri);
      if (file === undefined || !kindOf(file)) return nothing;
      await unlessCancelled(workspace.ready(file), token);
      let snapshot = await session.results(token, 'policies');
      if (!session.isJudged(file, snapshot)) snapshot = await session.results(token, 'everything');
      const report = pull.documentReport(snapshot, file, previousResultId);
      return features.relatedDocuments
        ? { ...report, relatedDocuments: pull.relatedReports(snapshot, file) }
        : report;
    }),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _progress, parts) =>
    answering(log, 'workspace/diagnostic', { items: [] }, (asked: WorkspaceDiagnosticParams) =>
      workspaceReport(session, pull, asked, token, parts),
    )(params, token),
  );
}

/**
 * Holds the request open until there is news for the client, sends it in parts where it can, and answers once everything has
 * been checked. The client then asks again and says what it knows, so that nothing is missed in between. Only the first request
 * is answered even where there is nothing to tell.
 */
async function workspaceReport(
  session: Session,
  pull: PullReporter,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map<FileId, string>();
  for (const { uri, value } of previousResultIds) {
    const file = session.uris.fileOf(uri);
    if (file !== undefined) known.set(file, value);
  }
  // By file, since news may be overtaken before it is sent.
  const unsent = new Map<string, WorkspaceDocumentDiagnosticReport>();
  let sentAny = false;
  let news = new Set<FileId>();
  let woken = deferred();
  const stop = pull.listen((files) => {
    for (const file of files) news.add(file);
    woken.resolve();
  });
  try {
    let snapshot = await session.results(token, 'policies');
    for (const file of [...snapshot.files, ...known.keys()]) news.add(file);
    for (;;) {
      const atRest = session.isAtRest;
      const files = [...news].filter((file) => session.isJudged(file, snapshot));
      news = new Set();
      for (const report of pull.workspaceReports(snapshot, files, known)) unsent.set(report.uri, report);
      if (parts && unsent.size > 0) {
        for (const items of inPortions([...unsent.values()], PART)) parts.report({ items: [...items] });
        unsent.clear();
        sentAny = true;
      }
      if (atRest && (pull.isFirstAnswer() || sentAny || unsent.size > 0))
        return { items: [...unsent.values()] };
      await unlessCancelled(woken.done, token);
      woken = deferred();
      snapshot = await session.results(token, 'policies');
    }
  } finally {
    stop();
  }
}
