/** Says in the language status of a file by which portfolio, criteria and day it is checked. */
import * as vscode from 'vscode';
import { coalesce } from './coalesce.ts';
import { commandIds } from './commands/ids.ts';
import { documentSelector, kindOfFile } from './files.ts';
import { provenanceRequest, type Provenance } from './protocol.ts';
import type { Server } from './server.ts';

export class ProvenanceStatus implements vscode.Disposable {
  readonly #server: Server;
  readonly #item = vscode.languages.createLanguageStatusItem('plans.provenance', documentSelector);
  readonly #update = coalesce(() => this.#ask(), 100);
  readonly #disposables: vscode.Disposable[];

  constructor(server: Server) {
    this.#server = server;
    this.#item.name = 'Plans: Portfolio and Criteria';
    this.#item.text = 'Plans';
    this.#disposables = [
      this.#item,
      this.#update,
      vscode.window.onDidChangeActiveTextEditor(() => this.#update.request()),
      server.onResultsChanged(() => this.#update.request()),
      server.onStateChanged(() => this.#update.request()),
    ];
    this.#update.request();
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
      title: 'Why?',
      tooltip: 'Why is this file checked like this?',
      arguments: [uri],
    };
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
    this.#item.command = why;
    if (found === null) {
      this.#item.text = 'Not checked';
      this.#item.detail = 'the settings or its portfolio leave it out';
    } else if (found.portfolio === undefined) {
      this.#item.text = 'No portfolio.yaml';
      this.#item.detail = `${criteriaOf(found)} · as of ${found.asOf}`;
      this.#item.severity = vscode.LanguageStatusSeverity.Warning;
      this.#item.command = { command: commandIds.newPortfolio, title: 'New Portfolio…' };
    } else {
      this.#item.text = found.portfolio;
      this.#item.detail = `${criteriaOf(found)} · as of ${found.asOf}`;
    }
    this.#item.accessibilityInformation = { label: `Plans: ${this.#item.text}, ${this.#item.detail}` };
  }
}

function criteriaOf({ criteria }: Provenance): string {
  return criteria ?? 'no criteria set';
}
