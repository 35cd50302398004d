/** JSON-RPC as it goes over the wire, so that the tests see what a client sees, and can send what no client should. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export type Transport = 'stdio' | 'node-ipc';

/** A server process and the two directions of its conversation. */
export class Wire {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  #buffer: Buffer = Buffer.alloc(0);
  #stderr = '';

  /** With `user` the server runs as somebody else, which only root can ask for. */
  constructor(server: string, transport: Transport, onMessage: (message: Message) => void, user?: number) {
    const ipc = transport === 'node-ipc';
    this.process = spawn(process.execPath, [server, `--${transport}`], {
      stdio: ipc ? ['ignore', 'pipe', 'pipe', 'ipc'] : 'pipe',
      ...(user !== undefined && { uid: user }),
    });
    this.ended = new Promise((resolve) => this.process.once('exit', resolve));
    (this.process.stderr as Readable).on('data', (data: Buffer) => (this.#stderr += data.toString()));
    this.process.stdin?.on('error', () => undefined);
    if (ipc) this.process.on('message', (message) => onMessage(message as Message));
    else (this.process.stdout as Readable).on('data', (data: Buffer) => this.#read(data, onMessage));
  }

  get stderr(): string {
    return this.#stderr;
  }

  send(message: Message): void {
    const whole = { jsonrpc: '2.0', ...message };
    if (this.process.connected) this.process.send(whole);
    else this.raw(JSON.stringify(whole));
  }

  /** Sends a body that need not be JSON. */
  raw(body: string): void {
    (this.process.stdin as Writable).write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(data: Buffer, onMessage: (message: Message) => void): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(
        /content-length: *(\d+)/i.exec(this.#buffer.subarray(0, head).toString('latin1'))?.[1],
      );
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      const body = this.#buffer.subarray(head + 4, end).toString('utf8');
      this.#buffer = this.#buffer.subarray(end);
      onMessage(JSON.parse(body) as Message);
    }
  }
}
