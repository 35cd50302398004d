import * as vscode from 'vscode';
import { pick } from '../asking.ts';
import { commandLinesRequest } from '../protocol.ts';
import type { Server } from '../server.ts';
import { fileOf } from './file-argument.ts';
import { planFor } from './plan-argument.ts';

const title = vscode.l10n.t('Copy Command Line');

/** Copies the command that says on a terminal, or in a pipeline, what is seen here. */
export async function copyCommandLine(server: Server, argument: unknown): Promise<void> {
  const file = fileOf(argument, 'portfolio', 'criteria', 'plan') ?? (await planFor(server, argument, title));
  if (!file) return;
  const lines = await server.ask(commandLinesRequest, { textDocument: { uri: file.toString() } });
  if (lines === undefined || lines.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This file is not checked, so there is no command for it.'),
    );
    return;
  }
  const line = await pick(lines, { title, placeholder: vscode.l10n.t('To see on a terminal …') });
  if (line === undefined) return;
  await vscode.env.clipboard.writeText(line.value);
  vscode.window.setStatusBarMessage(vscode.l10n.t('The command line was copied.'), 4000);
}
