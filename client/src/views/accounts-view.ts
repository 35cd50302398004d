/** The view *Account portfolio*: the accounts by tier, owner, segment or what is due. */
import * as vscode from 'vscode';
import { pick } from '../asking.ts';
import { commandIds } from '../commands/ids.ts';
import { accountsRequest, type AccountsParams, type Choice, type PanelItem } from '../protocol.ts';
import type { Server } from '../server.ts';
import { ItemTree } from './item-tree.ts';

const viewId = 'plans.accounts';
const memoryKey = 'plans.accounts.shownAs';
const isFiltered = 'plans.accounts.isFiltered';
const hasPortfolio = 'plans.accounts.hasPortfolio';

const groupings: readonly Choice[] = [
  { value: 'tier', label: vscode.l10n.t('Tier') },
  { value: 'owner', label: vscode.l10n.t('Owner') },
  { value: 'segment', label: vscode.l10n.t('Segment') },
  { value: 'due', label: vscode.l10n.t('Next Due') },
  { value: 'none', label: vscode.l10n.t('No Groups') },
];

const orders: readonly Choice[] = [
  { value: 'score', label: vscode.l10n.t('Score') },
  { value: 'name', label: vscode.l10n.t('Name') },
  { value: 'due', label: vscode.l10n.t('Next Due') },
  { value: 'findings', label: vscode.l10n.t('Findings') },
];

export class AccountsView implements vscode.Disposable {
  readonly #server: Server;
  readonly #memory: vscode.Memento;
  readonly #tree: ItemTree;
  readonly #view: vscode.TreeView<PanelItem>;
  readonly #disposables: vscode.Disposable[];
  #shownAs: AccountsParams;
  #isStale = false;

  constructor(server: Server, memory: vscode.Memento) {
    this.#server = server;
    this.#memory = memory;
    this.#shownAs = memory.get<AccountsParams>(memoryKey, {});
    this.#tree = new ItemTree(server, () => this.#load());
    this.#view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.#tree,
      this.#view,
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) void this.#refresh();
      }),
      server.onViewsChanged((views) => {
        if (views.includes('accounts')) this.#outdated();
      }),
      server.onStateChanged(() => this.#outdated()),
      vscode.commands.registerCommand(commandIds.groupAccounts, () => this.#choose('groupBy', groupings)),
      vscode.commands.registerCommand(commandIds.sortAccounts, () => this.#choose('sortBy', orders)),
      vscode.commands.registerCommand(commandIds.filterAccounts, () => this.#askFilter()),
      vscode.commands.registerCommand(commandIds.clearFilter, () => this.#show({ filter: '' })),
    ];
    void this.#tellFilter();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Nobody sees a view that is not in front: it is asked for when somebody does. */
  #outdated(): void {
    if (this.#view.visible) void this.#refresh();
    else this.#isStale = true;
  }

  async #refresh(): Promise<void> {
    this.#isStale = false;
    await this.#tree.refresh();
  }

  async #load(): Promise<readonly PanelItem[] | undefined> {
    // A server that is not started has nothing to read, and need not be started to say so.
    if (this.#server.state === 'stopped') return [];
    const answer = await this.#server.ask(accountsRequest, this.#shownAs);
    if (answer === undefined) return undefined;
    const { title = '', all, shown } = answer;
    await vscode.commands.executeCommand('setContext', hasPortfolio, title !== '' || all > 0);
    this.#view.description = shown < all ? vscode.l10n.t('{shown} of {all}', { shown, all }) : title;
    return answer.items;
  }

  async #choose(what: 'groupBy' | 'sortBy', choices: readonly Choice[]): Promise<void> {
    const now = this.#shownAs[what] ?? choices[0]?.value;
    const choice = await pick(
      choices.map((one) => (one.value === now ? { ...one, description: vscode.l10n.t('as now') } : one)),
      {
        title: what === 'groupBy' ? vscode.l10n.t('Group Accounts By') : vscode.l10n.t('Sort Accounts By'),
        selected: now,
      },
    );
    if (choice !== undefined) await this.#show({ [what]: choice.value });
  }

  async #askFilter(): Promise<void> {
    const filter = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Accounts'),
      prompt: vscode.l10n.t(
        'Words from the name, id, owner, segment, tier or status; all of them have to be there.',
      ),
      placeHolder: vscode.l10n.t('gold ana'),
      value: this.#shownAs.filter ?? '',
    });
    if (filter !== undefined) await this.#show({ filter: filter.trim() });
  }

  async #show(change: AccountsParams): Promise<void> {
    this.#shownAs = { ...this.#shownAs, ...change };
    await this.#memory.update(memoryKey, this.#shownAs);
    await this.#tellFilter();
    await this.#refresh();
  }

  async #tellFilter(): Promise<void> {
    const { filter = '' } = this.#shownAs;
    await vscode.commands.executeCommand('setContext', isFiltered, filter !== '');
  }
}
