import type { Host } from '../analysis/host.ts';
import type { Snapshot } from '../analysis/views.ts';
import type { FileId } from '../rules/finding.ts';
import { describe, type Log } from './log.ts';
import type { Cancel, Timers } from './platform.ts';

/** Milliseconds of work after which whoever waits gets a turn. */
const SLICE = 8;
/** Milliseconds that a change waits for further ones at the most. */
const LONGEST_WAIT = 20;
/** Milliseconds between two reports about files that nobody looks at, while a large workspace is being read. */
const REPORT_EVERY = 200;
/** Steps that may fail in a row before the rest is left until something changes. */
const PATIENCE = 20;

/** Results of some files may have changed. `settled` is true when nothing is left to do for the moment. */
export type OnNews = (snapshot: Snapshot, files: ReadonlySet<FileId>, settled: boolean) => void;

/**
 * Has the host bring results up to date in between everything else: open files at once, the rest in slices. A burst of changes
 * is worked on once; how long it is waited for further ones grows with what the last one cost.
 */
export class Scheduler {
  readonly #host: Host;
  readonly #timers: Timers;
  readonly #log: Log;
  readonly #onNews: OnNews;
  #touched = new Set<FileId>();
  #waiting: Cancel | undefined;
  #working = false;
  #cost = 0;
  #reported = 0;
  #failures = 0;
  #calm: (() => void)[] = [];

  constructor(host: Host, timers: Timers, log: Log, onNews: OnNews) {
    this.#host = host;
    this.#timers = timers;
    this.#log = log;
    this.#onNews = onNews;
  }

  /** Something was changed, in these files at least. */
  changed(files: Iterable<FileId> = []): void {
    for (const file of files) this.#touched.add(file);
    this.#failures = 0;
    if (this.#working || this.#waiting) return;
    this.#waiting = this.#timers.after(Math.min(LONGEST_WAIT, this.#cost), () => {
      this.#waiting = undefined;
      void this.#work();
    });
  }

  /** The results with everything that is shown in an editor up to date. */
  fresh(): Snapshot {
    this.#settleOpen();
    return this.#host.peek();
  }

  /** Resolves once nothing is left to do. */
  calm(): Promise<void> {
    if (!this.#working && !this.#waiting) return Promise.resolve();
    return new Promise((resolve) => this.#calm.push(resolve));
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (;;) {
      const touched = this.#touched.size;
      this.#settleOpen();
      if (this.#touched.size > touched || touched > 0) this.#report(false);
      await this.#timers.turn();
      if (!this.#settleSlice()) break;
      if (this.#timers.now() - this.#reported > REPORT_EVERY) this.#report(false);
    }
    this.#working = false;
    this.#report(true);
    const calm = this.#calm;
    this.#calm = [];
    for (const resolve of calm) resolve();
  }

  #settleOpen(): void {
    const start = this.#timers.now();
    let steps = 0;
    while (this.#step(() => this.#host.settle({ only: 'open' }), Infinity)) steps++;
    if (steps > 0) this.#cost = this.#timers.now() - start;
  }

  /** True when there is more to do. */
  #settleSlice(): boolean {
    const end = this.#timers.now() + SLICE;
    return this.#step(() => this.#host.settle(), end);
  }
}
