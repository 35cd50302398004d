import { corpusDay } from '../../support/corpus.ts';
import { LanguageServer } from '../language-server/server.ts';
import type { Portfolio } from '../setup/corpus.ts';
import { server } from '../setup/places.ts';

/** Starts the product's server on a portfolio. */
export function startServer(
  { folder }: Portfolio,
  options: { readonly pulls?: boolean } = {},
): Promise<LanguageServer> {
  return LanguageServer.start({
    command: [server, '--stdio'],
    root: folder,
    settings: { plans: { asOf: corpusDay } },
    ...options,
  });
}

/** Starts servers, and stops them whatever happens in between. */
export async function* withServers<Value>(
  starts: readonly (() => Promise<LanguageServer>)[],
  use: (...servers: LanguageServer[]) => AsyncGenerator<Value, void>,
): AsyncGenerator<Value, void> {
  const servers: LanguageServer[] = [];
  try {
    for (const start of starts) servers.push(await start());
    yield* use(...servers);
  } finally {
    await Promise.all(servers.map((one) => one.stop()));
  }
}
