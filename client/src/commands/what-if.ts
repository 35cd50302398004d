import * as vscode from 'vscode';
import { pick, text } from '../asking.ts';
import type { ComputedPages } from '../computed-pages.ts';
import { showMarkdown } from '../markdown-preview.ts';
import { whatIfPlacesRequest, whatIfRequest } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';
import { answered } from './making.ts';

const title = 'What If';

/** Asks for another weight or threshold, and shows what it would do to scores, tiers, ranks and findings. Changes nothing. */
export async function whatIf(server: Server, pages: ComputedPages, argument: unknown): Promise<void> {
  const near = fileOf(argument, 'portfolio', 'criteria', 'plan');
  const all = answered(
    await server.ask(whatIfPlacesRequest, near ? { textDocument: { uri: near.toString() } } : {}),
  );
  if (!all) return;
  const folders = all.map(({ folder, title: label }) => ({ value: folder, label }));
  const folder =
    folders.length > 1 ? await pick(folders, { title, placeholder: 'In which portfolio?' }) : folders[0];
  const portfolio = all.find((one) => one.folder === folder?.value);
  if (!portfolio) {
    if (all.length === 0)
      void vscode.window.showInformationMessage('There are no accounts that are scored by criteria yet.');
    return;
  }
  const rows = portfolio.places.map(({ value, label, description = '' }) => ({ value, label, description }));
  const place = await pick(rows, {
    title,
    step: 1,
    steps: 2,
    placeholder: 'What if which number were another?',
  });
  const now = portfolio.places.find(({ value }) => value === place?.value)?.detail;
  if (place === undefined) return;
  const value = await text({
    title: `${title}: ${place.label}`,
    step: 2,
    steps: 2,
    message: `${place.description ?? ''} now. What if it were …`,
    ...(now !== undefined && { value: now }),
  });
  if (value === undefined) return;
  const folderOpen = vscode.workspace.workspaceFolders?.[0]?.uri.toString();
  const page = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: `Trying ${place.value} = ${value}`,
      cancellable: true,
    },
    async (_progress, token) => {
      const answer = await server.ask(
        whatIfRequest,
        {
          folder: portfolio.folder,
          place: place.value,
          value: value.trim(),
          ...(folderOpen !== undefined && { linksFrom: folderOpen }),
        },
        token,
      );
      return token.isCancellationRequested ? undefined : answered(answer);
    },
  );
  if (page) await showMarkdown(pages.keep(`What if ${place.value} = ${value.trim()}`, page));
}
