import * as vscode from 'vscode';
import { pick, text } from '../asking.ts';
import { changesOf } from '../computed-pages.ts';
import { showMarkdown } from '../markdown-preview.ts';
import { changesHomesRequest, checkRevision, type ChangesHome } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';
import { answered } from './making.ts';

/** Stands for a revision that the person types; no revision is called so. */
const another = ' ';

/** Asks what to compare with, and opens the page of what has changed in meaning since. */
export async function reviewChanges(server: Server, argument: unknown): Promise<void> {
  const title = vscode.l10n.t('Review Plan Changes');
  const near =
    fileOf(argument, 'portfolio', 'criteria', 'plan') ?? vscode.window.activeTextEditor?.document.uri;
  const homes = answered(
    await server.ask(changesHomesRequest, near ? { textDocument: { uri: near.toString() } } : {}),
  );
  if (!homes) return;
  const folders = homes.map(({ folder, title: label }) => ({ value: folder, label }));
  const folder =
    folders.length > 1
      ? await pick(folders, { title, placeholder: vscode.l10n.t('In which portfolio?') })
      : folders[0];
  const home = homes.find((one) => one.folder === folder?.value);
  const revision = home && (await revisionFor(server, home, title));
  if (revision !== undefined && home) await showMarkdown(changesOf(home.folder, revision));
}

/** A branch or tag to choose, or anything else that git knows by a name. */
async function revisionFor(
  server: Server,
  { folder, revisions }: ChangesHome,
  title: string,
): Promise<string | undefined> {
  const other = {
    value: another,
    label: vscode.l10n.t('Another Revision…'),
    description: vscode.l10n.t('a commit, a tag, HEAD~3'),
  };
  const choice = await pick([...revisions, other], {
    title,
    placeholder: vscode.l10n.t('Compare what is in the editor with which version?'),
  });
  if (choice?.value !== another) return choice?.value;
  const typed = await text({
    title,
    message: vscode.l10n.t('The revision to compare with, such as HEAD~3'),
    check: async (answer) =>
      answer.trim() === ''
        ? vscode.l10n.t('Name a branch, a tag or a commit.')
        : server.ask(checkRevision, { folder, revision: answer.trim() }),
  });
  return typed?.trim();
}
