import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { isWithin } from '../../analysis/files/kinds.ts';
import type { Day } from '../../base/day.ts';
import { server as english } from '../../render/wording/english/server.ts';
import type { SettingsWording } from '../../render/wording/server.ts';
import type { FileId } from '../../rules/finding.ts';
import { describe, type Log } from '../log.ts';
import type { Timers } from '../platform.ts';
import type { Uris } from '../protocol/uris.ts';
import { deferred } from '../scheduling/deferred.ts';
import { defaultSettings, excluder, readSettings, type Settings } from './settings.ts';

/** Milliseconds that a client is given to say what the settings are; after that the defaults hold until it says so. */
const PATIENCE = 3000;

/** The settings of each opened folder, as the client last told them. */
export class SettingsInForce {
  readonly #connection: Connection;
  readonly #uris: Uris;
  readonly #log: Log;
  readonly #timers: Timers;
  readonly #words: SettingsWording;
  readonly #asks: boolean;
  readonly #known = deferred();
  readonly #folders = new Map<
    FileId,
    { readonly settings: Settings; readonly excludes: (path: string) => boolean }
  >();
  readonly #complained = new Set<string>();
  #everywhere: Settings = defaultSettings;

  /** With `asks` the client is asked for its settings; else it sends them by itself. */
  constructor(
    connection: Connection,
    uris: Uris,
    log: Log,
    timers: Timers,
    words: SettingsWording,
    asks: boolean,
  ) {
    this.#connection = connection;
    this.#uris = uris;
    this.#log = log;
    this.#timers = timers;
    this.#words = words;
    this.#asks = asks;
  }

  /** Resolves once the settings have been told, or are not going to be. */
  get known(): Promise<void> {
    return this.#known.done;
  }

  /** One day for all folders, since their results stand beside each other. */
  get asOf(): Day | undefined {
    return this.#everywhere.asOf;
  }

  of(file: FileId): Settings {
    let innermost: FileId | undefined;
    for (const folder of this.#folders.keys()) {
      if (isWithin(folder, file) && folder.length >= (innermost?.length ?? 0)) innermost = folder;
    }
    return (innermost === undefined ? undefined : this.#folders.get(innermost)?.settings) ?? this.#everywhere;
  }

  excludes(folder: FileId, file: FileId): boolean {
    if (!isWithin(folder, file)) return false;
    return this.#folders.get(folder)?.excludes(file.slice(folder.length + 1)) ?? false;
  }

  /** Everything that is excluded, as a text to be compared. */
  get exclusions(): string {
    return JSON.stringify([...this.#folders].map(([folder, { settings }]) => [folder, settings.exclude]));
  }

  /** Learns the settings anew: from the client where it can be asked, else from what it has sent. */
  async learn(folders: readonly FileId[], sent: unknown): Promise<void> {
    const sections = this.#asks ? await this.#ask(folders) : undefined;
    const [everywhere, ...each] = sections ?? [sent, ...folders.map(() => sent)];
    this.#everywhere = this.#read(everywhere);
    this.#folders.clear();
    for (const [index, folder] of folders.entries()) {
      const settings = this.#read(each[index]);
      this.#folders.set(folder, { settings, excludes: excluder(settings.exclude) });
    }
    this.#known.resolve();
  }

  async #ask(folders: readonly FileId[]): Promise<readonly unknown[] | undefined> {
    const items = [
      { section: 'plans' },
      ...folders.map((folder) => ({ section: 'plans', scopeUri: this.#uris.uriOf(folder) })),
    ];
    const answer = this.#connection.workspace.getConfiguration(items).then(
      (sections: unknown) => (Array.isArray(sections) ? sections : undefined),
      (error: unknown) => {
        this.#log.warn(`the client did not tell its settings, so the defaults hold: ${describe(error)}`);
        return undefined;
      },
    );
    const late = new Promise<undefined>((resolve) => this.#timers.after(PATIENCE, () => resolve(undefined)));
    return Promise.race([answer, late]);
  }

  #read(section: unknown): Settings {
    const { settings, problems } = readSettings(section);
    for (const problem of problems) {
      const inLog = problem(english.settings);
      if (this.#complained.has(inLog)) continue;
      this.#complained.add(inLog);
      this.#log.warn(inLog);
      void this.#connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `Plans: ${problem(this.#words)}.`,
      });
    }
    return settings;
  }
}
