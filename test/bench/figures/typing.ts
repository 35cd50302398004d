/** From a key to what it leads to, in plans of three sizes, against one parse of the whole plan with `yaml`. */
import { parseDocument } from 'yaml';
import type { Figure } from '../figure.ts';
import type { Effort, Group } from '../group.ts';
import { OpenDocument } from '../language-server/document.ts';
import type { LanguageServer } from '../language-server/server.ts';
import { Typist, type Delivery } from '../language-server/typist.ts';
import { median, quantile, ratioOf, type Pair } from '../measure/statistics.ts';
import { portfolioAround } from '../setup/corpus.ts';
import { startServer, withServers } from './session.ts';

interface Size {
  readonly title: string;
  readonly bytes: number;
  readonly most: number;
  readonly withHints: boolean;
  readonly deliveries: readonly Delivery[];
  /** How many keys are typed, thoroughly and quickly, and before any of them counts. */
  readonly keys: readonly [thorough: number, quick: number];
  readonly warmUp: number;
}

const sizes: readonly Size[] = [
  {
    title: '5 KB',
    bytes: 5_000,
    most: 1.5,
    withHints: true,
    deliveries: ['pushed', 'pulled'],
    keys: [300, 100],
    warmUp: 500,
  },
  {
    title: '50 KB',
    bytes: 50_000,
    most: 1.4,
    withHints: false,
    deliveries: ['pushed'],
    keys: [60, 20],
    warmUp: 40,
  },
  {
    title: '1 MB',
    bytes: 1_000_000,
    most: 1.4,
    withHints: false,
    deliveries: ['pushed'],
    keys: [12, 6],
    warmUp: 6,
  },
];

/** Longer is a wait that a person could see, whatever is done in it. */
const longestWaitMs = 20;

export const typing: Group = {
  id: 'typing',
  async *measure(effort) {
    for (const size of sizes)
      for (const delivery of size.deliveries) yield* measureSize(effort, size, delivery);
  },
};

function measureSize(effort: Effort, size: Size, delivery: Delivery): AsyncGenerator<Figure, void> {
  effort.tell(`keys in a plan of ${size.title}, findings ${delivery}`);
  const portfolio = portfolioAround(size.bytes);
  return withServers(
    [() => startServer(portfolio, { pulls: delivery === 'pulled' })],
    async function* (server) {
      const document = OpenDocument.open(server, portfolio.file);
      const typist = new Typist(server, document, delivery);
      await server.atRest();
      const { withHints } = size;
      const [thorough, quick] = size.keys;
      // Both sides are given the same chance to be compiled by the engine.
      for (let key = 0; key < size.warmUp; key++) {
        await typist.key({ withHints });
        parseDocument(document.text);
      }
      const pairs: Pair[] = [];
      for (let key = 0; key < effort.times(thorough, quick); key++) {
        const product = await typist.key({ withHints });
        pairs.push({ product, reference: timeToParse(document.text) });
      }
      const product = pairs.map((pair) => pair.product);
      const reference = pairs.map((pair) => pair.reference);
      const answer = `${withHints ? 'findings and hints' : 'findings'}${size.deliveries.length > 1 ? `, ${delivery}` : ''}`;
      yield {
        name: `key → ${answer}, ${size.title} plan`,
        product: { value: median(product), p95: quantile(product, 0.95), unit: 'ms' },
        reference: {
          value: median(reference),
          p95: quantile(reference, 0.95),
          unit: 'ms',
          of: 'parsing it once with yaml',
        },
        ratio: ratioOf(pairs),
        target: { of: 'ratio', most: size.most },
      };
      if (withHints && delivery === 'pushed') yield await flow(server, typist, size, effort);
    },
  );
}

function timeToParse(text: string): number {
  const started = performance.now();
  parseDocument(text);
  return performance.now() - started;
}

/** Typing in a flow: a server that waits for the person to pause would show it here, and in every single key above. */
async function flow(server: LanguageServer, typist: Typist, size: Size, effort: Effort): Promise<Figure> {
  const latencies: number[] = [];
  for (let burst = 0; burst < effort.times(20, 8); burst++) {
    await server.atRest(200);
    latencies.push(await typist.burst(10, 30));
  }
  return {
    name: `the last of ten keys, 30 ms apart → findings, ${size.title} plan`,
    product: { value: median(latencies), p95: quantile(latencies, 0.95), unit: 'ms' },
    target: { of: 'amount', most: longestWaitMs },
  };
}
