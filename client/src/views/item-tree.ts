/** Rows of the server's as a native tree. */
import * as vscode from 'vscode';
import { commandIds } from '../commands/ids.ts';
import { statusRequest, type PanelItem } from '../protocol.ts';
import type { Server } from '../server.ts';
import { iconOf } from './icons.ts';

/**
 * Holds what is shown, and has it asked for anew where the server says that it changed. New rows take the place of old ones in
 * one step, and keep their ids: nothing flickers, and what is folded stays so.
 */
export class ItemTree implements vscode.TreeDataProvider<PanelItem>, vscode.Disposable {
  readonly #server: Server;
  readonly #load: () => Promise<readonly PanelItem[] | undefined>;
  readonly #changed = new vscode.EventEmitter<void>();
  #items: readonly PanelItem[] | undefined;
  #refreshing: Promise<void> | undefined;
  #again = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server, load: () => Promise<readonly PanelItem[] | undefined>) {
    this.#server = server;
    this.#load = load;
  }

  /** Asks for the rows anew and shows them; one question at a time, and the last word counts. */
  refresh(): Promise<void> {
    this.#again = true;
    this.#refreshing ??= this.#refreshAll().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async getChildren(item?: PanelItem): Promise<PanelItem[]> {
    if (item) return [...item.children];
    return [...(this.#items ?? (await this.#reload()))];
  }

  getTreeItem(item: PanelItem): vscode.TreeItem {
    const row = new vscode.TreeItem(item.label, foldingOf(item));
    row.id = item.id;
    row.description = item.description;
    row.iconPath = iconOf(item);
    row.contextValue = item.can.join(' ');
    row.accessibilityInformation = { label: item.spoken };
    if (item.tooltip !== undefined) row.tooltip = new vscode.MarkdownString(item.tooltip);
    if (item.uri === undefined) return row;
    // VS Code itself puts the number of findings, and what git knows, on rows of files.
    if (item.kind === 'account') row.resourceUri = vscode.Uri.parse(item.uri);
    if (item.children.length === 0)
      row.command = { command: commandIds.open, title: vscode.l10n.t('Open'), arguments: [item] };
    return row;
  }

  /** The breakdown of an account is made when somebody looks at it. */
  async resolveTreeItem(
    row: vscode.TreeItem,
    item: PanelItem,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (item.kind !== 'account' || item.uri === undefined) return row;
    const status = await this.#server.ask(statusRequest, { textDocument: { uri: item.uri } }, token);
    if (status) row.tooltip = new vscode.MarkdownString(status.tooltip);
    return row;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #refreshAll(): Promise<void> {
    const before = this.#items;
    while (this.#again) {
      this.#again = false;
      await this.#reload();
    }
    // Rows that are drawn anew may lose a key that is pressed meanwhile.
    if (JSON.stringify(before) !== JSON.stringify(this.#items)) this.#changed.fire();
  }

  async #reload(): Promise<readonly PanelItem[]> {
    // Where nobody answers, what was shown last stays.
    return (this.#items = (await this.#load()) ?? this.#items ?? []);
  }
}

function foldingOf({ children, kind, sign, tone }: PanelItem): vscode.TreeItemCollapsibleState {
  if (children.length === 0 && kind !== 'portfolio') return vscode.TreeItemCollapsibleState.None;
  const isFar = sign === 'due' && tone === 'later';
  return isFar ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}
