/** The answers to everything a person can ask for: what the first findings do not need, and is loaded later. */
import { answerChanges } from './requests/changes.ts';
import { answerCodeActions } from './requests/code-actions.ts';
import { answerCodeLens } from './requests/code-lens.ts';
import { answerCompletion } from './requests/completion.ts';
import { answerDefinition } from './requests/definition.ts';
import { answerDocumentSymbols } from './requests/document-symbols.ts';
import { answerFoldingRanges } from './requests/folding.ts';
import { answerFormatting } from './requests/formatting.ts';
import { answerDocumentHighlight } from './requests/highlight.ts';
import { answerHover } from './requests/hover.ts';
import { answerImport } from './requests/import.ts';
import { answerInlayHints } from './requests/inlay-hints.ts';
import { answerDocumentLinks } from './requests/links.ts';
import { answerNewFiles } from './requests/new-files.ts';
import { answerPanels } from './requests/panels.ts';
import { answerProvenance } from './requests/provenance.ts';
import { answerRatings } from './requests/ratings.ts';
import { answerReferences } from './requests/references.ts';
import { answerRename } from './requests/rename.ts';
import { answerReviews } from './requests/reviews.ts';
import { answerSelectionRanges } from './requests/selection.ts';
import { answerSemanticTokens } from './requests/semantic-tokens.ts';
import { answerViews } from './requests/views.ts';
import { answerWhatIf } from './requests/what-if.ts';
import { answerWorkspaceSymbols } from './requests/workspace-symbols.ts';
import type { Session } from './session.ts';

const parts = [
  answerChanges,
  answerCodeActions,
  answerCodeLens,
  answerCompletion,
  answerDefinition,
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

export function answerEverything(session: Session): void {
  for (const part of parts) part(session);
}
