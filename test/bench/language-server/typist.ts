import type { Diagnostic } from 'vscode-languageserver';
import { sleep } from '../measure/statistics.ts';
import type { LanguageServer } from './server.ts';
import type { OpenDocument } from './document.ts';

/** How the client comes by findings: they are sent to it, or it asks for them with each change, as VS Code does. */
export type Delivery = 'pushed' | 'pulled';

/**
 * Types one key after the other in a plan, waiting each time for the answer to just that key: every other key breaks the
 * likelihood of a risk in the middle of the text, and the next repairs it, so that an answer to an earlier state is not mistaken
 * for the one awaited.
 */
export class Typist {
  readonly #server: LanguageServer;
  readonly #document: OpenDocument;
  readonly #delivery: Delivery;
  readonly #line: number;
  #isBroken = false;

  constructor(server: LanguageServer, document: OpenDocument, delivery: Delivery = 'pushed') {
    this.#server = server;
    this.#document = document;
    this.#delivery = delivery;
    const places = document.linesWith(/^ +likelihood: \d$/);
    const line = places[Math.floor(places.length / 2)];
    if (line === undefined) throw new Error(`${document.uri} has no risk to type in`);
    this.#line = line;
  }

  /** The milliseconds from a key to the findings that it leads to and, where asked for, the hints of the whole file. */
  async key({ withHints = false } = {}): Promise<number> {
    this.#isBroken = !this.#isBroken;
    const isWanted = this.#isBroken ? this.#tellsOf : (items: readonly Diagnostic[]) => !this.#tellsOf(items);
    const pushed =
      this.#delivery === 'pushed' ? this.#server.nextDiagnostics(this.#document.uri, isWanted) : undefined;
    const sentAt = this.#type();
    const hints = withHints ? this.#hints() : sentAt;
    const found = pushed ?? this.#pulled(isWanted);
    return Math.max(await found, await hints) - sentAt;
  }

  /** Types keys that change a word, a few milliseconds apart, then one as above, and measures that one. */
  async burst(keys: number, apartMs: number): Promise<number> {
    const [line] = this.#document.linesWith(/^ +title: /);
    if (line === undefined) throw new Error(`${this.#document.uri} has no title to type in`);
    for (let typed = 0; typed < keys; typed++) {
      this.#document.replace(line, this.#document.lengthOf(line), this.#document.lengthOf(line), 'x');
      await sleep(apartMs);
    }
    const latency = await this.key();
    const length = this.#document.lengthOf(line);
    this.#document.replace(line, length - keys, length, '');
    return latency;
  }

  #type(): number {
    const length = this.#document.lengthOf(this.#line);
    return this.#isBroken
      ? this.#document.replace(this.#line, length, length, '9')
      : this.#document.replace(this.#line, length - 1, length, '');
  }

  readonly #tellsOf = (items: readonly Diagnostic[]): boolean =>
    items.some(({ range }) => range.start.line === this.#line);

  async #pulled(isWanted: (items: readonly Diagnostic[]) => boolean): Promise<number> {
    const { result, at } = await this.#document.diagnostics();
    if (!isWanted(result.items))
      throw new Error('the findings that were asked for are not those of the last key');
    return at;
  }

  async #hints(): Promise<number> {
    const { result, at } = await this.#document.hints();
    if (!result || result.length === 0) throw new Error(`there are no hints in ${this.#document.uri}`);
    return at;
  }
}
