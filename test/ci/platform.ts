/** A platform on this machine that keeps comments, counts what is asked of it, and fails when a test wants it to. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: string | undefined;
}

export interface Kept {
  readonly id: number;
  readonly author: string;
  readonly isBot: boolean;
  body: string;
}

/** How a call is answered instead of as usual. */
export interface Trouble {
  readonly status: number;
  readonly message?: string;
  /** The answer is lost, and what was asked is done all the same. */
  readonly done?: true;
}

type Shape = 'github' | 'gitlab';

export class Platform {
  readonly calls: Call[] = [];
  readonly comments: Kept[] = [];
  /** By method; each is used up by one call. */
  readonly trouble: Record<string, Trouble[]> = {};
  /** Who the token belongs to; undefined where the platform does not tell. */
  self: string | undefined;
  readonly #shape: Shape;
  readonly #server: Server;
  address = '';

  constructor(shape: Shape) {
    this.#shape = shape;
    this.self = shape === 'gitlab' ? 'project_1_bot' : undefined;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What was asked, without the address: `GET /repos/…`. */
  get asked(): readonly string[] {
    return this.calls.map(({ method, path }) => `${method} ${path}`);
  }

  add(body: string, author = 'github-actions[bot]', isBot = author.endsWith('[bot]')): Kept {
    const kept = { id: 1000 + this.comments.length, author, isBot, body };
    this.comments.push(kept);
    return kept;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += String(part);
    const { method = '', url: path = '' } = request;
    const sent = text === '' ? undefined : (JSON.parse(text) as { body?: string }).body;
    const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1];
    this.calls.push({ method, path, token, body: sent });
    const trouble = this.trouble[method]?.shift();
    const answer =
      trouble && !trouble.done ? undefined : this.#act(method, new URL(path, this.address), sent ?? '');
    const status = trouble?.status ?? (answer === undefined ? 404 : 200);
    // Nobody waits in a test.
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status >= 500 && { 'retry-after': '0' }),
    });
    response.end(JSON.stringify(status === 200 ? answer : { message: trouble?.message ?? 'Not Found' }));
  }

  #act(method: string, { pathname, searchParams }: URL, body: string): unknown {
    if (pathname === '/user')
      return this.self === undefined ? undefined : { login: this.self, username: this.self };
    if (method === 'GET') {
      const [size, page] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))];
      return this.comments.slice((page - 1) * size, page * size).map((kept) => this.#shown(kept));
    }
    if (method === 'POST') return this.#shown(this.add(body, this.self ?? 'github-actions[bot]'));
    const kept = this.comments.find(({ id }) => String(id) === pathname.split('/').at(-1));
    if (!kept) return undefined;
    kept.body = body;
    return this.#shown(kept);
  }

  #shown({ id, author, isBot, body }: Kept): object {
    if (this.#shape === 'gitlab') return { id, body, author: { username: author } };
    const user = { login: author, type: isBot ? 'Bot' : 'User' };
    return { id, body, user, html_url: `https://git.example/acme/plans/pull/7#comment-${id}` };
  }
}

/** Gives each test of a block a platform of its own, which is gone afterwards. */
export function platforms(shape: Shape): () => Platform {
  let platform = new Platform(shape);
  beforeEach(async () => {
    platform = new Platform(shape);
    await platform.open();
  });
  afterEach(() => platform.close());
  return () => platform;
}
