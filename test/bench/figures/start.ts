/** How long it takes until the command line and the server are there. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { corpusDay } from '../../support/corpus.ts';
import type { Group } from '../group.ts';
import { OpenDocument } from '../language-server/document.ts';
import { LanguageServer, type StartOptions } from '../language-server/server.ts';
import { wallTime } from '../measure/program.ts';
import { inTurn, median, quantile, ratioOf } from '../measure/statistics.ts';
import { portfolioAround } from '../setup/corpus.ts';
import { PeerMissing, yamlLanguageServer } from '../setup/peers.ts';
import { commandLine, planSchema, server } from '../setup/places.ts';
import { programFile } from '../setup/programs.ts';

const mostToFirstFinding = 1;
const mostToVersion = 1.5;

export const start: Group = {
  id: 'start',
  async *measure(effort) {
    effort.tell('starts of the command line');
    const versions = await inTurn(
      effort.times(40, 15),
      () => wallTime([commandLine, '--version']),
      () => wallTime([programFile('empty')]),
    );
    yield {
      name: 'plans --version',
      product: { value: median(versions.map(({ product }) => product)), unit: 'ms' },
      reference: {
        value: median(versions.map(({ reference }) => reference)),
        unit: 'ms',
        of: 'an empty Node script',
      },
      ratio: ratioOf(versions),
      target: { of: 'ratio', most: mostToVersion },
    };

    const name = 'start of the server → first finding';
    let peer: readonly string[];
    try {
      peer = yamlLanguageServer();
    } catch (error) {
      if (!(error instanceof PeerMissing)) throw error;
      yield { name, why: error.message };
      return;
    }
    effort.tell('starts of the servers');
    const { folder: root, file } = portfolioAround(5000);
    const ours: StartOptions = {
      command: [server, '--stdio'],
      root,
      settings: { plans: { asOf: corpusDay } },
    };
    // Its globs do not lead into folders whose names begin with a dot, such as the one the corpus is in.
    const schemas = { [pathToFileURL(planSchema).href]: path.join(root, file) };
    const theirs: StartOptions = {
      command: peer,
      root,
      settings: { yaml: { schemas, schemaStore: { enable: false } } },
    };
    const pairs = await inTurn(
      effort.times(15, 5),
      () => timeToFirstFinding(ours, file),
      () => timeToFirstFinding(theirs, file),
    );
    const product = pairs.map((pair) => pair.product);
    const reference = pairs.map((pair) => pair.reference);
    yield {
      name,
      product: { value: median(product), p95: quantile(product, 0.95), unit: 'ms' },
      reference: {
        value: median(reference),
        p95: quantile(reference, 0.95),
        unit: 'ms',
        of: 'yaml-language-server without its wait',
      },
      ratio: ratioOf(pairs),
      target: { of: 'ratio', most: mostToFirstFinding },
    };
  },
};

/** The milliseconds from the start of a server to its finding of the one fault in the plan that is opened. */
async function timeToFirstFinding(options: StartOptions, file: string): Promise<number> {
  const running = await LanguageServer.start(options);
  try {
    const found = running.nextDiagnostics(running.uriOf(file), (items) => items.length > 0);
    OpenDocument.open(running, file, (text) => text.replace(/^ +likelihood: \d$/m, (line) => `${line}0`));
    return (await found) - running.startedAt;
  } finally {
    await running.stop();
  }
}
