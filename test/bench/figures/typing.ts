/** From a key to what it leads to, in plans of three sizes, against one parse of the whole plan with `yaml`. */
import { parseDocument } from 'yaml';
import type { Figure } from '../figure.ts';
import type { Effort, Group } from '../group.ts';
import { OpenDocument } from '../language-server/document.ts';
import type { LanguageServer } from '../language-server/server.ts';
import { Typist, type Delivery } from '../language-server/typist.ts';
import { median, quantile, ratioOf, sleep, type Pair } from '../measure/statistics.ts';
import { tellsUsage } from '../measure/usage.ts';
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
  { title: '5 KB', bytes: 5_000, most: 1.5, withHints: true, deliveries: ['pushed', 'pulled'], keys: [200, 60], warmUp: 200 },
  { title: '50 KB', bytes: 50_000, most: 1.4, withHints: false, deliveries: ['pushed'], keys: [60, 20], warmUp: 40 },
  { title: '1 MB', bytes: 1_000_000, most: 1.4, withHints: false, deliveries: ['pushed'], keys: [12, 6], warmUp: 6 },
];

const longestWaitMs = 20;

export const typing: Group = {
  id: 'typing',
  async *measure(effort) {
    for (const size of sizes) for (const delivery of size.deliveries) yield* measureSize(effort, size, delivery);
  },
};

function measureSize(effort: Effort, size: Size, delivery: Delivery): AsyncGenerator<Figure, void> {
  effort.tell(`keys in a plan of ${size.title}, findings ${delivery}`);
  const portfolio = portfolioAround(size.bytes);
  return withServers([() => startServer(portfolio, { pulls: delivery === 'pulled' })], async function* (server) {
    if (!server) return;
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
      await sleep(5);
      pairs.push({ product, reference: timeToParse(document.text) });
      await sleep(5);
    }
    const product = pairs.map((pair) => pair.product);
    const reference = pairs.map((pair) => pair.reference);
    const answer = `${withHints ? 'findings and hints' : 'findings'}${size.deliveries.length > 1 ? `, ${delivery}` : ''}`;
    yield {
      name: `key → ${answer}, ${size.title} plan`,
      product: { value: median(product), p95: quantile(product, 0.95), unit: 'ms' },
      reference: { value: median(reference), p95: quantile(reference, 0.95), unit: 'ms', of: 'parsing it once with yaml' },
      ratio: ratioOf(pairs),
      target: { of: 'ratio', most: size.most },
    };
    if (tellsUsage && delivery === 'pushed') yield await wait(server, typist, size, effort);
  });
}

function timeToParse(text: string): number {
  const started = performance.now();
  parseDocument(text);
  return performance.now() - started;
}

/** How long the last of some quickly typed keys is answered later than it takes to work the answer out. */
async function wait(server: LanguageServer, typist: Typist, size: Size, effort: Effort): Promise<Figure> {
  const bursts = effort.times(12, 4);
  const waits: number[] = [];
  const single: number[] = [];
  for (let burst = 0; burst < bursts; burst++) {
    await server.atRest(200);
    single.push(await typist.key());
    await server.atRest(200);
    waits.push(await typist.burst(10, 30));
  }
  const waited = median(waits) - quantile(single, 0);
  return {
    name: `wait of the last of ten keys typed 30 ms apart, ${size.title} plan`,
    product: { value: Math.max(0, waited), unit: 'ms' },
    target: { of: 'amount', most: longestWaitMs },
  };
}
