import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { ServerWording } from '../../render/wording/server.ts';
import type { Cancel, Timers } from '../platform.ts';

/** Milliseconds of reading after which a person is shown that something is going on. */
const SHOWN_AFTER = 500;

/** Shows how far the reading of the workspace has got, where it takes long enough to be noticed. */
export class LoadingProgress {
  readonly #connection: Connection;
  readonly #timers: Timers;
  readonly #said: ServerWording;
  #waiting: Cancel | undefined;
  #shown: Promise<WorkDoneProgressReporter | undefined> | undefined;
  #done = 0;
  #all = 0;

  constructor(connection: Connection, timers: Timers, words: ServerWording) {
    this.#connection = connection;
    this.#timers = timers;
    this.#said = words;
  }

  begin(): void {
    if (this.#waiting || this.#shown) return;
    this.#waiting = this.#timers.after(SHOWN_AFTER, () => {
      this.#waiting = undefined;
      this.#shown = this.#show();
    });
  }

  report(done: number, all: number): void {
    this.#done = done;
    this.#all = all;
    void this.#shown?.then((progress) => progress?.report(this.#percentage, this.#words));
  }

  end(): void {
    this.#waiting?.();
    this.#waiting = undefined;
    void this.#shown?.then((progress) => progress?.done());
    this.#shown = undefined;
  }

  async #show(): Promise<WorkDoneProgressReporter | undefined> {
    try {
      const progress = await this.#connection.window.createWorkDoneProgress();
      progress.begin('Plans', this.#percentage, this.#words, false);
      return progress;
    } catch {
      return undefined;
    }
  }

  get #percentage(): number {
    return this.#all === 0 ? 0 : Math.floor((100 * this.#done) / this.#all);
  }

  get #words(): string {
    return this.#all === 0 ? this.#said.looksForPlans : this.#said.filesRead(this.#done, this.#all);
  }
}
