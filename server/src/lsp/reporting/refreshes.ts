import { CodeLensRefreshRequest, SemanticTokensRefreshRequest, type Connection } from 'vscode-languageserver';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Cancel, Timers } from '../platform.ts';
import type { ClientFeatures } from '../protocol/client-features.ts';
import { ResultsChanged } from '../protocol/custom-protocol.ts';
import type { SettingsInForce } from '../settings/settings-in-force.ts';
import type { BaseVersions } from '../versions/base-versions.ts';
import type { Documents } from '../workspace/documents.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Colours } from './colours.ts';
import { Previews } from './previews.ts';
import type { PullReporter } from './pull-reporter.ts';

type Known = Pick<Workspace, 'isReady' | 'isLoaded'>;
type Compared = Pick<BaseVersions, 'deltas'>;

/** Milliseconds of quiet after which the client is told that documents nobody typed in show something else now. */
const QUIET = 30;
/** Milliseconds of comparing after which whoever waits gets a turn. */
const SLICE = 5;

/** Asks the client to ask again, where what it shows has changed by something that did not happen in the same document. */
export class Refreshes {
  readonly previews: Previews;
  readonly colours: Colours;
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
    this.colours = new Colours(documents);
  }

  /** Results were reported: to be told to the client with the next look, even when nothing is left to report by then. */
  resultsChanged(): void {
    this.#changed = true;
  }

  /**
   * Looks at once whether open plans that have changed together show other hints or findings now, and has the client ask again
   * where one does; true when it was told. What a file shows of others is left to `consider`: it is not known yet.
   */
  now(snapshot: Snapshot, files: readonly FileId[]): boolean {
    // A look that has begun would tell the client the same again; there is another when everything is settled.
    this.#round++;
    const hints = this.#hintsStale(snapshot, files);
    if (hints) this.#refreshHints();
    return (this.#pull?.refreshStale(snapshot) ?? false) || hints;
  }

  /**
   * Looks what has to be asked for again, once it is quiet. `results` gives none when there is work to do again, after which this
   * is called again. `known` says how much of the workspace has been read, `compared` what accounts were in another version.
   */
  consider(results: () => Snapshot | undefined, known: Known, compared: Compared): void {
    this.#waiting?.();
    this.#waiting = this.#timers.after(QUIET, () => {
      this.#waiting = undefined;
      const snapshot = results();
      if (snapshot) void this.#compare(snapshot, known, compared);
    });
  }

  end(): void {
    this.#waiting?.();
    this.#round++;
  }

  #hintsStale(snapshot: Snapshot, files: readonly FileId[]): boolean {
    if (!this.#features.refreshesHints) return false;
    const end = this.#timers.now() + SLICE;
    return files.some(
      (file) =>
        kindOf(file) === 'plan' &&
        this.#timers.now() < end &&
        this.previews.hintsStale(snapshot, file, this.#settings.of(file).inlayHints),
    );
  }

  async #compare(snapshot: Snapshot, known: Known, compared: Compared): Promise<void> {
    const round = ++this.#round;
    const deltaOf = compared.deltas(snapshot);
    if (this.#changed) void this.#connection.sendNotification(ResultsChanged, {});
    this.#changed = false;
    this.#pull?.refreshStale(snapshot);
    const { refreshesHints, refreshesLenses, refreshesColours } = this.#features;
    let [hints, lenses, colours] = [false, false, false];
    let end = this.#timers.now() + SLICE;
    for (const file of new Set([...this.previews.files, ...this.colours.files])) {
      const { inlayHints, codeLens } = this.#settings.of(file);
      hints ||= refreshesHints && this.previews.hintsStale(snapshot, file, inlayHints);
      lenses ||=
        refreshesLenses &&
        known.isReady(file) &&
        this.previews.lensStale(snapshot, file, codeLens, known.isLoaded, deltaOf);
      colours ||= refreshesColours && this.colours.isStale(snapshot, file);
      if (this.#timers.now() < end) continue;
      await this.#timers.turn();
      end = this.#timers.now() + SLICE;
      if (round !== this.#round) return;
    }
    if (hints) this.#refreshHints();
    if (lenses) this.#refreshLenses();
    if (colours) this.#connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
  }

  #refreshHints(): void {
    this.previews.forgetHints();
    this.#connection.languages.inlayHint.refresh().catch(() => undefined);
  }

  #refreshLenses(): void {
    this.previews.forgetLenses();
    this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }
}
