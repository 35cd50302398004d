/** What ten thousand plans cost the server: its answer to a key, and its memory. */
import type { Figure, Unmeasured } from '../figure.ts';
import type { Effort, Group } from '../group.ts';
import { OpenDocument } from '../language-server/document.ts';
import type { LanguageServer } from '../language-server/server.ts';
import { Typist } from '../language-server/typist.ts';
import { inTurn, median, quantile, ratioOf, sleep } from '../measure/statistics.ts';
import { tellsUsage } from '../measure/usage.ts';
import { portfolioOf, type Portfolio } from '../setup/corpus.ts';
import { startServer, withServers } from './session.ts';

const manyPlans = 10_000;
const fewPlans = 10;
const openPlans = 10;
const mostTimes = 1.2;
const mostMb = 300;
const mostGrowthPercent = 10;

export const large: Group = {
  id: 'large',
  slow: true,
  async *measure(effort) {
    effort.tell(`starting a server on ${manyPlans} plans`);
    const many = portfolioOf(manyPlans);
    const few = portfolioOf(fewPlans);
    yield* withServers([() => startServer(many), () => startServer(few)], async function* (inMany, inFew) {
      const typists = many.sound
        .slice(0, openPlans)
        .map((name) => new Typist(inMany, OpenDocument.open(inMany, name)));
      const [first] = typists;
      const other = new Typist(inFew, OpenDocument.open(inFew, few.sound[0] ?? ''));
      if (!first) return;
      await inFew.atRest();
      await inMany.atRest(1500);
      refuseUnread(inMany, many);
      if (tellsUsage) yield* memory(inMany);
      yield await keys(effort, first, other);
      if (tellsUsage) yield await growth(effort, inMany, typists);
      else yield { name: 'memory of the server', why: 'only Linux tells how much another process uses' };
    });
  },
};

/** A server that has not read everything yet would be quick and small. */
function refuseUnread(server: LanguageServer, { planted }: Portfolio): void {
  for (const [name, rule] of Object.entries(planted)) {
    const isFound = server.diagnosticsOf(name).some(({ code }) => code === rule);
    if (!isFound) throw new Error(`the server did not tell of ${rule} in ${name}`);
  }
}

function* memory(server: LanguageServer): Generator<Figure, void> {
  const { nowMb, peakMb } = server.memory;
  const what = `${manyPlans} plans known, ${openPlans} open`;
  yield {
    name: `memory of the server, ${what}`,
    product: { value: nowMb, unit: 'MB' },
    target: { of: 'amount', most: mostMb },
  };
  yield { name: `peak memory of the server, ${what}`, product: { value: peakMb, unit: 'MB' } };
}

async function keys(effort: Effort, inMany: Typist, inFew: Typist): Promise<Figure> {
  effort.tell(`keys among ${manyPlans} and among ${fewPlans} plans`);
  const typeIn = (typist: Typist) => async (): Promise<number> => {
    const latency = await typist.key({ withHints: true });
    await sleep(10);
    return latency;
  };
  await inTurn(200, typeIn(inMany), typeIn(inFew));
  const pairs = await inTurn(200, typeIn(inMany), typeIn(inFew));
  const product = pairs.map((pair) => pair.product);
  const reference = pairs.map((pair) => pair.reference);
  return {
    name: `key → findings and hints, among ${manyPlans} plans`,
    product: { value: median(product), p95: quantile(product, 0.95), unit: 'ms' },
    reference: {
      value: median(reference),
      p95: quantile(reference, 0.95),
      unit: 'ms',
      of: `the same among ${fewPlans} plans`,
    },
    ratio: ratioOf(pairs),
    target: { of: 'ratio', most: mostTimes },
  };
}

async function growth(
  effort: Effort,
  server: LanguageServer,
  typists: readonly Typist[],
): Promise<Figure | Unmeasured> {
  const edits = 10_000;
  effort.tell(`${edits} edits`);
  await server.atRest();
  const before = server.memory.nowMb;
  for (let edit = 0; edit < edits; edit++) await typists[edit % typists.length]?.key();
  await server.atRest();
  const after = server.memory.nowMb;
  return {
    name: `growth of the server's memory over ${edits} edits`,
    product: { value: (after / before - 1) * 100, unit: '%' },
    target: { of: 'amount', most: mostGrowthPercent },
  };
}
