import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes } from '../../analysis/features/colouring/token.ts';
import type { ClientFeatures } from './client-features.ts';

/** Applies every safe fix of a file at once; editors run it on saving for those who ask for it. */
export const FIX_ALL = 'source.fixAll.plans';
/** Puts the keys of a file into the order of its schema. */
export const ORDER_KEYS = 'source.orderKeys.plans';

/** Where a list may open by itself: behind the blank after a colon or a dash, in brackets and quotes, in the next folder. */
const completionTriggers = [' ', '{', '[', '"', "'", '/'];

/** What the server does for a client that can do so much. */
export function capabilitiesFor({ pullsDiagnostics, preparesRename }: ClientFeatures): ServerCapabilities {
  const anything = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: {
      triggerCharacters: completionTriggers,
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
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
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
