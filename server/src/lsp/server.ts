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
import { followSaves } from './notifications/saves.ts';
import { followSettings } from './notifications/settings.ts';
import type { Platform } from './platform.ts';
import { answerCodeActions, FIX_ALL, ORDER_KEYS } from './requests/code-actions.ts';
import { answerCodeLens } from './requests/code-lens.ts';
import { answerCompletion, triggerCharacters } from './requests/completion.ts';
import { answerDefinition } from './requests/definition.ts';
import { answerDiagnostics } from './requests/diagnostics.ts';
import { answerDocumentSymbols } from './requests/document-symbols.ts';
import { answerFoldingRanges } from './requests/folding.ts';
import { answerFormatting } from './requests/formatting.ts';
import { answerDocumentHighlight } from './requests/highlight.ts';
import { answerHover } from './requests/hover.ts';
import { answerInlayHints } from './requests/inlay-hints.ts';
import { answerDocumentLinks } from './requests/links.ts';
import { answerReferences } from './requests/references.ts';
import { answerRename } from './requests/rename.ts';
import { answerImport } from './requests/import.ts';
import { answerNewFiles } from './requests/new-files.ts';
import { answerPanels } from './requests/panels.ts';
import { answerProvenance } from './requests/provenance.ts';
import { answerRatings } from './requests/ratings.ts';
import { answerReviews } from './requests/reviews.ts';
import { answerSelectionRanges } from './requests/selection.ts';
import { answerSemanticTokens, semanticTokensProvider } from './requests/semantic-tokens.ts';
import { answerViews } from './requests/views.ts';
import { answerWorkspaceSymbols } from './requests/workspace-symbols.ts';
import { answerWhatIf } from './requests/what-if.ts';
import { Session } from './session.ts';

const parts = [
  followDocuments,
  followFiles,
  followFolders,
  followSaves,
  followSettings,
  answerCodeActions,
  answerCodeLens,
  answerCompletion,
  answerDefinition,
  answerDiagnostics,
  answerDocumentHighlight,
  answerDocumentLinks,
  answerDocumentSymbols,
  answerFoldingRanges,
  answerFormatting,
  answerHover,
  answerInlayHints,
  answerReferences,
  answerRename,
  answerImport,
  answerNewFiles,
  answerPanels,
  answerProvenance,
  answerRatings,
  answerReviews,
  answerSelectionRanges,
  answerSemanticTokens,
  answerViews,
  answerWhatIf,
  answerWorkspaceSymbols,
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

function capabilitiesFor({
  pullsDiagnostics,
  preparesRename,
}: ClientFeatures): InitializeResult['capabilities'] {
  const anything = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: {
      triggerCharacters,
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    inlayHintProvider: true,
    codeLensProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: { resolveProvider: true },
    documentSymbolProvider: { label: 'Plans' },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, ORDER_KEYS] },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'plans', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: anything, didRename: anything, didDelete: anything },
    },
  };
}
