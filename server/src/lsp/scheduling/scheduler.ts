import type { Host } from '../../analysis/host.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import { describe, type Log } from '../log.ts';
import type { Cancel, Timers } from '../platform.ts';

/** Milliseconds of work after which whoever waits gets a turn. */
const SLICE = 5;
/** Milliseconds after an answer in which the next question is likely; background work waits that long, so that a volley is answered at once. */
const VOLLEY = 5;
/** Milliseconds in which a client that was told to ask again does so; VS Code lets 25 of them pass first. */
const EXPECTED = 40;
/** Milliseconds that questions may hold background work up at the most. */
const LONGEST_VOLLEY = 100;
/** Milliseconds that a change waits for further ones at the most, and within which changes are a burst. */
const LONGEST_WAIT = 20;
/** Milliseconds between two reports about files that nobody looks at, while a large workspace is being read. */
const REPORT_EVERY = 200;

/** Results of some files may have changed. `settled` is true when nothing is left to do for the moment. */
export type OnNews = (snapshot: Snapshot, files: ReadonlySet<FileId>, settled: boolean) => void;

/**
 * Has the host bring results up to date in between everything else: open files at once, the rest in slices. A burst of changes
 * is worked on once; how long it is waited for further ones grows with what the last one cost. A change on its own does not wait.
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
  #steps = 0;
  #openTouched = false;
  #reported = 0;
  #typed = -Infinity;
  /** Until then questions are likely. */
  #volleyEnd = -Infinity;
  /** When something was last done in the background, or could have been. */
  #sliced = -Infinity;
  /** Ends the wait for questions or further changes; there while it lasts. */
  #wake: (() => void) | undefined;
  #calm: (() => void)[] = [];

  constructor(host: Host, timers: Timers, log: Log, onNews: OnNews) {
    this.#host = host;
    this.#timers = timers;
    this.#log = log;
    this.#onNews = onNews;
  }

  /** Something was changed, in these files at least. Where somebody types, more is likely to follow. */
  changed(files: Iterable<FileId>, typed: boolean): void {
    for (const file of files) this.#touched.add(file);
    const now = this.#timers.now();
    const isBurst = typed && now - this.#typed < LONGEST_WAIT;
    if (typed) this.#typed = now;
    if (this.#waiting || (this.#working && !typed)) return;
    this.#waiting = this.#timers.after(isBurst ? Math.min(LONGEST_WAIT, this.#cost) : 0, () => {
      this.#waiting = undefined;
      if (this.#working) this.#wake?.();
      else void this.#work();
    });
  }

  /** The results with everything that is shown in an editor up to date. */
  fresh(): Snapshot {
    this.#settleOpen();
    this.#volleyEnd = Math.max(this.#volleyEnd, this.#timers.now() + VOLLEY);
    return this.#host.peek();
  }

  /** The client was told to ask again: background work waits for its questions. */
  expectQuestions(): void {
    this.#volleyEnd = this.#timers.now() + EXPECTED;
  }

  /** Nothing is left to do, and all of it has been reported. */
  get isIdle(): boolean {
    return !this.#working && !this.#waiting;
  }

  /** Resolves once nothing is left to do. */
  calm(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.#calm.push(resolve));
  }

  async #work(): Promise<void> {
    this.#working = true;
    this.#sliced = this.#timers.now();
    for (;;) {
      this.#settleOpen();
      const isDue = this.#timers.now() - this.#reported > REPORT_EVERY;
      if (isDue || this.#openTouched || this.#volley > 0) this.#report(false);
      await this.#timers.turn();
      const pause = this.#waiting ? LONGEST_WAIT : this.#volley;
      if (pause > 0) {
        await this.#changeWithin(pause);
        continue;
      }
      const isLeft = this.#settle(undefined, this.#timers.now() + SLICE);
      this.#sliced = this.#timers.now();
      if (!isLeft) break;
    }
    this.#working = false;
    this.#report(true);
    const calm = this.#calm;
    this.#calm = [];
    for (const resolve of calm) resolve();
  }

  /** Milliseconds for which background work still waits for questions. */
  get #volley(): number {
    return Math.min(this.#volleyEnd, this.#sliced + LONGEST_VOLLEY) - this.#timers.now();
  }

  /** Lets others work for some milliseconds, or until changes have come that are to be worked on now. */
  async #changeWithin(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancel = this.#timers.after(milliseconds, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
    this.#wake = undefined;
  }

  #settleOpen(): void {
    const start = this.#timers.now();
    const steps = this.#steps;
    while (this.#settle('open', Infinity));
    if (this.#steps > steps) this.#cost = this.#timers.now() - start;
  }

  /** Works until the time is up; true when there is more to do. */
  #settle(only: 'open' | undefined, end: number): boolean {
    try {
      for (const file of this.#host.settle(only ? { only } : {})) {
        this.#steps++;
        if (only) this.#openTouched = true;
        if (file === '') for (const any of this.#host.peek().files) this.#touched.add(any);
        else this.#touched.add(file);
        if (this.#timers.now() >= end) return true;
      }
      return false;
    } catch (error) {
      this.#log.error(`checking the files failed: ${describe(error)}`);
      return false;
    }
  }

  #report(settled: boolean): void {
    const touched = this.#touched;
    if (touched.size === 0 && !settled) return;
    this.#touched = new Set();
    this.#openTouched = false;
    this.#reported = this.#timers.now();
    try {
      this.#onNews(this.#host.peek(), touched, settled);
    } catch (error) {
      this.#log.error(`reporting the results failed: ${describe(error)}`);
    }
  }
}
