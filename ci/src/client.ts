/** Speaks JSON with the interface of a platform, through the proxies that its runners are set up with. */
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpClient, type HttpClientResponse } from '@actions/http-client';

export interface Answer {
  /** The code of HTTP; below 400, or the call would have thrown. */
  readonly status: number;
  /** Undefined where the answer is empty. */
  readonly body: unknown;
}

/** The platform understood and said no, such as to a token that may not write. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The platform could not be reached or did not manage to answer; what was asked may have been done or not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const TRIES = 4;
const FIRST_WAIT_MS = 1000;
/** A platform that wants more patience than this gets none: the run costs its owner money. */
const LONGEST_WAIT_MS = 60_000;
const SOCKET_TIMEOUT_MS = 30_000;

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';

export class Client {
  readonly #http: HttpClient;
  readonly #address: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param address Of the interface, without a "/" at its end. */
  constructor(address: string, token: string, headers: Readonly<Record<string, string>> = {}) {
    this.#http = new HttpClient('plans-as-code', [], {
      socketTimeout: SOCKET_TIMEOUT_MS,
      maxRedirects: 3,
      keepAlive: false,
    });
    this.#address = address;
    this.#headers = { accept: 'application/json', authorization: `Bearer ${token}`, ...headers };
  }

  /**
   * Asks again when there is no answer, except for a POST, which might do twice what it does.
   *
   * @throws {Refused} When the answer is no.
   * @throws {NoAnswer} When there is none in the end.
   */
  async call(method: Method, path: string, body?: unknown): Promise<Answer> {
    const tries = method === 'POST' ? 1 : TRIES;
    for (let tried = 1; ; tried++) {
      const { answer, problem, wait } = await this.#once(method, path, body);
      if (answer !== undefined) return answer;
      if (tried >= tries) throw new NoAnswer(problem);
      await sleep(wait ?? waitAfter(tried));
    }
  }

  async #once(method: Method, path: string, body: unknown): Promise<Tried> {
    let response: HttpClientResponse;
    try {
      response = await this.#http.request(
        method,
        `${this.#address}${path}`,
        body === undefined ? '' : JSON.stringify(body),
        { ...this.#headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      );
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
    const status = response.message.statusCode ?? 0;
    const text = await response.readBody();
    if (status >= 200 && status < 400) return { answer: { status, body: parsed(text) }, problem: '' };
    const problem = `${method} ${path} was answered with ${status}${reasonIn(text)}`;
    const wait = askedToWait(response.message.headers);
    // What is asked too often is refused with 429, or with 403 and a time to wait.
    const later = status >= 500 || status === 429 || (status === 403 && wait !== undefined);
    if (!later || (wait ?? 0) > LONGEST_WAIT_MS) throw new Refused(status, problem);
    return { problem, wait };
  }
}

interface Tried {
  readonly answer?: Answer;
  readonly problem: string;
  readonly wait?: number | undefined;
}

/** How long to wait, in milliseconds, before something is tried again that was tried so often. */
export function waitAfter(tried: number): number {
  return FIRST_WAIT_MS * 2 ** (tried - 1);
}

/** In milliseconds; undefined where the platform did not say. */
function askedToWait(headers: Readonly<Record<string, string | string[] | undefined>>): number | undefined {
  const seconds = headers['retry-after'];
  return typeof seconds === 'string' && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function parsed(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NoAnswer('the answer is no JSON');
  }
}

function reasonIn(text: string): string {
  try {
    const { message, error } = JSON.parse(text) as { message?: unknown; error?: unknown };
    const reason = [message, error].find((one) => typeof one === 'string' && one !== '');
    return typeof reason === 'string' ? `: ${reason}` : '';
  } catch {
    return '';
  }
}
