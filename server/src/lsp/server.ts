import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';
import { followDocuments } from './notifications/documents.ts';
import { followFiles } from './notifications/files.ts';
import { followFolders } from './notifications/folders.ts';
import { followSettings } from './notifications/settings.ts';
import type { Platform } from './platform.ts';
import { answerCodeActions, FIX_ALL } from './requests/code-actions.ts';
import { answerCodeLens } from './requests/code-lens.ts';
import { answerDiagnostics } from './requests/diagnostics.ts';
import { answerDocumentSymbols } from './requests/document-symbols.ts';
import { answerHover } from './requests/hover.ts';
import { answerInlayHints } from './requests/inlay-hints.ts';
import { answerViews } from './requests/views.ts';
import { Session } from './session.ts';

const parts = [
  followDocuments,
  followFiles,
  followFolders,
  followSettings,
  answerCodeActions,
  answerCodeLens,
  answerDiagnostics,
  answerDocumentSymbols,
  answerHover,
  answerInlayHints,
  answerViews,
] as const;

/** Has a connection served. It listens once the caller lets it. */
export function serve(connection: Connection, platform: Platform): void {
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(connection, platform, params);
    for (const part of parts) part(session);
    connection.onInitialized(() => session.begin());
    connection.onShutdown(() => session.end());
    return {
      serverInfo: { name: 'plans-as-code', version: platform.version },
      capabilities: capabilitiesFor(session.features),
    };
  });
}

function capabilitiesFor({ pullsDiagnostics }: ClientFeatures): InitializeResult['capabilities'] {
  const anything = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    documentSymbolProvider: { label: 'Plans' },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'plans', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: anything, didDelete: anything },
    },
  };
}
