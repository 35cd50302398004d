import * as vscode from 'vscode';
import { takeTierRequest } from '../protocol.ts';
import type { Server } from '../server.ts';
import { carryOut } from './making.ts';
import { planFor } from './plan-argument.ts';

/** Makes the computed tier of an account the assigned one. */
export async function takeTier(server: Server, argument: unknown): Promise<void> {
  const plan = await planFor(server, argument, vscode.l10n.t('Take Computed Tier'));
  if (!plan) return;
  const proposal = await server.ask(takeTierRequest, { textDocument: { uri: plan.toString() } });
  await carryOut(server, plan, proposal);
}
