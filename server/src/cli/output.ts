import type { Writable } from 'node:stream';

/**
 * Writes texts one after the other, no faster than they are read. Once the reader has gone away (`plans lint | head`) it
 * throws everything away instead of failing.
 */
export class Output {
  readonly #stream: Writable;
  #gone = false;
  #failure: Error | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#gone = true;
      if (error.code !== 'EPIPE') this.#failure = error;
    });
  }

  /** Nobody reads any more. */
  get gone(): boolean {
    return this.#gone;
  }

  async write(text: string): Promise<void> {
    this.#failOnce();
    if (this.#gone || text === '') return;
    await new Promise<void>((resolve) => this.#stream.write(text, () => resolve()));
    this.#failOnce();
  }

  #failOnce(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure instanceof Error) throw failure;
  }
}
