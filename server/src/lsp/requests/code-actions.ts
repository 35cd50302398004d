import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  editsByFile,
  excuse,
  findingsAt,
  fixesIn,
  fixesOfRule,
  fixesTogether,
  type Reach,
} from '../../analysis/features/fixes.ts';
import { orderKeys } from '../../analysis/features/ordering/order.ts';
import type { FileId, Finding } from '../../rules/finding.ts';
import type { Edit } from '../../syntax/edit.ts';
import { answering } from '../answering.ts';
import { FIX_ALL, ORDER_KEYS } from '../protocol/capabilities.ts';
import { commands } from '../protocol/custom-protocol.ts';
import * as fromProto from '../protocol/from-proto.ts';
import * as toProto from '../protocol/to-proto.ts';
import type { Look, Session } from '../session.ts';

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
        const all = wants(context, FIX_ALL, false) ? fixAll(session, look) : [];
        const order = wants(context, ORDER_KEYS, false) ? orderAllKeys(session, look) : [];
        return [
          ...found.flatMap((finding) => fixActions(session, look, finding)),
          ...once(found.flatMap((finding) => otherActions(session, look, finding))),
          ...fixRules(session, look, found),
          ...all,
          ...order,
        ];
      },
    ),
  );
}

function fixActions(session: Session, look: Look, finding: Finding): CodeAction[] {
  return fixesIn(look.snapshot)(look.file, finding).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shownAs(finding, look, session)],
    ...(fix.safety === 'safe' && { isPreferred: true }),
    edit: editOf(session, look, editsByFile([fix])),
  }));
}

/** What can be done about any finding: say why it is fine, or read about its rule. */
function otherActions(session: Session, look: Look, finding: Finding): CodeAction[] {
  const { features } = session;
  const { rule } = finding;
  const actions: CodeAction[] = [];
  const shown = shownAs(finding, look, session);
  const edit = excuse(look.view, finding, features.snippetEdits ? REASON : '');
  if (edit) {
    actions.push({
      title: `Excuse ${rule} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      edit: features.snippetEdits
        ? toProto.snippetEdit(edit, REASON, fileEdit(session, look, look.file, [edit]))
        : editOf(session, look, new Map([[look.file, [edit]]])),
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

/** One rule may find two things at a place, and what settles both is offered once. */
function once(actions: readonly CodeAction[]): CodeAction[] {
  const first = new Map<string, CodeAction>();
  for (const { diagnostics = [], ...action } of actions) {
    const key = JSON.stringify(action);
    first.set(key, { ...action, diagnostics: [...(first.get(key)?.diagnostics ?? []), ...diagnostics] });
  }
  return [...first.values()];
}

/** For rules that a fix was found of at the place, and that have more of the like in the file: all of them at once. */
function fixRules(session: Session, look: Look, found: readonly Finding[]): CodeAction[] {
  const rules = new Set(found.map(({ rule }) => rule));
  return [...rules].flatMap((rule): CodeAction[] => {
    const here = found.filter((finding) => finding.rule === rule);
    const reaches: readonly Reach[] = ['safe', 'unsafe'];
    const together = reaches
      .map((reach) => fixesOfRule(look.snapshot, look.file, rule, reach))
      .find((fixes) => fixes.length > 1 && fixes.some(({ finding }) => here.includes(finding)));
    if (!together) return [];
    return [
      {
        title: `Fix all ${together.length} of ${rule} in this file`,
        kind: CodeActionKind.QuickFix,
        diagnostics: together.map(({ finding }) => shownAs(finding, look, session)),
        edit: editOf(session, look, editsByFile(together)),
      },
    ];
  });
}

function fixAll(session: Session, look: Look): CodeAction[] {
  const fixes = fixesTogether(look.snapshot, [look.file], 'safe');
  if (fixes.length === 0) return [];
  return [
    {
      title: 'Fix everything that is safe to fix',
      kind: FIX_ALL,
      edit: editOf(session, look, editsByFile(fixes)),
    },
  ];
}

function orderAllKeys(session: Session, look: Look): CodeAction[] {
  const edits = orderKeys(look.view.kind, look.view.tree());
  if (edits.length === 0) return [];
  return [
    {
      title: 'Order keys as in the schema',
      kind: ORDER_KEYS,
      edit: editOf(session, look, new Map([[look.file, edits]])),
    },
  ];
}

function shownAs(finding: Finding, { view, snapshot }: Look, { uris }: Session): Diagnostic {
  return toProto.diagnostic(finding, view, snapshot, uris);
}

function editOf(session: Session, look: Look, files: ReadonlyMap<FileId, readonly Edit[]>): WorkspaceEdit {
  return toProto.workspaceEdit(
    [...files].map(([file, edits]) => fileEdit(session, look, file, edits)),
    session.features.versionedEdits,
  );
}

function fileEdit(
  { documents, uris }: Session,
  { uri, file: own, view, snapshot }: Look,
  file: FileId,
  edits: readonly Edit[],
): toProto.FileEdit {
  return {
    uri: file === own ? uri : uris.uriOf(file),
    version: documents.version(file),
    lines: (file === own ? undefined : snapshot.file(file)?.lines) ?? view.lines,
    edits,
  };
}

/** Whether the client asks for a kind of action; `unasked` says whether it gets it when it names no kinds. */
function wants({ only }: CodeActionContext, kind: string, unasked: boolean): boolean {
  return only
    ? only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
    : unasked;
}
