/** Says in the language status of a file by which portfolio, criteria and day it is checked. */
import * as vscode from 'vscode';
import { commandIds } from './commands/ids.ts';
import { documentSelector, kindOfFile } from './files.ts';
import { followEditor } from './follow-editor.ts';
import { provenanceRequest, type Provenance } from './protocol.ts';
import type { Server } from './server.ts';

export class ProvenanceStatus implements vscode.Disposable {
  readonly #server: Server;
  readonly #item = vscode.languages.createLanguageStatusItem('plans.provenance', documentSelector);
  readonly #disposables: vscode.Disposable[];

  constructor(server: Server) {
    this.#server = server;
    this.#item.name = vscode.l10n.t('Plans: Portfolio and Criteria');
    this.#item.text = vscode.l10n.t('Plans');
    this.#disposables = [this.#item, followEditor(server, () => this.#ask(), 100)];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #ask(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined || kindOfFile(uri) === undefined) return;
    if (this.#server.state !== 'running') {
      this.#item.busy = this.#server.state === 'starting';
      return;
    }
    this.#item.busy = false;
    const found = await this.#server.ask(provenanceRequest, { textDocument: { uri: uri.toString() } });
    if (uri !== vscode.window.activeTextEditor?.document.uri || found === undefined) return;
    this.#show(found, uri);
  }

  #show(found: Provenance | null, uri: vscode.Uri): void {
    const why = {
      command: commandIds.why,
      title: vscode.l10n.t('Why?'),
      tooltip: vscode.l10n.t('Why is this file checked like this?'),
      arguments: [uri],
    };
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
    this.#item.command = why;
    if (found === null) {
      this.#item.text = vscode.l10n.t('Not checked');
      this.#item.detail = vscode.l10n.t('the settings or its portfolio leave it out');
    } else if (found.portfolio === undefined) {
      this.#item.text = vscode.l10n.t('No portfolio.yaml');
      this.#item.detail = detailOf(found);
      this.#item.severity = vscode.LanguageStatusSeverity.Warning;
      this.#item.command = { command: commandIds.newPortfolio, title: vscode.l10n.t('New Portfolio…') };
    } else {
      this.#item.text = found.portfolio;
      this.#item.detail = detailOf(found);
    }
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t('Plans: {0}, {1}', this.#item.text, this.#item.detail),
    };
  }
}

function detailOf({ criteria, asOf }: Provenance): string {
  return criteria === undefined
    ? vscode.l10n.t('no criteria set · as of {0}', asOf)
    : vscode.l10n.t('{criteria} · as of {day}', { criteria, day: asOf });
}
