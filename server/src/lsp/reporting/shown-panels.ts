import type { Connection } from 'vscode-languageserver';
import { accountsIn, groupings, orders } from '../../analysis/features/accounts.ts';
import { Agenda } from '../../analysis/features/agenda.ts';
import { attentionIn } from '../../analysis/features/attention.ts';
import type { Delta } from '../../analysis/features/delta/delta.ts';
import type { PlanView, Snapshot } from '../../analysis/views.ts';
import { addDays } from '../../base/day.ts';
import { accountItems } from '../../render/panels/accounts.ts';
import { attentionItems } from '../../render/panels/attention.ts';
import type { PanelItem } from '../../render/panels/item.ts';
import type { Wording } from '../../render/wording/wording.ts';
import type { BaseVersions } from '../versions/base-versions.ts';
import {
  ViewsChanged,
  type AccountsAnswer,
  type AccountsParams,
  type AttentionAnswer,
  type AttentionParams,
  type Choice,
  type PanelName,
} from '../protocol/custom-protocol.ts';
import { digest } from '../digest.ts';
import type { Cancel, Timers } from '../platform.ts';
import type * as protocol from '../protocol/custom-protocol.ts';
import type { Uris } from '../protocol/uris.ts';

/** Milliseconds of quiet after which the client is told that a view would show something else now. */
const QUIET = 60;
/** Milliseconds of work after which whoever waits gets a turn. */
const SLICE = 5;
/** How many days are looked ahead for what needs attention. */
const DAYS = 30;

type Answer = (snapshot: Snapshot) => AccountsAnswer | AttentionAnswer;

/** Makes what the views show, and remembers it, to tell the client when it would be something else. */
export class ShownPanels {
  readonly #connection: Connection;
  readonly #timers: Timers;
  readonly #uris: Uris;
  readonly #compared: Pick<BaseVersions, 'deltas'>;
  readonly #words: Wording;
  readonly #agenda = new Agenda();
  readonly #shown = new Map<PanelName, { readonly answer: Answer; readonly digest: string }>();
  #waiting: Cancel | undefined;

  constructor(
    connection: Connection,
    timers: Timers,
    uris: Uris,
    compared: Pick<BaseVersions, 'deltas'>,
    words: Wording,
  ) {
    this.#connection = connection;
    this.#timers = timers;
    this.#uris = uris;
    this.#compared = compared;
    this.#words = words;
  }

  async accounts(snapshot: Snapshot, params: AccountsParams): Promise<AccountsAnswer> {
    await this.#learn(snapshot);
    return this.#show('accounts', snapshot, (now) => this.#accounts(now, params));
  }

  async attention(snapshot: Snapshot, params: AttentionParams): Promise<AttentionAnswer> {
    await this.#learn(snapshot);
    return this.#show('attention', snapshot, (now) => this.#attention(now, params));
  }

  /** Looks, once it is quiet, whether a view would show something else. `results` gives none when there is work to do again. */
  consider(results: () => Snapshot | undefined): void {
    if (this.#shown.size === 0) return;
    this.#waiting?.();
    this.#waiting = this.#timers.after(QUIET, () => {
      this.#waiting = undefined;
      const snapshot = results();
      if (snapshot) void this.#compare(snapshot);
    });
  }

  end(): void {
    this.#waiting?.();
    this.#shown.clear();
  }

  async #compare(snapshot: Snapshot): Promise<void> {
    await this.#learn(snapshot);
    const views: PanelName[] = [];
    for (const [name, { answer, digest: before }] of this.#shown) {
      if (digestOf(answer(snapshot)) !== before) views.push(name);
      await this.#timers.turn();
    }
    for (const name of views) this.#shown.delete(name);
    if (views.length > 0) void this.#connection.sendNotification(ViewsChanged, { views });
  }

  #show<Result extends AccountsAnswer | AttentionAnswer>(
    name: PanelName,
    snapshot: Snapshot,
    answer: (snapshot: Snapshot) => Result,
  ): Result {
    const result = answer(snapshot);
    this.#shown.set(name, { answer, digest: digestOf(result) });
    return result;
  }

  async #learn(snapshot: Snapshot): Promise<void> {
    let end = this.#timers.now() + SLICE;
    for (const _file of this.#agenda.learn(snapshot)) {
      if (this.#timers.now() < end) continue;
      await this.#timers.turn();
      end = this.#timers.now() + SLICE;
    }
  }

  #accounts(snapshot: Snapshot, { groupBy, sortBy, filter }: AccountsParams): AccountsAnswer {
    const portfolios = accountsIn(snapshot, {
      groupBy: groupings.find((grouping) => grouping === groupBy) ?? 'tier',
      sortBy: orders.find((order) => order === sortBy) ?? 'score',
      filter: typeof filter === 'string' ? filter : '',
      soonest: (plan) => this.#agenda.soonest(plan),
    });
    const [only] = portfolios;
    const deltaOf = this.#compared.deltas(snapshot);
    const changed = portfolios
      .flatMap(({ portfolio }) => portfolio.plans)
      .map(deltaOf)
      .find(isShown);
    const titles = [
      ...(only && portfolios.length === 1 ? [only.portfolio.title] : []),
      ...(changed ? [this.#words.panels.comparedWith(changed.against)] : []),
    ];
    const all = portfolios.reduce((sum, portfolio) => sum + portfolio.all, 0);
    return {
      items:
        all === 0
          ? []
          : this.#items(
              accountItems(portfolios, snapshot.asOf, this.#compared.deltas(snapshot), this.#words),
            ),
      ...(titles.length > 0 && { title: titles.join(' · ') }),
      all,
      shown: portfolios.reduce((sum, portfolio) => sum + portfolio.shown, 0),
    };
  }

  #attention(snapshot: Snapshot, { person }: AttentionParams): AttentionAnswer {
    const { asOf, portfolios } = snapshot;
    const last = addDays(asOf, DAYS);
    const dated = (plan: PlanView) => this.#agenda.of(plan, last);
    const groups = attentionIn(portfolios, { asOf, days: DAYS, person, dated });
    const people = new Map<string, Choice>();
    for (const { policy } of portfolios)
      for (const { id, name, role } of policy.people.values())
        people.set(id, { value: id, label: name, ...(role !== undefined && { description: role }) });
    return {
      items: this.#items(attentionItems(groups, DAYS, asOf, this.#words)),
      overdue: groups.find(({ nearness }) => nearness === 'overdue')?.items.length ?? 0,
      people: [...people.values()],
    };
  }

  #items(items: readonly PanelItem[]): readonly protocol.PanelItem[] {
    return items.map(({ file, children, ...item }) => ({
      ...item,
      ...(file !== undefined && { uri: this.#uris.uriOf(file) }),
      children: this.#items(children),
    }));
  }
}

/** Ranks and findings are not told in the rows. */
function isShown(delta: Delta | undefined): delta is Delta {
  return delta !== undefined && (delta.score || delta.tier || !delta.before);
}

function digestOf(answer: AccountsAnswer | AttentionAnswer): string {
  return digest(JSON.stringify(answer));
}
