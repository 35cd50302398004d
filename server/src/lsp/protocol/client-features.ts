import { InsertTextMode, type InitializeParams } from 'vscode-languageserver';

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
  readonly refreshesColours: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly annotatedEdits: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly lateSymbolPlaces: boolean;
  readonly nestedSymbols: boolean;
  readonly workDoneProgress: boolean;
  readonly completion: CompletionFeatures;
  /** It is our own client, which has the commands that lenses and code actions call. */
  readonly ownCommands: boolean;
}

/** How a client shows and inserts what it is offered to complete. */
export interface CompletionFeatures {
  readonly snippets: boolean;
  /** Chooses between putting a text in and putting it in the place of what follows. */
  readonly insertReplace: boolean;
  /** Has room beside a label. */
  readonly labelDetails: boolean;
  /** Inserts several lines as they are, when it is told to; the others indent them like the first. */
  readonly asIs: boolean;
  /** Asks for the words about an item when it shows them. */
  readonly resolvesDocumentation: boolean;
}

function completionOf(textDocument: InitializeParams['capabilities']['textDocument']): CompletionFeatures {
  const item = textDocument?.completion?.completionItem;
  return {
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    resolvesDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
  };
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
    refreshesColours: workspace?.semanticTokens?.refreshSupport === true,
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
    completion: completionOf(textDocument),
    ownCommands: typeof own?.trusted === 'boolean',
  };
}
