import process from 'node:process';
import type { WriteStream } from 'node:tty';
import type { Io } from './io.ts';

/** What takes no longer is over before somebody wonders. */
const SILENT_MS = 500;
/** Seldom enough for somebody to read, or to have it read out. */
const EVERY_MS = 500;

/**
 * Tells a person who waits at a terminal how far a long run has come, in a line that is gone afterwards. Nothing moves in it and
 * nothing is coloured. Undefined where nobody sees it: in pipes, in CI, and on terminals that cannot take a line back.
 */
export function progressOn({ stderr, env }: Pick<Io, 'stderr' | 'env'>): Progress | undefined {
  const isTerminal: unknown = stderr.isTTY;
  if (isTerminal !== true || env['TERM'] === 'dumb') return undefined;
  return env['CI'] === undefined || env['CI'] === '' || env['CI'] === 'false'
    ? new Progress(stderr)
    : undefined;
}

export class Progress {
  readonly #stream: WriteStream;
  #next = performance.now() + SILENT_MS;
  #isShown = false;

  constructor(stream: WriteStream) {
    this.#stream = stream;
  }

  /** Tells that so many of all files, or other things, are done, where it is time to. To be waited for: an interruption is heard meanwhile. */
  async at(what: string, done: number, of: number, things = 'files'): Promise<void> {
    if (performance.now() < this.#next) return;
    this.#next = performance.now() + EVERY_MS;
    if (!this.#isShown) process.once('SIGINT', this.#interrupted);
    this.#isShown = true;
    this.#write(
      `${what} ${done} of ${of} ${things} …`.slice(0, Math.max(0, (this.#stream.columns || 80) - 1)),
    );
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Takes the line back. */
  end(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    process.off('SIGINT', this.#interrupted);
    this.#write('');
  }

  readonly #interrupted = (): void => {
    this.end();
    // The process ends as it would have without being listened to.
    process.kill(process.pid, 'SIGINT');
  };

  #write(line: string): void {
    this.#stream.write(`\r\u001B[2K${line}`);
  }
}
