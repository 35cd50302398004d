import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Snapshot } from '../analysis/views.ts';
import type { ClientFeatures } from './client-features.ts';
import { ResultsChanged } from './custom-protocol.ts';
import type { Documents } from './documents.ts';
import type { Cancel, Timers } from './platform.ts';
import { Previews } from './previews.ts';
import type { PullReporter } from './pull-reporter.ts';
import type { SettingsInForce } from './settings-in-force.ts';

/** Milliseconds of quiet after which the client is told that documents nobody typed in show something else now. */
const QUIET = 30;
/** Milliseconds of comparing after which whoever waits gets a turn. */
const SLICE = 8;

/** Asks the client to ask again, where what it shows has changed by something that did not happen in the same document. */
export class Refreshes {
  readonly previews: Previews;
  readonly #connection: Connection;
  readonly #features: ClientFeatures;
  readonly #timers: Timers;
  readonly #settings: SettingsInForce;
  readonly #pull: PullReporter | undefined;
  #waiting: Cancel | undefined;
  #changed = false;
  #round = 0;

  constructor(
    connection: Connection,
    features: ClientFeatures,
    timers: Timers,
    documents: Documents,
    settings: SettingsInForce,
    pull: PullReporter | undefined,
  ) {
    this.#connection = connection;
    this.#features = features;
    this.#timers = timers;
    this.#settings = settings;
    this.#pull = pull;
    this.previews = new Previews(documents);
  }

  /** Results were reported: to be told to the client with the next look, even when nothing is left to report by then. */
  resultsChanged(): void {
    this.#changed = true;
  }

  /**
   * Looks what has to be asked for again: once it is quiet, or at once where several open documents have changed together.
   * `allKnown` is false while the workspace is still being read.
   */
  consider(snapshot: () => Snapshot, allKnown: boolean, when: 'quiet' | 'now' = 'quiet'): void {
    this.#waiting?.();
    this.#waiting = this.#timers.after(when === 'now' ? 0 : QUIET, () => {
      this.#waiting = undefined;
      void this.#compare(snapshot(), allKnown);
    });
  }

  end(): void {
    this.#waiting?.();
    this.#round++;
  }

  async #compare(snapshot: Snapshot, allKnown: boolean): Promise<void> {
    const round = ++this.#round;
    if (this.#changed) void this.#connection.sendNotification(ResultsChanged, {});
    this.#changed = false;
    this.#pull?.refreshStale(snapshot);
    let [hints, lenses] = [false, false];
    let end = this.#timers.now() + SLICE;
    for (const file of this.previews.files) {
      const { inlayHints, codeLens } = this.#settings.of(file);
      hints = this.previews.hintsStale(snapshot, file, inlayHints) || hints;
      lenses = this.previews.lensStale(snapshot, file, codeLens, allKnown) || lenses;
      if (this.#timers.now() < end) continue;
      await this.#timers.turn();
      end = this.#timers.now() + SLICE;
      // What was found stale must not be lost to a newer round, which no longer sees it.
      if (round !== this.#round) break;
    }
    if (hints && this.#features.refreshesHints)
      this.#connection.languages.inlayHint.refresh().catch(() => undefined);
    if (lenses && this.#features.refreshesLenses)
      this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }
}
