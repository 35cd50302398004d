/** The status-bar item: the tier of the plan in the active editor, and whether the server is there to tell. */
import * as vscode from 'vscode';
import { commandIds } from './commands/ids.ts';
import { kindOfFile, type FileKind } from './files.ts';
import { followEditor } from './follow-editor.ts';
import { statusRequest, type FileStatus } from './protocol.ts';
import type { Server } from './server.ts';

const backgrounds = {
  error: new vscode.ThemeColor('statusBarItem.errorBackground'),
  warning: new vscode.ThemeColor('statusBarItem.warningBackground'),
};

export class StatusItem implements vscode.Disposable {
  readonly #server: Server;
  readonly #item = vscode.window.createStatusBarItem('plans.status', vscode.StatusBarAlignment.Right, 110);
  readonly #disposables: vscode.Disposable[];

  constructor(server: Server) {
    this.#server = server;
    this.#item.name = vscode.l10n.t('Plan Tier');
    this.#disposables = [this.#item, followEditor(server, () => this.#ask(), 50)];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #ask(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    // The output panel counts as an editor to VS Code, but a person reading it is still at their plan.
    if (uri?.scheme === 'output') return;
    const kind = uri && kindOfFile(uri);
    if (uri === undefined || kind === undefined) {
      this.#item.hide();
      return;
    }
    switch (this.#server.state) {
      case 'running': {
        const status = await this.#server.ask(statusRequest, { textDocument: { uri: uri.toString() } });
        if (uri !== vscode.window.activeTextEditor?.document.uri) return;
        if (status) this.#show(status, kind, uri);
        else this.#item.hide();
        return;
      }
      case 'failed':
        this.#showServer(
          '$(error) Plans',
          vscode.l10n.t('The Plans server is not running. Click to restart it.'),
        );
        this.#item.command = commandIds.restartServer;
        this.#item.backgroundColor = backgrounds.error;
        return;
      case 'starting':
        this.#showServer('$(sync~spin) Plans', vscode.l10n.t('The Plans server is starting.'));
        return;
      case 'stopped':
        this.#item.hide();
    }
  }

  #show(status: FileStatus, kind: FileKind, uri: vscode.Uri): void {
    const tooltip = new vscode.MarkdownString(status.tooltip, true);
    tooltip.isTrusted = {
      enabledCommands: [commandIds.explain, commandIds.showPortfolio, commandIds.showRule],
    };
    // High-contrast themes have no backgrounds, and not everybody sees them.
    this.#item.text = status.severity === undefined ? status.text : `$(${status.severity}) ${status.text}`;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t('Plans: {0}', status.text.replace(/\$\([^)]*\)/g, '').trim()),
    };
    this.#item.backgroundColor = status.severity && backgrounds[status.severity];
    this.#item.command =
      kind === 'plan'
        ? {
            command: commandIds.explain,
            title: vscode.l10n.t('Explain This Plan'),
            arguments: [uri.toString()],
          }
        : {
            command: commandIds.showPortfolio,
            title: vscode.l10n.t('Show Portfolio Table'),
            arguments: [uri.toString()],
          };
    this.#item.show();
  }

  #showServer(text: string, tooltip: string): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip };
    this.#item.backgroundColor = undefined;
    this.#item.command = commandIds.showOutput;
    this.#item.show();
  }
}
