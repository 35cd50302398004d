/** The view *Needs attention*: what is overdue or falls due soon, with what settles it. */
import * as vscode from 'vscode';
import { pick } from '../asking.ts';
import { commandIds } from '../commands/ids.ts';
import { attentionRequest, type Choice, type PanelItem } from '../protocol.ts';
import type { Server } from '../server.ts';
import { ItemTree } from './item-tree.ts';

const viewId = 'plans.attention';
const memoryKey = 'plans.attention.person';

export class AttentionView implements vscode.Disposable {
  readonly #server: Server;
  readonly #memory: vscode.Memento;
  readonly #tree: ItemTree;
  readonly #view: vscode.TreeView<PanelItem>;
  readonly #disposables: vscode.Disposable[];
  #people: readonly Choice[] = [];
  #person: string | undefined;

  constructor(server: Server, memory: vscode.Memento) {
    this.#server = server;
    this.#memory = memory;
    this.#person = memory.get<string>(memoryKey);
    this.#tree = new ItemTree(server, () => this.#load());
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this.#tree });
    this.#disposables = [
      this.#tree,
      this.#view,
      // Its badge is seen even where the view is not.
      server.onViewsChanged((views) => {
        if (views.includes('attention')) void this.#tree.refresh();
      }),
      server.onStateChanged(() => void this.#tree.refresh()),
      vscode.commands.registerCommand(commandIds.choosePerson, () => this.#choosePerson()),
    ];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #load(): Promise<readonly PanelItem[] | undefined> {
    if (this.#server.state === 'stopped') return [];
    const person = this.#person;
    const answer = await this.#server.ask(attentionRequest, person === undefined ? {} : { person });
    if (answer === undefined) return undefined;
    const { overdue, people, items } = answer;
    this.#people = people;
    this.#view.description = people.find(({ value }) => value === person)?.label ?? person ?? '';
    this.#view.badge =
      overdue === 0
        ? undefined
        : { value: overdue, tooltip: vscode.l10n.t('{0} overdue in the account portfolio', overdue) };
    return items;
  }

  async #choosePerson(): Promise<void> {
    const everybody = { value: '', label: vscode.l10n.t('Everybody') };
    const choice = await pick([everybody, ...this.#people], {
      title: vscode.l10n.t('Whose Attention?'),
      placeholder: vscode.l10n.t('What this person sees to or takes part in'),
      selected: this.#person ?? '',
    });
    if (choice === undefined) return;
    this.#person = choice.value === '' ? undefined : choice.value;
    await this.#memory.update(memoryKey, this.#person);
    await this.#tree.refresh();
  }
}
