/** Carries out what the server proposes. */
import * as vscode from 'vscode';
import type { Fault, NewFiles, Proposal } from '../protocol.ts';
import type { Server } from '../server.ts';

const unanswered = vscode.l10n.t(
  'The Plans server did not answer. The command "Plans: Show Output" tells why.',
);

/** The answer, or undefined where there is none to go on with; the person has been told then. */
export function answered<Answer extends object>(answer: Answer | Fault | undefined): Answer | undefined {
  if (answer === undefined) {
    void vscode.window.showErrorMessage(unanswered);
    return undefined;
  }
  if ('fault' in answer) {
    void vscode.window.showWarningMessage(answer.fault);
    return undefined;
  }
  return answer;
}

/** Makes a change where the person sees it and can take it back; true when it was made. */
export async function carryOut(
  server: Server,
  file: vscode.Uri,
  proposal: Proposal | undefined,
): Promise<boolean> {
  const made = answered(proposal);
  if (!made) return false;
  const edit = await server.editOf(made.edit);
  if (edit === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The file was changed meanwhile. Please try again.'));
    return false;
  }
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  const done = await vscode.workspace.applyEdit(edit);
  const last = edit.get(file).at(-1);
  if (done && last) editor.revealRange(last.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return done;
}

/** Makes new files and opens the first of them; nothing that is there is overwritten. */
export async function makeFiles(made: NewFiles): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text } of made.files)
    edit.createFile(vscode.Uri.parse(uri), { contents: new TextEncoder().encode(text) });
  const [first] = made.files;
  if (first === undefined) return false;
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The files could not be made. One of them may be there already.'),
    );
    return false;
  }
  await vscode.window.showTextDocument(vscode.Uri.parse(first.uri), { preview: false });
  if (made.note !== undefined) void vscode.window.showInformationMessage(made.note);
  return true;
}
