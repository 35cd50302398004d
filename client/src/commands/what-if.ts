import * as vscode from 'vscode';
import { inTurn, pick, text, type Turn } from '../asking.ts';
import type { ComputedPages } from '../computed-pages.ts';
import { showMarkdown } from '../markdown-preview.ts';
import { whatIfPlacesRequest, whatIfRequest, type Choice } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';
import { answered } from './making.ts';

const title = vscode.l10n.t('What If');

/** Asks for another weight or threshold, and shows what it would do to scores, tiers, ranks and findings. Changes nothing. */
export async function whatIf(server: Server, pages: ComputedPages, argument: unknown): Promise<void> {
  const near = fileOf(argument, 'portfolio', 'criteria', 'plan');
  const all = answered(
    await server.ask(whatIfPlacesRequest, near ? { textDocument: { uri: near.toString() } } : {}),
  );
  if (!all) return;
  const folders = all.map(({ folder, title: label }) => ({ value: folder, label }));
  const folder =
    folders.length > 1
      ? await pick(folders, { title, placeholder: vscode.l10n.t('In which portfolio?') })
      : folders[0];
  const portfolio = all.find((one) => one.folder === folder?.value);
  if (!portfolio) {
    if (all.length === 0)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There are no accounts that are scored by criteria yet.'),
      );
    return;
  }
  const rows = portfolio.places.map(({ value, label, description = '' }) => ({ value, label, description }));
  const answers = await inTurn<{ place: Choice; value: string }>({
    place: ({ given, ...turn }) =>
      pick(rows, {
        // The plan in front may be of another portfolio, which nothing scores yet.
        title: vscode.l10n.t('What If: {0}', portfolio.title),
        ...turn,
        placeholder: vscode.l10n.t('What if which number were another?'),
        selected: given?.value,
      }),
    value: (turn, { place }) =>
      otherValue(
        turn,
        portfolio.places.find(({ value }) => value === place?.value),
      ),
  });
  if (!answers) return;
  const { place, value } = answers;
  const folderOpen = vscode.workspace.workspaceFolders?.[0]?.uri.toString();
  const page = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Trying {place} = {value}', { place: place.value, value }),
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
  if (page)
    await showMarkdown(
      pages.keep(
        vscode.l10n.t('What if {place} = {value}', { place: place.value, value: value.trim() }),
        page,
      ),
    );
}

function otherValue(
  { given, ...turn }: Turn<string>,
  place: Choice | undefined,
): Promise<string | undefined> {
  const { label = '', description = '', detail } = place ?? {};
  const value = given ?? detail;
  return text({
    title: vscode.l10n.t('What If: {0}', label),
    ...turn,
    message: vscode.l10n.t('{0} now. What if it were …', description),
    ...(value !== undefined && { value }),
  });
}
