import * as vscode from 'vscode';
import { pick } from '../asking.ts';
import type { ComputedPages } from '../computed-pages.ts';
import { showMarkdown } from '../markdown-preview.ts';
import { importRequest, type Choice, type ImportedText } from '../protocol.ts';
import type { Server } from '../server.ts';
import { answered } from './making.ts';

const title = vscode.l10n.t('Import Facts');

const ways: readonly Choice[] = [
  { value: 'update', label: vscode.l10n.t('Update the plans there are') },
  {
    value: 'create',
    label: vscode.l10n.t('Update them, and begin plans for accounts that have none'),
  },
];

/** Puts the figures of a CSV file into the plans they are about, once the person has seen as a diff what that would change. */
export async function importFacts(server: Server, pages: ComputedPages, argument: unknown): Promise<void> {
  const file = argument instanceof vscode.Uri ? argument : await chooseTable();
  const mapping = file && (await mappingFor(file));
  if (!mapping) return;
  const way = await pick(ways, { title, placeholder: vscode.l10n.t('What is to be done with its rows?') });
  if (way === undefined) return;
  const name = vscode.workspace.asRelativePath(file);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.toString();
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading {0}', name),
      cancellable: true,
    },
    async (_progress, token) => {
      const answer = await server.ask(
        importRequest,
        {
          file: file.toString(),
          mapping: mapping.toString(),
          create: way.value === 'create',
          ...(folder !== undefined && { linksFrom: folder }),
        },
        token,
      );
      return token.isCancellationRequested ? undefined : answered(answer);
    },
  );
  if (!found) return;
  const page = pages.keep(vscode.l10n.t('Import of {0}', name), found.report);
  if (found.edit === undefined) {
    tell(vscode.l10n.t('Nothing changes: {0}.', found.tally), found.faults, page);
    return;
  }
  await showChanges(pages, name, found.texts);
  if (!(await confirm(found.tally, found.texts.length, page))) return;
  const edit = await server.editOf(found.edit);
  if (edit === undefined)
    tell(vscode.l10n.t('A plan was changed meanwhile. Please try again.'), found.faults, page);
  else if (await vscode.workspace.applyEdit(edit))
    tell(vscode.l10n.t('Imported: {0}.', found.done), found.faults, page, true);
}

/** All that would change, in one editor of diffs. */
async function showChanges(
  pages: ComputedPages,
  name: string,
  texts: readonly ImportedText[],
): Promise<void> {
  const changes = texts.map(({ uri, text, isNew }) => {
    const file = vscode.Uri.parse(uri);
    return [file, isNew ? pages.keepText('/empty.plan.yaml', '') : file, pages.keepText(file.path, text)];
  });
  await vscode.commands.executeCommand('vscode.changes', vscode.l10n.t('Import of {0}', name), changes);
}

/** The question stays while the person looks at the diffs. */
async function confirm(tally: string, plans: number, page: vscode.Uri): Promise<boolean> {
  const report = {
    value: 'report',
    label: vscode.l10n.t('Show the report'),
    description: vscode.l10n.t('with the rows that are left alone'),
  };
  for (;;) {
    const choice = await pick(
      [
        {
          value: 'apply',
          label:
            plans === 1 ? vscode.l10n.t('Change the plan') : vscode.l10n.t('Change these {0} plans', plans),
        },
        report,
        { value: 'discard', label: vscode.l10n.t('Change nothing') },
      ],
      {
        title: vscode.l10n.t('Import Facts: {0}', tally),
        placeholder: vscode.l10n.t('The editor below shows all that would change.'),
      },
    );
    if (choice?.value !== report.value) return choice?.value === 'apply';
    await showMarkdown(page);
  }
}

function tell(message: string, faults: number, page: vscode.Uri, isDone = false): void {
  const showReport = vscode.l10n.t('Show Report');
  const save = vscode.l10n.t('Save All');
  const show = faults > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  void show(message, showReport, ...(isDone ? [save] : [])).then((choice) => {
    if (choice === showReport) void showMarkdown(page);
    if (choice === save) void vscode.workspace.saveAll();
  });
}

async function chooseTable(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.csv', '**/node_modules/**', 100);
  const other = vscode.l10n.t('Another file…');
  const choice = await pick(
    [
      ...found.map((uri) => ({ value: uri.toString(), label: vscode.workspace.asRelativePath(uri) })),
      { value: other, label: other },
    ],
    { title, placeholder: vscode.l10n.t('Which CSV file? Such as an export of a CRM') },
  );
  if (choice === undefined) return undefined;
  if (choice.value !== other) return vscode.Uri.parse(choice.value);
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title,
      filters: { [vscode.l10n.t('CSV files')]: ['csv', 'txt'] },
    })) ?? [];
  return chosen;
}

/** The mapping beside the file, else one of the workspace's. */
async function mappingFor(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const all = await vscode.workspace.findFiles('**/*.import.{yaml,yml}', '**/node_modules/**', 100);
  const folderOf = (uri: vscode.Uri): string => uri.path.slice(0, uri.path.lastIndexOf('/'));
  const beside = all.filter((uri) => folderOf(uri) === folderOf(file));
  const candidates = beside.length > 0 ? beside : all;
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  if (only === undefined) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'No mapping (*.import.yaml) was found. It says which column finds the plan, and where the others go.',
      ),
    );
    return undefined;
  }
  const choice = await pick(
    candidates.map((uri) => ({ value: uri.toString(), label: vscode.workspace.asRelativePath(uri) })),
    { title, placeholder: vscode.l10n.t('By which mapping?') },
  );
  return choice && vscode.Uri.parse(choice.value);
}
