import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
} from 'vscode-languageserver';
import { excuse, findingsAt, fixesFor, safeEdits } from '../../analysis/features/fixes.ts';
import type { Finding } from '../../rules/finding.ts';
import { answering } from '../answering.ts';
import { commands } from '../custom-protocol.ts';
import * as fromProto from '../from-proto.ts';
import type { Look, Session } from '../session.ts';
import * as toProto from '../to-proto.ts';

/** Applies every safe fix of a file at once; editors run it on saving for those who ask for it. */
export const FIX_ALL = 'source.fixAll.plans';

/** Stands where a person has to say why a finding is fine. */
const REASON = 'reason';

export function answerCodeActions(session: Session): void {
  session.connection.onCodeAction(
    answering(
      session.log,
      'textDocument/codeAction',
      [],
      async ({ textDocument, range, context }, token): Promise<CodeAction[]> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        if (!look) return [];
        const found = wants(context, CodeActionKind.QuickFix, true)
          ? findingsAt(look.view, fromProto.span(look.view.lines, range))
          : [];
        const fixes = found.flatMap((finding) =>
          fixActions(session, look, finding, shownAs(finding, look, session)),
        );
        const others = found.flatMap((finding) =>
          otherActions(session, look, finding, shownAs(finding, look, session)),
        );
        const all = wants(context, FIX_ALL, false) ? fixAll(session, look) : [];
        return [...fixes, ...others, ...all];
      },
    ),
  );
}

function fixActions(session: Session, look: Look, finding: Finding, shown: Diagnostic): CodeAction[] {
  return fixesFor(look.view, finding).map((fix) => toProto.fixAction(fix, shown, targetOf(session, look)));
}

/** What can be done about any finding: say why it is fine, or read about its rule. */
function otherActions(session: Session, look: Look, finding: Finding, shown: Diagnostic): CodeAction[] {
  const { features } = session;
  const { rule } = finding;
  const actions: CodeAction[] = [];
  const edit = excuse(look.view, finding, features.snippetEdits ? REASON : '');
  if (edit) {
    const target = targetOf(session, look);
    actions.push({
      title: `Excuse ${rule} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      edit: features.snippetEdits
        ? toProto.snippetEdit(edit, REASON, target)
        : toProto.workspaceEdit([edit], target),
    });
  }
  if (features.ownCommands) {
    const title = `Show documentation for ${rule}`;
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      command: { title, command: commands.showRule, arguments: [rule] },
    });
  }
  return actions;
}

function fixAll(session: Session, look: Look): CodeAction[] {
  const edits = safeEdits(look.view);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix everything that is safe to fix',
      kind: FIX_ALL,
      edit: toProto.workspaceEdit(edits, targetOf(session, look)),
    },
  ];
}

function shownAs(finding: Finding, { view, snapshot }: Look, { uris }: Session): Diagnostic {
  return toProto.diagnostic(finding, view, snapshot, uris);
}

function targetOf({ documents, features }: Session, { uri, file, view }: Look): toProto.EditTarget {
  return { uri, version: documents.version(file), lines: view.lines, versioned: features.versionedEdits };
}

/** Whether the client asks for a kind of action; `unasked` says whether it gets it when it names no kinds. */
function wants({ only }: CodeActionContext, kind: string, unasked: boolean): boolean {
  return only
    ? only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
    : unasked;
}
