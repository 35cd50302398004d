/** Lets the link on a finding's rule id open the page that ships with the extension instead of a web site. */
import * as vscode from 'vscode';
import { vsdiag, type Middleware } from 'vscode-languageclient/node';
import { commandIds } from './commands/ids.ts';
import type { RulePages } from './rule-pages.ts';

/** Findings arrive by push or by pull, and by pull for a document or for the workspace: all three are met here. */
export function offlineLinks(pages: RulePages): Middleware {
  const relink = (diagnostics: readonly vscode.Diagnostic[]): void => {
    for (const diagnostic of diagnostics) relinkOne(diagnostic, pages);
  };
  const relinkAll = (reports: readonly vsdiag.WorkspaceDocumentDiagnosticReport[] | undefined): void => {
    for (const report of reports ?? []) {
      if (report.kind === vsdiag.DocumentDiagnosticReportKind.full) relink(report.items);
    }
  };
  return {
    handleDiagnostics(uri, diagnostics, next) {
      relink(diagnostics);
      next(uri, diagnostics);
    },
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token);
      if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) relink(report.items);
      return report;
    },
    async provideWorkspaceDiagnostics(resultIds, token, reporter, next) {
      const report = await next(resultIds, token, (chunk) => {
        relinkAll(chunk?.items);
        reporter(chunk);
      });
      relinkAll(report?.items);
      return report;
    },
  };
}

function relinkOne(diagnostic: vscode.Diagnostic, pages: RulePages): void {
  const { code } = diagnostic;
  const id = typeof code === 'object' ? code.value : code;
  if (typeof id !== 'string' || !pages.has(id)) return;
  const argument = encodeURIComponent(JSON.stringify([id]));
  diagnostic.code = { value: id, target: vscode.Uri.parse(`command:${commandIds.showRule}?${argument}`) };
}
