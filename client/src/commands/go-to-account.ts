import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { chooseAccount } from './plan-argument.ts';

/** Opens the plan of an account the person chooses. */
export async function goToAccount(server: Server): Promise<void> {
  const plan = await chooseAccount(server, vscode.l10n.t('Go to Account'));
  if (plan) await vscode.window.showTextDocument(plan);
}
