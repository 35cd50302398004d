import type { InitializeParams } from 'vscode-languageserver';

/** What the client at the other end can do; everything else is done the way every client understands. */
export interface ClientFeatures {
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  readonly relativePatterns: boolean;
  readonly pullsDiagnostics: boolean;
  readonly relatedDocuments: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly annotatedEdits: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly lateSymbolPlaces: boolean;
  readonly nestedSymbols: boolean;
  readonly workDoneProgress: boolean;
  /** It is our own client, which has the commands that lenses and code actions call. */
  readonly ownCommands: boolean;
}

export function featuresOf({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { workspace, textDocument, window } = capabilities;
  const own = initializationOptions as { readonly trusted?: unknown } | null | undefined;
  return {
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    relatedDocuments: textDocument?.diagnostic?.relatedDocumentSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.snippetEditSupport === true,
    annotatedEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    lateSymbolPlaces: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    workDoneProgress: window?.workDoneProgress === true,
    ownCommands: typeof own?.trusted === 'boolean',
  };
}
