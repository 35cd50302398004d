/**
 * Speaks to a language server on its standard input and output. Written for the stopwatch: a message is on its way when `send`
 * returns, and its answer bears the time at which its last byte arrived, before anything is made of it.
 */
import type { ChildProcess } from 'node:child_process';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export type Receive = (message: Message, at: number) => void;

const headEnd = '\r\n\r\n';

export class Connection {
  readonly #input: NodeJS.WritableStream;
  readonly #receive: Receive;
  #chunks: Buffer[] = [];
  #length = 0;
  /** The length of what is awaited; undefined while its head has not arrived. */
  #awaited: number | undefined;

  constructor({ stdin, stdout }: ChildProcess, receive: Receive) {
    if (!stdin || !stdout) throw new Error('the server was started without pipes');
    this.#input = stdin;
    this.#receive = receive;
    // The server may end while something is being written to it; who waits for an answer is told by its end.
    stdin.on('error', () => undefined);
    stdout.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  /** The time at which the message was handed over. */
  send(message: Message): number {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    const packet = Buffer.concat([Buffer.from(`Content-Length: ${body.length}${headEnd}`), body]);
    const at = performance.now();
    this.#input.write(packet);
    return at;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (;;) {
      this.#awaited ??= this.#head();
      if (this.#awaited === undefined || this.#length < this.#awaited) return;
      const body = this.#cut(this.#awaited);
      const at = performance.now();
      this.#awaited = undefined;
      this.#receive(JSON.parse(body.toString('utf8')) as Message, at);
    }
  }

  #head(): number | undefined {
    const all = this.#joined();
    const end = all.indexOf(headEnd);
    if (end < 0) return undefined;
    const head = this.#cut(end + headEnd.length).toString('latin1');
    return Number(/content-length: *(\d+)/i.exec(head)?.[1]);
  }

  #cut(length: number): Buffer {
    const all = this.#joined();
    const rest = all.subarray(length);
    this.#chunks = [rest];
    this.#length = rest.length;
    return all.subarray(0, length);
  }

  #joined(): Buffer {
    const all = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}
