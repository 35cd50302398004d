/** Wiring only: what belongs to the extension is made here, put together, and given to VS Code to dispose of. */
import * as vscode from 'vscode';
import { explain } from './commands/explain.ts';
import { commandIds } from './commands/ids.ts';
import { showPortfolio } from './commands/show-portfolio.ts';
import { showRule } from './commands/show-rule.ts';
import { ComputedPages } from './computed-pages.ts';
import { RulePages } from './rule-pages.ts';
import { Server } from './server.ts';
import { StatusItem } from './status.ts';
import { whenThereIsSomethingToRead } from './wake.ts';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Plans as Code', { log: true });
  const pages = new RulePages(vscode.Uri.joinPath(context.extensionUri, 'dist', 'rules'));
  await pages.load();
  const started = new Server(context.asAbsolutePath('dist/server/server.js'), pages, log);
  server = started;
  context.subscriptions.push(
    log,
    started,
    new StatusItem(started),
    new ComputedPages(started),
    vscode.commands.registerCommand(commandIds.explain, explain),
    vscode.commands.registerCommand(commandIds.showPortfolio, showPortfolio),
    vscode.commands.registerCommand(commandIds.showRule, (id: unknown) => showRule(pages, id)),
    vscode.commands.registerCommand(commandIds.restartServer, () => started.restart()),
    vscode.commands.registerCommand(commandIds.showOutput, () => log.show()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.tellTrustGranted()),
    whenThereIsSomethingToRead(() => void started.start()),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
