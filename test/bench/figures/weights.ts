/** An edit of a weight: until the hints of all open plans show it, against linting the portfolio anew. */
import type { InlayHint } from 'vscode-languageserver';
import type { Group } from '../group.ts';
import { OpenDocument } from '../language-server/document.ts';
import type { LanguageServer } from '../language-server/server.ts';
import { median, quantile } from '../measure/statistics.ts';
import { portfolioOf } from '../setup/corpus.ts';
import { coldLint } from './lint.ts';
import { startServer, withServers } from './session.ts';

const plans = 1000;
const openPlans = 10;
const criteriaFile = 'core.criteria.yaml';
const most = 1 / 100;

export const weights: Group = {
  id: 'weights',
  async *measure(effort) {
    effort.tell(`edits of a weight among ${plans} plans`);
    const portfolio = portfolioOf(plans);
    yield* withServers([() => startServer(portfolio)], async function* (server) {
      const criteria = OpenDocument.open(server, criteriaFile);
      const documents = portfolio.sound.slice(0, openPlans).map((name) => OpenDocument.open(server, name));
      await server.atRest();
      await labels(documents);
      const editor = new WeightEditor(server, criteria, documents);
      for (let edit = 0; edit < 4; edit++) await editor.edit();
      const asked: number[] = [];
      const shown: number[] = [];
      const lints: number[] = [];
      for (let round = 0; round < effort.times(5, 2); round++) {
        lints.push((await coldLint(portfolio)).wallMs);
        for (let edit = 0; edit < effort.times(8, 4); edit++) {
          const times = await editor.edit();
          asked.push(times.asked);
          shown.push(times.shown);
        }
      }
      const reference = {
        value: median(lints),
        unit: 'ms',
        of: `a cold lint of the ${plans} plans`,
      } as const;
      const name = `edit of a weight → hints of ${openPlans} open plans, among ${plans}`;
      yield {
        name: `${name}, asked for at once`,
        product: { value: median(asked), p95: quantile(asked, 0.95), unit: 'ms' },
        reference,
        target: { of: 'ratio', most },
      };
      yield {
        name: `${name}, as the editor shows them`,
        product: { value: median(shown), p95: quantile(shown, 0.95), unit: 'ms' },
        reference,
        target: { of: 'ratio', most },
      };
    });
  },
};

/** Makes the first weight one more, and one less with the next edit. */
class WeightEditor {
  readonly #server: LanguageServer;
  readonly #criteria: OpenDocument;
  readonly #documents: readonly OpenDocument[];
  readonly #line: number;
  #isRaised = false;

  constructor(server: LanguageServer, criteria: OpenDocument, documents: readonly OpenDocument[]) {
    this.#server = server;
    this.#criteria = criteria;
    this.#documents = documents;
    const [line] = criteria.linesWith(/^ +weight: 20$/);
    if (line === undefined) throw new Error(`${criteria.uri} has no weight of 20`);
    this.#line = line;
  }

  /**
   * The milliseconds from the edit until all open plans have their new hints: for a client that asks at once, and for one that,
   * like VS Code, asks when the server says that there is something new.
   */
  async edit(): Promise<{ readonly asked: number; readonly shown: number }> {
    const before = await labels(this.#documents);
    const sentAsking = this.#type();
    const atOnce = await answers(this.#documents);
    const between = labelsIn(atOnce);
    if (between.some((label, index) => label === before[index]))
      throw new Error('a weight changed, and a hint did not');
    await this.#server.atRest(300);

    const news = this.#server.next(
      'word of new hints',
      ({ method }) => method === 'workspace/inlayHint/refresh',
    );
    const sentWaiting = this.#type();
    await news;
    const afterNews = await answers(this.#documents);
    if (labelsIn(afterNews).some((label, index) => label === between[index]))
      throw new Error('the new hints are the old ones');
    await this.#server.atRest(300);
    return { asked: lastOf(atOnce) - sentAsking, shown: lastOf(afterNews) - sentWaiting };
  }

  #type(): number {
    this.#isRaised = !this.#isRaised;
    const length = this.#criteria.lengthOf(this.#line);
    return this.#criteria.replace(this.#line, length - 1, length, this.#isRaised ? '1' : '0');
  }
}

type Hints = Awaited<ReturnType<OpenDocument['hints']>>;

function answers(documents: readonly OpenDocument[]): Promise<Hints[]> {
  return Promise.all(documents.map((document) => document.hints()));
}

async function labels(documents: readonly OpenDocument[]): Promise<string[]> {
  return labelsIn(await answers(documents));
}

/** What the hints of each document say, as one text. */
function labelsIn(all: readonly Hints[]): string[] {
  return all.map(({ result }) => JSON.stringify((result ?? []).map(({ label }: InlayHint) => label)));
}

function lastOf(all: readonly Hints[]): number {
  return Math.max(...all.map(({ at }) => at));
}
