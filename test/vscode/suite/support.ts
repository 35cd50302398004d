/** What the tests ask of VS Code, so that the tests read as what a person does and sees. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extensionId = 'plans-as-code.plans-as-code';

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension<unknown>(extensionId);
  assert.ok(found, `${extensionId} is not installed`);
  return found;
}

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

export function fileAt(relativePath: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), relativePath);
}

export async function open(
  file: string | vscode.Uri,
  column = vscode.ViewColumn.One,
): Promise<vscode.TextEditor> {
  const uri = typeof file === 'string' ? fileAt(file) : file;
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { viewColumn: column, preview: false });
}

/** Leaves every file as it was on disk and nothing open. */
export async function closeEverything(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again until the probe passes; fails with what it said last. */
export async function eventually<T>(probe: () => T | Promise<T>, milliseconds = 10_000): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The range of the only, or the first, match; of its first group when it has one. */
export function rangeOf(document: vscode.TextDocument, pattern: RegExp): vscode.Range {
  const match = new RegExp(pattern.source, `${pattern.flags.replace(/[dg]/g, '')}d`).exec(document.getText());
  const [start, end] =
    match?.indices?.slice(1).find((group) => group !== undefined) ?? match?.indices?.[0] ?? [];
  assert.ok(start !== undefined && end !== undefined, `${document.uri.path} has no ${pattern.source}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Types the text over the match, as one edit that can be undone. */
export async function typeOver(editor: vscode.TextEditor, pattern: RegExp, text: string): Promise<void> {
  const range = rangeOf(editor.document, pattern);
  assert.ok(await editor.edit((edit) => edit.replace(range, text)), 'the edit was refused');
}

interface Hint {
  readonly position: vscode.Position;
  readonly label: string;
}

export async function hintsIn(document: vscode.TextDocument): Promise<Hint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label, position }) => ({
    position,
    label: typeof label === 'string' ? label : label.map((part) => part.value).join(''),
  }));
}

/** The label of the hint right behind the match; undefined when there is none. */
export async function hintBehind(
  document: vscode.TextDocument,
  pattern: RegExp,
): Promise<string | undefined> {
  const { end } = rangeOf(document, pattern);
  return (await hintsIn(document)).find(({ position }) => position.isEqual(end))?.label;
}

export async function lensesIn(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    10,
  );
}

/** The title of the one lens at the top of a file. */
export async function lensOf(document: vscode.TextDocument): Promise<string> {
  const top = new vscode.Position(0, 0);
  const lenses = (await lensesIn(document)).filter(({ range }) => range.start.isEqual(top));
  const [title] = lenses.map((lens) => lens.command?.title);
  assert.ok(lenses.length === 1 && title !== undefined, `expected one lens, there are ${lenses.length}`);
  return title;
}

/** The quick fixes offered at a finding, by title. */
async function fixesOf(
  uri: vscode.Uri,
  { range }: vscode.Diagnostic,
): Promise<Map<string, vscode.CodeAction>> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return new Map(actions.map((action) => [action.title, action]));
}

/** Does what choosing the first fix does whose title matches. */
export async function applyFix(uri: vscode.Uri, diagnostic: vscode.Diagnostic, title: RegExp): Promise<void> {
  const fixes = await fixesOf(uri, diagnostic);
  const fix = [...fixes.values()].find((action) => title.test(action.title));
  assert.ok(fix?.edit, `no fix ${title.source} among ${[...fixes.keys()].join(', ') || 'none'}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit), 'the edit was refused');
}

/** The text of the hovers at the middle of the match. */
export async function hoverOver(document: vscode.TextDocument, pattern: RegExp): Promise<string> {
  const { start, end } = rangeOf(document, pattern);
  const middle = document.positionAt((document.offsetAt(start) + document.offsetAt(end)) >> 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    middle,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'plans');
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

function rulesIn(uri: vscode.Uri): string[] {
  return findingsIn(uri).map(ruleOf);
}

/** Waits for a finding of the rule and returns it. */
export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(() => {
    const found = findingsIn(uri).find((diagnostic) => ruleOf(diagnostic) === rule);
    assert.ok(found, `no ${rule} in ${uri.path}, but ${rulesIn(uri).join(', ') || 'nothing'}`);
    return found;
  });
}

/** Waits until the rule finds nothing in the file any more. */
export async function noFinding(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(() => assert.ok(!rulesIn(uri).includes(rule), `${rule} is still found in ${uri.path}`));
}

export async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await body();
  } finally {
    await configuration.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}
