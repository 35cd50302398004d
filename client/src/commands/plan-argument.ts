import * as vscode from 'vscode';
import { pick } from '../asking.ts';
import { accountsRequest, type Choice, type PanelItem } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';

/** The plan a command is about; where neither the menu nor the editor says which, the person chooses an account. */
export async function planFor(
  server: Server,
  argument: unknown,
  title: string,
): Promise<vscode.Uri | undefined> {
  return fileOf(argument, 'plan') ?? (await chooseAccount(server, title));
}

/** Lets the person choose an account, by its name, tier, score or what is due. */
export async function chooseAccount(server: Server, title: string): Promise<vscode.Uri | undefined> {
  const answer = await server.ask(accountsRequest, { groupBy: 'none', sortBy: 'name' });
  const choices = accountsIn(answer?.items ?? []);
  if (choices.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no account plans in this workspace yet.'),
    );
    return undefined;
  }
  const choice = await pick(choices, { title, placeholder: vscode.l10n.t('Which account?') });
  return choice && vscode.Uri.parse(choice.value);
}

function accountsIn(items: readonly PanelItem[], portfolio = ''): readonly Choice[] {
  return items.flatMap(({ kind, uri, label, description, children }) =>
    kind === 'account' && uri !== undefined
      ? [{ value: uri, label, description, ...(portfolio !== '' && { detail: portfolio }) }]
      : accountsIn(children, kind === 'portfolio' ? label : portfolio),
  );
}
